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
  /** It is in the colour of what it stands on, or too small to be seen. */
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
  /** As `nameOfColour` tells it. */
  readonly colour: string | undefined;
}

interface Fill {
  /** It shows the paper: no fill, or one almost as light. */
  readonly isPaper: boolean;
  readonly colour: string | undefined;
}

const WHITE_INDEXES: ReadonlySet<string | undefined> = new Set(['1', '9']);

/** The theme's paper, made darker by no more than this, is as good as white. */
const LEAST_TINT = 0.06;

/** Whether the element just opened names white: by its parts, as the theme's paper, or in the old list of colours. */
const namesWhite = (xml: XmlReader): boolean =>
  isWhite(xml.attribute('rgb')) ||
  (xml.attribute('theme') === '0' && Math.abs(Number(xml.attribute('tint') ?? 0)) < LEAST_TINT) ||
  WHITE_INDEXES.has(xml.attribute('indexed'));

/** The colour that the element just opened names, to be compared with another; undefined where it is a program's own. */
const nameOfColour = (xml: XmlReader): string | undefined => {
  const [rgb, theme, indexed] = [xml.attribute('rgb'), xml.attribute('theme'), xml.attribute('indexed')];
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) return `theme ${theme} ${xml.attribute('tint') ?? '0'}`;
  return indexed === undefined ? undefined : `indexed ${indexed}`;
};

interface Sheet {
  readonly codes: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: Fill[];
  readonly cells: { readonly format: number; readonly font: number; readonly fill: number; indent: number }[];
}

const integer = (text: string | undefined): number => (/^\d{1,9}$/u.test(text ?? '') ? Number(text) : 0);

const readFont = (xml: XmlReader): Font => {
  let [name, isStruck]: [string | undefined, boolean] = [undefined, false];
  let [white, tiny] = [false, false];
  let colour: string | undefined;
  eachInside(xml, (element) => {
    if (element === 'name' || element === 'rFont') name = xml.attribute('val');
    else if (element === 'strike') isStruck = isOn(xml);
    else if (element === 'color') [white, colour] = [namesWhite(xml), nameOfColour(xml)];
    else if (element === 'sz') tiny = isTiny(Number(xml.attribute('val') ?? Number.NaN));
  });
  return { name, isStruck, isWhite: white, isTiny: tiny, colour };
};

/** Whether the element just opened names white or a colour hardly darker. */
const namesLight = (xml: XmlReader): boolean => namesWhite(xml) || isLight(xml.attribute('rgb'));

const readFill = (xml: XmlReader): Fill => {
  let isPaper = true;
  let isSolid = false;
  let colour: string | undefined;
  eachInside(xml, (element) => {
    if (element === 'patternFill') {
      const pattern = xml.attribute('patternType') ?? 'none';
      [isPaper, isSolid] = [pattern === 'none', pattern === 'solid'];
    } else if (element === 'fgColor') {
      isPaper ||= namesLight(xml);
      if (isSolid) colour = nameOfColour(xml);
    } else if (element === 'gradientFill') isPaper = false;
  });
  return { isPaper, colour };
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
    else if (list === 'fills' && sheet.fills.length < MOST_STYLES) sheet.fills.push(readFill(xml));
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
    const fill = sheet.fills[cell.fill];
    const style = { format: formatOf(cell.format), font: font?.name, indent: cell.indent };
    const isUnseen =
      font?.isTiny === true ||
      (font?.isWhite === true && fill?.isPaper !== false) ||
      (font?.colour !== undefined && font.colour === fill?.colour);
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
