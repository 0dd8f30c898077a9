/** Which unit a scorecard is of, as the lines above it or a name in words tell. */
import { fold, tidy } from '../../model/text/text.js';
import { words } from '../words/phrases.js';
import { communeIn } from '../words/units.js';
import { TITLE, type TitleLine } from './title-lines.js';

/** Some words in the ways offices write them: "xã", "Xã", "XÃ". A whole pattern that ignores case would take any word for a name. */
const spelled = (...all: readonly string[]): string => {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const spellings = all.flatMap((text) => [text, capital(text), text.split(' ').map(capital).join(' ')]);
  return `(?:${[...new Set([...spellings, ...all.map((text) => text.toUpperCase())])].join('|')})`;
};

const COUNCIL = spelled('UBND', 'HĐND', 'ủy ban nhân dân', 'uỷ ban nhân dân', 'hội đồng nhân dân');
const SMALL_PLACES = ['xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'quận', 'tỉnh'] as const;
const PLACE = spelled(...SMALL_PLACES, 'thị xã', 'thành phố', 'TP', 'TP.');
/** Words in capitals that no name begins with: "XÃ HỘI HỌC", "TỈNH ỦY". */
const NO_NAME = `(?!${spelled('hội', 'ủy', 'uỷ', 'trực thuộc', 'viên')}(?![\\p{L}\\p{M}]))`;
const LINE_UNIT = new RegExp(`^(?:${COUNCIL}\\s+)?${PLACE}\\s+${NO_NAME}\\p{Lu}.*$`, 'u');
const DEPARTMENTS = spelled('bộ', 'sở', 'ban', 'cục', 'thanh tra');
const BRANCHES = spelled('chi cục', 'trung tâm', 'văn phòng', 'phòng');
/** "BAN HÀNH …", "BỘ TIÊU CHÍ …" and "PHÒNG, CHỐNG …" name no office. */
const NO_OFFICE = `(?!${spelled('hành', 'tiêu chí', 'chỉ số', 'câu hỏi', 'phận', 'máy', 'thủ tục', 'chống', 'ngừa')}(?![\\p{L}\\p{M}]))`;
const BRANCH = new RegExp(`^${BRANCHES}\\s+${NO_OFFICE}\\p{Lu}`, 'u');
const OFFICE = new RegExp(`^(?:${BRANCHES}|${DEPARTMENTS})\\s+${NO_OFFICE}\\p{Lu}`, 'u');
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d'’]*)*";
/** "Chỉ số CCHC CẤP XÃ", "CÁC XÃ": a kind of unit. */
const OF_A_KIND = `(?<!${spelled('cấp', 'các')}\\s+)`;
const INNER_UNIT = new RegExp(
  `(?<![\\p{L}\\p{M}])${OF_A_KIND}((?:${COUNCIL}\\s+)?${OF_A_KIND}${spelled(...SMALL_PLACES)}\\s+${NO_NAME}${NAME})`,
  'gu',
);
const PLACE_ALONE = new RegExp(`^(?:${COUNCIL}\\s+)?${PLACE}$`, 'u');
/** Words in capitals that go on after a name in capitals. */
const AFTER_NAME = /\s+(?:NĂM|TRONG|VỀ|TỰ|CHẤM|ĐỢT|KHẮC|GIAI|TRÊN|THEO|ĐỐI|CẢI)(?:\s.*)?$/u;
const LABELLED = /^(?:tên\s+)?(?:đơn vị(?! tính)|cơ quan|địa phương|unit)(\s+[^:：]{0,60})?\s*[:：]\s*(.+)$/isu;
/** "Xã: Tân Lập", "Tên phường: …". */
const LABELLED_PLACE = /^(?:tên\s+)?((?:UBND\s+)?(?:xã|phường|đặc khu|thị trấn))\s*[:：]\s*(.+)$/isu;
/** Who judges or is above is not who is judged. */
const OF_OTHERS = /(?<!được )(?:thẩm định|phúc tra|kiểm tra|ban hành|chủ quản|cấp trên|chủ trì|phối hợp)/iu;
/** Whom a letter goes to, and what it comes with. */
const ABOUT_OTHERS = /^\(?\s*(?:kính gửi|nơi nhận|ban hành|kèm theo|căn cứ|theo)(?![\p{L}\p{M}])/iu;
const LAWS = 'quyết định|qđ|thông tư|nghị quyết|nghị định|chỉ thị|luật';
const PAPERS = 'kế hoạch|công văn|hướng dẫn|báo cáo|tờ trình|thông báo';
/** What a table rests on or came with, down to whom it is for: "Theo Quyết định số 12 của UBND tỉnh Lâm Đồng đối với xã An Bình". */
const BASIS = new RegExp(
  `(?<![\\p{L}\\p{M}])(kèm\\s+theo|theo|căn\\s+cứ|thực\\s+hiện)\\s+(?:vào\\s+)?(?:các\\s+)?(${LAWS}|${PAPERS})(?![\\p{L}\\p{M}])[^;)]*?(?=\\s(?:đối\\s+với|cho|tại)\\s+(?:UBND\\s+)?(?:xã|phường|đặc\\s+khu|thị\\s+trấn)\\s|[;)]|$)`,
  'giu',
);
const LAW = new RegExp(`^(?:${LAWS})$`, 'iu');
/** A line that goes on with such a text. */
const GOES_ON = /^(?:của|do|ngày|về|tại)\s/u;
const DECREE = /số\s*[:：]?\s*\d+[\d/]*[-/][\p{L}\d/-]+/giu;
const LONGEST_UNIT = 100;

/** A unit's name without the table's behind it: "XÃ HÒA BÌNH - CHẤM ĐIỂM CCHC 2024". */
const withoutTitle = (text: string): string => {
  const [unit = '', ...rest] = text.split(/\s+[-–]\s+/u);
  return TITLE.startOf(words(rest[0] ?? '')) ? unit : text;
};

const cleanUnit = (text: string): string | undefined => {
  const cut = withoutTitle(tidy(text))
    .replace(/\s*[-–,;(]?\s*(?:năm|NĂM|Năm)\s*[:：]?\s*(?:\d{4}|[.…_]+).*$/u, '')
    .replace(/[\s.…_:;,–-]+$/u, '');
  return /[\p{L}\p{N}]/u.test(cut) ? cut : undefined;
};

const labelledPlace = (line: string): string | undefined => {
  const [, kind = '', said = ''] = LABELLED_PLACE.exec(line) ?? [];
  const name = cleanUnit(said.replace(/[;,].*$/su, ''));
  if (name === undefined) return undefined;
  if (communeIn(name) !== undefined || LINE_UNIT.test(name)) return name;
  const named = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
  return communeIn(`Xã ${name}`) === undefined ? undefined : named;
};

const labelledUnit = (line: string): string | undefined => {
  const place = labelledPlace(line);
  if (place !== undefined) return place;
  const [, label, unit] = LABELLED.exec(line) ?? [];
  return unit === undefined || OF_OTHERS.test(label ?? '') ? undefined : cleanUnit(unit);
};

const COMMUNE = 3;

/** How small a unit is: a title block names the superior agency above it. */
const smallness = (unit: string): number => {
  const text = fold(unit).normalize('NFC');
  if (/(?:^| )(?:(?<!thị )xã(?! hội)|phường|đặc khu|thị trấn)(?: |$)/u.test(text)) return COMMUNE;
  if (BRANCH.test(unit)) return 2.5;
  if (OFFICE.test(unit)) return 2;
  return /(?:^| )(?:huyện|quận|thị xã)(?: |$)/u.test(text) ? 1.5 : 1;
};

/** Whether a line is the name of a unit and nothing else, or a label before one. */
export const namesUnit = (line: string): boolean =>
  LINE_UNIT.test(line) || OFFICE.test(line) || LABELLED.test(line) || labelledPlace(line) !== undefined;

/** A basis told on several lines is one text. */
const joined = (lines: readonly TitleLine[]): readonly TitleLine[] => {
  const all: TitleLine[] = [];
  for (const line of lines) {
    const before = all.at(-1);
    if (before !== undefined && GOES_ON.test(line.text) && before.text.search(BASIS) >= 0)
      all[all.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else all.push(line);
  }
  return all;
};

const isOfCommune = (text: string): boolean => smallness(innerUnit(text) ?? '') === COMMUNE;

/**
 * A line without what the table rests on: whoever made a law is not who is scored by it. What a commune itself wrote is its
 * own, be it the decision that the table came with, and a table comes with a report or a plan of whom it is of.
 */
const withoutBasis = (text: string): string =>
  text.replace(BASIS, (basis: string, how: string, paper: string) => {
    const [law, attached] = [LAW.test(paper), /^kèm/iu.test(how)];
    if (law === attached) return isOfCommune(basis) ? basis : ' ';
    return law ? ' ' : basis;
  });

/** The unit that some lines name: after a label, else the smallest. */
export const unitIn = (lines: readonly TitleLine[]): TitleLine | undefined => {
  for (const { text, at } of lines) {
    const unit = labelledUnit(text);
    if (unit !== undefined) return { text: unit, at };
  }
  const parts = joined(lines).flatMap(({ text, at }) => text.split(/\s+\/\s+/u).map((part) => ({ text: part, at })));
  const candidates = parts.flatMap(({ text, at }) => {
    if (LABELLED.test(text)) return [];
    const alone = LINE_UNIT.test(text) || OFFICE.test(text);
    const plain = text.length <= LONGEST_UNIT && alone && !TITLE.startOf(words(text));
    const unit = plain ? cleanUnit(text) : innerUnit(withoutBasis(text));
    const rank = ABOUT_OTHERS.test(text) ? 0 : plain ? 2 : 1;
    return unit === undefined ? [] : [{ text: unit, at, rank }];
  });
  candidates.sort(
    (a, b) => Number(b.rank > 0) - Number(a.rank > 0) || smallness(b.text) - smallness(a.text) || b.rank - a.rank,
  );
  const [first] = candidates;
  return first === undefined ? undefined : { text: first.text, at: first.at };
};

/** Whether any such place is named at all, told before a pattern is made that knows every letter there is. */
const NAMES_PLACE = new RegExp(spelled(...SMALL_PLACES));

const innerUnit = (text: string): string | undefined => {
  if (!NAMES_PLACE.test(text)) return undefined;
  for (const [, found = ''] of text.replace(DECREE, ' ').matchAll(INNER_UNIT)) {
    const unit = found.replace(AFTER_NAME, '');
    if (!PLACE_ALONE.test(unit)) return cleanUnit(unit);
  }
  return undefined;
};

/** The unit in a sheet's or a file's name, given in words. */
export const unitInName = (name: string): string | undefined => {
  const unit = innerUnit(name) ?? (LINE_UNIT.test(name) || OFFICE.test(name) ? cleanUnit(name) : undefined);
  return unit?.replace(/\s+(?:19|20)\d\d.*$/u, '');
};
