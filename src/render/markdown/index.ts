/** Document → GitHub-flavoured Markdown. */
import type { Language } from '../../language/wording.js';
import { plainBlocks } from '../../report/document/build.js';
import type { Chart } from '../../report/document/chart.js';
import type { Document, PlainBlock } from '../../report/document/document.js';
import { numberText } from '../../report/document/number-text.js';
import type { Span } from '../../report/document/spans.js';
import type { Cell, Table, TableName, TableRow } from '../../report/document/table.js';
import { BAR_BLOCKS, barText } from '../bar.js';
import { chartRows } from '../chart-rows.js';
import { escapeInline, escapeLine } from './escape.js';
import { fitted, type Piece } from './fit.js';

/** Depth in a tree, where the table is there to show one. */
const INDENT = '\u2003';

/** Breaks of ours at the ends of a cell; what a user wrote as `<br>` is escaped. */
const OUTER_BREAKS = /^(?:<br>|\s)+|(?:<br>|\s)+$/gu;

const spanText = (span: Span, language: Language): string => {
  switch (span.kind) {
    case 'text':
      return escapeInline(span.text);
    case 'number':
      return numberText(span, language);
    case 'bar':
      return barText(span.percent);
  }
};

const plain = (spans: readonly Span[], language: Language): string => {
  const [first] = spans;
  if (first === undefined) return '';
  return spans.length === 1 ? spanText(first, language) : spans.map((span) => spanText(span, language)).join('');
};

/** Emphasis around the words, none around the spaces at their ends, where Markdown would not see it. */
const emphasised = (span: Span, language: Language): string => {
  const words = spanText(span, language);
  if (span.kind !== 'text' || span.tone === undefined || span.tone === 'dim') return words;
  return words.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/su, '$1**$2**$3');
};

const line = (spans: readonly Span[], language: Language): string =>
  escapeLine(spans.map((span) => emphasised(span, language)).join(''));

const cellText = ({ spans, aside, notes }: Cell, language: Language): string => {
  const whole = plain(spans, language);
  const value = whole.includes('<br>') || whole.trim() !== whole ? whole.replace(OUTER_BREAKS, '') : whole;
  if (aside === undefined && notes === undefined) return value;
  const beside = aside === undefined || aside.length === 0 ? [] : [`(${plain(aside, language)})`];
  const marks = (notes ?? []).map((note) => `\\[${note}\\]`);
  return [value, ...beside, ...marks].filter((part) => part !== '').join(' ');
};

const tableLines = (table: Table, language: Language): readonly string[] => {
  const isTree = table.name === 'score';
  const name = table.columns.findIndex((column) => column.role === 'text');
  const rowText = ({ kind, level, cells }: TableRow): string => {
    const texts = cells.map((cell, index) => {
      const own = cellText(cell, language);
      const words = kind === 'group' && own !== '' ? `**${own}**` : own;
      return isTree && index === name && level !== undefined ? INDENT.repeat(level - 1) + words : words;
    });
    return `| ${texts.join(' | ')} |`;
  };
  const headings = table.columns.map((column) => escapeInline(column.heading));
  const rules = table.columns.map((column) => (column.role === 'number' ? '---:' : '---'));
  return [`| ${headings.join(' | ')} |`, `| ${rules.join(' | ')} |`, ...table.rows.map(rowText)];
};

/** A row for each bar: what it is, the bar, what it stands for. */
const chartLines = (chart: Chart, language: Language): readonly string[] => {
  const { headings, rows } = chartRows(chart, language);
  const head = [chart.title, '', ...headings].map(escapeInline);
  const rules = ['---', '---', ...headings.map(() => '---:')];
  const lines = rows.map(({ label, draw, values }) => [escapeInline(label.full), draw(BAR_BLOCKS), ...values]);
  return [head, rules, ...lines].map((cells) => `| ${cells.join(' | ')} |`);
};

const blockLines = (block: PlainBlock, language: Language): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${plain(block.spans, language).trim()}`];
    case 'paragraph':
      return [line(block.spans, language).trim()];
    case 'facts':
      return block.facts.map(({ label, value }) => `- **${escapeInline(label)}:** ${plain(value, language)}`);
    case 'table':
      return tableLines(block, language);
    case 'chart':
      return chartLines(block, language);
    case 'notes':
      return block.notes.map((note) => `- \\[${note.number}\\] ${plain(note.spans, language)}`);
    case 'findings':
      return block.findings.map(({ where, label, message, rule }) => {
        const place = where === '' ? '' : `${escapeInline(where)}: `;
        return `- ${place}**${escapeInline(label)}**: ${escapeInline(message)} \\[${escapeInline(rule)}\\]`;
      });
  }
};

/** What a document is there for. */
const MAIN_TABLES: readonly TableName[] = ['remediation', 'score'];
/** Headings of a table and the rule below them. */
const TABLE_HEAD = 2;

const pieceOf = (block: PlainBlock, language: Language): Piece => {
  const isTable = block.kind === 'table' || block.kind === 'chart';
  const main = block.kind === 'table' && MAIN_TABLES.includes(block.name);
  return { lines: blockLines(block, language), head: isTable ? TABLE_HEAD : 0, main, language };
};

/** The documents, one after another, as Markdown that ends in a line break and is at most 1 MiB long. */
export const renderMarkdown = (...documents: readonly Document[]): string => {
  const pieces = documents.flatMap(({ blocks, language }) =>
    plainBlocks(blocks).map((block) => pieceOf(block, language)),
  );
  return pieces.length === 0 ? '' : `${fitted(pieces).join('\n\n')}\n`;
};
