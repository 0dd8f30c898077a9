import { describe, expect, it } from 'vitest';
import type { Source, SourceMap } from '../../src/model/place/source.js';
import { nestFlatList } from '../../src/table/flat.js';
import { outlineOf } from './grid.js';

const at = { kind: 'text', line: 1, column: 1 } as const;
const text = (value: string): Source => ({ kind: 'text', text: value, at });
const map = (values: Record<string, Source>): SourceMap => ({
  kind: 'map',
  at,
  entries: Object.entries(values).map(([key, value]) => ({ key, keyAt: at, value })),
});
const card = (...items: Source[]): Source => map({ criteria: { kind: 'list', at, items } });
const item = (code: string | undefined, more: Record<string, Source> = {}): Source =>
  map({ ...(code !== undefined && { code: text(code) }), name: text('N'), ...more });

describe('a flat list of criteria', () => {
  it('gets its tree from dotted codes, in any order', () => {
    const flat = card(item('1'), item('1.1'), item('2'), item('1.2'), item('2.1.3'), item(undefined));
    expect(outlineOf(nestFlatList(flat))).toBe(['1 N', '  1.1 N', '  1.2 N', '2 N', '  2.1.3 N', '    · N'].join('\n'));
  });

  it('gets it as a bare list as well', () => {
    const list: Source = { kind: 'list', at, items: [item('1'), item('1.1'), item('2'), item('2.1')] };
    expect(outlineOf(map({ criteria: nestFlatList(list) }))).toBe(['1 N', '  1.1 N', '2 N', '  2.1 N'].join('\n'));
    const nested: Source = { kind: 'list', at, items: [item('1'), item('2')] };
    expect(nestFlatList(nested)).toBe(nested);
  });

  it.each([
    ['no code is another’s ancestor', card(item('1.1'), item('1.2'), item('2'))],
    [
      'an item has criteria of its own',
      card(item('1', { criteria: { kind: 'list', at, items: [item('a')] } }), item('1.1')),
    ],
    ['an item is no criterion', card(item('1'), item('1.1'), text('1.2'))],
    ['there are no criteria', map({ title: text('x') })],
    ['it is a text', text('x')],
  ])('stays as it is where %s', (_, source) => {
    expect(nestFlatList(source)).toBe(source);
  });
});
