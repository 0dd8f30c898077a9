import { OPEN } from '../../language/command/open.js';
import { type FileResult, mayBeWritten } from '../../model/evaluation.js';
import { unitKey } from '../../model/scorecard/unit-name.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { rankUnits, startGathering } from '../../portfolio/index.js';
import { openedDocument } from '../../report/check/opened.js';
import type { Document } from '../../report/document/document.js';
import { rankingDocument } from '../../report/ranking/ranking.js';
import { reportDocument } from '../../report/report.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { typedNames } from '../options/typed-names.js';
import { evaluateFiles, inputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { stemOf, writeNew } from '../writing/new-file.js';

interface OpenOptions extends EvaluateOptions, NamingOptions {
  readonly wait?: boolean | undefined;
}

/** More pages than these are not opened at once. */
const MOST_SHOWN = 3;

const page = async (documents: readonly Document[]) => {
  const { renderHtml } = await import('../../render/html/index.js');
  return renderHtml(documents);
};

/** The ranking, where the files are of several units. */
const rankingOf = (results: readonly FileResult[], { documentWords }: Session): Document | undefined => {
  const { take, taken } = startGathering();
  for (const result of results) take(result);
  const { units, unreadable, year } = taken();
  if (new Set(units.map(({ unit }) => unitKey(unit))).size < 2) return undefined;
  return rankingDocument(rankUnits(units, {}), documentWords, { year, unreadable, unreadBefore: [] });
};

/** Writes a report for each file that can be read for certain. @returns where they are */
const writeReports = async (
  session: Session,
  results: readonly FileResult[],
  kept: readonly string[],
): Promise<readonly string[]> => {
  const { documentWords: words, today, version } = session;
  const written: string[] = [];
  for (const { file, evaluations } of results) {
    const documents = evaluations.map((one) => reportDocument(one, words, { today, version }));
    const name = `${stemOf(file)} - ${OPEN.report[words.language]}.html`;
    written.push(await writeNew(session, file, name, await page(documents), kept));
  }
  return written;
};

const showAll = async ({ io, note, words }: Session, files: readonly string[]): Promise<void> => {
  if (files.length > MOST_SHOWN) {
    await note(OPEN.manyWritten[words.language](files.length));
    return;
  }
  for (const file of files) {
    const path = io.resolve(file);
    await note(OPEN.opening[words.language](path));
    if (!(await io.show(path))) await note(OPEN.notOpened[words.language](path));
  }
};

const openFiles = async (names: readonly string[], options: OpenOptions, session: Session): Promise<number> => {
  if (names.includes('-')) {
    throw new CallError({ kind: 'bad-value', option: 'open', value: '-', example: 'cchc open phieu.xlsx' });
  }
  const named = await inputFiles(session, names, options);
  const { results, problems } = await evaluateFiles(session, named, { ...options, fingerprint: true });
  if (results.length > 0) {
    const { renderTerminal } = await import('../../render/terminal/index.js');
    const look = { width: session.width, colour: session.colour.stdout };
    await session.io.stdout.write(`${renderTerminal(openedDocument(results, session.words), look)}\n`);
  }
  const sound = results.filter(mayBeWritten);
  const reports = await writeReports(session, sound, named.kept);
  const ranking = rankingOf(results, session);
  const [first] = sound;
  if (ranking === undefined || first === undefined) await showAll(session, reports);
  else {
    const name = `${OPEN.ranking[session.documentWords.language]}.html`;
    await showAll(session, [await writeNew(session, first.file, name, await page([ranking]), named.kept)]);
  }
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};

/** Goes on asking for files until an empty line; what goes wrong with some keeps nobody from naming others. */
const askOn = async (names: readonly string[], options: OpenOptions, session: Session): Promise<number> => {
  const { io, words } = session;
  let code: number = EXIT.fine;
  let wanted = names;
  for (;;) {
    if (wanted.length > 0) {
      code = await openFiles(wanted, options, session).catch(async (error: unknown) => {
        if (!(error instanceof CallError)) throw error;
        await session.complain(error);
        return EXIT.call;
      });
    } else await io.stdout.write(`${OPEN.how[words.language]}\n\n`);
    const line = (await io.ask(OPEN.more[words.language]))?.trim() ?? '';
    if (line === '') return code;
    wanted = await typedNames(line, io);
  }
};

/** A report of each file, written beside it under a new name and opened; a ranking where there are several units. */
export const open: Run = (names, options: OpenOptions, session) =>
  options.wait === true ? askOn(names, options, session) : openFiles(names, options, session);
