import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { inLatin1, inUtf16, inWindows1258 } from './encode.js';

const TABLE = 'STT;Tiêu chí thành phần;Điểm chuẩn\r\n1;Mức độ hoàn thành kế hoạch;1,5\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(TABLE), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`), 'utf-8'],
    ['UTF-8 with two marks', utf8(`\ufeff\ufeff${TABLE}`), 'utf-8'],
    ['UTF-16LE with a mark', inUtf16(`\ufeff${TABLE}`, 'little'), 'utf-16le'],
    ['UTF-16BE with a mark', inUtf16(`\ufeff${TABLE}`, 'big'), 'utf-16be'],
    ['UTF-16LE without', inUtf16(TABLE, 'little'), 'utf-16le'],
    ['UTF-16BE without', inUtf16(TABLE, 'big'), 'utf-16be'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TABLE, encoding });
  });

  it('reads windows-1258, whose tones stand behind their letters', () => {
    const decoded = decode(inWindows1258(TABLE));
    expect(decoded?.encoding).toBe('windows-1258');
    expect(decoded?.text).toBe(TABLE);
  });

  it.each([
    ['TCVN3', '§iÓm chuÈn;§iÓm thÈm ®Þnh;Ghi chó'],
    ['VNI', 'Ñieåm chuaån;Ñieåm thaåm ñònh;Ghi chuù'],
  ])('shows %s fonts as windows-1252 does, so that they can be told', (_name, text) => {
    expect(decode(inLatin1(text))).toEqual({ text, encoding: 'windows-1252' });
  });

  it.each([
    ['NUL bytes', new Uint8Array(100)],
    ['a NUL in a text', utf8('a: 1\0\n')],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)],
    ['UTF-8 cut in the middle of a letter', utf8('Điểm chuẩn: Đ').subarray(0, -1)],
    ['half of a UTF-16 pair', inUtf16('\ufeff\ud835', 'little')],
    ['many control characters', utf8('\u0001\u0002\u0003abc')],
  ])('refuses %s', (_name, bytes) => {
    expect(decode(bytes)).toBeUndefined();
  });

  it('reads nothing as an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('never throws, and gives back what was written', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes)));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZĐđƠơƯưÂâệốữ 0-9,;\n]{1,80}$/u), (text) => {
        expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
        expect(decode(inUtf16(`\ufeff${text}`, 'big'))).toEqual({ text, encoding: 'utf-16be' });
      }),
    );
  });
});
