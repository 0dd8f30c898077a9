/** Text of a workbook: all runs of a rich text joined, what only shows how to pronounce it left out. */
import { isLegacyFont } from '../office/legacy-font.js';
import { raised } from '../office/plain-look.js';
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

interface RunProperties {
  readonly font: string | undefined;
  readonly isRaised: boolean;
}

/** The run properties just opened. */
const readProperties = (xml: XmlReader): RunProperties => {
  const outer = xml.depth;
  let font: string | undefined;
  let isRaised = false;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'rFont') font = xml.attribute('val');
    else if (xml.name === 'vertAlign') isRaised = xml.attribute('val') === 'superscript';
  }
  return { font, isRaised };
};

/** The text inside the element just opened (`si`, `is`), to its close. */
export const readRichText = (xml: XmlReader): RichText => {
  const outer = xml.depth;
  let text = '';
  let legacy: string | undefined;
  let isRaised = false;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'r') isRaised = false;
    else if (xml.name === 't') text += isRaised ? raised(xml.content()) : xml.content();
    else if (xml.name === 'rPr') {
      const properties = readProperties(xml);
      const { font } = properties;
      isRaised = properties.isRaised;
      if (font !== undefined && isLegacyFont(font)) legacy = font;
    } else xml.skip();
  }
  const plain = unescapeText(text);
  return legacy === undefined ? { text: plain } : { text: plain, font: legacy };
};
