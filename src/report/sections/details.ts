import { SECTION_WORDS } from '../../language/report/sections.js';
import { isBlank } from '../../model/text/text.js';
import { emptyCell, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import { furtherDetails, remediesOf } from '../remediation/further-details.js';
import type { SectionSpec } from './section.js';

/** A second table, of the rows that have something more to say than the published columns hold. */
const blocks = ({ rows, headings, wording, subjects, listedCode }: ReportContext): readonly PlainBlock[] => {
  const details = furtherDetails(rows, headings, wording);
  if (details.length === 0) return [];
  const tableRows = rows.flatMap((one): readonly TableRow[] => {
    const lines = remediesOf(one)
      .map((remedy, index) => ({ remedy, words: details.map((own) => own.words(one.criterion, remedy, index === 0)) }))
      .filter(({ words }) => words.some((word) => !isBlank(word)));
    return lines.map(({ remedy, words }, index) => ({
      kind: index === 0 ? 'criterion' : 'continuation',
      level: one.level,
      subject: subjects.of(one, remedy),
      cells: [
        index === 0 ? textCell(listedCode(one)) : emptyCell,
        index === 0 ? textCell(one.criterion.name.text.trim()) : emptyCell,
        ...words.map((word) => textCell(word)),
      ],
    }));
  });
  const columns = [
    { key: 'code', heading: headingOf('code', headings, wording), role: 'code' as const },
    { key: 'name', heading: headingOf('name', headings, wording), role: 'text' as const },
    ...details.map(({ column }) => column),
  ];
  return [{ kind: 'table', name: 'further', columns, rows: tableRows }];
};

export const details: SectionSpec = { ...SECTION_WORDS.details, blocks };
