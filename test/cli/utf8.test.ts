import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Pieces } from '../../src/cli/io/utf8.js';

const bytesOf = (pieces: readonly string[]): Buffer => {
  const all: Buffer[] = [];
  for (const piece of utf8Pieces(pieces)) all.push(Buffer.from(piece));
  return Buffer.concat(all);
};

describe('text as bytes', () => {
  it('is UTF-8, whatever the pieces are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (pieces) => {
        expect(bytesOf(pieces).equals(Buffer.concat(pieces.map((piece) => Buffer.from(piece))))).toBe(true);
      }),
    );
  });

  it('has room for longer pieces behind shorter ones, for letters of three bytes and for half characters', () => {
    const pieces = ['a', 'Điểm thẩm định', '', '\u1ec7'.repeat(5000), 'b', '\ud800'.repeat(3)];
    expect(bytesOf(pieces).toString()).toBe(`${pieces.slice(0, -1).join('')}${'\ufffd'.repeat(3)}`);
  });
});
