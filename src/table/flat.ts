/** A flat list of criteria with dotted codes is a table: the tree comes from the codes. */
import type { Source, SourceEntry, SourceList, SourceMap } from '../model/place/source.js';
import { valueAt } from '../model/place/source.js';
import { type Code, parseCode } from './codes/codes.js';
import { listsOf, nesting } from './codes/nest.js';

interface Item {
  readonly map: SourceMap;
  readonly code: Code | undefined;
  readonly children: Item[];
}

/**
 * The scorecard, or the bare list of its criteria, nested by their codes.
 * Unchanged where any item has criteria of its own, or no code names another as its ancestor.
 */
export const nestFlatList = (source: Source): Source => {
  if (source.kind === 'list') return nestedList(source) ?? source;
  if (source.kind !== 'map') return source;
  const criteria = valueAt(source, 'criteria');
  const value = criteria?.kind === 'list' ? nestedList(criteria) : undefined;
  if (value === undefined) return source;
  return {
    ...source,
    entries: source.entries.map((entry) => (entry.value === criteria ? { ...entry, value } : entry)),
  };
};

/** Undefined where the list is to stay as it is. */
const nestedList = (list: SourceList): SourceList | undefined => {
  const items = itemsOf(list.items);
  return items === undefined || !namesAncestor(items) ? undefined : { ...list, items: nested(items).map(sourceOf) };
};

/** Undefined where the list is not flat, or not all of it is criteria. */
const itemsOf = (list: readonly Source[]): readonly Item[] | undefined => {
  const items: Item[] = [];
  for (const map of list) {
    if (map.kind !== 'map' || valueAt(map, 'criteria') !== undefined) return undefined;
    const code = valueAt(map, 'code');
    items.push({ map, code: code?.kind === 'text' ? parseCode(code.text) : undefined, children: [] });
  }
  return items;
};

const namesAncestor = (items: readonly Item[]): boolean => {
  const codes = new Set(items.flatMap(({ code }) => (code === undefined ? [] : [code.parts.join('.')])));
  return items.some(({ code }) =>
    code?.parts.some((_, length) => length > 0 && codes.has(code.parts.slice(0, length).join('.'))),
  );
};

const nested = (items: readonly Item[]): readonly Item[] => {
  const nest = nesting(listsOf(items));
  const roots: Item[] = [];
  for (const item of items) {
    const parent = nest.take({ code: item.code });
    const above = parent === undefined ? undefined : items[parent];
    (above?.children ?? roots).push(item);
  }
  return roots;
};

const sourceOf = ({ map, children }: Item): SourceMap => {
  const [first] = children;
  if (first === undefined) return map;
  const items = children.map(sourceOf);
  const entry: SourceEntry = { key: 'criteria', keyAt: first.map.at, value: { kind: 'list', at: first.map.at, items } };
  return { ...map, entries: [...map.entries, entry] };
};
