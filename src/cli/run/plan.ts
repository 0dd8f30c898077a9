import { problemTexts } from '../../language/mistakes/mistakes.js';
import { whyUnread } from '../../language/units/ranking.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import type { RankMeasure, TieRule } from '../../model/ranking.js';
import type { Day } from '../../model/time/day.js';
import type { LeastMeasure, Target } from '../../model/what-if.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { lastDayIn, rankAmong, type SetScore, type WhatIfAnswer, whatIf } from '../../portfolio/index.js';
import { whatIfTable } from '../../report/what-if/changes.js';
import { whatIfDocument } from '../../report/what-if/what-if.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFailedReading, noteFindings } from '../findings-note.js';
import { PLAN_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { onlyOne } from '../options/only-one.js';
import { evaluateFiles, type InputFiles, inputFiles } from '../reading/inputs.js';
import { type Gathered, gatherUnits } from '../reading/unit-summaries.js';
import { listedUnits } from '../reading/units-list.js';
import type { Session } from '../session.js';
import { deliver, destinations, type OutputOptions } from '../writing/deliver.js';

interface PlanFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly target?: Target | undefined;
  readonly least?: LeastMeasure | undefined;
  readonly set?: readonly SetScore[] | undefined;
  readonly dueBy?: string | undefined;
  readonly among?: readonly string[] | undefined;
  readonly by?: RankMeasure | undefined;
  readonly ties?: TieRule | undefined;
  readonly units?: string | undefined;
}

/** What is asked must be something, and each flag for something that is asked. @throws {CallError} */
const checkAsked = ({ target, least, set = [], dueBy, among, by, ties, units }: PlanFlags): void => {
  if (target === undefined && set.length === 0 && dueBy === undefined) throw new CallError({ kind: 'nothing-asked' });
  if (least !== undefined && target === undefined) {
    throw new CallError({ kind: 'needs-flag', option: '--least', needs: '--target' });
  }
  const ofRanking = { '--by': by, '--ties': ties, '--units': units };
  for (const [option, value] of Object.entries(ofRanking)) {
    if (value !== undefined && among === undefined)
      throw new CallError({ kind: 'needs-flag', option, needs: '--among' });
  }
};

/** The last day of what a person means: "30/6" is of the year of the plan. @throws {CallError} */
const dayIn = (text: string | undefined, { scored }: Evaluation): Day | undefined => {
  if (text === undefined) return undefined;
  const day = lastDayIn(text, scored.scorecard.planYear);
  if (typeof day === 'string') return day;
  const [option, example] = ['--due-by', '30/6/2026'];
  throw new CallError(
    day.fault === 'unclear'
      ? { kind: 'bad-value', option, value: text, example: `${option} ${example}`, wanted: { kind: 'last-day' } }
      : { kind: 'no-day', option, value: text, example },
  );
};

const NOBODY: Gathered = { units: [], unreadable: [], problems: [], year: undefined };

/** The unit's place among the others, at each stage. */
const withRanks = async (
  session: Session,
  answer: WhatIfAnswer,
  evaluation: Evaluation,
  others: Gathered,
  { joins, ...options }: PlanFlags & Pick<InputFiles, 'joins'>,
): Promise<WhatIfAnswer['whatIf']> => {
  if (options.among === undefined) return answer.whatIf;
  const { by, ties, units } = options;
  const listed = await listedUnits(session, units, joins?.listed);
  const own = await session.io.realPath(evaluation.file);
  const paths = new Map<string, boolean>();
  for (const { file } of others.units) paths.set(file, (await session.io.realPath(file)) === own);
  const isSameFile = (file: string): boolean => paths.get(file) === true;
  return {
    ...answer.whatIf,
    among: rankAmong(evaluation, answer.stages, others.units, isSameFile, { by, ties, listed }),
  };
};

/** What it takes to reach a target, and what would be if. An answer that cannot be reached makes the exit code 1. */
export const plan: Run = async ([file = ''], options: PlanFlags, session) => {
  checkAsked(options);
  const named = await inputFiles(session, [file], options);
  if (named.problems.length === 0 && named.files.length !== 1) {
    throw new CallError({ kind: 'one-file', found: named.files.length });
  }
  const among = options.among === undefined ? undefined : await inputFiles(session, options.among, options);
  const kept = [...named.kept, ...(among?.kept ?? []), ...(options.units === undefined ? [] : [options.units])];
  const to = await destinations(session, PLAN_FORMATS, options, kept);
  const { results, problems } = await evaluateFiles(session, named, options);
  const [result] = results;
  if (problems.length > 0 || result === undefined || !mayBeWritten(result)) {
    if (to.stdout?.forPrograms !== true) await noteFindings(session, results, true);
    // There is nothing to go on from: programs are told why.
    await deliver(session, { results, problems, document: () => [] }, to, true);
    return problems.length > 0 ? EXIT.call : EXIT.found;
  }
  const evaluation = onlyOne(result.evaluations, result.file);
  if (evaluation === undefined) return EXIT.found;
  const { least = 'criteria', set: sets = [], totalMax } = options;
  const answer = whatIf(evaluation, { sets, dueBy: dayIn(options.dueBy, evaluation), target: options.target, least });
  if ('fault' in answer) throw new CallError({ kind: 'what-if', mistake: answer.fault });
  // What is said of the one file (its unit, its sheet, its columns) is not said of the others.
  const others = among === undefined ? NOBODY : await gatherUnits(session, among, { totalMax });
  const found = await withRanks(session, answer, evaluation, others, { ...options, joins: named.joins });
  const { unreadable, problems: unopened } = others;
  await noteFailedReading(session, results);
  await deliver(
    session,
    {
      results: [],
      problems: unopened,
      document: (purpose) => [
        purpose === 'person'
          ? whatIfDocument(found, session.words, { brief: true, unreadable })
          : whatIfDocument(found, session.documentWords, { unreadable }),
      ],
      tables: () => [whatIfTable(found, session.documentWords)],
      ownJson: async () => {
        const { whatIfJson } = await import('../../render/json/what-if.js');
        const words = session.machineWords;
        const files = {
          unreadable: unreadable.map((one) => ({ file: one.file, why: whyUnread(one, words) })),
          problems: problemTexts(unopened, words.language),
        };
        return whatIfJson(found, files, words.language);
      },
    },
    to,
  );
  if (unopened.length > 0) return EXIT.call;
  const { reaching, among: place } = found;
  const unplaced = Object.values(place?.ranks ?? {}).some((rank) => rank.kind === 'unranked');
  const leftOut = unplaced || (place?.unranked.length ?? 0) + unreadable.length > 0;
  return reaching?.outcome === 'unreachable' || leftOut || readingFailed(results) ? EXIT.found : EXIT.fine;
};
