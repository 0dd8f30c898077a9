/** Headings, paragraphs, lists, tables and what else a document says, one below the other. */
import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { Language } from '../../language/wording.js';
import type { Chart } from '../../report/chart.js';
import { type Table as ReportTable, type Span, text, textCell } from '../../report/document.js';
import type { BodyBlock, Item } from '../../report/official.js';
import { chartRows } from '../chart-rows.js';
import { SIZE, twips } from './page.js';
import { type Look, runs, spanRuns } from './runs.js';
import { tableOf } from './table.js';

const FIRST_LINE = twips(10);
/** Twentieths of a point. */
const AFTER = 120;
const BEFORE_HEADING = 120;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const MARKS = { 1: '- ', 2: '+ ' } as const;

/** Blocks of bars in a chart drawn with letters. */
const BAR_BLOCKS = 10;

interface Place {
  /** Millimetres between the margins. */
  readonly width: number;
  readonly language: Language;
}

const running = (options: IParagraphOptions): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: AFTER },
    ...options,
  });

const itemParagraphs = ({ level, text: words, about }: Item): readonly Paragraph[] => [
  running({ children: [...runs(MARKS[level] + words)] }),
  ...(about === undefined ? [] : [running({ children: [...runs(about, { italics: true })] })]),
];

/** The bars of a chart as a table: what each is, how long it is, what it stands for. */
const chartTable = (chart: Chart, language: Language): ReportTable => {
  const { headings, rows } = chartRows(chart, language);
  return {
    kind: 'table',
    name: 'score',
    columns: [
      { key: 'label', heading: chart.title, role: 'text' },
      { key: 'bar', heading: '', role: 'bar' },
      ...headings.map((heading, index) => ({ key: `value-${index}`, heading, role: 'number' as const })),
    ],
    rows: rows.map(({ label, draw, values }) => ({
      kind: 'other',
      cells: [textCell(label.full), textCell(draw(BAR_BLOCKS)), ...values.map((value) => textCell(value))],
    })),
  };
};

/** Word would join two tables without anything between them. */
const gap = (): Paragraph => new Paragraph({ spacing: { after: 0 }, children: [] });

const smallLine = (spans: readonly Span[], language: Language, look: Look = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: AFTER / 2 },
    children: [...spanRuns(spans, language, { size: SIZE.notes, ...look })],
  });

const blockOf = (block: BodyBlock, { width, language }: Place): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: FIRST_LINE },
          spacing: { before: BEFORE_HEADING, after: AFTER },
          keepNext: true,
          children: [...spanRuns(block.spans, language)],
        }),
      ];
    case 'paragraph':
      return [running({ children: [...spanRuns(block.spans, language)] })];
    case 'grounds':
      return [running({ children: [...runs(block.text, { italics: true })] })];
    case 'item':
      return itemParagraphs(block);
    case 'facts':
      return block.facts.map(({ label, value }) =>
        running({ children: [...runs(`${label}: `), ...spanRuns(value, language, { bold: true })] }),
      );
    case 'table':
      return [tableOf(block, width, language), gap()];
    case 'chart':
      return [tableOf(chartTable(block, language), width, language), gap()];
    case 'notes':
      return block.notes.map(({ number, spans }) => smallLine([text(`[${number}] `), ...spans], language));
    case 'findings':
      return block.findings.map(({ where, label, message, rule }) =>
        smallLine(
          [text(where === '' ? '' : `${where}: `), text(label, 'strong'), text(`: ${message} [${rule}]`)],
          language,
        ),
      );
  }
};

/** The blocks on a page so wide. */
export const blocksOf = (blocks: readonly BodyBlock[], place: Place): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block) => blockOf(block, place));
