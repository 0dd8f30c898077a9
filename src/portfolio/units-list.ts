/** A list of units: a table of their names, official codes, former names and groups, or the same as YAML. */

import type { Source } from '../model/place/source.js';
import type { ListedUnit, UnitsFault } from '../model/ranking.js';
import type { Grid } from '../model/reading/grid.js';
import type { ReadResult } from '../model/reading/reading.js';
import { unitKey } from '../model/scorecard/unit-name.js';
import { fold, tidy } from '../model/text/text.js';
import { headingKey, UNIT_HEADINGS } from './unit-headings.js';

type Part = 'code' | 'name' | 'former' | 'group';

/** What heads each column, or names each key. */
const WORDS: Readonly<Record<Part, readonly string[]>> = {
  code: ['code', 'mã', 'mã đơn vị', 'mã số', 'mã đvhc', 'mã xã', 'mã tỉnh'],
  name: ['tên', ...UNIT_HEADINGS],
  former: ['former', 'former names', 'tên cũ', 'tên trước đây', 'sáp nhập từ', 'đơn vị cũ', 'tên gọi cũ'],
  group: ['group', 'nhóm', 'khối', 'cụm', 'cụm thi đua', 'nhóm đơn vị'],
};

export type UnitsList =
  /** `unused`: headings, or keys, that mean nothing here. */
  { readonly units: readonly ListedUnit[]; readonly unused: readonly string[] } | { readonly fault: UnitsFault };

/** What was found in one table or tree. */
interface FoundUnits {
  readonly units: readonly ListedUnit[];
  readonly unused: readonly string[];
}

/** What a list is called that does not stand by itself. */
const LIST_KEYS: ReadonlySet<string> = new Set(['units', 'đơn vị', 'danh sách đơn vị'].map(fold));

const partOf = (words: string): Part | undefined => {
  const key = headingKey(words);
  return (Object.keys(WORDS) as Part[]).find((part) => WORDS[part].some((one) => headingKey(one) === key));
};

/** Former names, one a line or `;` part: a comma may stand within a name. */
const several = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[\n;]+/u)
    .map(tidy)
    .filter((name) => name !== '');

const unitOf = (text: (part: Part) => string | undefined, former: readonly string[]): ListedUnit | undefined => {
  const said = (part: Part): string | undefined => {
    const words = tidy(text(part) ?? '');
    return words === '' ? undefined : words;
  };
  const name = said('name');
  // "(2)" numbers a column.
  return name === undefined || !/\p{L}/u.test(name)
    ? undefined
    : { name, code: said('code'), group: said('group'), former };
};

/** Lines of titles may stand above the header. */
const MOST_TITLES = 20;

/** A running number is in every list, and in none of the parts. */
const NUMBERING: ReadonlySet<string> = new Set(['stt', 'tt', 'số tt', 'no', 'no.', '#'].map(fold));

const isUnused = (words: string): boolean =>
  tidy(words) !== '' && partOf(words) === undefined && !NUMBERING.has(fold(words));

const unitsOfGrid = ({ rows }: Grid): FoundUnits | undefined => {
  const header = rows.slice(0, MOST_TITLES).findIndex(({ cells }) => cells.some(({ text }) => partOf(text) === 'name'));
  const columns = new Map<number, Part>();
  for (const { column, text } of rows[header]?.cells ?? []) {
    const part = partOf(text);
    if (part !== undefined && ![...columns.values()].includes(part)) columns.set(column, part);
  }
  if (header === -1) return undefined;
  const unused = (rows[header]?.cells ?? []).filter(({ text }) => isUnused(text)).map(({ text }) => tidy(text));
  const units = rows.slice(header + 1).flatMap(({ cells }) => {
    const text = (part: Part): string | undefined => {
      const cell = cells.find(({ column }) => columns.get(column) === part);
      return cell?.shown ?? cell?.text;
    };
    const unit = unitOf(text, several(text('former')));
    return unit === undefined ? [] : [unit];
  });
  return { units, unused };
};

const unitsOfSource = (source: Source): FoundUnits | undefined => {
  if (source.kind === 'map') {
    const list = source.entries.find(({ key }) => LIST_KEYS.has(fold(key)))?.value;
    return list?.kind === 'list' ? unitsOfSource(list) : undefined;
  }
  if (source.kind !== 'list') return undefined;
  const unused = new Set<string>();
  const units = source.items.flatMap((item): readonly ListedUnit[] => {
    if (item.kind === 'text') return [{ name: tidy(item.text), former: [] }];
    if (item.kind !== 'map') return [];
    for (const { key } of item.entries) if (isUnused(key)) unused.add(key);
    const value = (part: Part): Source | undefined => item.entries.find(({ key }) => partOf(key) === part)?.value;
    const text = (part: Part): string | undefined => {
      const found = value(part);
      return found?.kind === 'text' ? found.text : undefined;
    };
    const former = value('former');
    const names =
      former?.kind === 'list'
        ? former.items.flatMap((one) => (one.kind === 'text' ? [tidy(one.text)] : []))
        : several(text('former'));
    const unit = unitOf(text, names);
    return unit === undefined ? [] : [unit];
  });
  return { units, unused: [...unused] };
};

const seenIn = (result: ReadResult): readonly string[] =>
  result.kind === 'grids' ? (result.grids[0]?.rows[0]?.cells.map(({ text }) => tidy(text)) ?? []) : [];

/** The units of a list that has been read, in its order; a fault where it is none, or means one unit twice. */
export const unitsIn = (result: ReadResult): UnitsList => {
  if (result.kind === 'unreadable') return { fault: { kind: 'unreadable' } };
  const found =
    result.kind === 'grids'
      ? result.grids.map(unitsOfGrid).find((units) => units !== undefined)
      : result.sources.map(unitsOfSource).find((units) => units !== undefined);
  if (found === undefined) return { fault: { kind: 'no-names', seen: seenIn(result) } };
  if (found.units.length === 0) return { fault: { kind: 'no-units' } };
  const keys = new Set<string>();
  for (const { name } of found.units) {
    const key = unitKey(name);
    if (keys.has(key)) return { fault: { kind: 'twice', name } };
    keys.add(key);
  }
  return found;
};
