import { COMPARISON } from '../../language/units/comparison.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import { meantBy } from '../../model/scored/meant-criterion.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { type CodeMap, type Compared, compareScorecards, hasFallen } from '../../portfolio/index.js';
import { comparisonDocument } from '../../report/comparison.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFailedReading, noteFindings } from '../findings-note.js';
import { DIFF_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { onlyOne } from '../options/only-one.js';
import { unknownCriterion } from '../options/unknown-criterion.js';
import { evaluateFiles, type InputFiles, type Inputs, inputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { deliver, destinations, type OutputOptions } from '../writing/deliver.js';

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

/** Both files. Tables that are joined are of one year: where the scorecards are of two, they are the later one's. */
const evaluateBoth = async (session: Session, named: InputFiles, options: DiffFlags): Promise<Inputs> => {
  const { joins, files } = named;
  const [first, second] = files;
  if (joins === undefined || first === undefined || second === undefined) return evaluateFiles(session, named, options);
  const later = await evaluateFiles(session, { ...named, files: [second], problems: [] }, options);
  const year = later.results[0]?.evaluations[0]?.scored.scorecard.year;
  const withheld = new Set<number>();
  const cellsOf: typeof joins.cellsOf = (unit, own) => {
    if (own === undefined || year === undefined || own === year) return joins.cellsOf(unit, own);
    withheld.add(own);
    return [];
  };
  const earlier = await evaluateFiles(session, { ...named, files: [first], joins: { ...joins, cellsOf } }, options);
  for (const before of withheld) {
    await session.note(COMPARISON.joinedLater[session.words.language](second, year ?? before, before));
  }
  return { results: [...earlier.results, ...later.results], problems: [...earlier.problems, ...later.problems] };
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
  const { results, problems } = await evaluateBoth(session, named, options);
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
  await noteFailedReading(session, results);
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
