import { PLAN } from '../../language/report/plan.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { type Points, sum } from '../../model/points/points.js';
import { lostByLeaf, missingParts, REMEDY_PARTS, type RemedyPart } from '../../model/scored/missing-parts.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import { numberCell, paragraph, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import type { SectionSpec } from './section.js';

interface Lacking {
  readonly one: ScoredCriterion;
  readonly lost: Points;
  readonly parts: readonly RemedyPart[];
}

/** Criteria that lost points and lack a solution, somebody to lead it, or a deadline; columns that are not there at all. */
const blocks = ({ every, scored, headings, wording, subjects, listedCode }: ReportContext): readonly PlainBlock[] => {
  const { language } = wording;
  const losing = every.flatMap((one): readonly Lacking[] => {
    const lost = lostByLeaf(one);
    return lost === undefined ? [] : [{ one, lost, parts: missingParts(one, scored) }];
  });
  if (losing.length === 0) return [];
  const amount = (some: readonly Lacking[]): string => wording.points(sum(some.map(({ lost }) => lost)));
  const absent = REMEDY_PARTS.filter((part) => headings[part] === undefined).map((part) =>
    paragraph(PLAN.noColumn[language](wording.column(part), losing.length, amount(losing))),
  );
  const lacking = losing.filter(({ parts }) => parts.length > 0);
  if (lacking.length === 0) return absent;
  const counts = REMEDY_PARTS.flatMap((part) => {
    const some = lacking.filter(({ parts }) => parts.includes(part));
    return some.length === 0
      ? []
      : [PLAN.missingCount[language](some.length, amount(some), PLAN.missing[part][language])];
  });
  const rows = lacking.map(
    ({ one, lost, parts }): TableRow => ({
      kind: 'criterion',
      subject: subjects.of(one),
      cells: [
        textCell(listedCode(one)),
        textCell(one.criterion.name.text.trim()),
        numberCell(lost),
        textCell(parts.map((part) => headingOf(part, headings, wording)).join('\n')),
      ],
    }),
  );
  return [
    ...absent,
    paragraph(`${counts.join('; ')}.`),
    {
      kind: 'table',
      name: 'missing',
      columns: [
        { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
        { key: 'name', heading: headingOf('name', headings, wording), role: 'text' },
        { key: 'lost', heading: headingOf('lost', headings, wording), role: 'number' },
        { key: 'missing', heading: PLAN.lacking[language], role: 'text' },
      ],
      rows,
    },
  ];
};

export const missing: SectionSpec = { ...SECTION_WORDS.missing, blocks };
