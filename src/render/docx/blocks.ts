/** Headings, paragraphs, lists, tables and what else a document says, one below the other. */
import { HeadingLevel, Paragraph, type Table, type TextRun } from 'docx';
import type { Language } from '../../language/wording.js';
import { text, textCell } from '../../report/document/build.js';
import type { Chart } from '../../report/document/chart.js';
import type { BodyBlock, Item } from '../../report/document/official.js';
import type { Span } from '../../report/document/spans.js';
import type { Table as ReportTable } from '../../report/document/table.js';
import { chartRows } from '../chart-rows.js';
import { runs, spanRuns } from './runs.js';
import { STYLE } from './styles.js';
import { tableOf } from './table.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const MARKS = { 1: '- ', 2: '+ ' } as const;

/** Blocks of bars in a chart drawn with letters. */
const BAR_BLOCKS = 10;

interface Place {
  /** Millimetres between the margins. */
  readonly width: number;
  readonly language: Language;
  /** What follows must not stand on a page without the last of these words: a signature. */
  readonly goesOn?: boolean | undefined;
}

const styled = (style: string, children: readonly TextRun[], keepNext = false): Paragraph =>
  new Paragraph({ style, keepNext, children: [...children] });

const itemParagraphs = ({ level, text: words, about }: Item): readonly Paragraph[] => [
  styled(STYLE.body, runs(MARKS[level] + words)),
  ...(about === undefined ? [] : [styled(STYLE.italics, runs(about))]),
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

const note = (spans: readonly Span[], language: Language): Paragraph => styled(STYLE.note, spanRuns(spans, language));

const blockOf = (block: BodyBlock, { width, language, goesOn }: Place): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: [...spanRuns(block.spans, language)] })];
    case 'paragraph':
      return [styled(STYLE.body, spanRuns(block.spans, language), goesOn)];
    case 'grounds':
      return [styled(STYLE.italics, runs(block.text))];
    case 'item':
      return itemParagraphs(block);
    case 'facts':
      return block.facts.map(({ label, value }) =>
        styled(STYLE.body, [...runs(`${label}: `), ...spanRuns(value, language, { bold: true })]),
      );
    case 'table':
      return [tableOf(block, width, language), gap()];
    case 'chart':
      return [tableOf(chartTable(block, language), width, language), gap()];
    case 'notes':
      return block.notes.map(({ number, spans }) => note([text(`[${number}] `), ...spans], language));
    case 'findings':
      return block.findings.map(({ where, label, message, rule }) =>
        note([text(where === '' ? '' : `${where}: `), text(label, 'strong'), text(`: ${message} [${rule}]`)], language),
      );
  }
};

/** The blocks on a page so wide. */
export const blocksOf = (blocks: readonly BodyBlock[], place: Place): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => blockOf(block, { ...place, goesOn: place.goesOn && index === blocks.length - 1 }));
