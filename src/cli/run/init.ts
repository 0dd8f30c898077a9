import { blankForm } from '../../form/blank.js';
import { emptiedForm, type FormFacts, formOfSet, statedPoints } from '../../form/empty.js';
import { resultsInNames } from '../../form/result-in-name.js';
import { LABELS } from '../../language/command/labels.js';
import { FORM_NOTES } from '../../language/form/form.js';
import { quoted, visible } from '../../language/wording/text.js';
import { type FileResult, findingsOf, mayBeWritten } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding/finding.js';
import type { RuleId } from '../../model/finding/rule-arguments.js';
import { READING_RULES } from '../../model/finding/rules.js';
import type { Form } from '../../model/form.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { FORM_FORMATS } from '../formats/form-formats.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateFiles, type InputFiles, inputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { prepareTargets, writeTarget } from '../writing/outputs.js';

interface InitOptions extends EvaluateOptions, NamingOptions {
  readonly from?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

/** What speaks of how a table was read, or of its tree and its maxima: all else is about scores that are not kept. */
const KEPT_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  ...READING_RULES,
  ...(['damaged-code', 'duplicate-code', 'children-exceed-max', 'unclear-row', 'missing-parent'] as const),
  'set-fault',
  ...(['code-order', 'code-gap', 'code-from-number', 'skipped-sheet', 'hidden-part'] as const),
]);

/** A score that could not be read is not kept either. */
const isKept = (found: Finding): boolean =>
  KEPT_RULES.has(found.rule) &&
  ((found.rule !== 'number-format' && found.rule !== 'formula-without-value') ||
    found.args.column === 'max' ||
    found.args.column === 'cap');

const aboutTree = (result: FileResult): FileResult => ({
  ...result,
  findings: result.findings.filter(isKept),
  evaluations: result.evaluations.map((one) => ({ ...one, findings: one.findings.filter(isKept) })),
});

const refuseWithoutFrom = (options: InitOptions): void => {
  if (options.from !== undefined) return;
  const flags = [
    ['--sheet', options.sheet],
    ['--columns', options.columns],
    ['--header-row', options.headerRow],
    ['--input-format', options.inputFormat],
    ['--config', typeof options.config === 'string' ? options.config : undefined],
  ] as const;
  const idle = flags.find(([, value]) => value !== undefined);
  if (idle !== undefined) throw new CallError({ kind: 'needs-flag', option: idle[0], needs: '--from' });
};

/** What a person says of the year to come. */
const factsOf = ({ unit, year, planYear, totalMax }: InitOptions): FormFacts => ({
  unit,
  year,
  planYear,
  totalMax: totalMax && statedPoints(totalMax, { kind: 'text', line: 1, column: 1 }),
});

/** More results than these are counted. */
const MOST_NAMED = 5;
const MOST_OF_NAME = 40;

const tellKept = async (session: Session, forms: readonly Form[], isExtract: boolean): Promise<void> => {
  const { language } = session.words;
  const last = forms.flatMap((form) => [...form.last.values()]);
  const offers = last.reduce((count, { remedies }) => count + remedies.length, 0);
  await session.note(FORM_NOTES.kept[language](last.length, offers));
  const results = forms.flatMap(resultsInNames).map(({ criterion, result }) => {
    const { code, name } = criterion;
    return `${code === undefined ? quoted(name.text, MOST_OF_NAME) : visible(code.text)} (${quoted(result)})`;
  });
  if (results.length > 0) {
    const named = results.slice(0, MOST_NAMED);
    await session.note(FORM_NOTES.results[language](named, results.length - named.length));
  }
  if (isExtract) await session.note(FORM_NOTES.extract[language]);
};

/** One file, however it is named. @throws {CallError} */
const lastYears = async (session: Session, from: string, options: InitOptions): Promise<InputFiles> => {
  const input = await inputFiles(session, [from], options);
  if (input.files.length > 1) throw new CallError({ kind: 'from-one', file: from, found: input.files.length });
  return input;
};

/** A scorecard to fill in, blank or from last year's. */
export const init: Run = async (_args, options: InitOptions, session) => {
  refuseWithoutFrom(options);
  const { from } = options;
  const input = from === undefined ? undefined : await lastYears(session, from, options);
  const request = { force: options.force, inputs: input?.kept ?? [] };
  const targets = await prepareTargets(session, options.output, FORM_FORMATS, request);
  const named = FORM_FORMATS.find((format) => format.name === options.format);
  const stdout = named ?? (targets.length === 0 ? FORM_FORMATS[0] : undefined);
  const write = async (forms: readonly Form[]): Promise<void> => {
    for (const { format, file } of targets) {
      await writeTarget(session, file, await format.write(forms, session), request);
    }
    if (stdout !== undefined) await session.io.stdout.write(await stdout.write(forms, session));
  };
  const facts = factsOf(options);
  if (input === undefined) {
    await write([blankForm(facts, session.documentWords.language)]);
    return EXIT.fine;
  }
  // Unit and years are those of the form, not last year's.
  const own = { unit: undefined, year: undefined, planYear: undefined, totalMax: undefined };
  const sets = { evidenceAsked: FORM_NOTES.evidenceAsked[session.documentWords.language] };
  const reading = { ...options, ...own, sets };
  const { results, problems } = await evaluateFiles(session, input, reading);
  if (problems.length > 0) return EXIT.call;
  const sound = results.every(mayBeWritten);
  const told = results.map(aboutTree);
  // That a file holds no faults is not the news of this command.
  if (!sound || told.some((result) => findingsOf(result).length > 0))
    await noteFindings(session, sound ? told : results, !sound);
  if (!sound) {
    await session.note(LABELS.nothingWritten[session.words.language]);
    return EXIT.found;
  }
  const isSet = results.some(({ criteriaSet }) => criteriaSet !== undefined);
  const forms = results.flatMap(({ evaluations, criteriaSet }) =>
    evaluations.map(({ scored }) =>
      criteriaSet === undefined ? emptiedForm(scored, facts) : formOfSet(scored, facts, criteriaSet),
    ),
  );
  await write(forms);
  if (isSet) {
    await session.note(
      FORM_NOTES.ofSet[session.words.language](forms.reduce((count, { asked }) => count + asked.size, 0)),
    );
    return readingFailed(told) ? EXIT.found : EXIT.fine;
  }
  await tellKept(
    session,
    forms,
    results.some(({ evaluations }) => evaluations.some(({ scored }) => scored.coverage === 'extract')),
  );
  return readingFailed(told) ? EXIT.found : EXIT.fine;
};
