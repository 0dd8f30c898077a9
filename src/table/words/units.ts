/** Words for the units that are scored: communes, offices, whatever they belong to. */
import { bare, words } from './phrases.js';

/** What a unit is called by before its own name. */
const NAMED =
  /^(?:ubnd\s+)?(?:xã|phường|đặc khu|thị trấn|sở|ban|ngành|huyện|quận|thành phố|tp|tỉnh|phòng)(?![\p{L}\p{M}])/iu;

/** Whether a text begins as the name of a unit does: "UBND xã An Bình", "Sở Nội vụ". */
export const isUnitName = (text: string): boolean => NAMED.test(text);

const SPOKEN_OF = /(?:đơn vị|xã|phường|đặc khu|cơ quan|địa phương|sở|ngành|huyện|tỉnh|thành phố|phòng|unit)/iu;

/** Whether a heading speaks of units, whatever else it says. */
export const speaksOfUnits = (heading: string): boolean => SPOKEN_OF.test(heading);

/** A commune, or an office of one, by a name of its own: words in lower case go on with a criterion. */
const COMMUNE =
  /^(?:(?:Đơn vị|ĐƠN VỊ)\s*[:：]\s*)?((?:(?:UBND|Ủy ban nhân dân|ỦY BAN NHÂN DÂN)\s+)?(?:Xã|XÃ|xã|Phường|PHƯỜNG|phường|Đặc khu|ĐẶC KHU|Thị trấn|THỊ TRẤN)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’-]*|\d+|-))+)$/u;

/** The commune that is all a text names. */
export const communeIn = (text: string): string | undefined => COMMUNE.exec(text)?.[1];

const LONGEST_HEADING = 80;
/** Units and the words around them: a heading of nothing else names a unit in each row. */
const OF_UNITS =
  /^(?: (?:ten|cac|don vi|xa|phuong|thi tran|dac khu|dia phuong|co quan|so|ban|nganh|ubnd|uy ban nhan dan|cap|huyen|quan|thi xa|thanh pho|tp|tinh|phong|chuyen mon|truc thuoc|thuoc|hanh chinh|khoi|bo|ngang|va|duoc danh gia|duoc cham diem|duoc cham|units?|communes?))+$/u;
const UNIT =
  / (?:don vi|xa|phuong|thi tran|dac khu|dia phuong|co quan|so|nganh|ubnd|huyen|quan|thanh pho|tinh|units?|communes?)(?= )/u;

/** Whether a heading stands over names of units: "Đơn vị", "Xã, phường, đặc khu", "UBND cấp xã". */
export const namesUnits = (heading: string): boolean => {
  if (heading.length > LONGEST_HEADING || /\d/u.test(heading)) return false;
  const said = bare(words(heading));
  return UNIT.test(said) && OF_UNITS.test(said.trimEnd());
};
