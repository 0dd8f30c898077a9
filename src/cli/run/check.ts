import type { Wording } from '../../language/wording.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { checkDocument } from '../../report/check.js';
import { checkTable } from '../../report/check-table.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT } from '../exit.js';
import { CHECK_FORMATS } from '../formats.js';
import { judgeResults, noteMissedGates, refuseIdleGateFlags } from '../gates.js';
import { evaluateFiles, inputFiles, type NamingOptions } from '../inputs.js';

interface CheckOptions extends EvaluateOptions, OutputOptions, NamingOptions {}

/** The gate: findings, what became of each demand, and an exit code that can be trusted. */
export const check: Run = async (names, options: CheckOptions, session) => {
  const named = await inputFiles(session, names, options);
  const { settings, kept } = named;
  refuseIdleGateFlags(settings, named.files);
  const to = await destinations(session, CHECK_FORMATS, options, kept, true);
  const inputs = await evaluateFiles(session, named, options);
  const { results } = inputs;
  const { gates, asked, problems: ofBase } = await judgeResults(session, results, settings, options);
  const problems = [...inputs.problems, ...ofBase];
  const table = (words: Wording, most?: number) => checkTable({ results, problems, gates: asked }, words, most);
  const document = (purpose: 'person' | 'document') => {
    if (purpose === 'document') return [table(session.documentWords)];
    return results.length === 0 ? [] : [checkDocument(results, session.words, asked)];
  };
  await deliver(session, { results, problems, gates, document, table }, to);
  if (to.stdout?.forPrograms === true) await noteMissedGates(session, asked);
  if (problems.length > 0) return EXIT.call;
  return gates.every(({ met }) => met) ? EXIT.fine : EXIT.found;
};
