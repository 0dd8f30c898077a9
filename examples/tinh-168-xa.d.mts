export interface MadeUnit {
  readonly name: string;
  readonly group: string;
  readonly file: string;
  /** In hundredths of a point, by hand: an arithmetic of its own. */
  readonly hundredths: number;
}

export const UNITS: number;
/** Nothing of this unit is handed in; the next hands in a score that the criteria set does not give. */
export const MISSING: number;
export const FAULTY: number;

/** Writes the year's files into a folder that is there. */
export const makeProvince: (folder: string, set: string) => { readonly units: readonly MadeUnit[] };
