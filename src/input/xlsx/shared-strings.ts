/** The texts that cells name by their position. */
import { MOST_CELLS } from '../office/limits.js';
import { faultOf, openPart } from '../office/package.js';
import { isRefusal, pastLimit, type Refusal } from '../office/refusal.js';
import type { Zip } from '../zip.js';
import { keptText } from './kept-texts.js';
import { type RichText, readRichText, unescapeText } from './rich-text.js';

export interface SharedStrings {
  readonly part?: string | undefined;
  readonly at: (index: number) => RichText | undefined;
}

export const NO_STRINGS: SharedStrings = { at: () => undefined };

/** Nearly every text is spelled like this: one run without a look, a reference or a line end of old. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<>&\r]*)<\/t><\/si>/y;

export const readSharedStrings = (zip: Zip, part: string): SharedStrings | Refusal => {
  const xml = openPart(zip, part);
  if (isRefusal(xml)) return xml;
  const texts: RichText[] = [];
  for (;;) {
    const plain = xml.depth === 0 || texts.length === MOST_CELLS ? undefined : xml.pass(PLAIN)?.[1];
    if (plain !== undefined) {
      texts.push({ text: unescapeText(keptText(plain)) });
      continue;
    }
    if (!xml.next()) break;
    if (xml.kind !== 'open' || xml.depth !== 2) continue;
    if (xml.name !== 'si') xml.skip();
    else if (texts.length === MOST_CELLS) return pastLimit('cells', MOST_CELLS);
    else texts.push(readRichText(xml));
  }
  return faultOf(xml, part) ?? { part, at: (index) => texts[index] };
};
