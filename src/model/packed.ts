/** Values as texts, to go from one thread to another: points stay exact, maps stay maps, what is absent stays absent. */
import { Decimal } from './points/decimal.js';
import { points } from './points/points.js';

/** What `packed` has made of a value. */
export type Packed<Value> = string & { readonly packed: Value };

const POINTS = '\u0000points';
const MAP = '\u0000map';

/** What stands under a key, before `toJSON` has made a text of it. */
function marked(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const own = this[key];
  if (own instanceof Decimal) return { [POINTS]: String(value) };
  return value instanceof Map ? { [MAP]: [...value] } : value;
}

const unmarked = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (POINTS in value) return points(String(value[POINTS]));
  return MAP in value && Array.isArray(value[MAP]) ? new Map(value[MAP]) : value;
};

export const packed = <Value>(value: Value): Packed<Value> => JSON.stringify(value, marked) as Packed<Value>;
export const unpacked = <Value>(text: Packed<Value>): Value => JSON.parse(text, unmarked) as Value;
