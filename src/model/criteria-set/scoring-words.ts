/** What tables call a column that says how a criterion is scored, and what they write in it. */

import type { Criterion, Text } from '../scorecard/scorecard.js';
import { fold } from '../text/text.js';
import type { ScoringKind } from './criteria-set.js';

const HEADINGS: ReadonlySet<string> = new Set(
  ['cách chấm', 'cách chấm điểm', 'cách tính điểm', 'cách tính', 'phương pháp chấm', 'scoring'].map(fold),
);
const WORDS: ReadonlyMap<string, ScoringKind> = new Map(
  (
    [
      ['one-of', ['chọn một', 'chọn một mức', 'một mức', 'one-of']],
      ['sum-of', ['cộng', 'cộng dồn', 'sum-of']],
      ['deductions', ['trừ', 'trừ dần', 'deductions']],
      ['bands', ['khoảng', 'khoảng tỷ lệ', 'theo khoảng', 'theo khoảng tỷ lệ', 'bands']],
      ['proportion', ['tỷ lệ', 'theo tỷ lệ', 'proportion']],
    ] as const
  ).flatMap(([kind, words]) => words.map((one) => [fold(one), kind] as const)),
);

/** "Theo tỷ lệ, bước 0,25" */
const STEP = /^(.*\S)\s*[,;]\s*(?:bước|step)\s+(\S+)$/iu;

/** What is said of how a criterion is scored. */
export interface SaidScoring {
  readonly said: Text;
  /** Absent where the words are none that are known. */
  readonly kind?: ScoringKind | undefined;
  /** The step of a proportion, as written. */
  readonly step?: string | undefined;
}

/** What the column of a criterion says; undefined where there is no such column, or nothing in it. */
export const saidScoring = ({ extra }: Criterion): SaidScoring | undefined => {
  const cell = extra.find(({ heading }) => HEADINGS.has(fold(heading)));
  if (cell === undefined || fold(cell.value.text) === '') return undefined;
  const { value: said } = cell;
  const [, words = said.text, step] = said.text.trim().match(STEP) ?? [];
  const kind = WORDS.get(fold(words));
  return step !== undefined && kind !== 'proportion' ? { said } : { said, kind, step };
};
