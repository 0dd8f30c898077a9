/** Names that tell last year's result: "được đánh giá trên 7 nội dung, đạt 89%". */
import type { Form } from '../model/form.js';
import type { Criterion } from '../model/scorecard/scorecard.js';
import { tidy } from '../model/text/text.js';

/** What a name says was reached. What must be reached is the set's: "phải đạt 90%", "đạt 90% trở lên", "đạt 70% đến 80%". */
const RESULT =
  /(?<!\p{L})(?<!(?:phải|cần|để|khi|nếu|mức|mà|chưa|không)\s)đạt\s*:?\s*\d+(?:[.,]\d+)?\s*%(?!\s*(?:trở|hoặc|đến|-|–|≤|<|:))/iu;

export interface ResultInName {
  readonly criterion: Criterion;
  /** As the name says it. */
  readonly result: string;
}

/** Criteria that are to be scored and whose names tell a result, in the order of the form. */
export const resultsInNames = ({ asked }: Form): readonly ResultInName[] =>
  [...asked].flatMap((criterion) => {
    const [result] = tidy(criterion.name.text).normalize('NFC').match(RESULT) ?? [];
    return result === undefined ? [] : [{ criterion, result }];
  });
