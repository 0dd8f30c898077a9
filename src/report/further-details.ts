/** What a source says of the criteria of a remediation table and the published columns have no place for. */
import { REPORT } from '../language/report.js';
import type { Headings, Wording } from '../language/wording.js';
import type { Criterion, Remedy } from '../model/scorecard.js';
import type { ScoredCriterion } from '../model/scored.js';
import { remedyStatus } from '../model/status.js';
import { isBlank, tidy } from '../model/text.js';
import { type Block, heading, type Table, type TableColumn, type TableRow, textCell } from './document.js';
import { headingOf } from './headings.js';
import { remedyWords } from './remediation-rows.js';

/** A criterion has these once, whatever the number of its remedies. */
const OWN = ['finding', 'evidence', 'explanation'] as const;
const OF_REMEDY = ['product', 'person', 'status', 'recovers', 'effort'] as const;

interface Detail {
  readonly column: TableColumn;
  /** `remedy` is undefined where there is none; what a criterion has once is said beside its first. */
  readonly words: (criterion: Criterion, remedy: Remedy | undefined, first: boolean) => string;
}

const details = (rows: readonly ScoredCriterion[], headings: Headings, wording: Wording): readonly Detail[] => {
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
        words: (_, remedy) => {
          const written = remedyWords(remedy, key) ?? '';
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

const rowsOf = ({ criterion }: ScoredCriterion, all: readonly Detail[]): readonly (readonly string[])[] => {
  const remedies = criterion.remedies.length === 0 ? [undefined] : criterion.remedies;
  return remedies
    .map((remedy, index) => all.map((detail) => detail.words(criterion, remedy, index === 0)))
    .filter((words) => words.some((one) => !isBlank(one)));
};

/** A second table, of the rows that have something more to say; nothing where none has. */
export const furtherDetails = (
  rows: readonly ScoredCriterion[],
  headings: Headings,
  wording: Wording,
): readonly Block[] => {
  const all = details(rows, headings, wording);
  const found = rows.map((one) => ({ one, lines: rowsOf(one, all) }));
  const used = all.map((_, index) => found.some(({ lines }) => lines.some((line) => !isBlank(line[index] ?? ''))));
  if (!used.includes(true)) return [];
  const tableRows = found.flatMap(({ one, lines }) =>
    lines.map((line, index): TableRow => {
      const who = index === 0 ? [one.criterion.code?.text, one.criterion.name.text.trim()] : [undefined, undefined];
      return {
        kind: index === 0 ? 'criterion' : 'continuation',
        level: one.level,
        cells: [...who, ...line.filter((_, at) => used[at])].map((words) => textCell(words)),
      };
    }),
  );
  const table: Table = {
    kind: 'table',
    name: 'further',
    columns: [
      { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
      { key: 'name', heading: headingOf('name', headings, wording), role: 'text' },
      ...all.filter((_, index) => used[index]).map(({ column }) => column),
    ],
    rows: tableRows,
  };
  return [heading(2, REPORT.further[wording.language]), table];
};
