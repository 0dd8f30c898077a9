/** A form without a past: a small tree to write over. */
import { BLANK_FORM } from '../language/form/form.js';
import type { Language } from '../language/wording.js';
import type { Form } from '../model/form.js';
import type { Place } from '../model/place/place.js';
import { everyCriterion } from '../model/scorecard/every-criterion.js';
import type { Criterion, Scorecard } from '../model/scorecard/scorecard.js';
import { FORM_COLUMNS, type FormFacts, isAsked } from './empty.js';

/** Nothing of it stands in any file yet. */
const NOWHERE: Place = { kind: 'text', line: 1, column: 1 };

const text = (words: string) => ({ text: words, at: NOWHERE });

/** Codes of the example, each with what is below it. */
interface Sketch {
  readonly code: string;
  readonly below?: readonly Sketch[];
  readonly surveyed?: true;
}

const SKETCH: readonly Sketch[] = [
  { code: '1', below: [{ code: '1.1' }, { code: '1.2', below: [{ code: '1.2.1' }, { code: '1.2.2' }] }] },
  { code: '2', below: [{ code: '2.1' }, { code: '2.2', surveyed: true }] },
];

const NAMES = [BLANK_FORM.field, BLANK_FORM.criterion, BLANK_FORM.part] as const;

const drawn = ({ code, below = [], surveyed }: Sketch, depth: number, language: Language): Criterion => ({
  at: NOWHERE,
  code: text(code),
  name: text((NAMES[depth] ?? BLANK_FORM.part)[language](code)),
  state: surveyed && 'survey',
  remedies: [],
  options: [],
  extra: [],
  subtotals: [],
  criteria: below.map((one) => drawn(one, depth + 1, language)),
});

/** A form to be named, coded and given points by hand. */
export const blankForm = ({ unit, year, planYear, totalMax }: FormFacts, language: Language): Form => {
  const criteria = SKETCH.map((one) => drawn(one, 0, language));
  const scorecard: Scorecard = {
    at: NOWHERE,
    title: text(BLANK_FORM.title[language]),
    unit: unit === undefined ? undefined : text(unit),
    year,
    planYear,
    headings: Object.fromEntries(FORM_COLUMNS.map((meaning) => [meaning, ''])),
    totals: totalMax === undefined ? [] : [{ at: NOWHERE, max: totalMax }],
    adjustments: [],
    criteria,
  };
  return {
    scorecard,
    columns: FORM_COLUMNS,
    asked: new Set([...everyCriterion(criteria)].filter(isAsked)),
    byResult: new Set(),
    last: new Map(),
    isBlank: true,
  };
};
