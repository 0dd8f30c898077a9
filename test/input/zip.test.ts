/** Zip files: what they hold, and all the ways in which they lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/input/office/refusal.js';
import { MOST_UNPACKED_BYTES, openZip } from '../../src/input/zip.js';
import { checksum } from '../../src/input/zip-checksum.js';
import { capabilities, type PartOptions, zipOf } from './office-files.js';

const text = new TextDecoder();

/** What a zip says of its parts: their text, or what is wrong with the whole or with one. */
const opened = (bytes: Uint8Array): unknown => {
  const zip = openZip(bytes, capabilities);
  if (isRefusal(zip)) return zip.finding.args;
  return Object.fromEntries(
    zip.names.map((name) => {
      const read = zip.read(name);
      return [name, isRefusal(read) ? read.finding.args : text.decode(read)];
    }),
  );
};

const PARTS = [
  ['a.xml', 'một hai ba bốn '.repeat(20)],
  ['b/c.xml', 'đ'],
  ['empty', ''],
] as const;

const lying = (name: string, options: PartOptions): Buffer => zipOf(PARTS, (part) => (part === name ? options : {}));

describe('a zip', { timeout: 60_000 }, () => {
  it('gives its parts, packed or stored, whatever the case of their names', () => {
    expect(opened(zipOf(PARTS))).toEqual(Object.fromEntries(PARTS));
    expect(opened(zipOf(PARTS, () => ({ stored: true })))).toEqual(Object.fromEntries(PARTS));
    const zip = openZip(zipOf([['\\xl\\Workbook.XML', 'x']]), capabilities);
    expect(isRefusal(zip) ? zip : [...(zip.read('xl/workbook.xml') as Uint8Array)]).toEqual([120]);
  });

  it('may have sizes behind its parts, a comment, and 64-bit sizes', () => {
    const streamed = readFileSync(join(import.meta.dirname, '../fixtures/office/streamed.zip'));
    expect(opened(streamed)).toEqual({ 'a.xml': '<a/>'.repeat(100), 'b.xml': '<b/>' });
  });

  it('has the checksum that others compute', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(checksum(new Uint8Array())).toBe(0);
  });

  it.each<[string, string, PartOptions, unknown]>([
    ['a wrong checksum', 'b/c.xml', { checksum: 1 }, { 'b/c.xml': { reason: 'damaged', part: 'b/c.xml' } }],
    ['a size too small', 'a.xml', { unpacked: 10 }, { 'a.xml': { reason: 'damaged', part: 'a.xml' } }],
    ['a size too large', 'a.xml', { unpacked: 10_000 }, { 'a.xml': { reason: 'damaged', part: 'a.xml' } }],
  ])('with %s refuses that part', (_, name, options, expected) => {
    expect(opened(lying(name, options))).toMatchObject(expected as object);
  });

  it.each<[string, string, PartOptions, unknown]>([
    ['two sizes for one part', 'a.xml', { localUnpacked: 5 }, { reason: 'damaged', part: 'a.xml' }],
    ['two names for one part', 'a.xml', { localName: 'z.xml' }, { reason: 'damaged', part: 'a.xml' }],
    ['two entries for the same bytes', 'b/c.xml', { header: 0 }, { reason: 'damaged', part: 'b/c.xml' }],
    ['a part past its end', 'a.xml', { header: 9_999_999 }, { reason: 'damaged', part: 'a.xml' }],
    ['a part that is encrypted', 'a.xml', { flags: 1 }, { reason: 'password' }],
    [
      'a bomb by its own word',
      'a.xml',
      { unpacked: 3_000_000_000 },
      { limit: 'unpacked-size', most: MOST_UNPACKED_BYTES, found: 3_000_000_002 },
    ],
  ])('with %s is refused', (_, name, options, expected) => {
    expect(opened(lying(name, options))).toEqual(expected);
  });

  it('refuses two parts of one name', () => {
    expect(
      opened(
        zipOf([
          ['a.xml', '1'],
          ['A.xml', '2'],
        ]),
      ),
    ).toEqual({ reason: 'damaged', part: 'A.xml' });
  });

  it('refuses parts that share bytes', () => {
    // The outer part is stored and holds the whole of the inner one, header and all.
    const inner = zipOf([['i.xml', 'inner']], () => ({ stored: true }));
    const local = inner.subarray(0, inner.indexOf('PK\x01\x02'));
    const offset = 30 + 'o.bin'.length;
    const directory = [
      ['o.bin', local],
      ['i.xml', 'inner'],
    ] as const;
    const outer = zipOf(directory, (name) => (name === 'i.xml' ? { stored: true, header: offset } : { stored: true }));
    expect(opened(outer)).toEqual({ reason: 'damaged', part: 'i.xml' });
  });

  it('refuses a bomb that hides its size, as soon as it passes it', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    let most = 0;
    const watched = {
      inflateRaw: (data: Uint8Array, size: number): Uint8Array => {
        most = Math.max(most, size);
        return capabilities.inflateRaw(data, size);
      },
    };
    const zip = openZip(
      zipOf([['bomb', Buffer.alloc(50_000_000)]], () => ({ unpacked: 1000 })),
      watched,
    );
    expect(isRefusal(zip) ? zip : zip.read('bomb')).toMatchObject({
      finding: { args: { reason: 'damaged', part: 'bomb' } },
    });
    expect([bomb.length < 100_000, most]).toEqual([true, 1000]);
  });

  it('refuses 6,000 parts', () => {
    const many = Array.from({ length: 6000 }, (_, index) => [`p${index}`, ''] as const);
    expect(opened(zipOf(many))).toEqual({ limit: 'entries', most: 4096, found: 6000 });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['noise', new Uint8Array(5000).fill(7)],
    ['a beginning', zipOf(PARTS).subarray(0, 100)],
    ['something behind', Buffer.concat([zipOf(PARTS), Buffer.from('x')])],
    ['something in front', Buffer.concat([Buffer.from('x'), zipOf(PARTS)])],
  ])('refuses %s', (_, bytes) => {
    expect(opened(bytes)).toEqual({ reason: 'damaged' });
  });
});
