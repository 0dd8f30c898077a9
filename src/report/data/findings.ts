/** Every finding as a row for databases, with its place as numbers. */
import type { Wording } from '../../language/wording.js';
import type { DataColumn, DataRow } from '../../model/data-table.js';
import type { Finding } from '../../model/finding/finding.js';
import { cellName, type Place } from '../../model/place/place.js';
import { CARD_COLUMNS, type Card } from './card.js';

interface Item {
  readonly card: Card;
  readonly finding: Finding;
  readonly message: string;
}

const at = <K extends Place['kind']>({ finding }: Item, kind: K): Extract<Place, { kind: K }> | undefined =>
  finding.at?.kind === kind ? (finding.at as Extract<Place, { kind: K }>) : undefined;

export const FINDING_COLUMNS: readonly DataColumn<Item>[] = [
  ...CARD_COLUMNS,
  { name: 'rule', type: 'text', of: ({ finding }) => finding.rule },
  { name: 'severity', type: 'text', of: ({ finding }) => finding.severity },
  { name: 'path', type: 'text', of: ({ finding }) => finding.subject?.path },
  { name: 'code', type: 'text', of: ({ finding }) => finding.subject?.code },
  { name: 'message', type: 'text', of: ({ message }) => message },
  { name: 'expected', type: 'decimal', of: ({ finding }) => finding.values?.expected },
  { name: 'found', type: 'decimal', of: ({ finding }) => finding.values?.found },
  { name: 'difference', type: 'decimal', of: ({ finding }) => finding.values?.difference },
  { name: 'at_line', type: 'integer', of: (item) => at(item, 'text')?.line },
  { name: 'at_column', type: 'integer', of: ({ finding }) => finding.at?.column },
  { name: 'at_sheet', type: 'text', of: (item) => at(item, 'cell')?.sheet },
  {
    name: 'at_cell',
    type: 'text',
    of: (item) => {
      const cell = at(item, 'cell');
      return cell && cellName(cell);
    },
  },
  { name: 'at_table', type: 'integer', of: (item) => at(item, 'table')?.table },
  { name: 'at_row', type: 'integer', of: (item) => at(item, 'cell')?.row ?? at(item, 'table')?.row },
];

/** The findings of one scorecard, or of a file that is none. */
export const findingRows = (card: Card, findings: readonly Finding[], wording: Wording): readonly DataRow[] => {
  const headings = card.evaluation?.scored.scorecard.headings;
  return findings
    .map((finding): Item => ({ card, finding, message: wording.message(finding, headings) }))
    .map((item) => FINDING_COLUMNS.map(({ of }) => of(item)));
};
