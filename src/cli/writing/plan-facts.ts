/** What `--meta` and `--set` say of a plan: its office, number, grounds, signer. */
import { noFacts, type PlanFacts, type StatedFact, withFacts } from '../../model/plan-facts.js';
import { readFacts } from '../../pipeline/plain-files.js';
import { noteFindings } from '../findings-note.js';
import { CallError } from '../io.js';
import { FACT_EXAMPLE } from '../options/stated-fact.js';
import type { Session } from '../session.js';

/** What was said, in the shape of a file of facts. */
const inShape = (stated: readonly StatedFact[]): object => {
  const all = (name: string): readonly string[] => stated.filter((one) => one.name === name).map(({ value }) => value);
  const signer = Object.fromEntries(
    stated
      .filter(({ name }) => name.startsWith('signer.'))
      .map(({ name, value }) => [name.slice('signer.'.length), value]),
  );
  const single = stated.filter(({ name }) => !name.startsWith('signer.')).map(({ name, value }) => [name, value]);
  return { ...Object.fromEntries(single), signer, basis: all('basis'), recipients: all('recipients') };
};

/** @throws {CallError} where a day is none */
const statedFacts = async (session: Session, stated: readonly StatedFact[]): Promise<PlanFacts> => {
  const bytes = new TextEncoder().encode(JSON.stringify(inShape(stated)));
  const { facts, findings } = await readFacts(bytes, session.io.capabilities);
  if (findings.length === 0) return facts;
  const value = stated.findLast(({ name }) => name === 'date')?.value ?? '';
  throw new CallError({ kind: 'bad-value', option: '--set', value: `date=${value}`, example: FACT_EXAMPLE });
};

/**
 * The facts in a file; none without one.
 * @throws {CallError} where something is wrong with it, once every fault is on stderr with its line and column
 */
const factsIn = async (session: Session, file: string | undefined): Promise<PlanFacts> => {
  if (file === undefined) return noFacts;
  const { facts, findings, text } = await readFacts(await session.io.read(file), session.io.capabilities);
  if (findings.length === 0) return facts;
  const about = [{ file, evaluations: [], findings, text, isConfig: true as const }];
  await noteFindings(session, about, true);
  throw new CallError({ kind: 'facts-unusable', file }, about);
};

/** The facts of a file, and over them those said in the call. @throws {CallError} */
export const planFacts = async (
  session: Session,
  file: string | undefined,
  stated: readonly StatedFact[] = [],
): Promise<PlanFacts> => {
  const facts = await factsIn(session, file);
  return stated.length === 0 ? facts : withFacts(facts, await statedFacts(session, stated));
};
