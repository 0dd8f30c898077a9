import { DATA_EXPORT } from '../../language/command/export.js';
import { DATA_TABLES, type DataRow, type DataTableName, type DataWriter } from '../../model/data-table.js';
import { type FileResult, mayBeWritten } from '../../model/evaluation.js';
import { toDecimal } from '../../model/points/points.js';
import type { ListedUnit } from '../../model/ranking.js';
import { unitKey } from '../../model/scorecard/unit-name.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { calledOf, listedBy } from '../../portfolio/index.js';
import { visible } from '../../render/visible.js';
import { type CardFindings, DATA } from '../../report/data/index.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFailedReading, noteFindings } from '../findings-note.js';
import { DATA_FORMATS, type DataFormat, PRINTED_DATA_FORMATS } from '../formats/data-formats.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { eachResult, inputFiles } from '../reading/inputs.js';
import { listedUnits } from '../reading/units-list.js';
import type { Session } from '../session.js';
import type { OutputOptions } from '../writing/deliver.js';
import { prepareTargets, tellLeftovers } from '../writing/outputs.js';

interface ExportFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly table?: readonly DataTableName[] | undefined;
  readonly units?: string | undefined;
}

/** Stands for the table's name in the name of a file. */
const PLACEHOLDER = '{table}';

/** One table in one format, on its way to a file, or to standard output. */
interface Sink {
  readonly table: DataTableName;
  readonly format: DataFormat;
  /** Absent for standard output. */
  readonly file?: string | undefined;
}

/** The outputs that are named. @throws {CallError} where two tables would be one file, or no output can be told from the flags */
const outputsOf = (tables: readonly DataTableName[], { output = [], format }: ExportFlags): readonly string[] => {
  for (const text of output) {
    if (tables.length > 1 && !text.includes(PLACEHOLDER)) throw new CallError({ kind: 'table-names', output: text });
  }
  if (tables.length > 1 && (output.length === 0 || format !== undefined)) {
    throw new CallError({ kind: 'flags-not-together', first: `--table ${tables.join(',')}`, second: '--format' });
  }
  return output;
};

const cardsOf = (result: FileResult, known: ReadonlyMap<string, ListedUnit>): readonly CardFindings[] => {
  const { file, evaluations } = result;
  const isSound = mayBeWritten(result);
  const several = evaluations.length > 1;
  const cards = evaluations.map((evaluation): CardFindings => {
    const unit = calledOf(evaluation, several);
    const listed = known.get(unitKey(unit.unit));
    const card = { file, sheet: evaluation.sheet, unit, listed, evaluation };
    return { card, findings: evaluation.findings, isSound };
  });
  return result.findings.length === 0 ? cards : [...cards, { card: { file }, findings: result.findings, isSound }];
};

/** @throws {CallError} where a number has more digits than the format's decimals */
const refuseUnfit = async ({ format, table }: Sink, rows: readonly DataRow[], { card }: CardFindings) => {
  if (!format.hasFixedDecimals) return;
  const { unfitIn } = await import('../../render/parquet/index.js');
  const unfit = unfitIn(rows);
  if (unfit === undefined) return;
  const { columns } = DATA[table];
  const value = unfit.row[unfit.column];
  const path = unfit.row[columns.findIndex(({ name }) => name === 'path')];
  throw new CallError({
    kind: 'decimal-digits',
    file: card.file,
    path: typeof path === 'string' ? path : undefined,
    column: columns[unfit.column]?.name ?? '',
    value: typeof value === 'object' ? toDecimal(value) : '',
  });
};

/** Each sink with its writer, and where its pieces go. */
interface Flow extends Sink {
  readonly writer: DataWriter;
  readonly put: (piece: string | Uint8Array) => Promise<void>;
}

/** Rows are texts as they are; a person's terminal would obey some of them, and gets them escaped. */
const printable = (piece: string | Uint8Array, { io }: Session): string | Uint8Array =>
  io.stdout.isTerminal && typeof piece === 'string' ? visible(piece) : piece;

