import { problemTexts } from '../../language/mistakes.js';
import { whyUnread } from '../../language/ranking.js';
import type { ListedUnit, RankMeasure, TieRule, UnreadFile } from '../../model/ranking.js';
import { INPUT_FORMAT_NAMES } from '../../model/reading.js';
import { unitKey } from '../../model/unit-name.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { rankUnits, unitsOfFiles, unread } from '../../portfolio/index.js';
import { rankingDocument } from '../../report/ranking.js';
import { rankingTable } from '../../report/ranking-table.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT } from '../exit.js';
import { RANK_FORMATS } from '../formats.js';
import { evaluateBytes, inputFiles, type NamingOptions } from '../inputs.js';
import type { Session } from '../session.js';
import { type Gathered, gatherUnits, listedUnits } from '../unit-summaries.js';

interface RankFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly by?: RankMeasure | undefined;
  readonly ties?: TieRule | undefined;
  readonly units?: string | undefined;
  readonly previous?: readonly string[] | undefined;
  readonly top?: number | undefined;
}

/** What units hand in that is told and not read: in a folder of many it is no other file, but somebody's scorecard. */
const ENDINGS: readonly string[] = [...INPUT_FORMAT_NAMES, 'xls', 'xlt', 'xlsb', 'doc', 'dot', 'rtf', 'odt'];

/** Each with its unit, and other files of units of whom nothing else came: a scan is not nothing. */
const withUnits = async (
  session: Session,
  { units, unreadable }: Gathered,
  others: readonly string[],
  listed: readonly ListedUnit[],
): Promise<readonly UnreadFile[]> => {
  const whose = unitsOfFiles([...unreadable.map(({ file }) => file), ...others], listed);
  const handedIn = new Set(units.map(({ unit }) => unitKey(unit)));
  const strays: UnreadFile[] = [];
  for (const file of others) {
    const unit = whose.get(file);
    if (unit === undefined || [unit.name, ...unit.former].some((name) => handedIn.has(unitKey(name)))) continue;
    strays.push(unread(await evaluateBytes(session, await session.io.read(file), file, {})));
  }
  return [...unreadable, ...strays].map((one) => ({ ...one, unit: whose.get(one.file) }));
};

/** The order of many units. What cannot be placed, now or then, is listed with its reason, and makes the exit code 1. */
export const rank: Run = async (names, options: RankFlags, session) => {
  const { by, ties, top } = options;
  const named = await inputFiles(session, names, options, ENDINGS);
  const earlier =
    options.previous === undefined
      ? undefined
      : await inputFiles(session, options.previous, { ...options, join: undefined }, ENDINGS);
  const kept = [...named.kept, ...(earlier?.kept ?? []), ...(options.units === undefined ? [] : [options.units])];
  const to = await destinations(session, RANK_FORMATS, options, kept);
  const listed = await listedUnits(session, options.units);
  const now = await gatherUnits(session, named, options);
  const before = earlier === undefined ? undefined : await gatherUnits(session, earlier, options);
  const unreadable = await withUnits(session, now, named.others, listed ?? []);
  const unreadBefore = before?.unreadable ?? [];
  const ranking = rankUnits(now.units, {
    by,
    ties,
    listed,
    unread: unreadable.flatMap(({ unit }) => unit ?? []),
    previous: before?.units,
    previousUnread: unreadBefore.length + (before?.problems.length ?? 0) > 0,
  });
  const problems = [...now.problems, ...(before?.problems ?? [])];
  const { year } = now;
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
          unreadBefore,
        }),
      ],
      tables: () => [rankingTable(ranking, session.documentWords, unreadable)],
      ownJson: async () => {
        const { rankingJson } = await import('../../render/json/ranking.js');
        const words = session.machineWords;
        const told = (files: readonly UnreadFile[]) =>
          files.map((one) => ({ unit: one.unit?.name, file: one.file, why: whyUnread(one, words) }));
        return rankingJson(
          ranking,
          {
            unreadable: told(unreadable),
            unreadBefore: told(unreadBefore),
            problems: problemTexts(problems, words.language),
          },
          words.language,
        );
      },
    },
    to,
  );
  if (problems.length > 0) return EXIT.call;
  const leftOutBefore = unreadBefore.length + (ranking.previous?.unranked.length ?? 0);
  const leftOut = unreadable.length + ranking.unranked.length + leftOutBefore;
  return leftOut === 0 ? EXIT.fine : EXIT.found;
};
