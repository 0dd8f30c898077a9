import { COMPARISON } from '../../language/comparison.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import { meantBy } from '../../model/meant-criterion.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { type CodeMap, type Compared, compareScorecards, hasFallen } from '../../portfolio/index.js';
import { comparisonDocument } from '../../report/comparison.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { DIFF_FORMATS } from '../formats.js';
import { evaluateFiles, inputFiles, type NamingOptions } from '../inputs.js';
import { CallError } from '../io.js';
import { onlyOne } from '../only-one.js';
import { unknownCriterion } from '../unknown-criterion.js';

interface DiffFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly map?: CodeMap | undefined;
  readonly failOnRegress?: boolean | undefined;
}

/** @throws {CallError} where a code of the map means no one criterion: what was to be compared is then not known */
const refuseUnknown = (unknown: Compared['unknown'], earlier: Evaluation, later: Evaluation): void => {
  const [first] = unknown;
  if (first === undefined) return;
  const { side, code, several, pair } = first;
  const [own, other] = side === 'earlier' ? [earlier, later] : [later, earlier];
  const mistake = unknownCriterion(`--map ${pair}`, code, own);
  if (several.length > 0) throw new CallError({ ...mistake, several });
  const isTurned =
    unknown.filter((one) => one.pair === pair).length > 1 && meantBy(code, other.scored.criteria).length === 1;
  throw new CallError({ ...mistake, otherFile: isTurned ? other.file : undefined });
};

/** What became of each criterion from one scorecard to another. */
export const diff: Run = async ([old = '', now = ''], options: DiffFlags, session) => {
  const { io } = session;
  if (old !== '-' && (await io.realPath(old)) === (await io.realPath(now)) && (await io.kindOf(old)) === 'file') {
    throw new CallError({ kind: 'same-file', file: now });
  }
  const named = await inputFiles(session, [old, now], options);
  if (named.problems.length === 0 && named.files.length !== 2) {
    throw new CallError({ kind: 'two-files', found: named.files.length });
  }
  const to = await destinations(session, DIFF_FORMATS, options, named.kept);
  const { results, problems } = await evaluateFiles(session, named, options);
  const [first, second] = results;
  const unusable = results.filter((result) => !mayBeWritten(result));
  if (first === undefined || second === undefined || problems.length + unusable.length > 0) {
    if (to.stdout?.forPrograms !== true) await noteFindings(session, unusable, true);
    // There is nothing to compare: programs are told why.
    await deliver(session, { results: unusable, problems, document: () => [] }, to, true);
    return problems.length > 0 ? EXIT.call : EXIT.found;
  }
  const earlier = onlyOne(first.evaluations, first.file);
  const later = onlyOne(second.evaluations, second.file);
  if (earlier === undefined || later === undefined) return EXIT.found;
  const { comparison, unknown } = compareScorecards(earlier, later, options.map);
  refuseUnknown(unknown, earlier, later);
  await deliver(
    session,
    {
      results: [],
      problems: [],
      document: (purpose) => [
        comparisonDocument(comparison, purpose === 'person' ? session.words : session.documentWords),
      ],
      ownJson: async () => (await import('../../render/json/comparison.js')).comparisonJson(comparison),
    },
    to,
  );
  const regressed = options.failOnRegress === true && hasFallen(comparison);
  if (regressed) await session.note(`cchc: ${COMPARISON.regressed[session.words.language]} [fail-on-regress]`);
  return regressed || readingFailed(results) ? EXIT.found : EXIT.fine;
};
