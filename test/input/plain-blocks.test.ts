/** The one pass over plain blocks says what the yaml package says of the same text, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';
import { readByPackage } from '../../src/input/yaml/index.js';
import { readPlainBlocks } from '../../src/input/yaml/plain-blocks.js';

const ROOT = join(import.meta.dirname, '../..');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ya?ml|json)$/u.test(file))
    .map((file) => join(ROOT, folder, file));

const files = [...filesIn('test'), ...filesIn('examples')];
const texts = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.length < 60_000);

/** Whether the one pass had something to say; it is held to what the package says. */
const agrees = (written: string): boolean => {
  // As whoever calls them does: a lone CR is a line break.
  const text = written.replace(/\r(?!\n)/gu, '\n');
  const plain = readPlainBlocks(text);
  if (plain === undefined) return false;
  // It never reads what is past the bound for the package.
  const symbols = [...new Lexer().lex(text)].length;
  expect([text, readPlainBlocks(text, symbols - 1)]).toEqual([text, undefined]);
  const result = readByPackage(text);
  expect({ text, result }).toEqual({ text, result: { kind: 'sources', sources: [plain], text, findings: [] } });
  return true;
};

describe('readPlainBlocks', () => {
  it('reads the files that there are as the package does', () => {
    expect(texts.filter(agrees).length).toBeGreaterThan(25);
  });

  it('reads what scorecards are written in', () => {
    for (const text of [
      'a: 1\n',
      'a: 1',
      '# c\n---\n\n# d\na: 1\n',
      '---\r\n- b\r\n',
      'a: 1\r\nb: "x: y # z"\r\n\r\nc: \'1\'\r\n',
      '# c\n\na:\n# d\n  - b: 1 # e\n    c:\n    d: ~\n  - - x\n    - y: -1\n  # f\n  - null\n\n\ne: 12:30 #\n',
      'a:\n- b: 1\n  c:\n  - d\n  - e\nf: NULL\ng:\n\nh: x\n',
      '- 1,5\n- a.b\n-  x  \n',
      'Ghi chú (nếu có): Điểm “cao”, thấp; …\nố: 0,81\n',
      'a:\n    b: 1\n    c:\n     - 1\n     - 2\nd:\n  e: "null"\n',
      'a b - c, d[0] & e: x [y] {z} & *w | > % @ `v`\n',
      '- {code: "1.1", name: Tên (a) b. c, max: 1.5, assessed: -1, x: \'y, z\', w: [a, {b: Null}, [null]]}\n- [ a ,b ]\n',
      'a: { b c: d  e , f: .5 }\ng:\n- {h: (i)}\nj: [1]\n',
      'a: b\n  c  \n    d\ne: f\n',
      '- a\n  b\n- c: d\n     e\n  f: g\n',
      'a: >-\n  b\n  # c\n  - d: e\n\n\nf: |\n  g\n# h\ni: >\n   j\n   k\n',
      'a:\n  - b: |-\r\n      c\r\n      "d"\r\n    e: 1\r\n',
      'a: \'\'\nb: ""\nc: a\'b"c\nd: x  # y\n',
    ]) {
      expect([text, agrees(text)]).toEqual([text, true]);
    }
  });

  it('leaves alone what it does not know', () => {
    for (const text of [
      '',
      'x\n',
      '"a": 1\n',
      '{a: 1}\n',
      'a: {b: 0,81}\n',
      'a: {b: }\n',
      'a: {b, c: 1}\n',
      'a: {b: 1,}\n',
      'a: {b: 1, b: 2}\n',
      'a: {b: c: d}\n',
      'a: {b: c\n  }\n',
      'a: {b: 1} # c\n',
      'a: {b: 1} c\n',
      'a: {b: 1}\n  c: 2\n',
      'a: {"b": 1}\n',
      'a: {}\n',
      'a: []\n',
      'a: [b: 1]\n',
      'a: [1, ]\n',
      'a: [&b 1]\n',
      "a: {b: it's}\n",
      '[a]\n',
      'a: &b 1\n',
      'a: *b\n',
      'a: !!str 1\n',
      'a:\n  b\n',
      'a: b: c\n',
      'a: b:\n',
      'a: - b\n',
      '? a\n: b\n',
      '--- # c\na: 1\n',
      '--- a: 1\n',
      '---\n---\na: 1\n',
      '---\n',
      'a: 1\n...\n',
      'a: 1\n---\nb: 2\n',
      '%YAML 1.2\n---\na: 1\n',
      'a: 1\na: 2\n',
      'ố: 1\no\u0302\u0301: 2\n',
      'a:\tb\n',
      'a: "b\\n"\n',
      'a: >+\n  b\n',
      'a: |2\n  b\n',
      'a: >- # c\n  b\n',
      'a: >-\nb: 1\n',
      'a: >-\n  b\n\n  c\n',
      'a: >-\n  b\n    c\n',
      'a: >-\n  b \n',
      'a: >-\n  b',
      'a: >-\n  b\n\n  ',
      'a: >-\n  b\n    \nc: 1\n',
      '- a: b\n  c\n',
      'a: b\n\n  c\n',
      'a: b # d\n  c\n',
      'a: b\n  c # d\n',
      'a: b\n  # d\n  c\n',
      'a: b\n  c: d\n',
      'a: b\n  - c\n',
      'a: "b" c\n',
      "a: 'b''c'\n",
      'a: "b\n  c"\n',
      '  a: 1\n',
      '- a\n  - b\n',
      '- a: 1\n b: 2\n',
      'a:\n  b: 1\n c: 2\n',
      'a:\n  - b\n c: 1\n',
      'a: 1\n- b\n',
      '- b\na: 1\n',
      '-\n  a: 1\n',
      '- # c\n  a: 1\n',
      'a: # c\n  b: 1\n',
      'a: 😀\n',
      'a : 1\n',
      'null: 1\n',
      'a: \n',
      'a: `b\n',
      'a: %b\n',
      'a: @b\n',
      'a: ,b\n',
      'a: ?b\n',
      'a: :b\n',
      `${'a'.repeat(1001)}: 1\n`,
      Array.from({ length: 65 }, (_, key) => `a${key}: 1\n`).join(''),
      Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    ]) {
      expect([text, readPlainBlocks(text)]).toEqual([text, undefined]);
    }
  });

  it('agrees on texts made of the pieces that YAML is made of', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'max',
        '1',
        '0,5',
        '-1',
        '~',
        'null',
        'ố',
        '"',
        "'",
        ':',
        ': ',
        ' ',
        '  ',
        '    ',
        '\n',
        '\n',
        '\n',
      ],
      ...['- ', '-', '#', ' #', ' # c', '\r\n', 'a: ', 'b:', 'c: 1\n', '  d: 2\n', '- e: 3\n', '  - f\n', '    g:\n'],
      ...[
        'a: >-\n  ',
        'a: |\n  ',
        '  b\n',
        '  c d\n',
        '[',
        ']',
        '{',
        '}',
        ',',
        '&',
        '*',
        '!',
        '|',
        '>',
        '?',
        '---',
        '...',
        '%',
        '@',
        '`',
        '\\',
        '\t',
        '.',
        '\r',
      ],
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    let said = 0;
    fc.assert(
      fc.property(text, (one) => {
        said += Number(agrees(one));
      }),
      { numRuns: 20_000 },
    );
    expect(said).toBeGreaterThan(200);
  });

  it('agrees on brackets, also where a piece is put into them', () => {
    const word = fc.constantFrom(
      '1',
      '-2.5',
      '0.81',
      'x y',
      'null',
      'NULL',
      '(t) u',
      '.5',
      '"q, }"',
      "'r: s'",
      'ố c',
      'a-b',
      '+1',
    );
    const key = fc.constantFrom('a', 'b', 'code', 'ố c', 'x1', 'd e');
    const gap = fc.constantFrom('', '', '', ' ', '  ');
    const { part } = fc.letrec<{ part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        word,
        fc
          .tuple(gap, fc.array(tie('part'), { maxLength: 4 }))
          .map(([space, parts]) => `[${space}${parts.join(', ')}${space}]`),
        fc
          .tuple(gap, fc.array(fc.tuple(key, tie('part')), { maxLength: 4 }))
          .map(([space, pairs]) => `{${space}${pairs.map((pair) => pair.join(': ')).join(`${space}, `)}${space}}`),
      ),
    }));
    const piece = fc.constantFrom(
      '',
      '',
      ',',
      ', ',
      ':',
      ': ',
      '{',
      '}',
      '[',
      ']',
      ' ',
      '#',
      ' # ',
      '"',
      "'",
      '-',
      '- ',
      '\n',
      '\n  ',
      '&',
      '~',
      '?',
      '1',
    );
    const start = fc.constantFrom('a: ', '- ', '- - ', 'k:\n  - ', 'k: 1\nl: ');
    const end = fc.constantFrom('', '\n', '\nz: 1\n', '\n- 2\n', '\n  c: 1\n', '\r\n', ' # c\n', ' x\n');
    let said = 0;
    fc.assert(
      fc.property(start, part, end, piece, fc.nat(), (first, middle, last, put, at) => {
        const whole = first + middle + last;
        const place = at % (whole.length + 1);
        said += Number(agrees(whole.slice(0, place) + put + whole.slice(place)));
      }),
      { numRuns: 8000 },
    );
    expect(said).toBeGreaterThan(500);
  });

  it('agrees on texts with the spaces and marks that office programs leave behind', () => {
    const odd = fc.constantFrom(
      ...['\u00a0', '\u200b', '\u3000', '\u2009', '\u00ad', '\ufeff', '\u0085', '\u2028', '\u0301', '…', '–', '“', '”'],
      ...['🙂', '\u0000', '\u001f', '\f', '\v', '§', '€', '№', '١', 'Ⅳ', '中'],
    );
    const base = 'a: b c\nd e:\n  - f: 1\n    g: "h i"\n  - {j: k l, m: [n, o]}\np: >-\n  q r\n  s\nt: u\n  v\n';
    let said = 0;
    fc.assert(
      fc.property(odd, fc.nat(base.length), odd, fc.nat(base.length), (first, at, second, then) => {
        const once = base.slice(0, at) + first + base.slice(at);
        said += Number(agrees(once));
        said += Number(agrees(once.slice(0, then) + second + once.slice(then)));
      }),
      { numRuns: 3000 },
    );
    expect(said).toBeGreaterThan(500);
  });

  it('agrees on plain texts of which a piece is put elsewhere, left out or doubled', () => {
    const flow =
      'a: 1\ncriteria:\n  - {code: "1.1", name: Tên, max: 1.5, remedy: {lead: A b, support: [C, D]}}\n  - {name: B}\n';
    const plain = [flow, ...texts.filter((text) => text.length < 5000 && readPlainBlocks(text) !== undefined)];
    expect(plain.length).toBeGreaterThan(10);
    const change = fc.record({
      text: fc.constantFrom(...plain),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 12 }),
      to: fc.nat(),
      keeps: fc.boolean(),
    });
    let said = 0;
    fc.assert(
      fc.property(change, ({ text, from, length, to, keeps }) => {
        const start = from % text.length;
        const taken = text.slice(start, start + length);
        const rest = keeps ? text : text.slice(0, start) + text.slice(start + length);
        const at = to % (rest.length + 1);
        said += Number(agrees(rest.slice(0, at) + taken + rest.slice(at)));
      }),
      { numRuns: 3000 },
    );
    expect(said).toBeGreaterThan(300);
  });
});
