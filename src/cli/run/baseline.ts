import { baselineOf } from '../../accept/baseline.js';
import { sayRecorded } from '../../language/command/accept.js';
import { LABELS } from '../../language/command/labels.js';
import { mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { baselineJson } from '../../render/json/baseline.js';
import { needDay, waive } from '../check/accept.js';
import type { Run } from '../command.js';
import { EXIT } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateFiles, inputFiles } from '../reading/inputs.js';

interface BaselineOptions extends EvaluateOptions, Omit<NamingOptions, 'output'> {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

const BASELINE_NAME = 'cchc.baseline.json';

/**
 * Records what stands today, waived findings apart; a file that cannot be read for certain is left out, and told. Where
 * one of those named is not there, or will not open, nothing is recorded.
 */
export const baseline: Run = async (names, options: BaselineOptions, session) => {
  const { io, words, note } = session;
  const { output = BASELINE_NAME, force = false } = options;
  const named = await inputFiles(session, names, { ...options, output: [output] });
  needDay(session, named.settings);
  // What is known today may be written over: it is what this is for.
  const request = { force, inputs: named.kept.filter((file) => file !== named.settings.demands.baseline.value) };
  await io.mayWrite(output, request);
  const { results, problems } = await evaluateFiles(session, named, options);
  await noteFindings(
    session,
    results.filter((one) => !mayBeWritten(one)),
    true,
  );
  // What was known before is not given up for a part of it.
  if (problems.length > 0) {
    await note(LABELS.nothingRecorded[words.language]);
    return EXIT.call;
  }
  const { results: waived } = await waive(session, results, named);
  const recorded = baselineOf(waived, (file) => io.fromFolderOf(output, file));
  await io.write(output, baselineJson(recorded), request);
  const findings = recorded.scorecards.flatMap((one) => one.findings).reduce((sum, { count }) => sum + count, 0);
  const what = sayRecorded[words.language](findings, recorded.scorecards.length);
  await note(`${LABELS.wrote[words.language]}: ${output} (${what})`);
  return results.every(mayBeWritten) ? EXIT.fine : EXIT.found;
};
