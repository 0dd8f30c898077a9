/** Words for the few values that are chosen from a list, as offices write them and as the contract does. */

import type { AdjustmentKind, CriterionKind, CriterionState } from '../model/scorecard/scorecard.js';
import { fold } from '../model/text/text.js';

type Vocabulary<T extends string> = ReadonlyMap<string, T>;

/** Spaces, hyphens and underlines separate words alike: `not applicable`, `not-applicable`. */
const key = (text: string): string => fold(text.replace(/[-_]+/gu, ' '));

const vocabulary = <T extends string>(words: Readonly<Record<T, readonly string[]>>): Vocabulary<T> => {
  const entries = Object.entries(words) as [T, readonly string[]][];
  return new Map(entries.flatMap(([value, spellings]) => [value, ...spellings].map((word) => [key(word), value])));
};

export const STATE_WORDS = vocabulary<CriterionState>({
  'not-applicable': ['Không phát sinh', 'KPS', 'Không đánh giá', 'KĐG', 'Không áp dụng', 'N/A', 'NA'],
  survey: ['ĐTXHH', 'XHH', 'SIPAS', 'Điều tra xã hội học', 'Chấm qua điều tra xã hội học', 'Khảo sát'],
});

export const KIND_WORDS = vocabulary<CriterionKind>({
  bonus: ['Điểm thưởng', 'Thưởng', 'Điểm cộng', 'Cộng'],
  deduction: ['Điểm trừ', 'Trừ', 'Điểm phạt', 'Phạt', 'penalty'],
});

export const ADJUSTMENT_WORDS = vocabulary<AdjustmentKind>({
  bonus: ['Điểm thưởng', 'Thưởng', 'Điểm cộng', 'Cộng'],
  penalty: ['Điểm phạt', 'Phạt', 'Điểm trừ', 'Trừ', 'deduction'],
});

export const LANGUAGE_WORDS = vocabulary<'vi' | 'en'>({
  vi: ['Tiếng Việt', 'Vietnamese'],
  en: ['Tiếng Anh', 'English'],
});

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['có', true],
  ['false', false],
  ['no', false],
  ['không', false],
]);

/** Whether a text says yes or no; undefined where it says neither. */
export const yesOrNo = (text: string): boolean | undefined => YES_NO.get(text.trim().toLowerCase().normalize('NFC'));

/** The value a text stands for, or undefined where it is no word of the list. */
export const meant = <T extends string>(text: string, words: Vocabulary<T>): T | undefined => words.get(key(text));
