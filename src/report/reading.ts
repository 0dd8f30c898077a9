/** How a table was understood, row by row, so that a person can check it at a glance. */

import { REPORT } from '../language/report/report.js';
import { ROW_KINDS } from '../language/report/row-kinds.js';
import type { Language } from '../language/wording/language.js';
import { sayRow } from '../language/wording/places.js';
import type { Wording } from '../language/wording.js';
import type { Evaluation } from '../model/evaluation.js';
import type { RuleId } from '../model/finding/rule-arguments.js';
import type { Place } from '../model/place/place.js';
import type { TableReading } from '../model/reading/table-reading.js';
import { isColumnMeaning } from '../model/scorecard/scorecard.js';
import { tidy } from '../model/text/text.js';
import { findingLines } from './check/finding-lines.js';
import { columnCalled, unknownColumns } from './check/unknown-columns.js';
import { heading, paragraph, textCell } from './document/build.js';
import type { Block, Document } from './document/document.js';
import { fileFacts, unitFacts } from './document/facts.js';
import type { Table, TableRow } from './document/table.js';

/** Findings that say what was passed over, or understood with some doubt. */
const ABOUT_READING: readonly RuleId[] = [
  'skipped-sheet',
  'hidden-part',
  'ambiguous-column',
  'damaged-text',
  'formula-without-value',
  'unclear-row',
  'assessed-round',
  'uncounted-column',
  'damaged-code',
  'code-from-number',
  'missing-parent',
];
const LONGEST_TEXT = 300;

/** What is hidden in the file counts, and is found only by those who know of it. */
const marked = (words: string, hidden: true | undefined, language: Language): string =>
  hidden === undefined ? words : `${words} (${REPORT.hidden[language]})`;

const columnsTable = (reading: TableReading, wording: Wording): Table => {
  const { language } = wording;
  return {
    kind: 'table',
    name: 'columns',
    columns: [
      { key: 'column', heading: REPORT.column[language], role: 'code' },
      { key: 'heading', heading: REPORT.columnHeading[language], role: 'text' },
      { key: 'meaning', heading: REPORT.meaning[language], role: 'text' },
    ],
    rows: reading.columns.map(({ column, heading: words, meaning, hidden }): TableRow => {
      const other = meaning === 'level' || meaning === 'unit' ? REPORT[meaning] : REPORT.extra;
      const meant = isColumnMeaning(meaning) ? textCell(wording.column(meaning)) : textCell(other[language], 'dim');
      return {
        kind: 'other',
        cells: [textCell(marked(columnCalled(column, reading), hidden, language)), textCell(tidy(words)), meant],
      };
    }),
  };
};

const cut = (words: string): string => (words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT)}…` : words);

const rowsTable = (reading: TableReading, wording: Wording): Table => {
  const { language } = wording;
  const sheets = new Set(reading.rows.map(({ at }) => (at.kind === 'cell' ? at.sheet : '')));
  const rowAt = (place: Place): string => sayRow(place, language, sheets.size > 1);
  return {
    kind: 'table',
    name: 'rows',
    columns: [
      { key: 'row', heading: REPORT.row[language], role: 'number' },
      { key: 'kind', heading: REPORT.rowKind[language], role: 'text' },
      { key: 'text', heading: REPORT.rowText[language], role: 'text' },
      { key: 'parent', heading: REPORT.parentRow[language], role: 'number' },
    ],
    rows: reading.rows.map(({ at, kind, text: words, parentAt, hidden }): TableRow => {
      const counted = kind === 'criterion' || kind === 'adjustment' || kind === 'unit';
      return {
        kind: 'other',
        tone: counted ? undefined : 'dim',
        cells: [
          textCell(rowAt(at)),
          textCell(marked(ROW_KINDS[kind][language], hidden, language)),
          textCell(cut(tidy(words))),
          textCell(parentAt === undefined ? undefined : rowAt(parentAt)),
        ],
      };
    }),
  };
};

/** Sheet, header, columns with their meanings, each row's kind and parent, and what was skipped and why. */
export const readingDocument = (evaluation: Evaluation, wording: Wording): Document => {
  const { language } = wording;
  const title = REPORT.readingTitle[language];
  const { reading } = evaluation;
  const blocks: Block[] = [
    heading(1, title),
    ...fileFacts(evaluation, language),
    ...unitFacts(evaluation, language, { origins: ['title', 'sheet', 'file'] }),
  ];
  if (reading === undefined) blocks.push(paragraph(REPORT.readingTree[language]));
  else {
    if (reading.headerRows.length > 0) {
      blocks.push(
        paragraph(
          `${REPORT.headerRow[language]}: ${reading.headerRows.map((row) => sayRow(row, language)).join(', ')}`,
        ),
      );
    }
    blocks.push(
      heading(2, REPORT.columnsHeading[language]),
      columnsTable(reading, wording),
      ...unknownColumns(evaluation, wording),
    );
    blocks.push(heading(2, REPORT.rowsHeading[language]), rowsTable(reading, wording));
  }
  const doubts = evaluation.findings.filter((finding) => ABOUT_READING.includes(finding.rule));
  if (doubts.length > 0) {
    const { headings } = evaluation.scored.scorecard;
    blocks.push(heading(2, REPORT.skipped[language]), {
      kind: 'findings',
      form: 'list',
      findings: findingLines(doubts, { headings }, wording),
    });
  }
  return { language, title, blocks };
};
