import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/input/yaml/index.js';
import { SYNTAX_REASONS, type SyntaxReason } from '../../src/model/finding/syntax.js';
import { utf8 } from './shown.js';

/** One fault each: the text, its reason, and where a person would look. */
const FAULTS: readonly (readonly [SyntaxReason, string, string])[] = [
  ['tab-indent', 'a:\n\tb: 1\n', '2:1'],
  ['tab-indent', '- a: 1\n\tb: 2\n', '2:1'],
  ['tab-indent', '- a: 1\n  \tb: 2\n', '2:3'],
  ['bad-indent', 'a:\n  b: 1\n c: 2\n', '3:1'],
  ['bad-indent', 'a: 1\n  b: 2\n', '1:4'],
  ['bad-indent', 'a: 1\n- b\n', '2:1'],
  ['bad-indent', '- a\nb: 1', '2:1'],
  ['missing-colon', 'name foo\nmax: 3\n', '1:1'],
  ['missing-colon', 'max: 3\nname foo\n', '2:1'],
  ['missing-colon', 'key:value\nb: 2', '1:1'],
  ['missing-comma', '{"a": 1 "b": 2}', '1:7'],
  ['missing-comma', '{"a" 1}', '1:6'],
  ['colon-in-text', 'name: Ghi chú: abc', '1:7'],
  ['unclosed-quote', 'a: 1\nb: "x\nc: 1\n', '2:4'],
  ['unclosed-quote', "a: 'x\nb: 1\n", '1:4'],
  ['unclosed-quote', 'a: "b\nc: 3\nd: "x"\n', '1:4'],
  ['unclosed-bracket', 'a: [1, {c: 2\nb: 3\n', '1:8'],
  ['unclosed-bracket', '[{a: 1, b: [2, 3}]', '1:12'],
  ['unclosed-bracket', '{"a": 1', '1:1'],
  ['unopened-bracket', 'a: [1]]', '1:7'],
  ['unopened-bracket', 'a: }', '1:4'],
  ['reserved-character', 'a: @x', '1:4'],
  ['reserved-character', 'a: %x', '1:4'],
  ['bare-dash', 'max: 3\nassessed: -\nlost: 1\n', '2:11'],
  ['bare-dash', 'a: - # chưa chấm', '1:4'],
  ['bare-dash', '{max: 3, assessed: -}', '1:20'],
  ['bare-dash', '{assessed: -, max: 3}', '1:12'],
  ['bad-escape', 'a: "\\q"', '1:5'],
  ['unknown-tag', 'a: 1\nb: !foo {c: 1}', '2:4'],
  ['unknown-tag', 'a: !!set {b}', '1:4'],
  ['unknown-tag', 'a: !!str {b: 1}', '1:10'],
  ['unknown-tag', 'a: !!map 5', '1:4'],
  ['alias-unknown', 'a: *b\nb: &b 1', '1:4'],
  ['bad-anchor', 'a: &a &b 1', '1:7'],
  ['directive', '%TAG\n---\na: 1', '1:1'],
  ['key-not-text', '? [a]\n: 1', '1:3'],
  ['unexpected', 'a: - b', '1:4'],
  ['unexpected', '[a,,b]', '1:4'],
  ['unexpected', 'a: "x" y\n', '1:8'],
];

describe('a fault in YAML', () => {
  it.each(FAULTS)('%s: %j', (reason, text, place) => {
    const [line, column] = place.split(':').map(Number);
    const result = readYaml(utf8(text));
    expect(result).toEqual({
      kind: 'unreadable',
      text,
      findings: [
        {
          rule: 'syntax',
          severity: 'error',
          args: { reason, detail: expect.stringMatching(/^[^\n]+$/u) },
          at: { kind: 'text', line, column },
        },
      ],
    });
  });

  it('has an example for every reason of YAML', () => {
    const missing = SYNTAX_REASONS.filter((reason) => !FAULTS.some(([told]) => told === reason));
    expect(missing).toEqual(['unclosed-cell-quote', 'cell-too-many', 'cut-number']);
  });

  it.each(['a: !!int 5', 'a: !!str 5', 'a: ! 5', 'a: !<tag:yaml.org,2002:str> 5', '%YAML 1.1\n---\na: 5'])(
    'is not %j',
    (text) => {
      expect(readYaml(utf8(text))).toMatchObject({ kind: 'sources', findings: [] });
    },
  );
});
