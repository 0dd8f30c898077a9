/** What `--meta` says of a plan: its office, number, grounds, signer. */
import { noFacts, type PlanFacts } from '../model/plan-facts.js';
import { readFacts } from '../pipeline.js';
import { noteFindings } from './findings-note.js';
import { CallError } from './io.js';
import type { Session } from './session.js';

/**
 * The facts in a file; none without one.
 * @throws {CallError} where something is wrong with it, once every fault is on stderr with its line and column
 */
export const planFacts = async (session: Session, file: string | undefined): Promise<PlanFacts> => {
  if (file === undefined) return noFacts;
  const { facts, findings, text } = await readFacts(await session.io.read(file), session.io.capabilities);
  if (findings.length === 0) return facts;
  const about = [{ file, evaluations: [], findings, text, isConfig: true as const }];
  await noteFindings(session, about, true);
  throw new CallError({ kind: 'facts-unusable', file }, about);
};
