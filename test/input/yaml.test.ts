import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/input/yaml/index.js';
import { inUtf16, inWindows1258 } from './encode.js';
import { shown, utf8 } from './shown.js';

const read = (text: string): readonly string[] => shown(readYaml(utf8(text)));

describe('readYaml', () => {
  it('keeps every text as written, and its place', () => {
    const text = 'code: 1.10\nmax: 0,81\nlost: "0.30"\nself: 03\nname: >-\n  hai\n  dòng\nnote: |\n  a\n   b\n';
    expect(read(text)).toEqual([
      '{code@1:1 "1.10"@1:7 max@2:1 "0,81"@2:6 lost@3:1 "0.30"@3:7 self@4:1 "03"@4:7 ' +
        'name@5:1 "hai dòng"@5:7 note@8:1 "a\\n b\\n"@8:7}@1:1',
    ]);
  });

  it('reads nothing, null and ~ as blank, and the same words in quotes as words', () => {
    expect(read('a:\nb: null\nc: ~\nd: ""\ne: "null"\nf: true\n')).toEqual([
      '{a@1:1 ""@1:3 b@2:1 ""@2:4 c@3:1 ""@3:4 d@4:1 ""@4:4 e@5:1 "null"@5:4 f@6:1 "true"@6:4}@1:1',
    ]);
  });

  it('reads JSON alike, with a mark too', () => {
    expect(read('\ufeff{"a": 1.10, "b": [null, {"c": 0.30}], "d": {}}')).toEqual([
      '{a@1:2 "1.10"@1:7 b@1:13 [""@1:19 {c@1:26 "0.30"@1:31}@1:25]@1:18 d@1:39 {}@1:44}@1:1',
    ]);
  });

  it('shows what a comma does inside braces', () => {
    expect(read('- {max: 0,81}')).toEqual(['[{max@1:4 "0"@1:9 81@1:11 ""@1:11}@1:3]@1:1']);
  });

  it('counts characters, not code units, and CR as a line break', () => {
    expect(read('"𝐀": [𝐀, b]\rx: 1')).toEqual(['{𝐀@1:1 ["𝐀"@1:7 "b"@1:10]@1:6 x@2:1 "1"@2:4}@1:1']);
  });

  it('gives one source a document, and none for an empty one', () => {
    expect(read('---\na: 1\n---\n---\nb: 2\n...\n')).toEqual(['{a@2:1 "1"@2:4}@2:1', '{b@5:1 "2"@5:4}@5:1']);
  });

  it('follows plain aliases to the place of what they stand for', () => {
    expect(read('a: &x {b: 1}\nc: [*x, *x]\n')).toEqual([
      '{a@1:1 {b@1:8 "1"@1:11}@1:7 c@2:1 [{b@1:8 "1"@1:11}@1:7 {b@1:8 "1"@1:11}@1:7]@2:4}@1:1',
    ]);
  });

  it('takes the keys of objects and merges for ordinary keys', () => {
    const result = readYaml(utf8('__proto__: {a: 1}\nconstructor: 2\n<<: 3\n'));
    expect(shown(result)).toEqual([
      '{__proto__@1:1 {a@1:13 "1"@1:16}@1:12 constructor@2:1 "2"@2:14 <<@3:1 "3"@3:5}@1:1',
    ]);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  it('tells a key given twice, however it is spelled, with both places', () => {
    const findings = read('Tên: 1\nb:\n  - {x: 1, x: 2}\nTe\u0302n: 2\nTên: 3\n').slice(1);
    expect(findings).toEqual([
      '3:12 duplicate-key {"key":"x"} = 3:6',
      '4:1 duplicate-key {"key":"Te\u0302n"} = 1:1',
      '5:1 duplicate-key {"key":"Tên"} = 1:1',
    ]);
  });

  it.each([
    ['UTF-16LE with a mark', inUtf16('\ufeffa: Điểm', 'little')],
    ['UTF-16BE with a mark', inUtf16('\ufeffa: Điểm', 'big')],
    ['UTF-16LE without', inUtf16('a: Điểm', 'little')],
  ])('reads %s', (_name, bytes) => {
    expect(readYaml(bytes)).toMatchObject({ kind: 'sources', text: 'a: Điểm', findings: [] });
  });

  it.each([
    ['', ' unreadable-file {"reason":"empty"}'],
    ['# chỉ có chú thích\n---\n', ' unreadable-file {"reason":"empty"}'],
    ['Kính gửi ông bà\n', '1:1 unreadable-file {"reason":"not-a-scorecard"}'],
    ['a: 1\n---\n"x"\n', '3:1 unreadable-file {"reason":"not-a-scorecard"}'],
    ['a: \0', ' unreadable-file {"reason":"not-text"}'],
  ])('says what %j is', (text, expected) => {
    expect(read(text)).toEqual([expected.trim()]);
  });

  it('does not guess a code page', () => {
    expect(shown(readYaml(inWindows1258('name: Điểm chuẩn')))).toEqual(['unreadable-file {"reason":"not-text"}']);
  });

  it('gives back any tree that JSON can write, each text as it was', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('tree')),
        fc
          .uniqueArray(
            fc.tuple(
              fc.string().map((key) => `k${key}`),
              tie('tree'),
            ),
            { selector: ([key]) => key },
          )
          .map((entries) => new Map(entries)),
      ),
    }));
    const toJson = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(toJson).join(', ')}]`;
      if (!(value instanceof Map)) return JSON.stringify(value);
      return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}: ${toJson(inner)}`).join(', ')}}`;
    };
    const plain = (text: string): string => text.replace(/@\d+:\d+/gu, '');
    const compact = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(compact).join(' ')}]`;
      if (!(value instanceof Map)) return JSON.stringify(value);
      return `{${[...value].map(([key, inner]) => `${key} ${compact(inner)}`).join(' ')}}`;
    };
    const clean = (text: string): boolean => !text.includes('@') && !text.includes('\0');
    fc.assert(
      fc.property(
        fc.array(tree).filter((value) => clean(toJson(value))),
        (value) => {
          expect(read(toJson(value)).map(plain)).toEqual([compact(value)]);
        },
      ),
    );
  });
});
