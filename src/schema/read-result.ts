/** A saved result (`--format json`) → the scorecards in it, as far as later ones are compared with them. */
import type { BaseCriterion, BaseScorecard } from '../model/gate.js';
import { type Points, points } from '../model/points.js';
import { RESULT_VERSION } from '../model/result-version.js';
import { DEEPEST } from './read-criteria.js';

/** What a place of a saved result must hold. */
export type ResultShape = 'number' | 'text' | 'list' | 'map' | 'basis';

/** Why a saved result cannot be used; `path` is a place in it: `scorecards[0].criteria[2].assessed`. */
export type ResultFault =
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'shape'; readonly path: string; readonly expected: ResultShape };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value is meant to be a result of this program. */
export const isSavedResult = (value: unknown): value is Fields => isFields(value) && 'schemaVersion' in value;

/** The first fault stands; what was wrong is passed over. */
class Reading {
  fault: ResultFault | undefined;

  map(value: unknown, path: string): Fields {
    return isFields(value) ? value : this.#wrong(path, 'map', {});
  }

  list(value: unknown, path: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.#wrong(path, 'list', []);
  }

  text(value: unknown, path: string): string {
    return typeof value === 'string' ? value : this.#wrong(path, 'text', '');
  }

  number(value: unknown, path: string): number | undefined {
    return value === undefined || typeof value === 'number' ? value : this.#wrong(path, 'number', undefined);
  }

  /** A number's shortest decimal is exact. */
  points(fields: Fields, key: string, path: string): Points | undefined {
    const value = this.number(fields[key], `${path}.${key}`);
    return value === undefined ? undefined : points(String(value));
  }

  basis(value: unknown, path: string): BaseScorecard['basis'] {
    return value === 'self' || value === 'assessed' ? value : this.#wrong(path, 'basis', 'assessed');
  }

  #wrong<T>(path: string, expected: ResultShape, instead: T): T {
    this.fault ??= { kind: 'shape', path, expected };
    return instead;
  }
}

const maybeText = (value: unknown, path: string, reading: Reading): string | undefined =>
  value === undefined ? undefined : reading.text(value, path);

const criteriaAt = (
  value: unknown,
  at: string,
  basis: BaseScorecard['basis'],
  reading: Reading,
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

const scorecardAt = (one: Fields, path: string, reading: Reading): BaseScorecard => {
  const basis = reading.basis(one['basis'], `${path}.basis`);
  const at = `${path}.total`;
  const total = reading.map(one['total'], at);
  return {
    file: reading.text(one['file'], `${path}.file`),
    sheet: maybeText(one['sheet'], `${path}.sheet`, reading),
    unit: maybeText(one['unit'], `${path}.unit`, reading),
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
  value: Fields,
): { readonly scorecards: readonly BaseScorecard[] } | { readonly fault: ResultFault } => {
  const reading = new Reading();
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
