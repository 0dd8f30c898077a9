import { type FileResult, findingsOf, mayBeWritten } from '../../model/evaluation.js';
import type { ListedUnit, RankMeasure, TieRule, UnitSummary } from '../../model/ranking.js';
import { type EvaluateOptions, readPlain } from '../../pipeline.js';
import { rankUnits, summaryOf, unitsIn } from '../../portfolio/index.js';
import { rankingDocument, rankingTable } from '../../report/ranking.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT } from '../exit.js';
import { RANK_FORMATS } from '../formats.js';
import { eachResult, type InputFiles, inputFiles, type NamingOptions, type Problem } from '../inputs.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';

interface RankFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly by?: RankMeasure | undefined;
  readonly ties?: TieRule | undefined;
  readonly units?: string | undefined;
  readonly previous?: readonly string[] | undefined;
  readonly top?: number | undefined;
}

/** What is kept of many files. */
interface Gathered {
  readonly units: readonly UnitSummary[];
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
  readonly problems: readonly Problem[];
  /** The year assessed, where all that name one name the same. */
  readonly year: number | undefined;
}

/** Why nothing can be ranked of a file: the first of its errors. */
const whyUnusable = (result: FileResult, { machineWords }: Session): string => {
  const [first] = findingsOf(result).filter(({ severity }) => severity === 'error');
  return first === undefined ? '' : machineWords.message(first);
};

const gather = async (session: Session, named: InputFiles, options: RankFlags): Promise<Gathered> => {
  const units: UnitSummary[] = [];
  const unreadable: { file: string; why: string }[] = [];
  const years = new Set<number>();
  const problems = await eachResult(session, named, options, (result) => {
    if (!mayBeWritten(result)) {
      unreadable.push({ file: result.file, why: whyUnusable(result, session) });
      return;
    }
    const several = result.evaluations.length > 1;
    for (const evaluation of result.evaluations) {
      units.push(summaryOf(evaluation, several));
      const { year } = evaluation.scored.scorecard;
      if (year !== undefined) years.add(year);
    }
  });
  const [year, ...others] = years;
  return { units, unreadable, problems, year: others.length === 0 ? year : undefined };
};

const listedUnits = async (session: Session, file: string | undefined): Promise<readonly ListedUnit[] | undefined> => {
  if (file === undefined) return undefined;
  const found = unitsIn(await readPlain(await session.io.read(file), file, session.io.capabilities));
  if ('fault' in found) throw new CallError({ kind: 'units', file, mistake: found.fault });
  return found.units;
};

/** The order of many units. What cannot be placed is listed with its reason, and makes the exit code 1. */
export const rank: Run = async (names, options: RankFlags, session) => {
  const { by, ties, top } = options;
  const named = await inputFiles(session, names, options);
  const earlier = options.previous === undefined ? undefined : await inputFiles(session, options.previous, options);
  const kept = [...named.kept, ...(earlier?.kept ?? []), ...(options.units === undefined ? [] : [options.units])];
  const to = await destinations(session, RANK_FORMATS, options, kept);
  const listed = await listedUnits(session, options.units);
  const now = await gather(session, named, options);
  const before = earlier === undefined ? undefined : await gather(session, earlier, options);
  const ranking = rankUnits(now.units, { by, ties, listed, previous: before?.units });
  const problems = [...now.problems, ...(before?.problems ?? [])];
  const { unreadable, year } = now;
  await deliver(
    session,
    {
      results: [],
      problems,
      document: (purpose) => [
        rankingDocument(ranking, purpose === 'person' ? session.words : session.documentWords, {
          top,
          year,
          unreadable,
        }),
      ],
      tables: () => [rankingTable(ranking, session.documentWords)],
      ownJson: async () => {
        const { rankingJson } = await import('../../render/json/ranking.js');
        return rankingJson(ranking, { unreadable, problems }, session.machineWords.language);
      },
    },
    to,
  );
  if (problems.length > 0) return EXIT.call;
  const leftOut = unreadable.length + ranking.unranked.length + (before?.unreadable.length ?? 0);
  return leftOut === 0 ? EXIT.fine : EXIT.found;
};
