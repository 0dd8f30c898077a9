/** Binary formats, told by their first bytes. */
import { ascii, contains, hasAt } from './bytes.js';
import type { Format } from './format.js';
import { oleFormat } from './ole.js';
import { zipFormat } from './zip.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [ascii('PK\u0003\u0004'), ascii('PK\u0005\u0006'), ascii('PK\u0007\u0008')];
const PDF_WITHIN = 1024;

const STARTS: readonly (readonly [Format, readonly number[]])[] = [
  ['rtf', ascii('{\\rtf')],
  ['image', [0x89, ...ascii('PNG\r\n')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', [...ascii('II'), 0x2a, 0]],
  ['image', [...ascii('MM'), 0, 0x2a]],
  ['image', ascii('AT&TFORM')],
  // A shortcut of Windows, and the envelope of Outlook (winmail.dat).
  ['shortcut', [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0]],
  ['mail', [0x78, 0x9f, 0x3e, 0x22]],
  ['system-file', [0, 0, 0, 1, ...ascii('Bud1')]],
  ['archive', ascii('Rar!\u001a\u0007')],
  ['archive', [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', [...ascii('BZh'), 0x31]],
  ['archive', [...ascii('BZh'), 0x39]],
  ['archive', [0xfd, ...ascii('7zXZ'), 0]],
  ['archive', [...ascii('MSCF'), 0, 0, 0, 0]],
];

/** Marks that stand further in. */
const INSIDE: readonly (readonly [Format, number, readonly number[]])[] = [
  ['image', 8, ascii('WEBP')],
  ['image', 4, ascii('ftyphei')],
  ['image', 4, ascii('ftypmif1')],
  ['image', 4, ascii('ftypavif')],
  ['archive', 257, ascii('ustar')],
];

const isBitmap = (bytes: Uint8Array): boolean => hasAt(bytes, 0, ascii('BM')) && hasAt(bytes, 6, [0, 0, 0, 0]);

/** The format by its mark, or undefined where the bytes carry none. */
export const binaryFormat = (bytes: Uint8Array, extension: string): Format | undefined => {
  if (ZIP.some((mark) => hasAt(bytes, 0, mark))) return zipFormat(bytes, extension);
  if (hasAt(bytes, 0, OLE)) return oleFormat(bytes);
  if (contains(bytes.subarray(0, PDF_WITHIN), ascii('%PDF-'))) return 'pdf';
  if (isBitmap(bytes)) return 'image';
  const start = STARTS.find(([, mark]) => hasAt(bytes, 0, mark));
  return start?.[0] ?? INSIDE.find(([, offset, mark]) => hasAt(bytes, offset, mark))?.[0];
};
