/** Findings on stderr, for commands whose result is something else. */
import type { FileResult } from '../model/evaluation.js';
import { checkDocument } from '../report/check.js';
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
