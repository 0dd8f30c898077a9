/** What a source says of the criteria of a remediation table and the published columns have no place for. */
import { REPORT } from '../../language/report/report.js';
import type { Headings, Wording } from '../../language/wording.js';
import type { Criterion, Remedy, RemedyText } from '../../model/scorecard/scorecard.js';
import { remedyStatus } from '../../model/scorecard/status.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import { isBlank, tidy } from '../../model/text/text.js';
import { headingOf } from '../document/headings.js';
import type { TableColumn } from '../document/table.js';
import { pointsIn } from './plan-tasks.js';
import { remedyWords } from './remediation-rows.js';

/** A criterion has these once, whatever the number of its remedies. */
const OWN = ['finding', 'evidence', 'explanation'] as const;
const OF_REMEDY = ['product', 'person', 'status', 'recovers', 'effort'] as const;

export interface Detail {
  readonly column: TableColumn;
  /** `remedy` is undefined where there is none; what a criterion has once is said beside its first. */
  readonly words: (criterion: Criterion, remedy: Remedy | undefined, first: boolean) => string;
  /** The part of a remedy it tells; absent where a criterion has it once. */
  readonly part?: RemedyText | undefined;
}

const possible = (rows: readonly ScoredCriterion[], headings: Headings, wording: Wording): readonly Detail[] => {
  const extra = [...new Set(rows.flatMap(({ criterion }) => criterion.extra.map((one) => one.heading)))];
  return [
    ...OWN.map(
      (key): Detail => ({
        column: { key, heading: headingOf(key, headings, wording), role: 'text' },
        words: (criterion, _, first) => (first ? (criterion[key]?.text.trim() ?? '') : ''),
      }),
    ),
    ...OF_REMEDY.map(
      (key): Detail => ({
        column: { key, heading: headingOf(key, headings, wording), role: 'text' },
        part: key,
        words: (_, remedy) => {
          const written = remedyWords(remedy, key) ?? '';
          const points = key === 'recovers' ? pointsIn(remedy?.recovers) : undefined;
          if (points !== undefined) return wording.points(points);
          const status = key === 'status' ? remedyStatus(written) : undefined;
          return status === undefined ? written : REPORT.status[status][wording.language];
        },
      }),
    ),
    ...extra.map(
      (written, index): Detail => ({
        column: {
          key: `extra-${index + 1}`,
          heading: tidy(written) || REPORT.column[wording.language],
          role: 'text',
        },
        words: ({ extra: all }, _, first) =>
          first
            ? all
                .filter((one) => one.heading === written)
                .map((one) => one.value.text.trim())
                .join('\n')
            : '',
      }),
    ),
  ];
};

/** The criterion's remedies, or none, for which it says something once all the same. */
export const remediesOf = ({ criterion }: ScoredCriterion): readonly (Remedy | undefined)[] =>
  criterion.remedies.length === 0 ? [undefined] : criterion.remedies;

/** The columns in which some of these criteria say something. */
export const furtherDetails = (
  rows: readonly ScoredCriterion[],
  headings: Headings,
  wording: Wording,
): readonly Detail[] =>
  possible(rows, headings, wording).filter(({ words }) =>
    rows.some((one) => remediesOf(one).some((remedy, index) => !isBlank(words(one.criterion, remedy, index === 0)))),
  );
