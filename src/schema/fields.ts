/** Walking the Source tree: the keys of a map, leaf texts and lists, with a finding for every wrong shape. */
import type { ActualShape, Shape, Subject } from '../model/finding/facts.js';
import { type Finding, finding } from '../model/finding/finding.js';
import type { Place } from '../model/place/place.js';
import { type Source, type SourceEntry, type SourceMap, type SourceText, valueIn } from '../model/place/source.js';
import { type ColumnMeaning, isColumnMeaning, type Text } from '../model/scorecard/scorecard.js';
import { isBlank, tidy } from '../model/text/text.js';
import type { KnownKeys } from './keys.js';
import { nearestKey } from './nearest-key.js';

/** What is gathered while one scorecard is read. */
export interface Gathering {
  readonly findings: Finding[];
  /** Meanings that stand as a key somewhere, filled or not. */
  readonly used: Set<ColumnMeaning>;
  /** The source calls this column by a name of its own, so that its cells follow its author's words, not ours. */
  readonly hasHeading: (meaning: ColumnMeaning) => boolean;
  /** Values under keys that only probably mean the one they are read for: their keys are told, not their shapes. */
  doubted?: Set<Source>;
}

/** The entries of one map. */
export interface Fields {
  readonly at: Place;
  /**
   * The value under a known key; the first where it stands twice (whoever read the file has said so), and that of a key
   * which probably means it where it stands nowhere: what is missing then has been told once.
   */
  readonly get: (key: string) => Source | undefined;
  /** The value stands under a key that only probably means this one. */
  readonly isMistaken: (key: string) => boolean;
  /** `0,81` where the key's number lost its decimals to a comma inside `{ }`. */
  readonly torn: (key: string) => string | undefined;
}

/** Keys whose value is a number. */
const POINT_KEYS = new Set([
  ...['max', 'self', 'assessed', 'lost', 'cap', 'points', 'survey-max'],
  ...['from', 'above', 'to', 'below', 'floor', 'full', 'step', 'least', 'result'],
]);
const DIGITS = /^\d+(?:\s*%)?$/u;
const SIGNED_DIGITS = /^[+−–-]?\d+$/u;

export const shapeOf = (source: Source | undefined): ActualShape => {
  if (source === undefined) return 'blank';
  return source.kind === 'text' && isBlank(source.text) ? 'blank' : source.kind;
};

const NOTHING: readonly never[] = [];

/** Reports that `source` has the wrong shape. */
export const wrongShape = (
  gathering: Gathering,
  key: string,
  expected: Shape,
  source: Source | undefined,
  more: { at?: Place; subject?: Subject | undefined } = {},
): void => {
  if (source !== undefined && gathering.doubted?.has(source) === true) return;
  const text = source?.kind === 'text' && !isBlank(source.text) ? source.text : undefined;
  const at = more.at ?? source?.at;
  gathering.findings.push(
    finding('schema', { key, expected, actual: shapeOf(source), text }, { at, subject: more.subject }),
  );
};

/** The known entries of a map; every other key is reported. */
export const fieldsOf = (map: SourceMap, known: KnownKeys, gathering: Gathering): Fields => {
  let torn: Map<string, string> | undefined;
  let mistaken: Map<string, Source> | undefined;
  let before: SourceEntry | undefined;
  const { entries } = map;
  for (const one of entries) {
    const { key, keyAt, value } = one;
    if (known.has(key)) {
      if (isColumnMeaning(key)) gathering.used.add(key);
      before = one;
      continue;
    }
    const whole = before?.value.kind === 'text' && POINT_KEYS.has(before.key) ? before.value.text.trim() : '';
    const isTorn = DIGITS.test(key) && SIGNED_DIGITS.test(whole) && shapeOf(value) === 'blank';
    const commaNumber = isTorn ? `${whole},${key}` : undefined;
    if (commaNumber !== undefined && before !== undefined) {
      torn ??= new Map();
      torn.set(before.key, commaNumber);
    }
    const home = known.elsewhere?.get(key);
    const nearest = commaNumber === undefined && home === undefined ? nearestKey(key, known) : undefined;
    const args = { key, nearest, known: known.names, commaNumber, home };
    gathering.findings.push(finding('unknown-key', args, { at: keyAt }));
    if (nearest !== undefined && valueIn(entries, nearest) === undefined) {
      mistaken ??= new Map();
      if (!mistaken.has(nearest)) mistaken.set(nearest, value);
      gathering.doubted ??= new Set();
      gathering.doubted.add(value);
      if (isColumnMeaning(nearest)) gathering.used.add(nearest);
    }
    before = undefined;
  }
  return new EntryFields(map.at, entries, torn, mistaken);
};

