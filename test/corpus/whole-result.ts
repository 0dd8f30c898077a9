/** All that comes of a file, as lines a person can judge: tree, points, totals, findings with places, and the reading. */
import { quotedSheet, sayPlace, sayRow } from '../../src/language/wording/places.js';
import type { Evaluation, FileResult } from '../../src/model/evaluation.js';
import type { Finding } from '../../src/model/finding/finding.js';
import { columnName, type Place } from '../../src/model/place/place.js';
import { type Points, toDecimal } from '../../src/model/points/points.js';
import type { TableReading } from '../../src/model/reading/table-reading.js';
import {
  type Criterion,
  POINT_COLUMNS,
  REMEDY_TEXTS,
  type Remedy,
  type StatedPoints,
  type StatedTotal,
  type Text,
} from '../../src/model/scorecard/scorecard.js';
import type { Rolled, ScoredCriterion } from '../../src/model/scored/scored.js';

const at = (place: Place): string =>
  place.kind === 'cell' ? sayPlace({ ...place, sheet: '' }, 'vi') : sayPlace(place, 'vi');
const joined = (parts: readonly (string | undefined)[], mark: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(mark);
const written = (text: string): string => JSON.stringify(text);

const READINGS: Readonly<Record<string, string>> = { points: '', blank: ' (blank)' };

/** A cell as written, and what was made of it where that is no number. */
const statedCell = (name: string, cell: StatedPoints | undefined): string | undefined => {
  if (cell === undefined) return undefined;
  const { reading, value } = cell;
  const plain = value !== undefined && toDecimal(value) === cell.text;
  const number = value === undefined || plain ? '' : ` = ${toDecimal(value)}`;
  const reason =
    reading.kind === 'unreadable' ? ` (${reading.reason})` : (READINGS[reading.kind] ?? ` (${reading.kind})`);
  const formula = cell.formula === undefined ? '' : ` {${cell.formula}}`;
  return `${name} ${plain ? cell.text : written(cell.text)}${number}${reason}${formula}`;
};

const statedRow = (row: Criterion | StatedTotal): string =>
  joined(
    POINT_COLUMNS.map((column) => statedCell(column, row[column])),
    ', ',
  );

const amount = (name: string, value: Points | undefined): string | undefined =>
  value === undefined ? undefined : `${name} ${toDecimal(value)}`;

const cameTo = (rolled: Rolled & { self?: Points | undefined }): string =>
  joined(
    [
      amount('max', rolled.max),
      amount('self', rolled.self),
      amount('assessed', rolled.assessed),
      amount('lost', rolled.lost),
      amount('unexplained', rolled.unexplained),
      rolled.percent === undefined ? undefined : `${toDecimal(rolled.percent)}%`,
      rolled.unscored > 0 ? `unscored ${rolled.unscored}` : undefined,
      rolled.notApplicable > 0 ? `not applicable ${rolled.notApplicable}` : undefined,
      rolled.provisional ? 'provisional' : undefined,
    ],
    ', ',
  );

const remedyLine = (remedy: Remedy): string =>
  joined(
    [
      ...REMEDY_TEXTS.map((key) => remedy[key] && `${key} ${written(remedy[key].text)} ${at(remedy[key].at)}`),
      ...remedy.support.map((text) => `support ${written(text.text)} ${at(text.at)}`),
    ],
    ', ',
  );

const named = (name: string, text: Text | undefined): readonly string[] =>
  text === undefined ? [] : [`${name}: ${written(text.text)} ${at(text.at)}`];

const criterionLines = (one: ScoredCriterion): readonly string[] => {
  const { criterion } = one;
  const state = joined([criterion.kind, one.state], ', ');
  const head = `${at(criterion.at)} ${criterion.code?.text ?? '–'} ${written(criterion.name.text)}`;
  return [
    joined([head, state === '' ? '' : `[${state}]`], ' '),
    `  stated: ${statedRow(criterion)}`,
    `  comes to: ${cameTo(one)}`,
    ...[
      ...named('finding', criterion.finding),
      ...named('evidence', criterion.evidence),
      ...named('explanation', criterion.explanation),
      ...criterion.remedies.map((remedy) => `remedy: ${remedyLine(remedy)}`),
      ...criterion.options.map((option) => `option: ${written(option.text)} ${at(option.at)}`),
      ...criterion.extra.map(
        ({ heading, value }) => `extra ${written(heading)}: ${written(value.text)} ${at(value.at)}`,
      ),
      ...criterion.subtotals.map(
        (total) => `subtotal ${at(total.at)} ${written(total.name?.text ?? '')}: ${statedRow(total)}`,
      ),
    ].map((line) => `  ${line}`),
    ...one.children.flatMap(criterionLines).map((line) => `    ${line}`),
  ];
};

const isPoints = (value: object): value is Points => 'units' in value && 'digits' in value;

const argument = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('path' in value && 'level' in value) return value.path;
  return isPoints(value) ? toDecimal(value) : value;
};

