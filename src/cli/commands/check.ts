import { Option } from 'commander';
import { HELP, LABELS } from '../../language/cli.js';
import type { Severity } from '../../model/finding.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { checkDocument } from '../../report/check.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { allFindings, anyAtLeast, countBySeverity, EXIT } from '../exit.js';
import { RESULT_FORMATS } from '../formats.js';
import { evaluateFiles } from '../inputs.js';
import { addOutputOptions, addReadingOptions, choice, wholeNumber } from '../options.js';
import type { CommandSpec } from './command.js';

const FORMATS = [RESULT_FORMATS.text, RESULT_FORMATS.json, RESULT_FORMATS.markdown] as const;
const LEVELS = ['error', 'warning', 'info', 'never'] as const;

interface CheckOptions extends EvaluateOptions, OutputOptions {
  readonly failOn?: Severity | 'never' | undefined;
  readonly maxWarnings?: number | undefined;
}

/** The gate: findings, and an exit code that can be trusted. */
export const check: CommandSpec = {
  name: 'check',
  summary: HELP.check,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command
          .argument('<files...>', HELP.files[language])
          .addOption(
            new Option(`--fail-on <${LEVELS.join('|')}>`, HELP.failOn[language]).argParser(choice('--fail-on', LEVELS)),
          )
          .addOption(
            new Option('--max-warnings <n>', HELP.maxWarnings[language]).argParser(wholeNumber('--max-warnings', 0)),
          ),
        language,
        FORMATS.map((format) => format.name),
      ),
      language,
    ),
  run: async (files, options: CheckOptions, session) => {
    const to = await destinations(session, FORMATS, options, files, true);
    const { results, problems } = await evaluateFiles(session, files, options);
    const document = (purpose: 'person' | 'document') =>
      results.length === 0
        ? []
        : [checkDocument(results, purpose === 'person' ? session.words : session.documentWords)];
    await deliver(session, { results, problems, document }, to);
    const findings = allFindings(results);
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
  },
};
