import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/input/yaml/index.js';
import { shown, utf8 } from './shown.js';

const read = (text: string): readonly string[] => shown(readYaml(utf8(text)));
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const bomb = `a0: &a0 [x]\n${lines(40, (n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`)}`;
const chain = `a0: &a0 [x]\n${lines(5000, (n) => `a${n + 1}: &a${n + 1} [*a${n}]`)}`;

describe('hostile YAML', () => {
  it.each([
    ['open brackets', '['.repeat(100_000), '1:257 limit {"limit":"depth","most":256}'],
    ['matched brackets', '['.repeat(100_000) + ']'.repeat(100_000), '1:257 limit {"limit":"depth","most":256}'],
    ['braces', '{a: '.repeat(100_000), '1:1022 limit {"limit":"depth","most":256}'],
    ['dashes', '- '.repeat(100_000), '1:512 limit {"limit":"depth","most":256}'],
    ['indents', lines(3000, (n) => `${' '.repeat(n)}a:`), '256:257 limit {"limit":"depth","most":256}'],
    ['an alias bomb', bomb, '6:40 limit {"limit":"aliases","most":100000}'],
    ['a chain of aliases', chain, '257:13 limit {"limit":"depth","most":256}'],
    ['a cycle', 'a: &a\n  b: [*a]\n', '2:7 unreadable-file {"reason":"alias-cycle"}'],
    [
      'quote marks',
      '"'.repeat(200_000),
      '1:3 syntax {"reason":"unexpected","detail":"Unexpected double-quoted-scalar at node end"}',
    ],
    [
      'commas',
      `a: [${','.repeat(300_000)}]`,
      '1:6 syntax {"reason":"unexpected","detail":"Unexpected , in flow sequence"}',
    ],
    ['tags', '! '.repeat(100_000), '1:3 syntax {"reason":"unknown-tag","detail":"A node can have at most one tag"}'],
  ])('%s end in one finding', (_name, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads what is large and well', () => {
    const keys = readYaml(utf8(lines(50_000, (n) => `key${n}: ${n}`)));
    expect(keys).toMatchObject({ kind: 'sources', findings: [] });
    const [source] = keys.kind === 'sources' ? keys.sources : [];
    expect(source?.kind === 'map' && source.entries.at(-1)).toEqual({
      key: 'key49999',
      keyAt: { kind: 'text', line: 50_000, column: 1 },
      value: { kind: 'text', text: '49999', at: { kind: 'text', line: 50_000, column: 11 } },
    });
  });

  it('reads as deep as a scorecard goes', () => {
    const deep = `${'[{a: '.repeat(120)}x${'}]'.repeat(120)}`;
    expect(readYaml(utf8(deep))).toMatchObject({ kind: 'sources', findings: [] });
  });

  it('answers any text: sources, or findings that say why not', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '? ',
      ': ',
      '\n',
      '  ',
      '\t',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '#',
      '&a ',
      '*a',
      '!',
      '!!str ',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '\\',
      '@',
      'Điểm',
      '1.10',
      '\r',
      '\u0085',
      '\u2028',
      '\u0018',
      '\u0002',
      '\u001f',
      '~',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = readYaml(utf8(pieces.join('')));
        expect(result.kind === 'sources' ? result.sources.length : result.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = readYaml(bytes);
        expect(result.kind === 'sources' ? result.sources.length : result.findings.length).toBeGreaterThan(0);
      }),
    );
  });
});
