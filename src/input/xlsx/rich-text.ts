/** Text of a workbook: all runs of a rich text joined, what only shows how to pronounce it left out. */
import { lowered, raised, struck } from '../../model/text/plain-look.js';
import { eachInside, isOn } from '../office/children.js';
import { isLegacyFont } from '../office/legacy-font.js';
import type { XmlReader } from '../xml.js';

export interface RichText {
  readonly text: string;
  /** Of a run in a legacy font; the cell's own font otherwise counts. */
  readonly font?: string | undefined;
}

const ESCAPED = /_x([0-9a-fA-F]{4})_/gu;

const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const plainBreaks = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text);

/** Undoes the escapes of characters that XML cannot hold: `_x000D_`, and `_x005F_` for an underscore. */
export const unescapeText = (text: string): string => plainBreaks(unescaped(text));

/** How a run looks, as far as its meaning depends on it. */
interface RunLook {
  readonly font?: string | undefined;
  readonly shifted?: string | undefined;
  readonly isStruck?: boolean | undefined;
}

/** The run properties just opened. */
const readLook = (xml: XmlReader): RunLook => {
  let [font, shifted, isStruck]: [string | undefined, string | undefined, boolean] = [undefined, undefined, false];
  eachInside(xml, (name) => {
    if (name === 'rFont') font = xml.attribute('val');
    else if (name === 'vertAlign') shifted = xml.attribute('val');
    else if (name === 'strike') isStruck = isOn(xml);
  });
  return { font, shifted, isStruck };
};

const seen = (text: string, { shifted, isStruck }: RunLook): string => {
  const placed = shifted === 'superscript' ? raised(text) : shifted === 'subscript' ? lowered(text) : text;
  return isStruck === true ? struck(placed) : placed;
};

const NO_LOOK: RunLook = {};

/** The text inside the element just opened (`si`, `is`), to its close. */
export const readRichText = (xml: XmlReader): RichText => {
  const outer = xml.depth;
  let text = '';
  let legacy: string | undefined;
  let look = NO_LOOK;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'r') look = NO_LOOK;
    else if (xml.name === 't') text += seen(unescaped(xml.content()), look);
    else if (xml.name === 'rPr') {
      look = readLook(xml);
      if (look.font !== undefined && isLegacyFont(look.font)) legacy = look.font;
    } else xml.skip();
  }
  const plain = plainBreaks(text);
  return legacy === undefined ? { text: plain } : { text: plain, font: legacy };
};
