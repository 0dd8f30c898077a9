/** A folder of slips: `--split lead -o [FORMAT:]FOLDER/`. */
import { SLIPS } from '../../language/command/labels.js';
import type { Evaluation } from '../../model/evaluation.js';
import { safeFileNames } from '../../model/place/file-names.js';
import { stemName } from '../../model/place/path-names.js';
import type { PlanFacts } from '../../model/plan-facts.js';
import { tidy } from '../../model/text/text.js';
import { slipOfficial } from '../../report/plan/slip-official.js';
import { type Slip, slipsOf } from '../../report/plan/slips.js';
import type { ReportOptions } from '../../report/remediation/context.js';
import { REPORT_FORMATS, SLIP_FORMATS } from '../formats/formats.js';
import type { ResultFormat } from '../formats/result-format.js';
import { CallError } from '../io.js';
import { extensionOf, type Target } from '../options/targets.js';
import type { Session } from '../session.js';
import type { OutputOptions } from './deliver.js';
import type { WriteRequest } from './outputs.js';

/** More paths than this are only hinted at. */
const MOST_NAMED = 8;

const folderOf = (text: string): Target<ResultFormat> => {
  const prefixed = (name: string): boolean => text.startsWith(`${name}:`) && text.length > name.length + 1;
  const other = REPORT_FORMATS.find((one) => prefixed(one.name) && !SLIP_FORMATS.includes(one));
  if (other !== undefined)
    throw new CallError({ kind: 'flags-not-together', first: `${other.name}:`, second: '--split lead' });
  const named = SLIP_FORMATS.find((one) => prefixed(one.name));
  const file = named === undefined ? text : text.slice(named.name.length + 1);
  const [first] = SLIP_FORMATS;
  const format = named ?? first;
  const allowed = SLIP_FORMATS.map((one) => one.name);
  if (format === undefined) throw new CallError({ kind: 'unknown-format', file, extension: '', allowed });
  if (file === '-' || REPORT_FORMATS.some((one) => file === `${one.name}:`))
    throw new CallError({ kind: 'split-without-folder', split: 'lead' });
  // A name like a file's is one that --split was forgotten for, or put beside by mistake.
  const extension = extensionOf(file);
  if (REPORT_FORMATS.some((one) => one.extensions.some((known) => known === extension))) {
    throw new CallError({ kind: 'split-not-folder', file });
  }
  return { format, file };
};

/**
 * The folders that slips go to, and what they are written as.
 * @throws {CallError} where none is named, or one that cannot be written to
 */
export const folders = async (session: Session, options: OutputOptions): Promise<readonly Target<ResultFormat>[]> => {
  const { output = [], format } = options;
  if (output.length === 0) throw new CallError({ kind: 'split-without-folder', split: 'lead' });
  if (format !== undefined) throw new CallError({ kind: 'split-format', format });
  const targets = output.map(folderOf);
  const seen = new Set<string>();
  for (const { file, format: own } of targets) {
    const place = `${own.name}:${session.io.resolve(file)}`;
    if (seen.has(place)) throw new CallError({ kind: 'output-twice', file });
    seen.add(place);
    await session.io.mayWriteFolder(file);
  }
  return targets;
};

/** What tells the scorecards of one run apart, in front of the names of their slips. */
const prefixOf = ({ scored, sheet, file }: Evaluation): string => {
  const unit = tidy(scored.scorecard.unit?.text ?? '');
  return unit || sheet || stemName(file);
};

const named = (slip: Slip, evaluation: Evaluation, several: boolean): string =>
  several ? `${prefixOf(evaluation)} - ${slip.lead}` : slip.lead;

/** Writes a slip for each lead agency, each folder whole or not at all, and says which tasks stand on none. */
export const writeSlips = async (
  session: Session,
  evaluations: readonly Evaluation[],
  options: ReportOptions,
  targets: readonly Target<ResultFormat>[],
  facts: PlanFacts,
  { force = false, inputs }: WriteRequest,
): Promise<void> => {
  const { language } = session.words;
  const made = evaluations.map((evaluation) => ({
    evaluation,
    ...slipsOf(evaluation, session.documentWords, options),
  }));
  const all = made.flatMap(({ evaluation, slips }) =>
    slips.map((slip) => ({ slip, evaluation, name: named(slip, evaluation, evaluations.length > 1) })),
  );
  if (all.length === 0) await session.note(SLIPS.none[language]);
  for (const { format, file } of all.length === 0 ? [] : targets) {
    const names = safeFileNames(
      all.map(({ name }) => name),
      format.extensions[0] ?? '',
    );
    const files = [];
    for (const [index, { slip, evaluation }] of all.entries()) {
      const rendered = {
        results: [],
        problems: [],
        document: () => [slip.document],
        officials: () => [slipOfficial(slip, evaluation, facts, session.documentWords)],
      };
      files.push({ name: names[index] ?? '', data: await format.render(rendered, session, 'file') });
    }
    await session.io.writeFolder(file, files, { force, inputs });
    await session.note(SLIPS.wrote[language](files.length, file));
  }
  const without = made.flatMap((one) => one.without);
  if (without.length === 0) return;
  const paths = without.slice(0, MOST_NAMED).join(', ') + (without.length > MOST_NAMED ? ', …' : '');
  await session.note(SLIPS.without[language](paths));
};
