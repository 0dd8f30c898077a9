/** A saved result (`--format json`) → the scorecards in it, as far as later ones are compared with them. */
import type { BaseCriterion, BaseScorecard } from '../model/finding/gate.js';
import { RESULT_VERSION } from '../model/result-version.js';
import { isJsonMap, type JsonFault, type JsonFields, JsonReading } from './json-reading.js';
import { DEEPEST } from './read-criteria.js';

/** Whether a JSON value is meant to be a result of this program. */
export const isSavedResult = (value: unknown): value is JsonFields => isJsonMap(value) && 'schemaVersion' in value;

const criteriaAt = (
  value: unknown,
  at: string,
  basis: BaseScorecard['basis'],
  reading: JsonReading,
  depth = 1,
): readonly BaseCriterion[] => {
  // Deeper than any scorecard: no result of ours, and no reason to go on.
  const list = reading.list(depth > DEEPEST + 1 ? undefined : value, at);
  return list.flatMap((item, index) => {
    const path = `${at}[${index}]`;
    const one = reading.map(item, path);
    const self = basis === 'self' ? reading.points(one, 'self', path) : undefined;
    const criterion = {
      path: reading.text(one['path'], `${path}.path`),
      score: reading.points(one, 'assessed', path) ?? self,
      max: reading.points(one, 'max', path),
    };
    const below = one['criteria'] ?? [];
    return [criterion, ...criteriaAt(below, `${path}.criteria`, basis, reading, depth + 1)];
  });
};

const scorecardAt = (one: JsonFields, path: string, reading: JsonReading): BaseScorecard => {
  const basis = reading.basis(one['basis'], `${path}.basis`);
  const at = `${path}.total`;
  const total = reading.map(one['total'], at);
  return {
    file: reading.text(one['file'], `${path}.file`),
    sheet: reading.maybeText(one['sheet'], `${path}.sheet`),
    unit: reading.maybeText(one['unit'], `${path}.unit`),
    basis,
    total: {
      score: reading.points(total, 'assessed', at),
      max: reading.points(total, 'max', at),
      final: reading.points(total, 'final', at),
    },
    criteria: criteriaAt(one['criteria'], `${path}.criteria`, basis, reading),
  };
};

/**
 * Reads a saved result. Files in it that were no scorecards give none; fields that are not known are left alone.
 * Never throws.
 */
export const readResult = (
  value: JsonFields,
): { readonly scorecards: readonly BaseScorecard[] } | { readonly fault: JsonFault } => {
  const reading = new JsonReading();
  const version = reading.number(value['schemaVersion'] ?? null, 'schemaVersion');
  if (version !== undefined && version > RESULT_VERSION) {
    return { fault: { kind: 'newer', version, known: RESULT_VERSION } };
  }
  const scorecards = reading.list(value['scorecards'], 'scorecards').flatMap((item, index) => {
    const path = `scorecards[${index}]`;
    const one = reading.map(item, path);
    return one['total'] === undefined ? [] : [scorecardAt(one, path, reading)];
  });
  return reading.fault === undefined ? { scorecards } : { fault: reading.fault };
};
