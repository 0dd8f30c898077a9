import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { isPositive, type Points, sum } from '../../model/points/points.js';
import type { Rolled, ScoredCriterion } from '../../model/scored/scored.js';
import { emptyCell, numberCell, paragraph, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import type { SectionSpec } from './section.js';

const unexplainedBy = ({ unexplained }: Rolled): Points | undefined =>
  unexplained !== undefined && isPositive(unexplained) ? unexplained : undefined;

const cellsOf = (rolled: Rolled) => [
  numberCell(rolled.lost),
  numberCell(rolled.listed.lost),
  numberCell(unexplainedBy(rolled)),
];

/** Where more is lost than the criteria below show, and how much more. */
const blocks = ({ every, scored, headings, wording, subjects, listedCode }: ReportContext): readonly PlainBlock[] => {
  const { language } = wording;
  const found = every.filter((one) => one.children.length > 0 && unexplainedBy(one) !== undefined);
  const whole = unexplainedBy(scored.total);
  const all = [...found.map((one) => one.unexplained), whole].flatMap((points) => points ?? []);
  if (all.length === 0) return [];
  const rowOf = (one: ScoredCriterion): TableRow => ({
    kind: 'criterion',
    subject: subjects.of(one),
    cells: [textCell(listedCode(one)), textCell(one.criterion.name.text.trim()), ...cellsOf(one)],
  });
  const rows = found.map(rowOf);
  if (whole !== undefined) {
    rows.push({ kind: 'other', cells: [emptyCell, textCell(REPORT.whole[language]), ...cellsOf(scored.total)] });
  }
  return [
    paragraph(PLAN.unexplained[language](wording.points(sum(all)))),
    {
      kind: 'table',
      name: 'unexplained',
      columns: [
        { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
        { key: 'name', heading: headingOf('name', headings, wording), role: 'text' },
        { key: 'lost', heading: headingOf('lost', headings, wording), role: 'number' },
        { key: 'shown', heading: PLAN.shown[language], role: 'number' },
        { key: 'unexplained', heading: PLAN.unknown[language], role: 'number' },
      ],
      rows,
    },
  ];
};

export const unexplained: SectionSpec = { ...SECTION_WORDS.unexplained, blocks };