class EntryFields implements Fields {
  readonly at: Place;
  readonly #entries: readonly SourceEntry[];
  readonly #torn: ReadonlyMap<string, string> | undefined;
  readonly #mistaken: ReadonlyMap<string, Source> | undefined;

  constructor(
    at: Place,
    entries: readonly SourceEntry[],
    torn: ReadonlyMap<string, string> | undefined,
    mistaken: ReadonlyMap<string, Source> | undefined,
  ) {
    this.at = at;
    this.#entries = entries;
    this.#torn = torn;
    this.#mistaken = mistaken;
  }

  get(key: string): Source | undefined {
    return valueIn(this.#entries, key) ?? this.#mistaken?.get(key);
  }

  isMistaken(key: string): boolean {
    return this.#mistaken?.has(key) === true;
  }

  torn(key: string): string | undefined {
    return this.#torn?.get(key);
  }
}

/** A leaf, or undefined where it is absent, blank or (with a finding) no text. */
export const leafOf = (
  fields: Fields,
  key: string,
  gathering: Gathering,
  subject?: Subject,
): SourceText | undefined => {
  const source = fields.get(key);
  if (source === undefined) return undefined;
  if (source.kind !== 'text') {
    wrongShape(gathering, key, 'text', source, { subject });
    return undefined;
  }
  return isBlank(source.text) ? undefined : source;
};

/** A text as written, or undefined where there is none. */
export const textOf = (fields: Fields, key: string, gathering: Gathering, subject?: Subject): Text | undefined => {
  const leaf = leafOf(fields, key, gathering, subject);
  return leaf === undefined ? undefined : { text: leaf.text, at: leaf.at };
};

/** One of some words; anything else is reported. */
export const oneOf = <T extends string>(
  key: string,
  leaf: SourceText,
  allowed: readonly T[],
  gathering: Gathering,
  shape: Shape = { oneOf: allowed },
): T | undefined => {
  const word = tidy(leaf.text).toLowerCase();
  const value = allowed.find((one) => one === word);
  if (value === undefined) wrongShape(gathering, key, shape, leaf);
  return value;
};

/** The items of a list, or the one thing that stands in place of a list; nothing where blank. */
export const itemsOf = (source: Source | undefined): readonly Source[] => {
  if (source === undefined || shapeOf(source) === 'blank') return NOTHING;
  return source.kind === 'list' ? source.items.filter((item) => shapeOf(item) !== 'blank') : [source];
};

/** The entries of a map under a key, which may be left out; anything else is reported. */
export const mapUnder = (fields: Fields, key: string, known: KnownKeys, gathering: Gathering): Fields | undefined => {
  const source = fields.get(key);
  if (source === undefined || shapeOf(source) === 'blank') return undefined;
  if (source.kind === 'map') return fieldsOf(source, known, gathering);
  wrongShape(gathering, key, 'map', source);
  return undefined;
};

/** The maps under a key that holds one or a list of them; anything else is reported. */
export const mapsOf = (source: Source | undefined, key: string, gathering: Gathering): readonly SourceMap[] => {
  if (source === undefined) return NOTHING;
  const maps: SourceMap[] = [];
  for (const item of itemsOf(source)) {
    if (item.kind === 'map') maps.push(item);
    else wrongShape(gathering, key, 'map', item);
  }
  return maps;
};

/** The texts under a key that holds one or a list of them; blank ones are left out, anything else is reported. */
export const textsOf = (source: Source | undefined, key: string, gathering: Gathering): readonly Text[] => {
  if (source === undefined) return NOTHING;
  const texts: Text[] = [];
  for (const item of itemsOf(source)) {
    if (item.kind === 'text') texts.push({ text: item.text, at: item.at });
    else wrongShape(gathering, key, 'text', item);
  }
  return texts;
};
