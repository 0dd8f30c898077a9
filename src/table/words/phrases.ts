/** Matching headings and labels by words, however they are spelled: NFC or NFD, any case, tone place, with or without marks. */
import { fold } from '../../model/text/text.js';

const MARKS = /\p{M}/gu;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}#%]+/gu;
const PLAIN = /^[\x20-\x7e]*$/u;

/** The words of a text alone, folded, one space between them and at both ends. */
export const words = (text: string): string => ` ${fold(text).replace(PUNCTUATION, ' ').trim()} `;

/** The same without any marks: "Điểm chuẩn" as "diem chuan". */
export const bare = (folded: string): string => folded.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

/** Some phrases, compared as whole words. A text typed without any marks is compared without them. */
export interface Phrases {
  /** Whether the whole text (as `words` gives it) is one of them. */
  readonly equal: (text: string) => boolean;
  readonly startOf: (text: string) => boolean;
  readonly endOf: (text: string) => boolean;
  readonly within: (text: string) => boolean;
}

interface Spelled {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

const spelled = (list: readonly string[]): Spelled => ({ list, set: new Set(list) });

export const phrases = (...all: readonly string[]): Phrases => {
  // There are hundreds, and few tables ask for all: each is spelled when it is first compared.
  let marked: Spelled | undefined;
  let unmarked: Spelled | undefined;
  const like = (text: string): Spelled => {
    marked ??= spelled(all.map(words));
    if (!PLAIN.test(text)) return marked;
    unmarked ??= spelled(marked.list.map(bare));
    return unmarked;
  };
  return {
    equal: (text) => like(text).set.has(text),
    startOf: (text) => like(text).list.some((phrase) => text.startsWith(phrase)),
    endOf: (text) => like(text).list.some((phrase) => text.endsWith(phrase)),
    within: (text) => like(text).list.some((phrase) => text.includes(phrase)),
  };
};
