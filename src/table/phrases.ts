/** Matching headings and labels by words, however they are spelled: NFC or NFD, any case, tone place, with or without marks. */
import { fold } from '../model/text.js';

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

export const phrases = (...all: readonly string[]): Phrases => {
  const marked = all.map(words);
  const unmarked = marked.map(bare);
  const lists = (text: string): readonly string[] => (PLAIN.test(text) ? unmarked : marked);
  const sets = { marked: new Set(marked), unmarked: new Set(unmarked) };
  return {
    equal: (text) => (PLAIN.test(text) ? sets.unmarked : sets.marked).has(text),
    startOf: (text) => lists(text).some((phrase) => text.startsWith(phrase)),
    endOf: (text) => lists(text).some((phrase) => text.endsWith(phrase)),
    within: (text) => lists(text).some((phrase) => text.includes(phrase)),
  };
};
