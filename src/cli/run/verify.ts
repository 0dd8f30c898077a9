import { Command } from 'commander';
import { type Problem, problemTexts } from '../../language/mistakes/mistakes.js';
import { recordedIn, totalDifferences } from '../../manifest/totals.js';
import type { Difference, Manifest, RecordedFile, RecordedScorecard, Verification } from '../../model/manifest.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { verificationDocument } from '../../report/verification.js';
import type { Run } from '../command.js';
import { EXIT } from '../exit.js';
import { VERIFY_FORMATS } from '../formats/formats.js';
import { CallError, type Io } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { addReadingOptions } from '../options/options.js';
import { eachResult, inputFiles } from '../reading/inputs.js';
import { type Session, silenced } from '../session.js';
import { deliver, destinations, type OutputOptions } from '../writing/deliver.js';
import { readManifest } from '../writing/read-manifest.js';

const fileDifferences = async (
  io: Io,
  manifest: string,
  files: readonly RecordedFile[],
  side: 'input' | 'output',
): Promise<readonly Difference[]> => {
  const differences: Difference[] = [];
  for (const { path: file, size, sha256 } of files) {
    const found = await io.fingerprint(io.beside(manifest, file));
    if ('missing' in found) differences.push({ kind: `${side}-missing`, file });
    else if ('unreadable' in found) differences.push({ kind: `${side}-unreadable`, file, detail: found.unreadable });
    else if (found.sha256 !== sha256 || found.size !== size) {
      differences.push({ kind: `${side}-changed`, file, expected: { size, sha256 }, found });
    }
  }
  return differences;
};

/** The flags of the call that say how files are read, files named from here. */
const readingOptions = (
  { beside }: Io,
  file: string,
  manifest: Manifest,
  joined: boolean,
): EvaluateOptions & NamingOptions => {
  const command = addReadingOptions(new Command(), 'en').exitOverride();
  const known = new Set(command.options.map(({ long }) => long));
  const OWN = ['--config', '--no-config', ...(joined ? [] : ['--join'])];
  const flags = manifest.options.flatMap(({ flag, value }) => {
    if (!known.has(flag) || OWN.includes(flag)) return [];
    const isFile = flag === '--join' || flag === '--criteria-set';
    return value === undefined ? [flag] : [`${flag}=${isFile ? beside(file, value) : value}`];
  });
  const config = manifest.inputs.find(({ role }) => role === 'config');
  command.parse([...flags, config === undefined ? '--no-config' : `--config=${beside(file, config.path)}`], {
    from: 'user',
  });
  return command.opts();
};

/** The scorecards that were read with the tables of `--join`, or without; what gave none then is read without. */
const filesOf = ({ inputs, scorecards }: Manifest, joined: boolean): ReadonlySet<string> => {
  const own = scorecards.filter((card) => (card.joined === true) === joined).map((card) => card.file);
  const known = new Set(scorecards.map((card) => card.file));
  const others = inputs.filter(({ path, role }) => role === 'scorecard' && !known.has(path)).map(({ path }) => path);
  return new Set(joined ? own : [...own, ...others]);
};

/** Scores again what was scored then, as it was read then. @throws {CallError} where it cannot be read so any more */
const computed = async (session: Session, file: string, manifest: Manifest): Promise<readonly RecordedScorecard[]> => {
  const { io } = session;
  const found: RecordedScorecard[] = [];
  for (const joined of [false, true]) {
    const names = [...filesOf(manifest, joined)].map((path) => io.beside(file, path));
    if (names.length === 0) continue;
    const options = readingOptions(io, file, manifest, joined);
    const quiet = { ...silenced(session), today: manifest.today };
    const named = await inputFiles(quiet, names, options);
    await eachResult(quiet, named, options, (result) => {
      found.push(...recordedIn(result, io.fromFolderOf(file, result.file), joined));
    });
  }
  return found;
};

const verifyOne = async (session: Session, file: string): Promise<Verification> => {
  const { io } = session;
  const manifest = await readManifest(await io.read(file), io.capabilities);
  if ('kind' in manifest) return { file, recomputed: false, differences: [manifest] };
  const inputs = await fileDifferences(io, file, manifest.inputs, 'input');
  const outputs = await fileDifferences(io, file, manifest.outputs, 'output');
  const recomputed = inputs.length === 0;
  const now = recomputed ? await computed(session, file, manifest) : manifest.scorecards;
  const totals = totalDifferences(manifest.scorecards, now);
  return { file, manifest, recomputed, differences: [...inputs, ...outputs, ...totals] };
};

/** Looks at manifests again: whether all that was read and written is as it was, and gives the same totals today. */
export const verify: Run = async (names, options: OutputOptions, session) => {
  const { io, version, machineWords } = session;
  if (names.length === 0) throw new CallError({ kind: 'missing-argument', name: 'manifests' });
  const to = await destinations(session, VERIFY_FORMATS, options, names, { alwaysSpeaks: true });
  const verifications: Verification[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    try {
      verifications.push(await verifyOne(session, name));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      problems.push({ file: name, mistake: error.mistake });
      await session.complain(error);
    }
  }
  const pathOf = (manifest: string, file: string): string => io.beside(manifest, file);
  await deliver(
    session,
    {
      results: [],
      problems,
      document: (purpose) =>
        verifications.length === 0
          ? []
          : [
              verificationDocument(
                verifications,
                pathOf,
                version,
                purpose === 'person' ? session.words : session.documentWords,
              ),
            ],
      ownJson: async () => {
        const { verificationJson } = await import('../../render/json/verification.js');
        const { language } = machineWords;
        return verificationJson(verifications, problemTexts(problems, language), version, language);
      },
    },
    to,
  );
  if (problems.length > 0) return EXIT.call;
  return verifications.every(({ differences }) => differences.length === 0) ? EXIT.fine : EXIT.found;
};
