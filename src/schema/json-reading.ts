/** Files that this program wrote itself and reads again: JSON, each value checked, the first fault with its place. */
import { type Points, points } from '../model/points/points.js';

/** What a place of such a file must hold. */
export type JsonShape = 'number' | 'text' | 'list' | 'map' | 'basis';

/** Why a file cannot be used; `path` is a place in it: `scorecards[0].criteria[2].assessed`. */
export type JsonFault =
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'shape'; readonly path: string; readonly expected: JsonShape };

export type JsonFields = Readonly<Record<string, unknown>>;

export const isJsonMap = (value: unknown): value is JsonFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first fault stands; what was wrong is passed over. */
export class JsonReading {
  fault: JsonFault | undefined;

  map(value: unknown, path: string): JsonFields {
    return isJsonMap(value) ? value : this.#wrong(path, 'map', {});
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
  points(fields: JsonFields, key: string, path: string): Points | undefined {
    const value = this.number(fields[key], `${path}.${key}`);
    return value === undefined ? undefined : points(String(value));
  }

  basis(value: unknown, path: string): 'assessed' | 'self' {
    return value === 'self' || value === 'assessed' ? value : this.#wrong(path, 'basis', 'assessed');
  }

  /** A text that may be left out. */
  maybeText(value: unknown, path: string): string | undefined {
    return value === undefined ? undefined : this.text(value, path);
  }

  #wrong<T>(path: string, expected: JsonShape, instead: T): T {
    this.fault ??= { kind: 'shape', path, expected };
    return instead;
  }
}
