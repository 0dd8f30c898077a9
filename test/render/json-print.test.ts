/** JSON in pieces against `JSON.stringify` of the whole, indented. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Json, jsonText, type PrintedMembers, printJson } from '../../src/render/json/print.js';

const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const whole = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(OBEYED, escaped)}\n`;

const text = fc.oneof(
  fc.constantFrom(
    '',
    'Lĩnh vực 1',
    '"',
    '\\',
    'a\nb',
    '\u001b[31m',
    '\u2028',
    '\u202e',
    '\ud800',
    '\udc00',
    '😀',
    '\uffff',
  ),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const { json } = fc.letrec<{ json: Json; object: PrintedMembers }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
    fc.array(tie('json'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    text.filter((key) => key !== '__proto__'),
    fc.option(tie('json'), { nil: undefined }),
    { maxKeys: 4 },
  ),
}));

it('prints every value as JSON.stringify does, but for what a terminal might obey', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(jsonText(value)).toBe(whole(value));
    }),
    { numRuns: 3000 },
  );
});

it('prints lists of objects one after another as if they were there at once', () => {
  const members = fc.record({ name: text, of: json });
  fc.assert(
    fc.property(fc.array(fc.tuple(members, fc.array(members, { maxLength: 3 })), { maxLength: 4 }), (rows) => {
      const pieces = printJson([
        { version: 1 },
        {
          list: 'rows',
          items: rows.map(([one, below]) => [one, { list: 'below', items: below.map((other) => [other]) }]),
        },
      ]);
      expect([...pieces].join('')).toBe(whole({ version: 1, rows: rows.map(([one, below]) => ({ ...one, below })) }));
    }),
    { numRuns: 500 },
  );
});

it('hands a long document out in pieces', () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [{ row, name: `Tiêu chí ${row}` }]);
  const pieces = [...printJson([{ list: 'rows', items: rows }])];
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1 << 17);
  expect(pieces.join('')).toBe(whole({ rows: rows.flat() }));
});
