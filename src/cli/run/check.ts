import { LABELS } from '../../language/cli.js';
import { findingsOf } from '../../model/evaluation.js';
import { countBySeverity, type Severity } from '../../model/finding.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { checkDocument } from '../../report/check.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { anyAtLeast, EXIT } from '../exit.js';
import { CHECK_FORMATS } from '../formats.js';
import { evaluateFiles } from '../inputs.js';

interface CheckOptions extends EvaluateOptions, OutputOptions {
  readonly failOn?: Severity | 'never' | undefined;
  readonly maxWarnings?: number | undefined;
}

/** The gate: findings, and an exit code that can be trusted. */
export const check: Run = async (files, options: CheckOptions, session) => {
  const to = await destinations(session, CHECK_FORMATS, options, files, true);
  const { results, problems } = await evaluateFiles(session, files, options);
  const document = (purpose: 'person' | 'document') =>
    results.length === 0 ? [] : [checkDocument(results, purpose === 'person' ? session.words : session.documentWords)];
  await deliver(session, { results, problems, document }, to);
  const findings = results.flatMap(findingsOf);
  const { warning } = countBySeverity(findings);
  const tooMany = options.maxWarnings !== undefined && warning > options.maxWarnings;
  if (tooMany) {
    const { language } = session.words;
    const counts = `${LABELS.expected[language]} ${options.maxWarnings}, ${LABELS.found[language]} ${warning}`;
    await session.io.stderr.write(`cchc: ${LABELS.tooManyWarnings[language]}: ${counts}\n`);
  }
  if (problems.length > 0) return EXIT.call;
  const failOn = options.failOn ?? 'error';
  const noScorecard = results.some((result) => result.evaluations.length === 0);
  return noScorecard || tooMany || (failOn !== 'never' && anyAtLeast(findings, failOn)) ? EXIT.found : EXIT.fine;
};