/** Tables of many scorecards for a database, row by row as the files are read. */
export const exportTables: Run = async (names, options: ExportFlags, session) => {
  const chosen = options.table ?? ['scores'];
  const tables = DATA_TABLES.filter((table) => chosen.includes(table));
  const outputs = outputsOf(tables, options);
  const named = await inputFiles(session, names, options);
  const inputs = [...named.kept, ...(options.units === undefined ? [] : [options.units])];
  const request = { force: options.force, inputs };
  const perTable = tables.map((table) => outputs.map((output) => output.replaceAll(PLACEHOLDER, table)));
  const targets = await prepareTargets(session, perTable.flat(), DATA_FORMATS, request);
  const sinks: readonly Sink[] = targets.map(({ format, file }, index) => ({
    format,
    file,
    table: tables[Math.floor(index / Math.max(1, outputs.length))] ?? 'scores',
  }));
  const printed = PRINTED_DATA_FORMATS.find(({ name }) => name === options.format);
  const [first] = tables;
  const stdout =
    first !== undefined && (sinks.length === 0 || printed !== undefined)
      ? { table: first, format: printed ?? PRINTED_DATA_FORMATS[0] }
      : undefined;
  const known = listedBy((await listedUnits(session, options.units, named.joins?.listed)) ?? []);
  const drafts = await session.io.begin(
    sinks.flatMap(({ file }) => file ?? []),
    { force: options.force === true, inputs },
  );
  try {
    const started = async (sink: Sink, put: Flow['put']): Promise<Flow> => ({
      ...sink,
      put,
      writer: await sink.format.start(DATA[sink.table].columns, session.version),
    });
    const flows: Flow[] = [];
    for (const [index, sink] of sinks.entries()) flows.push(await started(sink, (piece) => drafts.add(index, piece)));
    if (stdout !== undefined)
      flows.push(await started(stdout, (piece) => session.io.stdout.write(printable(piece, session))));
    return await run(session, named, options, { flows, known, keep: drafts.keep });
  } finally {
    await drafts.drop();
  }
};

const run = async (
  session: Session,
  named: Awaited<ReturnType<typeof inputFiles>>,
  options: ExportFlags,
  { flows, known, keep }: { flows: readonly Flow[]; known: ReadonlyMap<string, ListedUnit>; keep: () => Promise<void> },
): Promise<number> => {
  const put = async ({ put: to }: Flow, piece: string | Uint8Array): Promise<void> => {
    if (piece.length > 0) await to(piece);
  };
  const rowsOf = new Map<DataTableName, number>();
  const tables = new Set(flows.map(({ table }) => table));
  let cards = 0;
  let failed = false;
  const problems = await eachResult(session, named, options, async (result) => {
    failed ||= readingFailed([result]);
    if (!mayBeWritten(result)) await noteFindings(session, [result], true);
    else {
      await noteFailedReading(session, [result]);
      cards += result.evaluations.length;
    }
    for (const card of cardsOf(result, known)) {
      for (const table of tables) {
        const rows = DATA[table].rows(card, session.machineWords);
        rowsOf.set(table, (rowsOf.get(table) ?? 0) + rows.length);
        for (const flow of flows) {
          if (flow.table !== table) continue;
          await refuseUnfit(flow, rows, card);
          await put(flow, flow.writer.add(rows));
        }
      }
    }
  });
  for (const flow of flows) await put(flow, flow.writer.end());
  await keep();
  const { language } = session.words;
  for (const { file, table } of flows) {
    if (file === undefined) continue;
    await session.note(DATA_EXPORT.wrote[language](file, rowsOf.get(table) ?? 0, cards));
    await tellLeftovers(session, file);
  }
  if (problems.length > 0) return EXIT.call;
  return failed ? EXIT.found : EXIT.fine;
};
