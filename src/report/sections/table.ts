/** The remediation table that offices publish: ten columns, in the order of the tree, words untouched. */

import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { equal, isNegative, isPositive, negate } from '../../model/points/points.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type ScoredCriterion, scoreColumn } from '../../model/scored/scored.js';
import { emptyCell, number, numberCell, paragraph, text, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import type { Cell, Table, TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import { unexplainedOf } from '../remediation/losses.js';
import { pointCell } from '../remediation/point-cells.js';
import { groupedPoints, type RemediationLine, remediationLines } from '../remediation/remediation-lines.js';
import { type NoteTaker, noteTaker } from '../remediation/remediation-notes.js';
import { remediationColumns, remedyCells } from '../remediation/remediation-rows.js';
import type { SectionSpec } from './section.js';

interface Making {
  readonly context: ReportContext;
  readonly notes: NoteTaker;
  readonly points: readonly PointColumn[];
}

/** The points of a criterion: noted once, in however many groups it stands. */
const pointCellsOf = ({ context, notes, points }: Making): ((one: ScoredCriterion) => readonly Cell[]) => {
  const { scored, wording } = context;
  const known = new Map<ScoredCriterion, readonly Cell[]>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const cells = points.map((column): Cell => {
      const { spans } = pointCell(one, column, scored.basis, wording.language);
      const numbers = notes.on(one, column);
      return numbers.length === 0 ? { spans } : { spans, notes: numbers };
    });
    known.set(one, cells);
    return cells;
  };
};

const rowsOf = (lines: readonly RemediationLine[], making: Making): readonly TableRow[] => {
  const { context, points } = making;
  const isTree = (context.options.by ?? 'field') === 'field';
  const pointCells = pointCellsOf(making);
  return lines.map((line): TableRow => {
    if (line.kind === 'group') {
      const lost = points.map((column) => (column === 'lost' ? numberCell(line.points) : emptyCell));
      const cells = [emptyCell, textCell(line.name), ...lost, ...remedyCells(undefined)];
      return { kind: 'group', tone: 'strong', cells };
    }
    const { kind, one, remedy } = line;
    const isFirst = kind === 'criterion';
    return {
      kind,
      level: isTree ? one.level : undefined,
      tone: isTree && isFirst && one.level === 1 && one.children.length > 0 ? 'strong' : undefined,
      subject: context.subjects.of(one, remedy),
      cells: [
        isFirst ? textCell(one.criterion.code?.text) : emptyCell,
        isFirst ? textCell(one.criterion.name.text.trim()) : emptyCell,
        ...(isFirst ? pointCells(one) : points.map(() => emptyCell)),
        ...remedyCells(remedy),
      ],
    };
  });
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

/** Why the groups come to another sum than the total; nothing where they do not, or where the total is not known. */
const groupsRemark = ({ scored, wording }: ReportContext, lines: readonly RemediationLine[]): readonly string[] => {
  const { language } = wording;
  const { lost, provisional } = scored.total;
  const groups = groupedPoints(lines);
  if (lost === undefined || provisional || equal(groups.points, lost)) return [];
  const unexplained = unexplainedOf(scored);
  const reasons = [
    ...(groups.shared ? [PLAN.groupsShare[language]] : []),
    ...(isPositive(unexplained) ? [PLAN.groupsLack[language](wording.points(unexplained))] : []),
    ...(isNegative(unexplained) ? [PLAN.groupsExceed[language](wording.points(negate(unexplained)))] : []),
  ];
  if (reasons.length === 0) return [];
  return [PLAN.groupsSum[language](wording.points(groups.points), wording.points(lost), reasons.join('; '))];
};

/** What the table leaves out, and in what order it stands. */
const remarks = (context: ReportContext, lines: readonly RemediationLine[]): readonly string[] => {
  const { every, rows, wording, options } = context;
  const { language } = wording;
  const { by = 'field' } = options;
  if (by !== 'field') return [PLAN.ordered[by][language], ...groupsRemark(context, lines)];
  const leftOut = every.length - rows.length;
  if (leftOut === 0) return [];
  return [(options.rows === 'lost' ? REPORT.onlyLost : REPORT.leftOut)[language](leftOut)];
};

/** The table, with notes on what its source states otherwise, and how many criteria it leaves out. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { scored, headings, wording } = context;
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  const notes = noteTaker(scored, headings, wording);
  const making: Making = { context, notes, points };
  const lines = remediationLines(context);
  const table: Table = {
    kind: 'table',
    name: 'remediation',
    columns: remediationColumns(scored.basis, headings, wording),
    rows: [...rowsOf(lines, making), totalRow(making)],
  };
  const made: PlainBlock[] = [table];
  if (notes.notes.length > 0) made.push({ kind: 'notes', notes: notes.notes });
  return [...made, ...remarks(context, lines).map((words) => paragraph(text(words, 'dim')))];
};

export const table: SectionSpec = { ...SECTION_WORDS.table, blocks };
