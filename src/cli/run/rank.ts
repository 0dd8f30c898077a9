import { FILES } from '../../language/command/files.js';
import { problemTexts } from '../../language/mistakes/mistakes.js';
import { whyUnread } from '../../language/units/ranking.js';
import { UNIT_PAGE } from '../../language/units/unit-page.js';
import type { ListedUnit, RankMeasure, TieRule, UnreadFile } from '../../model/ranking.js';
import { INPUT_FORMAT_NAMES } from '../../model/reading/reading.js';
import { unitKey } from '../../model/scorecard/unit-name.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { rankUnits, unitsOfFiles, unread } from '../../portfolio/index.js';
import { rankingDocument } from '../../report/ranking/ranking.js';
import { rankingTable } from '../../report/ranking/ranking-table.js';
import type { Run } from '../command.js';
import { EXIT } from '../exit.js';
import { RANK_FORMATS } from '../formats/formats.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateBytes, inputFiles, tellFiles } from '../reading/inputs.js';
import { type Gathered, gatherUnits } from '../reading/unit-summaries.js';
import { listedUnits } from '../reading/units-list.js';
import type { Session } from '../session.js';
import { type Destinations, deliver, destinations, type OutputOptions } from '../writing/deliver.js';
import { pageFolders, writePages } from '../writing/unit-folder.js';

interface RankFlags extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly by?: RankMeasure | undefined;
  readonly ties?: TieRule | undefined;
  readonly units?: string | undefined;
  readonly previous?: readonly string[] | undefined;
  readonly top?: number | undefined;
}

/** What units hand in that is told and not read: in a folder of many it is no other file, but somebody's scorecard. */
const ENDINGS: readonly string[] = [...INPUT_FORMAT_NAMES, 'xls', 'xlt', 'xlsb', 'doc', 'dot', 'rtf', 'odt'];

/** More units than these make one file too large to open: their pages then stand in a folder. */
const MOST_PAGES = 500;

const asksHtml = ({ stdout, files }: Destinations): boolean =>
  [stdout, ...files.map(({ format }) => format)].some((format) => format?.name === 'html');

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
  const { folders, files } = await pageFolders(session, options.output ?? [], RANK_FORMATS, {
    force: options.force,
    inputs: kept,
  });
  // Folders alone leave nothing for standard output.
  const to = await destinations(session, RANK_FORMATS, { ...options, output: files }, kept, {
    goesElsewhere: folders.length > 0,
  });
  const listed = await listedUnits(session, options.units, named.joins?.listed);
  const hasPages = asksHtml(to) && named.files.length <= MOST_PAGES;
  const now = await gatherUnits(session, named, options, folders.length > 0 || hasPages);
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
  const told = { top, year: now.year, unreadable, unreadBefore };
  const pages = ranking.groups.reduce((count, { units }) => count + units.length, ranking.unranked.length);
  const isFew = hasPages && pages <= MOST_PAGES;
  if (asksHtml(to) && !isFew && pages > 0)
    await session.note(UNIT_PAGE.tooMany[session.words.language](pages, MOST_PAGES));
  await deliver(
    session,
    {
      results: [],
      problems,
      document: (purpose) => [
        rankingDocument(ranking, purpose === 'person' ? session.words : session.documentWords, {
          ...told,
          details: isFew ? now.details : undefined,
        }),
      ],
      tables: () => [rankingTable(ranking, session.documentWords, unreadable)],
      ownJson: async () => {
        const { rankingJson } = await import('../../render/json/ranking.js');
        const words = session.machineWords;
        const saying = (files: readonly UnreadFile[]) =>
          files.map((one) => ({ unit: one.unit?.name, file: one.file, why: whyUnread(one, words) }));
        return rankingJson(
          ranking,
          {
            unreadable: saying(unreadable),
            unreadBefore: saying(unreadBefore),
            problems: problemTexts(problems, words.language),
          },
          words.language,
        );
      },
    },
    to,
  );
  if (folders.length > 0) {
    const withPages = rankingDocument(ranking, session.documentWords, { ...told, details: now.details });
    for (const folder of folders) await writePages(session, folder, withPages, to.request);
  }
  const leftOut = [...unreadable, ...ranking.unranked, ...unreadBefore, ...(ranking.previous?.unranked ?? [])];
  // Whoever sees no result is told why the exit code is 1.
  if (to.stdout === undefined)
    await tellFiles(
      session,
      FILES.unranked,
      leftOut.map(({ file }) => file),
    );
  if (problems.length > 0) return EXIT.call;
  return leftOut.length === 0 ? EXIT.fine : EXIT.found;
};
