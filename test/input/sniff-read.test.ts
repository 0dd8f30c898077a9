import { describe, expect, it } from 'vitest';
import { INPUT_FORMATS, MOST_BYTES, type ReadOptions, read } from '../../src/input/index.js';
import { READABLE } from '../../src/input/sniff/index.js';
import { INPUT_FORMAT_NAMES } from '../../src/model/reading/reading.js';
import { inLatin1 } from './encode.js';
import { shown, utf8 } from './shown.js';

const capabilities = {
  inflateRaw: (): Uint8Array => {
    throw new Error('nothing here is compressed');
  },
};
const shownRead = async (
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'capabilities'> = {},
): Promise<readonly string[]> => shown(await read(bytes, { ...options, capabilities }));

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('read', () => {
  it('reads by content', async () => {
    expect(await shownRead(utf8('criteria: []'), { fileName: 'a.csv' })).toEqual(['{criteria@1:1 []@1:11}@1:1']);
    expect(await shownRead(utf8('STT;Tên;Điểm\n1;a;2\n'), { fileName: 'a.json' })).toEqual([
      '1@1: 1=STT | 2=Tên | 3=Điểm',
      '2@2: 1=1 | 2=a | 3=2',
    ]);
  });

  it('believes a stated format where the bytes allow it', async () => {
    expect(await shownRead(utf8('STT;Điểm'), { inputFormat: 'tsv' })).toEqual(['1@1: 1=STT | 2=Điểm']);
    expect(await shownRead(utf8('STT;Điểm'), { inputFormat: 'json' })).toEqual([
      '1:1 unreadable-file {"reason":"not-a-scorecard"}',
    ]);
    expect(await shownRead(OLE, { inputFormat: 'csv' })).toEqual(['unreadable-file {"reason":"old-office"}']);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['old-office', OLE],
    ['html', utf8('<html><table>')],
    ['rtf', utf8('{\\rtf1}')],
    ['pdf', utf8('%PDF-1.4')],
    ['image', inLatin1('GIF89a')],
    ['archive', inLatin1('Rar!\u001a\u0007')],
    ['damaged', new Uint8Array(20)],
    ['not-a-scorecard', utf8('Kính gửi ông bà')],
  ])('says that a file is %s', async (reason, bytes) => {
    expect(await shownRead(bytes, { fileName: 'a.xlsx' })).toEqual([`unreadable-file {"reason":"${reason}"}`]);
  });

  it('refuses what is too large before it looks at it', async () => {
    expect(await shownRead(new Uint8Array(MOST_BYTES + 1))).toEqual([
      `limit {"limit":"file-size","found":134217729,"most":134217728}`,
    ]);
    const yaml = new Uint8Array((32 << 20) + 1).fill(0x20);
    yaml.set(utf8('criteria: []'));
    expect(await shownRead(yaml)).toEqual(['limit {"limit":"file-size","found":33554433,"most":33554432}']);
  });

  it('has a reader for every readable format, under its own name', () => {
    expect(INPUT_FORMATS.map((input) => input.format)).toEqual([...READABLE]);
    expect(INPUT_FORMATS.map((input) => input.extensions[0])).toEqual([...READABLE]);
    expect(new Set(INPUT_FORMAT_NAMES).size).toBe(INPUT_FORMAT_NAMES.length);
  });
});
