/** A scorecard that gives but code → score, written out as its criteria set has the tree. */
import type { CriteriaSet, PlacedSetCriterion } from '../model/criteria-set/criteria-set.js';
import { type Finding, finding } from '../model/finding/finding.js';
import type { Source, SourceEntry, SourceMap } from '../model/place/source.js';
import { valueAt } from '../model/place/source.js';
import { everyPlaced, indexOf, pathCode } from './place.js';

/** Keys of a criterion that the set gives; the scorecard's own win. */
const OF_SET = ['code', 'name'] as const;

/** Those that a key may mean: none, one, or several where the set gives a code twice. */
const meantBy = (key: string, set: CriteriaSet): readonly PlacedSetCriterion[] => {
  const { byPath, byCode } = indexOf(set);
  const alone = byCode.get(pathCode(key));
  return byPath.get(key) ?? byPath.get(pathCode(key)) ?? (alone === undefined ? [] : [alone]);
};

/** `1.1: 0,5` says what is assessed; a map says more. */
const entriesOf = ({ keyAt, value }: SourceEntry): readonly SourceEntry[] =>
  value.kind === 'map' ? value.entries : [{ key: 'assessed', keyAt, value }];

/** What the scorecard says first of all that is below a criterion. */
const firstBelow = (
  { children }: PlacedSetCriterion,
  said: ReadonlyMap<PlacedSetCriterion, SourceEntry>,
): SourceEntry | undefined => {
  for (const child of children) {
    const found = said.get(child) ?? firstBelow(child, said);
    if (found !== undefined) return found;
  }
  return undefined;
};

export interface Expanded {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/**
 * The same scorecard with a list of criteria: those of the set, in its order, each with what the scorecard says of it.
 * Codes that the set does not have are findings.
 */
export const expandByCode = (source: SourceMap, set: CriteriaSet): Expanded => {
  const given = valueAt(source, 'criteria');
  if (given?.kind !== 'map') return { source, findings: [] };
  const findings: Finding[] = [];
  const said = new Map<PlacedSetCriterion, SourceEntry>();
  for (const entry of given.entries) {
    const [place, other] = meantBy(entry.key.trim(), set);
    const first = place && said.get(place);
    if (place === undefined || other !== undefined) {
      const subject = { code: entry.key, path: entry.key, name: '', level: 1 };
      const what = place === undefined ? 'unknown' : 'code-twice';
      findings.push(finding('set-mismatch', { what, set: set.id.text }, { at: entry.keyAt, subject }));
    } else if (first !== undefined) {
      // One key twice is told by whoever read the file.
      if (first.key === entry.key) continue;
      findings.push(finding('duplicate-key', { key: entry.key }, { at: entry.keyAt, also: first.keyAt }));
    } else said.set(place, entry);
  }
  const all = everyPlaced(set);
  const text = (words: string, at: SourceEntry['keyAt']): Source => ({ kind: 'text', text: words, at });
  // What the scorecard does not name stands where the one before it does, so that places keep the order of the tree.
  const places = new Map<PlacedSetCriterion, SourceEntry['keyAt']>();
  let last = given.at;
  for (const place of all) {
    last = said.get(place)?.keyAt ?? firstBelow(place, said)?.keyAt ?? last;
    places.set(place, last);
  }
  const written = (place: PlacedSetCriterion): SourceMap => {
    const entry = said.get(place);
    const at = places.get(place) ?? given.at;
    const below = place.children.map(written);
    const own = entry === undefined ? [] : entriesOf(entry);
    const { code, name } = place.criterion;
    const ofSet = { code: code?.text, name: name.text };
    return {
      kind: 'map',
      at,
      entries: [
        ...OF_SET.flatMap((key): readonly SourceEntry[] => {
          const words = ofSet[key];
          const isOwn = own.some((one) => one.key === key);
          return words === undefined || isOwn ? [] : [{ key, keyAt: at, value: text(words, at) }];
        }),
        ...own,
        ...(below.length === 0
          ? []
          : [{ key: 'criteria', keyAt: at, value: { kind: 'list', at, items: below } } satisfies SourceEntry]),
      ],
    };
  };
  const items = all.filter(({ parent }) => parent === undefined).map(written);
  const entries = source.entries.map(
    (entry): SourceEntry =>
      entry.key === 'criteria' ? { ...entry, value: { kind: 'list', at: given.at, items } } : entry,
  );
  return { source: { ...source, entries }, findings };
};
