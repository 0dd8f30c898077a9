/** A value that holds, and where it comes from: flags beat the environment, the environment beats the file. */
import type { Setting } from '../../model/config.js';
import type { Place } from '../../model/place/place.js';

export type Origin =
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'environment'; readonly name: string }
  /** In the config file. */
  | { readonly kind: 'file'; readonly at: Place }
  | { readonly kind: 'default' };

export interface Held<T> {
  readonly value: T;
  readonly from: Origin;
}

/** A value that a flag or the environment gives under a name. */
export interface Named<T> {
  readonly name: string;
  readonly value: T | undefined;
}

/** The first that is set. */
export const held = <T>(flag: Named<T>, environment: Named<T>, file: Setting<T> | undefined, otherwise: T): Held<T> => {
  if (flag.value !== undefined) return { value: flag.value, from: { kind: 'flag', name: flag.name } };
  if (environment.value !== undefined) {
    return { value: environment.value, from: { kind: 'environment', name: environment.name } };
  }
  if (file !== undefined) return { value: file.value, from: { kind: 'file', at: file.at } };
  return { value: otherwise, from: { kind: 'default' } };
};
