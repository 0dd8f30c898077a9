/** Copies of zips, to the byte. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyZip } from '../../src/annotate/package/zip-copy.js';
import { isRefusal } from '../../src/input/office/refusal.js';
import { openZip } from '../../src/input/zip.js';
import { capabilities } from '../capabilities.js';
import { zipOf } from '../input/office-files.js';
import { changedParts } from './copies.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const copied = (bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array => {
  const copy = copyZip(bytes, new Map(Object.entries(parts).map(([name, part]) => [name, text(part)])));
  if (isRefusal(copy)) throw new Error(JSON.stringify(copy.finding));
  return copy;
};

/** Name → text, by our own strict reader. */
const read = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const zip = openZip(bytes, capabilities);
  if (isRefusal(zip)) throw new Error(JSON.stringify(zip.finding));
  return Object.fromEntries(
    zip.names.map((name) => {
      const part = zip.read(name);
      return [name, part === undefined || isRefusal(part) ? `?${name}` : new TextDecoder().decode(part)];
    }),
  );
};

describe('a copy', () => {
  it('without changes is the same file', () => {
    const bytes = zipOf([
      ['a', 'x'],
      ['b', 'y'.repeat(999)],
    ]);
    expect(Buffer.compare(copied(bytes, {}), bytes)).toBe(0);
  });

  it('leaves its original as it is', () => {
    const bytes = zipOf([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    const before = Buffer.from(bytes);
    copied(bytes, { a: 'longer than before' });
    expect(Buffer.compare(bytes, before)).toBe(0);
  });

  it('keeps 64-bit sizes, sizes behind the parts and lies of time; parts are found whatever their case', () => {
    const bytes = readFileSync(new URL('../fixtures/office/streamed.zip', import.meta.url));
    const copy = copied(bytes, { 'B.XML': '<c/>', 'new.xml': '<n/>' });
    expect(read(copy)).toEqual({ 'a.xml': '<a/>'.repeat(100), 'b.xml': '<c/>', 'new.xml': '<n/>' });
    expect(changedParts(bytes, copy)).toEqual(['b.xml', 'new.xml']);
  });

  it('holds what was there and what was put in, by any reader, and everything else packed as it was', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}(?:\/[a-zđ]{1,4})?$/u);
    const parts = fc.uniqueArray(fc.tuple(name, fc.string({ maxLength: 200 })), {
      selector: ([one]) => one,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, parts, fc.boolean(), (before, changes, stored) => {
        const bytes = zipOf(before, () => ({ stored }));
        const expected = { ...Object.fromEntries(before), ...Object.fromEntries(changes) };
        const copy = copied(bytes, Object.fromEntries(changes));
        expect(read(copy)).toEqual(expected);
        const others = Object.entries(unzipSync(copy)).map(([one, part]) => [one, new TextDecoder().decode(part)]);
        expect(Object.fromEntries(others)).toEqual(expected);
        expect(changedParts(bytes, copy)).toEqual(changes.map(([one]) => one).sort());
        expect(Buffer.compare(copied(bytes, Object.fromEntries(changes)), copy)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
