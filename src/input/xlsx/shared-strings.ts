/** The texts that cells name by their position. */
import { MOST_CELLS } from '../office/limits.js';
import { faultOf, openPart } from '../office/package.js';
import { isRefusal, pastLimit, type Refusal } from '../office/refusal.js';
import type { Zip } from '../zip.js';
import { type RichText, readRichText } from './rich-text.js';

export interface SharedStrings {
  readonly part?: string | undefined;
  readonly at: (index: number) => RichText | undefined;
}

export const NO_STRINGS: SharedStrings = { at: () => undefined };

export const readSharedStrings = (zip: Zip, part: string): SharedStrings | Refusal => {
  const xml = openPart(zip, part);
  if (isRefusal(xml)) return xml;
  const texts: RichText[] = [];
  while (xml.next()) {
    if (xml.kind !== 'open' || xml.depth !== 2) continue;
    if (xml.name !== 'si') xml.skip();
    else if (texts.length === MOST_CELLS) return pastLimit('cells', MOST_CELLS);
    else texts.push(readRichText(xml));
  }
  return faultOf(xml, part) ?? { part, at: (index) => texts[index] };
};
