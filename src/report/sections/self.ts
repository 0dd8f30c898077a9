import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { isNegative, isPositive, isZero, minus, negate, type Points, sum } from '../../model/points/points.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import { isBlank } from '../../model/text/text.js';
import { emptyCell, numberCell, paragraph, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { TableColumn, TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import type { SectionSpec } from './section.js';

interface Compared {
  readonly one: ScoredCriterion;
  readonly self: Points;
  readonly assessed: Points;
  /** assessed − self. */
  readonly difference: Points;
}

/** Parents count only where nothing below them has both scores, and they state both themselves. */
const comparedIn = (one: ScoredCriterion): readonly Compared[] => {
  if (one.state === 'not-applicable') return [];
  const below = one.children.flatMap(comparedIn);
  if (below.length > 0) return below;
  const { criterion } = one;
  const leaf = one.children.length === 0;
  const self = leaf ? one.self : criterion.self?.value;
  const assessed = leaf ? one.assessed : criterion.assessed?.value;
  return self === undefined || assessed === undefined
    ? []
    : [{ one, self, assessed, difference: minus(assessed, self) }];
};

/** What helps to explain a difference. */
const WORDS = ['finding', 'evidence', 'explanation'] as const;

/** Where the assessors saw it otherwise, with what speaks for either: the list for the unit's explanation. */
const blocks = ({ scored, headings, wording, subjects, listedCode }: ReportContext): readonly PlainBlock[] => {
  if (scored.basis === 'self') return [];
  const { language } = wording;
  const all = scored.criteria.flatMap(comparedIn);
  if (all.length === 0) return [];
  const differing = all.filter(({ difference }) => !isZero(difference));
  const total = (some: readonly Compared[], key: 'self' | 'assessed' | 'difference'): Points =>
    sum(some.map((compared) => compared[key]));
  const said = (key: 'self' | 'assessed' | 'difference'): string => wording.points(total(all, key));
  const lines = [
    paragraph(PLAN.comparedCount[language](all.length, said('self'), said('assessed'), said('difference'))),
  ];
  if (differing.length === 0) return [...lines, paragraph(PLAN.agreed[language])];
  const lower = differing.filter(({ difference }) => isNegative(difference));
  const higher = differing.filter(({ difference }) => isPositive(difference));
  if (lower.length > 0) {
    const amount = wording.points(negate(total(lower, 'difference')));
    lines.push(paragraph({ kind: 'text', text: PLAN.lowered[language](lower.length, amount), tone: 'strong' }));
  }
  if (higher.length > 0) {
    lines.push(paragraph(PLAN.raised[language](higher.length, wording.points(total(higher, 'difference')))));
  }
  const words = WORDS.filter((key) => differing.some(({ one }) => !isBlank(one.criterion[key]?.text ?? '')));
  const column = (key: ColumnMeaning, role: TableColumn['role']): TableColumn => ({
    key,
    heading: headingOf(key, headings, wording),
    role,
  });
  const rows = differing.map(
    ({ one, self, assessed, difference }): TableRow => ({
      kind: 'criterion',
      subject: subjects.of(one),
      cells: [
        textCell(listedCode(one)),
        textCell(one.criterion.name.text.trim()),
        numberCell(one.max),
        numberCell(self),
        numberCell(assessed),
        numberCell(difference),
        ...words.map((key) => textCell(one.criterion[key]?.text.trim())),
      ],
    }),
  );
  const totalRow: TableRow = {
    kind: 'total',
    tone: 'strong',
    cells: [
      emptyCell,
      textCell(REPORT.total[language]),
      emptyCell,
      numberCell(total(differing, 'self')),
      numberCell(total(differing, 'assessed')),
      numberCell(total(differing, 'difference')),
      ...words.map(() => emptyCell),
    ],
  };
  return [
    ...lines,
    {
      kind: 'table',
      name: 'differences',
      columns: [
        column('code', 'code'),
        column('name', 'text'),
        column('max', 'number'),
        column('self', 'number'),
        column('assessed', 'number'),
        { key: 'difference', heading: PLAN.difference[language], role: 'number' },
        ...words.map((key) => column(key, 'text')),
      ],
      rows: [...rows, totalRow],
    },
  ];
};

export const self: SectionSpec = { ...SECTION_WORDS.self, blocks };
