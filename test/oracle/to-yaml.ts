/** Plain data as YAML, the simplest way: points as a person writes them, everything else quoted. */
import type { PlainAdjustment, PlainCriterion, PlainPoints, PlainScorecard } from './plain.js';

const POINTS = ['max', 'self', 'assessed', 'lost', 'cap', 'points'] as const;
const WORDS = ['code', 'name', 'kind', 'state'] as const;

type Row = Partial<Record<(typeof POINTS)[number] | (typeof WORDS)[number], string | undefined>>;

/** A plain scalar may not begin with a comma. */
const number = (text: string): string => (text.startsWith(',') ? JSON.stringify(text) : text);

/** The lines of a map; a blank cell is a key without a value. */
const lines = (row: Row): readonly string[] => [
  ...WORDS.flatMap((key) => (row[key] === undefined ? [] : [`${key}: ${JSON.stringify(row[key])}`])),
  ...POINTS.flatMap((key) => (row[key] === undefined ? [] : [`${key}: ${number(row[key] ?? '')}`.trimEnd()])),
];

const indent = (text: readonly string[]): readonly string[] => text.map((line) => `  ${line}`);

const item = (text: readonly string[]): readonly string[] => {
  const [first = '', ...rest] = text;
  return [`- ${first}`, ...indent(rest)];
};

const criterionLines = (criterion: PlainCriterion): readonly string[] => {
  const { criteria = [], ...row } = criterion;
  const below = criteria.length === 0 ? [] : ['criteria:', ...indent(criteria.flatMap(criterionLines))];
  return item([...lines(row), ...below]);
};

const totalLines = (total: PlainPoints | undefined): readonly string[] => {
  const own = lines(total ?? {});
  return own.length === 0 ? [] : ['total:', ...indent(own)];
};

const adjustmentLines = (adjustments: readonly PlainAdjustment[]): readonly string[] =>
  adjustments.length === 0 ? [] : ['adjustments:', ...indent(adjustments.flatMap((one) => item(lines({ ...one }))))];

/** A scorecard as a YAML text that says the same. */
export const toYaml = (scorecard: PlainScorecard): string =>
  [
    ...totalLines(scorecard.total),
    ...adjustmentLines(scorecard.adjustments ?? []),
    'criteria:',
    ...indent(scorecard.criteria.flatMap(criterionLines)),
    '',
  ].join('\n');
