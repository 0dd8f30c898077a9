import type { BandEdge } from './criteria-set.js';

/** The class a unit is in, and the bound that puts it there; `least` is absent for the class of all that is left. */
export interface UnitClass {
  readonly name: string;
  readonly of: 'percent' | 'points';
  readonly least?: BandEdge | undefined;
  /** Something is unscored: it may change. */
  readonly provisional: boolean;
}
