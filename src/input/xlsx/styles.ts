/** What a cell's style says of its value: number format, font, indent. */
import { eachInside, isOn } from '../office/children.js';
import { isLight, isTiny, isWhite } from '../office/colours.js';
import { faultOf, openPart } from '../office/package.js';
import { damaged, isRefusal, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import type { Zip } from '../zip.js';
import { builtInFormat, type NumberFormat, readNumberFormat } from './number-format.js';
import { unescapeText } from './rich-text.js';

export interface CellStyle {
  readonly format: NumberFormat;
  readonly font?: string | undefined;
  /** Its text is crossed out. */
  readonly isStruck?: boolean | undefined;
  /** It is white on white, too small to be seen, or under a format that shows nothing. */
  readonly isUnseen?: boolean | undefined;
  /** 0 for none. */
  readonly indent: number;
}

/** By the number a cell gives; undefined where there is no such style. */
export type Styles = (index: number) => CellStyle | undefined;

const GENERAL: CellStyle = { format: readNumberFormat('General'), indent: 0 };

/** A workbook without styles: all cells are General. */
export const NO_STYLES: Styles = () => GENERAL;

/** Far more than any program writes, and few enough to keep. */
const MOST_STYLES = 65_536;

interface Font {
  readonly name: string | undefined;
  readonly isStruck: boolean;
  readonly isWhite: boolean;
  readonly isTiny: boolean;
}

/** ";;;": a number that is not negative is not shown. */
const SHOWS_NOTHING = /^;/u;

const WHITE_INDEXES: ReadonlySet<string | undefined> = new Set(['1', '9']);

/** Whether the element just opened names white: by its parts, as the theme's paper, or in the old list of colours. */
const namesWhite = (xml: XmlReader): boolean =>
  isWhite(xml.attribute('rgb')) ||
  (xml.attribute('theme') === '0' && Number(xml.attribute('tint') ?? 0) === 0) ||
  WHITE_INDEXES.has(xml.attribute('indexed'));

interface Sheet {
  readonly codes: Map<number, string>;
  readonly fonts: Font[];
  /** Whether each shows the paper: no fill, or one almost as light. */
  readonly fills: boolean[];
  readonly cells: { readonly format: number; readonly font: number; readonly fill: number; indent: number }[];
}

const integer = (text: string | undefined): number => (/^\d{1,9}$/u.test(text ?? '') ? Number(text) : 0);

const readFont = (xml: XmlReader): Font => {
  let [name, isStruck]: [string | undefined, boolean] = [undefined, false];
  let [white, tiny] = [false, false];
  eachInside(xml, (element) => {
    if (element === 'name' || element === 'rFont') name = xml.attribute('val');
    else if (element === 'strike') isStruck = isOn(xml);
    else if (element === 'color') white = namesWhite(xml);
    else if (element === 'sz') tiny = isTiny(Number(xml.attribute('val') ?? Number.NaN));
  });
  return { name, isStruck, isWhite: white, isTiny: tiny };
};

/** Whether the element just opened names white or a colour hardly darker. */
const namesLight = (xml: XmlReader): boolean => namesWhite(xml) || isLight(xml.attribute('rgb'));

const isPaper = (xml: XmlReader): boolean => {
  let paper = true;
  eachInside(xml, (element) => {
    if (element === 'patternFill') paper = (xml.attribute('patternType') ?? 'none') === 'none';
    else if (element === 'fgColor') paper ||= namesLight(xml);
    else if (element === 'gradientFill') paper = false;
  });
  return paper;
};

const readCellStyle = (xml: XmlReader): Sheet['cells'][number] => {
  const style = {
    format: integer(xml.attribute('numFmtId')),
    font: integer(xml.attribute('fontId')),
    fill: integer(xml.attribute('fillId')),
    indent: 0,
  };
  const outer = xml.depth;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind === 'open' && xml.name === 'alignment') style.indent = integer(xml.attribute('indent'));
  }
  return style;
};

/** Reads the lists that matter; each stands right below the root. */
const readLists = (xml: XmlReader, sheet: Sheet): void => {
  let list = '';
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.depth === 2) list = xml.name;
    if (xml.depth !== 3) continue;
    if (list === 'numFmts') sheet.codes.set(integer(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    else if (list === 'fonts' && sheet.fonts.length < MOST_STYLES) sheet.fonts.push(readFont(xml));
    else if (list === 'fills' && sheet.fills.length < MOST_STYLES) sheet.fills.push(isPaper(xml));
    else if (list === 'cellXfs' && sheet.cells.length < MOST_STYLES) sheet.cells.push(readCellStyle(xml));
    else xml.skip();
  }
};

const compile = (sheet: Sheet): Styles => {
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id);
    if (known !== undefined) return known;
    const format = readNumberFormat(unescapeText(sheet.codes.get(id) ?? builtInFormat(id) ?? 'General'));
    formats.set(id, format);
    return format;
  };
  const styles = sheet.cells.map((cell): CellStyle => {
    const font = sheet.fonts[cell.font];
    const style = { format: formatOf(cell.format), font: font?.name, indent: cell.indent };
    const isUnseen =
      SHOWS_NOTHING.test(style.format.code ?? '') ||
      font?.isTiny === true ||
      (font?.isWhite === true && sheet.fills[cell.fill] !== false);
    if (font?.isStruck !== true && !isUnseen) return style;
    return { ...style, isStruck: font?.isStruck, isUnseen };
  });
  return styles.length === 0 ? NO_STYLES : (index) => styles[index];
};

export const readStyles = (zip: Zip, part: string): Styles | Refusal => {
  const xml = openPart(zip, part);
  if (isRefusal(xml)) return xml;
  const sheet: Sheet = { codes: new Map(), fonts: [], fills: [], cells: [] };
  readLists(xml, sheet);
  if (sheet.cells.length === MOST_STYLES) return damaged(part);
  return faultOf(xml, part) ?? compile(sheet);
};
