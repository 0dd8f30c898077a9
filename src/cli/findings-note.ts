/** Findings on stderr, for commands whose result is something else. */
import { type FileResult, mayBeWritten } from '../model/evaluation.js';
import { checkDocument } from '../report/check/check.js';
import { readingFailed } from './exit.js';
import type { Session } from './session.js';

/** Prints the findings of some results to stderr; with --quiet only those of files that gave nothing. */
export const noteFindings = async (
  session: Session,
  results: readonly FileResult[],
  always: boolean,
): Promise<void> => {
  if ((session.quiet && !always) || results.length === 0) return;
  const { renderTerminal } = await import('../render/terminal/index.js');
  await session.io.stderr.write(
    renderTerminal(checkDocument(results, session.words), { width: session.width, colour: session.colour.stderr }),
  );
};

/**
 * The findings of files of which something could not be read for certain: they make the exit code 1. For runs whose
 * printed result does not tell them, so that nobody is left with a code alone; what nothing is made of is told in any case.
 */
export const noteFailedReading = (session: Session, results: readonly FileResult[]): Promise<void> =>
  noteFindings(
    session,
    results.filter((one) => mayBeWritten(one) && readingFailed([one])),
    false,
  );
