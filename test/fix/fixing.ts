/** Fixes made as the command line makes them, without a disk. */
import { applyFixes, fixesOf, isSameBut } from '../../src/fix/index.js';
import type { FileResult } from '../../src/model/evaluation.js';
import type { FixedBytes } from '../../src/model/finding/fix.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

export interface FixedResult extends FixedBytes {
  readonly before: FileResult;
  readonly after: FileResult;
  readonly isProven: boolean;
}

export const fix = async (content: string | Uint8Array, name: string): Promise<FixedResult> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const before = await evaluate(bytes, name, capabilities);
  const fixed = await applyFixes(bytes, before.evaluations.flatMap(fixesOf), { fileName: name }, capabilities);
  const after = await evaluate(fixed.bytes, name, capabilities);
  return { ...fixed, before, after, isProven: isSameBut(before, after, fixed.made) };
};

/** "0.5 → 1" for each fix that was made, and "0.5: why" for each that was left. */
export const said = ({ made, left }: FixedBytes): readonly string[] => [
  ...made.map(({ from, to, rule }) => `${from} → ${to} ${rule}`),
  ...left.map(({ fix: { from }, why }) => `${from}: ${why}`),
];

export const textOf = ({ bytes }: FixedBytes): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