const findingLine = ({ rule, severity, args, at: place, also, subject }: Finding): string =>
  joined(
    [
      severity,
      rule,
      place && sayPlace(place, 'vi'),
      also && `(${sayPlace(also, 'vi')})`,
      subject && `<${subject.path}>`,
      JSON.stringify(args, argument),
    ],
    ' ',
  );

/** Columns have letters in a workbook only. */
const columnCalled = (column: number, { headerRows: [first] }: TableReading): string =>
  first?.kind === 'cell' ? columnName(column) : String(column);

const readingLines = (reading: TableReading): readonly string[] => {
  const sheets = new Set(reading.rows.map(({ at: place }) => (place.kind === 'cell' ? place.sheet : '')));
  const rowAt = (place: Place): string => sayRow(place, 'vi', sheets.size > 1);
  return [
    `header in rows ${reading.headerRows.map((row) => sayRow(row, 'vi')).join(', ')}`,
    ...reading.columns.map(
      ({ column, heading, meaning, hidden }) =>
        `column ${columnCalled(column, reading)} ${written(heading)}: ${meaning}${hidden === true ? ' (hidden)' : ''}`,
    ),
    ...reading.rows.map(
      ({ at: place, kind, text, parentAt, hidden }) =>
        `row ${rowAt(place)} ${kind}${hidden === true ? ' (hidden)' : ''}${parentAt === undefined ? '' : ` of ${rowAt(parentAt)}`}: ${written(text.length > 70 ? `${text.slice(0, 70)}…` : text)}`,
    ),
  ];
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const scorecardLines = ({ sheet, scored, findings, reading }: Evaluation): readonly string[] => {
  const { scorecard, total } = scored;
  const adjustments = scorecard.adjustments.map(
    ({ kind, name, at: place, cap, points }) =>
      `${kind} ${at(place)} ${written(name.text)}: ${joined([statedCell('cap', cap), statedCell('points', points)], ', ')}`,
  );
  return [
    `scorecard of ${sheet === undefined ? 'the file' : quotedSheet(sheet)}`,
    ...indented([
      ...named('title', scorecard.title),
      ...named('unit', scorecard.unit),
      ...(scorecard.year === undefined ? [] : [`year: ${scorecard.year}`]),
      ...(scorecard.planYear === undefined ? [] : [`plan year: ${scorecard.planYear}`]),
      `coverage: ${scored.coverage}, basis: ${scored.basis}, indexed: ${scored.indexed}`,
      `total: ${joined([cameTo(total), amount('bonus', total.bonus), amount('penalty', total.penalty), amount('final', total.final)], ', ')}`,
      ...scorecard.totals.map(
        (one) => `stated total ${at(one.at)} ${written(one.name?.text ?? '')}: ${statedRow(one)}`,
      ),
      ...adjustments,
    ]),
    'criteria',
    ...indented(scored.criteria.flatMap(criterionLines)),
    'findings',
    ...indented(findings.map(findingLine)),
    ...(reading === undefined ? [] : ['reading', ...indented(readingLines(reading))]),
  ];
};

/** The whole result of a file, one fact a line. */
export const wholeResult = ({ evaluations, findings }: FileResult): string =>
  `${[
    ...evaluations.flatMap(scorecardLines),
    ...(evaluations.length > 0 && findings.length === 0
      ? []
      : ['no scorecard', ...indented(findings.map(findingLine))]),
  ].join('\n')}\n`;
