import { LABELS } from '../../language/cli.js';
import { mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { reportDocument } from '../../report/report.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { REPORT_FORMATS } from '../formats.js';
import { evaluateFiles } from '../inputs.js';

/** The remediation table that is handed in. */
export const report: Run = async (files, options: EvaluateOptions & OutputOptions, session) => {
  const to = await destinations(session, REPORT_FORMATS, options, files);
  const { results, problems } = await evaluateFiles(session, files, { ...options, fingerprint: true });
  const sound = problems.length === 0 && results.every(mayBeWritten);
  const document = () =>
    results
      .flatMap((result) => result.evaluations)
      .map((one) => reportDocument(one, session.documentWords, { today: session.today, version: session.version }));
  if (!sound && to.stdout?.forPrograms !== true) await noteFindings(session, results, true);
  await deliver(session, { results, problems, document }, to, !sound);
  if (!sound && to.files.length > 0) await session.note(LABELS.nothingWritten[session.words.language]);
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};
