/** The unit that tells a scorecard from the others of its file, where several stand on one sheet or in one stream. */
import { type Source, valueAt } from '../place/source.js';
import { fold } from '../text/text.js';

/** What a scorecard says whose it is. */
const unitOfSource = (source: Source): string | undefined => {
  const unit = source.kind === 'map' ? valueAt(source, 'unit') : undefined;
  return unit?.kind === 'text' ? unit.text : undefined;
};

/** A name however it is spaced and spelled. */
export const bare = (name: string): string => fold(name).replaceAll(' ', '');

/** Those of some scorecards that are of a unit, by its name. */
export const ofUnit = <T>(all: readonly T[], sourceOf: (one: T) => Source, unit: string): readonly T[] =>
  all.filter((one) => bare(unitOfSource(sourceOf(one)) ?? '') === bare(unit));

/** Whose they are, where that tells each from the others. */
export const unitsOf = (sources: readonly Source[]): readonly string[] => {
  const units = sources.map((source) => unitOfSource(source) ?? '');
  return sources.length > 1 && !units.includes('') && new Set(units.map(bare)).size === units.length ? units : [];
};
