import { LABELS } from '../../language/command/labels.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import type { StatedFact } from '../../model/plan-facts.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { SectionName } from '../../report/document/section-names.js';
import { planDocument } from '../../report/plan/plan.js';
import type { ReportOptions } from '../../report/remediation/context.js';
import { flatTable } from '../../report/remediation/flat-table.js';
import type { Grouping } from '../../report/remediation/groupings.js';
import { reportDocument } from '../../report/report.js';
import { workbookReport } from '../../report/workbook/workbook-report.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFailedReading, noteFindings } from '../findings-note.js';
import { REPORT_FORMATS } from '../formats/formats.js';
import type { ResultFormat } from '../formats/result-format.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateFiles, type Inputs, inputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { type Destinations, deliver, destinations, type OutputOptions } from '../writing/deliver.js';
import { planFacts } from '../writing/plan-facts.js';
import { folders, writeSlips } from '../writing/slips.js';
import { readTemplate } from '../writing/template.js';

interface ReportFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly sections?: readonly SectionName[] | undefined;
  readonly top?: number | undefined;
  readonly only?: 'lost' | undefined;
  readonly by?: Grouping | undefined;
  readonly split?: 'lead' | undefined;
  readonly delimiter?: string | undefined;
  readonly meta?: string | undefined;
  readonly set?: readonly StatedFact[] | undefined;
  readonly template?: string | undefined;
}

/** Which formats each flag means anything to. */
const FLAGS = {
  sections: ['documents', 'officials'],
  top: ['documents', 'officials'],
  only: ['documents', 'tables', 'officials', 'workbook'],
  by: ['documents', 'tables', 'officials', 'workbook'],
  delimiter: ['tables'],
  meta: ['officials'],
  set: ['officials'],
  template: ['officials'],
} as const satisfies Partial<Record<keyof ReportFlags, readonly ResultFormat['madeFrom'][]>>;

const formatsOf = ({ stdout, files }: Destinations): readonly ResultFormat[] => [
  ...(stdout === undefined ? [] : [stdout]),
  ...files.map((target) => target.format),
];

/** Whether the findings stand in the format itself. */
const tellsFindings = ({ madeFrom, forPrograms }: ResultFormat): boolean =>
  madeFrom === 'documents' || forPrograms === true;

/** A flag that would do nothing is a mistake. @throws {CallError} */
const refuseIdleFlags = (options: ReportFlags, formats: readonly ResultFormat[]): void => {
  for (const name of ['sections', 'top', 'only', 'by', 'delimiter', 'meta', 'set', 'template'] as const) {
    // A template has its own parts.
    const isPart = name === 'sections' || name === 'top';
    const useful: readonly string[] = isPart && options.template !== undefined ? ['documents'] : FLAGS[name];
    if (options[name] === undefined || formats.some((format) => useful.includes(format.madeFrom))) continue;
    const known = REPORT_FORMATS.filter((format) => useful.includes(format.madeFrom)).map((format) => format.name);
    throw new CallError({ kind: 'only-with', option: `--${name}`, formats: known });
  }
};

/** What a slip has no use for. @throws {CallError} */
const refuseBesideSplit = (options: ReportFlags): void => {
  for (const name of ['sections', 'top', 'by', 'delimiter', 'template'] as const) {
    if (options[name] === undefined) continue;
    throw new CallError({ kind: 'flags-not-together', first: `--${name}`, second: `--split ${options.split}` });
  }
};

const evaluationsOf = ({ results }: Inputs): readonly Evaluation[] => results.flatMap((result) => result.evaluations);

/** The exit code, once what could be written is; says why nothing was. */
const finish = async (session: Session, { results, problems }: Inputs, quietly: boolean): Promise<number> => {
  if (!quietly) await session.note(LABELS.nothingWritten[session.words.language]);
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};

/** The report that is handed in, or with `--split` a folder of slips. */
export const report: Run = async (names, options: ReportFlags, session) => {
  const { today, version, documentWords: words } = session;
  const choice: ReportOptions = { rows: options.only, by: options.by, top: options.top, today, version };
  const named = await inputFiles(session, names, options);
  // None of these is ever written over.
  const kept = [...named.kept, ...[options.meta, options.template].filter((file) => file !== undefined)];
  if (options.split !== undefined) refuseBesideSplit(options);
  const targets = options.split === undefined ? undefined : await folders(session, options);
  const to = targets === undefined ? await destinations(session, REPORT_FORMATS, options, kept) : undefined;
  refuseIdleFlags(options, to === undefined ? (targets ?? []).map((target) => target.format) : formatsOf(to));
  const facts = await planFacts(session, options.meta, options.set);
  const fill = options.template === undefined ? undefined : await readTemplate(session, options.template);
  const inputs = await evaluateFiles(session, named, { ...options, fingerprint: true });
  const { results, problems } = inputs;
  const sound = problems.length === 0 && results.every(mayBeWritten);
  if (!sound && to?.stdout?.forPrograms !== true) await noteFindings(session, results, true);
  else if (to === undefined || !formatsOf(to).some(tellsFindings)) await noteFindings(session, results, false);
  else if (to.stdout === undefined) await noteFailedReading(session, results);
  const evaluations = evaluationsOf(inputs);
  if (to === undefined) {
    if (sound)
      await writeSlips(session, evaluations, choice, targets ?? [], facts, { force: options.force, inputs: kept });
    return finish(session, inputs, sound);
  }
  const [first] = evaluations;
  if (fill !== undefined && evaluations.length > 1) {
    throw new CallError({ kind: 'template-one', found: evaluations.length });
  }
  const rendered = {
    results,
    problems,
    delimiter: options.delimiter,
    document: () => evaluations.map((one) => reportDocument(one, words, { ...choice, sections: options.sections })),
    officials: () =>
      evaluations.map((one) => planDocument(one, facts, words, { ...choice, sections: options.sections })),
    filled: fill && first && (() => fill(first, facts, choice)),
    tables: () => evaluations.map((one) => flatTable(one, words, choice)),
    workbook: () => evaluations.map((one) => workbookReport(one, words, choice)),
  };
  await deliver(session, rendered, to, !sound);
  return finish(session, inputs, sound || to.files.length === 0);
};
