/** Tables → CSV as Excel opens it: a byte-order mark, lines that end in CR LF, the decimal mark of the language. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Language } from '../../language/wording.js';
import { toDecimal } from '../../model/points/points.js';
import type { Span } from '../../report/document/spans.js';
import type { Cell, Table } from '../../report/document/table.js';
import { visible } from '../visible.js';
import { protectedText } from './protect.js';

export interface CsvOptions {
  readonly language: Language;
  /** One character; a semicolon is what Excel expects where the comma is the decimal mark. */
  readonly delimiter: string;
}

const BYTE_ORDER_MARK = '\ufeff';

const spanText = (span: Span, language: Language): string => {
  if (span.kind === 'text') return visible(span.text);
  // A hyphen: programs read no other minus.
  const decimal = toDecimal(span.kind === 'number' ? span.value : span.percent);
  return language === 'vi' ? decimal.replace('.', ',') : decimal;
};

const cellText = ({ spans }: Cell, language: Language): string => {
  const words = spans.map((span) => spanText(span, language)).join('');
  return spans.every((span) => span.kind === 'number') ? words : protectedText(words);
};

/** The tables one after another, a blank line between them; each begins with its headings. */
export const renderCsv = (tables: readonly Table[], { language, delimiter }: CsvOptions): string => {
  const texts = tables.map((table) =>
    stringify(
      [
        table.columns.map((column) => protectedText(visible(column.heading))),
        ...table.rows.map((row) => row.cells.map((cell) => cellText(cell, language))),
      ],
      { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/u },
    ),
  );
  return BYTE_ORDER_MARK + texts.join('\r\n');
};
