/** The sheet that lists all findings, each with a link to its cell. */
import { ANNOTATE } from '../../language/report/annotate.js';
import { sayDay } from '../../language/wording/days.js';
import type { Wording } from '../../language/wording.js';
import type { Severity } from '../../model/finding/rules.js';
import { type CellPlace, cellName, columnName } from '../../model/place/place.js';
import { escaped } from '../../render/xlsx/escape.js';
import { type Note, noteCounts } from '../note.js';
import { DECLARATION, xmlText } from '../package/xml-write.js';
import { markedFill } from './fills.js';
import type { OwnStyle, StyleEditor } from './styles.js';

/** Columns A to F, in characters. */
const WIDTHS = [6, 12, 24, 18, 84, 22] as const;
const LAST = 'F';
const FILLED = 0.92;
/** The row of the headings; those above say what the sheet is. */
export const HEADING_ROW = 5;

export interface FindingsSheet {
  readonly notes: readonly Note[];
  readonly wording: Wording;
  readonly today: string | undefined;
}

interface Cell {
  readonly text: string | number;
  readonly style: OwnStyle;
}

const HEADING: OwnStyle = {
  font: 'bold',
  fill: { kind: 'solid', colour: 'rgb="FFE7E6E6"' },
  border: true,
  centred: true,
  wrapped: true,
};
const PLAIN: OwnStyle = { border: true, wrapped: true };
const NUMBER: OwnStyle = { border: true, centred: true };
const LINK: OwnStyle = { font: 'link', border: true, wrapped: true };

const TITLE: OwnStyle = { font: 'title' };
const COUNTS: OwnStyle = { font: 'bold' };
const ABOUT: OwnStyle = {};

const severityStyle = (severity: Severity): OwnStyle => ({
  fill: markedFill({ kind: 'none' }, severity),
  border: true,
  centred: true,
});
const SEVERITY_STYLES: Readonly<Record<Severity, OwnStyle>> = {
  error: severityStyle('error'),
  warning: severityStyle('warning'),
  info: severityStyle('info'),
};

/** A link inside the workbook. */
const linkTo = (at: CellPlace): string => `'${at.sheet.replaceAll("'", "''")}'!${cellName(at)}`;

const writeCell = ({ text, style }: Cell, reference: string, styles: StyleEditor): string => {
  const attributes = `r="${reference}" s="${styles.own(style)}"`;
  if (text === '') return `<c ${attributes}/>`;
  if (typeof text === 'number') return `<c ${attributes}><v>${text}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t>${xmlText(escaped(text))}</t></is></c>`;
};

/** `lines`: how many of text the row must show; absent where one is enough. */
const writeRow = (row: number, cells: readonly Cell[], styles: StyleEditor, lines = 1): string => {
  const written = cells.map((cell, index) => writeCell(cell, `${columnName(index + 1)}${row}`, styles));
  // Not every program finds the height of broken lines by itself.
  const height = lines === 1 ? '' : ` ht="${lines * styles.lineHeight}" customHeight="1"`;
  return `<row r="${row}"${height}>${written.join('')}</row>`;
};

/** How many lines the fullest cell of a row takes: words are not cut, so that each line stays a little short. */
const linesOf = (cells: readonly Cell[]): number =>
  cells.reduce((most, { text }, index) => {
    const room = (WIDTHS[index] ?? 1) * FILLED;
    return Math.max(most, Math.ceil(String(text).length / room));
  }, 1);

const noteCells = (note: Note, index: number, wording: Wording): readonly Cell[] => [
  { text: index + 1, style: NUMBER },
  { text: note.label, style: SEVERITY_STYLES[note.severity] },
  {
    text: note.at === undefined ? ANNOTATE.wholeFile[wording.language] : wording.place(note.at),
    style: note.at === undefined ? PLAIN : LINK,
  },
  { text: note.subject, style: PLAIN },
  { text: note.message, style: PLAIN },
  { text: note.rule, style: PLAIN },
];

/** The last row of the list; the heading's where it is empty. */
const lastRow = ({ notes }: FindingsSheet): number => HEADING_ROW + notes.length;

/** The columns and rows of the list, for a filter: "$A$5:$F$17". */
export const listRange = (sheet: FindingsSheet): string => `$A$${HEADING_ROW}:$${LAST}$${lastRow(sheet)}`;

/** The sheet's part. `namespace`: the workbook's own. */
export const writeFindingsSheet = (sheet: FindingsSheet, styles: StyleEditor, namespace: string): string => {
  const { notes, wording, today } = sheet;
  const { language } = wording;
  const said = notes.length === 0 ? ANNOTATE.none[language] : wording.counts(noteCounts(notes));
  const day = today === undefined ? '' : ` · ${ANNOTATE.day[language]}: ${sayDay(today)}`;
  const headings = ['number', 'severity', 'place', 'subject', 'message', 'rule'] as const;
  const rows = [
    writeRow(1, [{ text: ANNOTATE.title[language], style: TITLE }], styles),
    writeRow(2, [{ text: `${said}${day}`, style: COUNTS }], styles),
    writeRow(3, [{ text: ANNOTATE.about[language], style: ABOUT }], styles),
    ...(notes.length === 0
      ? []
      : [
          writeRow(
            HEADING_ROW,
            headings.map((key) => ({ text: ANNOTATE[key][language], style: HEADING })),
            styles,
          ),
        ]),
    ...notes.map((note, index) => {
      const cells = noteCells(note, index, wording);
      return writeRow(HEADING_ROW + 1 + index, cells, styles, linesOf(cells));
    }),
  ];
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const links = notes.flatMap((note, index) =>
    note.at?.kind === 'cell'
      ? `<hyperlink ref="C${HEADING_ROW + 1 + index}" location="${xmlText(linkTo(note.at))}"/>`
      : [],
  );
  const pane = `<pane ySplit="${HEADING_ROW}" topLeftCell="A${HEADING_ROW + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `${DECLARATION}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${notes.length === 0 ? 'A3' : `${LAST}${lastRow(sheet)}`}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${notes.length === 0 ? '' : pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    notes.length === 0 ? '' : `<autoFilter ref="${listRange(sheet).replaceAll('$', '')}"/>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
};
