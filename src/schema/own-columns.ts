/** Columns of our own workbooks, which a table's reader passes on as columns it does not know. */
import { OWN_COLUMNS } from '../model/reading/own-columns.js';
import type { CriterionKind, CriterionState, Extra, Text } from '../model/scorecard/scorecard.js';
import { fold } from '../model/text/text.js';
import { KIND_WORDS, meant, STATE_WORDS } from './words.js';

export interface OwnValues {
  readonly kind?: CriterionKind | undefined;
  readonly state?: CriterionState | undefined;
  readonly result?: Text | undefined;
  readonly criteriaSet?: Text | undefined;
  /** What is left: columns that are somebody else's. */
  readonly extra: readonly Extra[];
}

type Mutable = { -readonly [K in keyof OwnValues]: OwnValues[K] };

const namesOf = (column: keyof typeof OWN_COLUMNS): ReadonlySet<string> =>
  new Set(Object.values(OWN_COLUMNS[column]).map(fold));
const KIND = namesOf('kind');
const RESULT = namesOf('result');
const CRITERIA_SET = namesOf('criteriaSet');
const LONGEST = 100;

/** "Điểm thưởng; ĐTXHH", or undefined where any part is some other word: then the column is somebody else's. */
const kindAndState = (text: string): Pick<OwnValues, 'kind' | 'state'> | undefined => {
  if (text.length > LONGEST) return undefined;
  const found: { kind?: CriterionKind; state?: CriterionState } = {};
  for (const part of text.split(';')) {
    const kind = meant(part, KIND_WORDS);
    const state = meant(part, STATE_WORDS);
    if (kind !== undefined) found.kind = kind;
    else if (state !== undefined) found.state = state;
    else return undefined;
  }
  return found;
};

/** Takes our own columns out of a criterion's foreign ones. */
export const takeOwnColumns = (extra: readonly Extra[]): OwnValues => {
  if (extra.length === 0) return { extra };
  const values: Mutable = { extra };
  const left = extra.filter(({ heading, value }) => {
    const name = heading.length > LONGEST ? '' : fold(heading);
    if (RESULT.has(name)) values.result = value;
    else if (CRITERIA_SET.has(name)) values.criteriaSet = value;
    else if (KIND.has(name)) {
      const found = kindAndState(value.text);
      Object.assign(values, found);
      return found === undefined;
    } else return true;
    return false;
  });
  return { ...values, extra: left };
};
