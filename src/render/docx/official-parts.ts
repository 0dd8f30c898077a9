/** Head and end of an office's document: two columns without borders. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Letterhead, Signature } from '../../report/document/official.js';
import { SIZE, twips } from './page.js';
import { type Look, runs } from './runs.js';

/** Half points. */
const HEAD = { agency: 26, state: 24, motto: 26, number: 26, date: 26 } as const;
/** Millimetres of a capital of the agency's name, and of a letter of the motto, on average. */
const CAPITAL = 3.4;
const MOTTO_LETTER = 2.12;
/** Left column's part of the page. */
const LEFT = 0.42;

const centred = (words: string, look: Look, more: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: [...runs(words, look)] });

/** A line of its own, so many millimetres long, in the middle of a column. */
export const shortLine = (length: number, column: number): Paragraph => {
  const indent = twips(Math.max(0, (column - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 120, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
};

const columns = (left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table => {
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      children,
    });
  return new Table({
    width: { size: twips(widths[0]) + twips(widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
};

/** Agency and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right. @param width millimetres */
export const letterheadTable = (head: Letterhead, width: number): Table => {
  const left = Math.round(width * LEFT);
  const right = width - left;
  const longest = Math.max(...head.agency.map((line) => line.length));
  // From a third to half as long as the name, says the decree.
  const agencyLine = Math.min(left / 2, Math.max(15, (longest * CAPITAL) / 2.5));
  return columns(
    [
      ...(head.superior === undefined ? [] : [centred(head.superior, { size: HEAD.agency })]),
      ...head.agency.map((line) => centred(line, { bold: true, size: HEAD.agency })),
      shortLine(agencyLine, left),
      ...(head.number === undefined ? [] : [centred(head.number, { size: HEAD.number })]),
    ],
    [
      centred(head.state, { bold: true, size: HEAD.state }),
      centred(head.motto, { bold: true, size: HEAD.motto }),
      shortLine(head.motto.length * MOTTO_LETTER, right),
      centred(head.placeAndDate, { italics: true, size: HEAD.date }),
    ],
    [left, right],
  );
};

/** Room for a signature and a seal. */
const SIGNING = 4;

/** Who gets it on the left, who signs it on the right. @param width millimetres */
export const signatureTable = (signature: Signature, width: number): Table => {
  const half = width / 2;
  const small: Look = { size: SIZE.small };
  return columns(
    [
      new Paragraph({
        children: [...runs(signature.recipientsTitle, { bold: true, italics: true, size: SIZE.recipientsTitle })],
      }),
      ...signature.recipients.map((line) => new Paragraph({ children: [...runs(`- ${line}`, small)] })),
    ],
    [
      ...signature.lines.map((line) => centred(line, { bold: true })),
      ...Array.from({ length: SIGNING }, () => centred('', {})),
      centred(signature.name, { bold: true }),
    ],
    [half, width - half],
  );
};
