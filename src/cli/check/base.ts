/** What `--no-regress` names: a saved result, or scorecards of any format. */
import { baseOf, comparable, partnersOf } from '../../gate/index.js';
import type { FileResult } from '../../model/evaluation.js';
import { findingsOf, mayBeWritten } from '../../model/evaluation.js';
import type { BaseScorecard } from '../../model/finding/gate.js';
import { type EvaluateOptions, evaluate } from '../../pipeline.js';
import { isSavedResult, readResult } from '../../schema/read-result.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';

const OPENING = '{'.charCodeAt(0);

/** The JSON value of some bytes; undefined where they are none, or cannot be an object of one. */
const jsonIn = (bytes: Uint8Array): unknown => {
  if (!bytes.subarray(0, 64).includes(OPENING)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/**
 * The scorecards to compare with.
 * @throws {CallError} where there are none that can be; of a scorecard at fault with its findings
 */
export const readBase = async (
  session: Session,
  file: string,
  { totalMax }: EvaluateOptions,
): Promise<readonly BaseScorecard[]> => {
  const bytes = await session.io.read(file);
  const json = jsonIn(bytes);
  if (isSavedResult(json)) {
    const saved = readResult(json);
    if ('fault' in saved) throw new CallError({ kind: 'base', file, mistake: saved.fault });
    if (saved.scorecards.length === 0) throw new CallError({ kind: 'base', file, mistake: { kind: 'empty' } });
    return saved.scorecards;
  }
  const result = await evaluate(bytes, file, session.io.capabilities, { totalMax });
  if (mayBeWritten(result)) return result.evaluations.map(baseOf);
  const findings = findingsOf(result);
  const about = [{ ...result, evaluations: [], findings, isConfig: true as const }];
  throw new CallError({ kind: 'base', file, mistake: { kind: 'unusable' } }, about);
};

const nameOf = ({ unit, sheet, file }: BaseScorecard): string => unit ?? sheet ?? file;

/** Says where none of the scorecards can be compared with the base, or not by the same scores. @throws {CallError} */
export const refuseOtherBase = (results: readonly FileResult[], base: readonly BaseScorecard[], file: string): void => {
  const now = comparable(results).map(baseOf);
  if (now.length === 0) return;
  const partners = partnersOf(now, base);
  if (partners.size === 0) {
    const mistake = { kind: 'other', base: base.map(nameOf), now: now.map(nameOf) } as const;
    throw new CallError({ kind: 'base', file, mistake });
  }
  for (const [one, partner] of partners) {
    if (one.basis === partner.basis) continue;
    throw new CallError({ kind: 'base', file, mistake: { kind: 'basis', file: one.file, base: partner.basis } });
  }
};
