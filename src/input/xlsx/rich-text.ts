/** Text of a workbook: all runs of a rich text joined, what only shows how to pronounce it left out. */
import { isLegacyFont } from '../office/legacy-font.js';
import type { XmlReader } from '../xml.js';

export interface RichText {
  readonly text: string;
  /** Of a run in a legacy font; the cell's own font otherwise counts. */
  readonly font?: string | undefined;
}

const ESCAPED = /_x([0-9a-fA-F]{4})_/gu;

/** Undoes the escapes of characters that XML cannot hold: `_x000D_`, and `_x005F_` for an underscore. */
export const unescapeText = (text: string): string => {
  if (!text.includes('_x')) return text;
  const plain = text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain.replaceAll(/\r\n?/gu, '\n');
};

/** The font of the run properties just opened. */
const runFont = (xml: XmlReader): string | undefined => {
  const outer = xml.depth;
  let font: string | undefined;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind === 'open' && xml.name === 'rFont') font = xml.attribute('val');
  }
  return font;
};

/** The text inside the element just opened (`si`, `is`), to its close. */
export const readRichText = (xml: XmlReader): RichText => {
  const outer = xml.depth;
  let text = '';
  let legacy: string | undefined;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind !== 'open' || xml.name === 'r') continue;
    if (xml.name === 't') text += xml.content();
    else if (xml.name === 'rPr') {
      const font = runFont(xml);
      if (font !== undefined && isLegacyFont(font)) legacy = font;
    } else xml.skip();
  }
  const plain = unescapeText(text);
  return legacy === undefined ? { text: plain } : { text: plain, font: legacy };
};
