/** `check --fix`: what has one right answer is put right in the file itself, proven, and said. */
import { applyFixes, fixesOf, isSameBut } from '../../fix/index.js';
import type { Problem } from '../../language/mistakes/mistakes.js';
import { type FileResult, mayBeWritten } from '../../model/evaluation.js';
import type { FileFixes, LeftFix } from '../../model/finding/fix.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { CallError } from '../io.js';
import type { FixOptions } from '../options/fix-options.js';
import type { OutputFormat, Target } from '../options/targets.js';
import { evaluateBytes, type InputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { writeTarget } from '../writing/outputs.js';
import { type FixedFile, fixedDiff } from './fix-diff.js';
import { noteFixes } from './fix-notes.js';

export interface Fixed {
  /** Those of changed files are of what they hold now. */
  readonly results: readonly FileResult[];
  /** Absent where nothing was asked for. */
  readonly fixes: readonly FileFixes[] | undefined;
  readonly problems: readonly Problem[];
}

export interface FixRequest {
  readonly named: InputFiles;
  readonly options: EvaluateOptions & FixOptions & { readonly force?: boolean | undefined };
  readonly copies: readonly Target<OutputFormat>[];
  /** Where the diff of a dry run goes. */
  readonly show: (diff: string) => Promise<void>;
}

/** The bytes that were read, unless the file holds others by now. */
const sameBytes = async ({ io }: Session, { file, evaluations }: FileResult): Promise<Uint8Array> => {
  const bytes = await io.read(file);
  const sha256 = await io.capabilities.sha256?.(bytes);
  if (sha256 === undefined || sha256 !== evaluations[0]?.sha256) throw new CallError({ kind: 'file-changed', file });
  return bytes;
};

/** The file with its fixes, and what is read from it then; nothing is made that cannot be proven. */
const fixBytes = async (
  session: Session,
  before: FileResult,
  bytes: Uint8Array,
  { options, named }: FixRequest,
): Promise<FixedFile> => {
  const { file } = before;
  const fixes = before.evaluations.flatMap(fixesOf);
  const how = { fileName: file, inputFormat: options.inputFormat };
  const fixed = await applyFixes(bytes, fixes, how, session.io.capabilities);
  if (fixed.made.length === 0) return { ...fixed, file, before: bytes, result: before };
  const reading = { ...options, ...named.settings.of(file).reading };
  const result = await evaluateBytes(session, fixed.bytes, file, reading);
  if (isSameBut(before, result, fixed.made)) return { ...fixed, file, before: bytes, result };
  const left = [...fixed.left, ...fixed.made.map((fix): LeftFix => ({ fix, why: 'not-proven' }))];
  return { file, before: bytes, bytes, made: [], left, result: before };
};

const keep = async (session: Session, fixed: FixedFile, request: FixRequest): Promise<void> => {
  const { options, copies, named } = request;
  const { force } = options;
  if (options.dryRun === true) await request.show(await fixedDiff(fixed, session.words));
  else if (copies.length === 0 && fixed.made.length > 0) {
    await session.io.replace(fixed.file, fixed.bytes, fixed.before);
  }
  for (const { file } of copies) await writeTarget(session, file, fixed.bytes, { force, inputs: named.kept });
};

/** Fixes every file that could be read for certain; one that cannot be written does not keep the others from it. */
export const fixResults = async (
  session: Session,
  results: readonly FileResult[],
  request: FixRequest,
): Promise<Fixed> => {
  const isDry = request.options.dryRun === true;
  const after: FileResult[] = [];
  const fixes: FileFixes[] = [];
  const problems: Problem[] = [];
  for (const result of results) {
    const { file } = result;
    const wants =
      mayBeWritten(result) && (request.copies.length > 0 || result.evaluations.some((one) => fixesOf(one).length > 0));
    if (!wants) {
      after.push(result);
      continue;
    }
    try {
      const fixed = await fixBytes(session, result, await sameBytes(session, result), request);
      await keep(session, fixed, request);
      const { made, left } = fixed;
      fixes.push({ file, made, left, isDry });
      after.push(isDry ? result : fixed.result);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      await session.complain(error);
      problems.push({ file, mistake: error.mistake });
      after.push(result);
    }
  }
  await noteFixes(session, fixes);
  return { results: after, fixes, problems };
};
