import { HELP, LABELS } from '../../language/cli.js';
import { type EvaluateOptions, mayBeWritten } from '../../pipeline.js';
import { remediationDocument } from '../../report/remediation.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { RESULT_FORMATS } from '../formats.js';
import { evaluateFiles } from '../inputs.js';
import { addOutputOptions, addReadingOptions } from '../options.js';
import type { CommandSpec } from './command.js';

const FORMATS = [RESULT_FORMATS.markdown, RESULT_FORMATS.text, RESULT_FORMATS.json] as const;

/** The remediation table that is handed in. */
export const report: CommandSpec = {
  name: 'report',
  summary: HELP.report,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command.argument('<file>', HELP.file[language]),
        language,
        FORMATS.map((format) => format.name),
      ),
      language,
    ),
  run: async (files, options: EvaluateOptions & OutputOptions, session) => {
    const to = await destinations(session, FORMATS, options, files);
    const { results, problems } = await evaluateFiles(session, files, options);
    if (problems.length > 0) return EXIT.call;
    const sound = results.every(mayBeWritten);
    const document = () =>
      results
        .flatMap((result) => result.evaluations)
        .map((one) => remediationDocument(one, session.documentWords, { today: session.today }));
    if (!sound && to.stdout?.forPrograms !== true) await noteFindings(session, results, true);
    await deliver(session, { results, problems, document }, to, !sound);
    if (!sound && to.files.length > 0) await session.note(LABELS.nothingWritten[session.words.language]);
    return readingFailed(results) ? EXIT.found : EXIT.fine;
  },
};
