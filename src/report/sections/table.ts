/** The remediation table that offices publish: ten columns, in the order of the tree, words untouched. */
import { REPORT } from '../../language/report.js';
import { SECTION_WORDS } from '../../language/report-sections.js';
import type { PointColumn, Remedy } from '../../model/scorecard.js';
import { type ScoredCriterion, scoreColumn } from '../../model/scored.js';
import type { ReportContext } from '../context.js';
import {
  type Cell,
  emptyCell,
  number,
  type PlainBlock,
  paragraph,
  type Table,
  type TableRow,
  text,
  textCell,
} from '../document.js';
import { pointCell } from '../point-cells.js';
import { type NoteTaker, noteTaker } from '../remediation-notes.js';
import { remediationColumns, remedyCells } from '../remediation-rows.js';
import type { SectionSpec } from './section.js';

interface Making {
  readonly context: ReportContext;
  readonly notes: NoteTaker;
  readonly points: readonly PointColumn[];
}

/** The criterion with one of its remedies. */
const firstRow = (one: ScoredCriterion, remedy: Remedy | undefined, { context, notes, points }: Making): TableRow => {
  const { scored, wording, subjects } = context;
  const pointCells = points.map((column): Cell => {
    const { spans } = pointCell(one, column, scored.basis, wording.language);
    const numbers = notes.on(one, column);
    return numbers.length === 0 ? { spans } : { spans, notes: numbers };
  });
  return {
    kind: 'criterion',
    level: one.level,
    tone: one.level === 1 && one.children.length > 0 ? 'strong' : undefined,
    subject: subjects.of(one, remedy),
    cells: [
      textCell(one.criterion.code?.text),
      textCell(one.criterion.name.text.trim()),
      ...pointCells,
      ...remedyCells(remedy),
    ],
  };
};

/** One row for a criterion, and one more for each further remedy. */
const rowsOf = (one: ScoredCriterion, making: Making): readonly TableRow[] => {
  const [first, ...others] = one.criterion.remedies;
  return [
    firstRow(one, first, making),
    ...others.map(
      (remedy): TableRow => ({
        kind: 'continuation',
        level: one.level,
        subject: making.context.subjects.of(one, remedy),
        cells: [emptyCell, emptyCell, ...making.points.map(() => emptyCell), ...remedyCells(remedy)],
      }),
    ),
  ];
};

const totalRow = ({ context, notes, points }: Making): TableRow => {
  const { total, basis } = context.scored;
  const { language } = context.wording;
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
    cells: [emptyCell, { spans: [text(REPORT.total[language])], aside }, ...cells, ...remedyCells(undefined)],
  };
};

/** The table, with notes on what its source states otherwise, and how many criteria it leaves out. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { scored, headings, wording, rows, every } = context;
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  const notes = noteTaker(scored, headings, wording);
  const making: Making = { context, notes, points };
  const table: Table = {
    kind: 'table',
    name: 'remediation',
    columns: remediationColumns(scored.basis, headings, wording),
    rows: [...rows.flatMap((one) => rowsOf(one, making)), totalRow(making)],
  };
  const made: PlainBlock[] = [table];
  if (notes.notes.length > 0) made.push({ kind: 'notes', notes: notes.notes });
  const leftOut = every.length - rows.length;
  const { leftOut: sentence, onlyLost } = REPORT;
  const said = context.options.rows === 'lost' ? onlyLost : sentence;
  if (leftOut > 0) made.push(paragraph(text(said[wording.language](leftOut), 'dim')));
  return made;
};

export const table: SectionSpec = { ...SECTION_WORDS.table, blocks };
