/** The remediation table that offices publish: ten columns, in the order of the tree, words untouched. */
import { REPORT } from '../language/report.js';
import type { Wording } from '../language/wording.js';
import type { Evaluation } from '../model/evaluation.js';
import type { PointColumn } from '../model/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, scoreColumn, walk } from '../model/scored.js';
import { tidy } from '../model/text.js';
import {
  type Block,
  type Cell,
  type Document,
  heading,
  number,
  paragraph,
  type TableRow,
  text,
  textCell,
} from './document.js';
import { unitFacts } from './facts.js';
import { furtherDetails } from './further-details.js';
import { pointCell } from './point-cells.js';
import { type NoteTaker, noteTaker } from './remediation-notes.js';
import { concerned, remediationColumns, remedyCells } from './remediation-rows.js';
import { findingBlocks } from './score.js';
import { coverageLine } from './total-lines.js';

const empty: Cell = { spans: [] };

interface Making {
  readonly scored: ScoredScorecard;
  readonly notes: NoteTaker;
  readonly points: readonly PointColumn[];
  readonly wording: Wording;
}

/** One row for a criterion, and one more for each further remedy. */
const rowsOf = (one: ScoredCriterion, making: Making): readonly TableRow[] => {
  const { scored, notes, points, wording } = making;
  const [first, ...others] = one.criterion.remedies;
  const pointCells = points.map((column): Cell => {
    const { spans } = pointCell(one, column, scored.basis, wording.language);
    const numbers = notes.on(one, column);
    return numbers.length === 0 ? { spans } : { spans, notes: numbers };
  });
  return [
    {
      kind: 'criterion',
      level: one.level,
      tone: one.level === 1 && one.children.length > 0 ? 'strong' : undefined,
      cells: [
        textCell(one.criterion.code?.text),
        textCell(one.criterion.name.text.trim()),
        ...pointCells,
        ...remedyCells(first),
      ],
    },
    ...others.map(
      (remedy): TableRow => ({
        kind: 'continuation',
        level: one.level,
        cells: [empty, empty, ...points.map(() => empty), ...remedyCells(remedy)],
      }),
    ),
  ];
};

const totalRow = ({ scored, notes, points, wording }: Making): TableRow => {
  const { total, basis } = scored;
  const { language } = wording;
  const cells = points.map((column): Cell => {
    const value = column === 'self' && basis === 'self' ? total.assessed : total[column];
    const numbers = notes.onTotal(column);
    const spans =
      value !== undefined
        ? [number(value)]
        : column === scoreColumn(basis)
          ? [text(REPORT.unscored[language], 'dim')]
          : [];
    return numbers.length === 0 ? { spans } : { spans, notes: numbers };
  });
  const aside = total.provisional ? [text(REPORT.provisional[language].toLowerCase(), 'warning')] : undefined;
  return {
    kind: 'total',
    tone: 'strong',
    cells: [empty, { spans: [text(REPORT.total[language])], aside }, ...cells, ...remedyCells(undefined)],
  };
};

export interface RemediationOptions {
  /** Every criterion, not only those that lost points or have a remedy. */
  readonly all?: boolean | undefined;
  /** ISO day to print as the day the table was made. */
  readonly today?: string | undefined;
}

/** The remediation table of one scorecard, with notes on what its source states otherwise, and the findings. */
export const remediationDocument = (
  evaluation: Evaluation,
  wording: Wording,
  options: RemediationOptions = {},
): Document => {
  const { scored } = evaluation;
  const { language } = wording;
  const { headings, title: own, year } = scored.scorecard;
  const title = REPORT.remediationTitle[language](year);
  const every = walk(scored.criteria);
  const rows = options.all ? every : concerned(scored.criteria);
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  const notes = noteTaker(scored, headings, wording);
  const making: Making = { scored, notes, points, wording };
  const columns = remediationColumns(scored.basis, headings, wording);
  const tableRows = [...rows.flatMap((one) => rowsOf(one, making)), totalRow(making)];
  const blocks: Block[] = [
    heading(1, title),
    ...unitFacts(evaluation, language, { today: options.today }),
    ...(own === undefined ? [] : [paragraph(`${REPORT.sourceTitle[language]}: ${tidy(own.text)}`)]),
    coverageLine(scored, wording),
    { kind: 'table', name: 'remediation', columns, rows: tableRows },
  ];
  if (notes.notes.length > 0) blocks.push({ kind: 'notes', notes: notes.notes });
  const leftOut = every.length - rows.length;
  if (leftOut > 0) blocks.push(paragraph(text(REPORT.leftOut[language](leftOut), 'dim')));
  blocks.push(...furtherDetails(rows, headings, wording), ...findingBlocks(evaluation, wording));
  return { language, title, blocks };
};
