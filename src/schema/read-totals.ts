/** Printed totals and subtotals, and the bonus and penalty rows outside every field. */

import type { Source, SourceMap } from '../model/place/source.js';
import type { Adjustment, AdjustmentKind, StatedTotal } from '../model/scorecard/scorecard.js';
import { fieldsOf, type Gathering, leafOf, mapsOf, textOf, wrongShape } from './fields.js';
import { ADJUSTMENT_KEYS, ADJUSTMENT_KINDS, TOTAL_KEYS } from './keys.js';
import { readCapped, readPointRow } from './read-points.js';
import { ADJUSTMENT_WORDS, meant } from './words.js';

/** `key` is the key they stand under: `total` or `subtotal`. */
export const readTotals = (source: Source | undefined, key: string, gathering: Gathering): readonly StatedTotal[] =>
  mapsOf(source, key, gathering).map((map) => {
    const fields = fieldsOf(map, TOTAL_KEYS, gathering);
    const name = textOf(fields, 'name', gathering);
    return { at: map.at, ...(name && { name }), ...readPointRow(fields, gathering) };
  });

const readAdjustment = (map: SourceMap, gathering: Gathering): Adjustment | undefined => {
  const fields = fieldsOf(map, ADJUSTMENT_KEYS, gathering);
  const name = textOf(fields, 'name', gathering) ?? { text: '', at: map.at };
  const leaf = leafOf(fields, 'kind', gathering);
  const kind: AdjustmentKind | undefined = leaf === undefined ? undefined : meant(leaf.text, ADJUSTMENT_WORDS);
  const capped = readCapped(fields, gathering, kind);
  if (kind === undefined) {
    const written = fields.get('kind');
    // A list or map in its place has been reported as such.
    if (written === undefined || written.kind === 'text') {
      wrongShape(gathering, 'kind', { oneOf: ADJUSTMENT_KINDS }, written, { at: written?.at ?? map.at });
    }
    return undefined;
  }
  return { at: map.at, kind, name, ...capped };
};

/** Bonus and penalty rows; one whose kind is not told is reported and left out. */
export const readAdjustments = (source: Source | undefined, gathering: Gathering): readonly Adjustment[] =>
  mapsOf(source, 'adjustments', gathering).flatMap((map) => readAdjustment(map, gathering) ?? []);
