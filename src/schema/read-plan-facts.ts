/** Source → what an office says of its plan (`--meta`), with everything that is wrong with its shape. */
import type { Finding } from '../model/finding/finding.js';
import type { Source } from '../model/place/source.js';
import { noFacts, type PlanFacts, type Signer } from '../model/plan-facts.js';
import { readDay } from './days.js';
import { fieldsOf, type Gathering, shapeOf, textOf, textsOf, wrongShape } from './fields.js';
import { PLAN_KEYS, SIGNER_KEYS } from './keys.js';

export interface ReadPlanFacts {
  readonly facts: PlanFacts;
  readonly findings: readonly Finding[];
}

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
    date: readDay(fields, 'date', gathering),
    subject: said('subject'),
    signer: readSigner(fields.get('signer'), gathering),
    basis: list('basis'),
    recipients: list('recipients'),
  };
  return { facts, findings };
};
