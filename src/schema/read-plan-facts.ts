/** Source → what an office says of its plan (`--meta`), with everything that is wrong with its shape. */
import { type Day, dayOf } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import { noFacts, type PlanFacts, type Signer } from '../model/plan-facts.js';
import type { Source } from '../model/source.js';
import { tidy } from '../model/text.js';
import { type Fields, fieldsOf, type Gathering, leafOf, shapeOf, textOf, textsOf, wrongShape } from './fields.js';
import { PLAN_KEYS, SIGNER_KEYS } from './keys.js';

export interface ReadPlanFacts {
  readonly facts: PlanFacts;
  readonly findings: readonly Finding[];
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** The day that a text writes: 2026-01-05 or 05/01/2026. */
const dayIn = (written: string): Day | undefined => {
  const [, year, month, day] = written.match(ISO) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, date, ofMonth, ofYear] = written.match(VIETNAMESE) ?? [];
  return date === undefined ? undefined : dayOf(Number(ofYear), Number(ofMonth), Number(date));
};

const readDate = (fields: Fields, gathering: Gathering): Day | undefined => {
  const leaf = leafOf(fields, 'date', gathering);
  if (leaf === undefined) return undefined;
  const day = dayIn(tidy(leaf.text));
  if (day === undefined) wrongShape(gathering, 'date', 'day', leaf);
  return day;
};

const readSigner = (source: Source | undefined, gathering: Gathering): Signer => {
  if (source === undefined || shapeOf(source) === 'blank') return {};
  if (source.kind !== 'map') {
    wrongShape(gathering, 'signer', 'map', source);
    return {};
  }
  const fields = fieldsOf(source, SIGNER_KEYS, gathering);
  const said = (key: string): string | undefined => textOf(fields, key, gathering)?.text;
  return { authority: said('authority'), title: said('title'), name: said('name') };
};

/** Reads the facts; what is wrong is a finding and left out. Never throws. */
export const readPlanFacts = (source: Source): ReadPlanFacts => {
  const findings: Finding[] = [];
  const gathering: Gathering = { findings, used: new Set(), hasHeading: () => false };
  if (source.kind !== 'map') {
    wrongShape(gathering, '', 'map', source);
    return { facts: noFacts, findings };
  }
  const fields = fieldsOf(source, PLAN_KEYS, gathering);
  const said = (key: string): string | undefined => textOf(fields, key, gathering)?.text;
  const list = (key: string): readonly string[] =>
    textsOf(fields.get(key), key, gathering).map((text) => text.text.trim());
  const facts: PlanFacts = {
    agency: said('agency'),
    superior: said('superior'),
    number: said('number'),
    place: said('place'),
    date: readDate(fields, gathering),
    subject: said('subject'),
    signer: readSigner(fields.get('signer'), gathering),
    basis: list('basis'),
    recipients: list('recipients'),
  };
  return { facts, findings };
};
