/** What a zip holds, told by the names in it; nothing is unpacked. */
import { ascii, contains, hasAt } from './bytes.js';
import type { Format } from './format.js';

const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06];
const DIRECTORY_ENTRY = [0x50, 0x4b, 0x01, 0x02];
const LONGEST_END = 22 + 65_535;
const MOST_NAMES = 20_000;
/** Of a damaged zip only its ends are searched for names. */
const SEARCHED_END = 1 << 20;
const OPEN_DOCUMENT = ascii('mimetypeapplication/vnd.oasis.opendocument');
const SPREADSHEET = ascii('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
const LOCAL_NAME = 30;

const endOfDirectory = (bytes: Uint8Array): number | undefined => {
  const first = Math.max(0, bytes.length - LONGEST_END);
  for (let at = bytes.length - END_OF_DIRECTORY.length; at >= first; at -= 1) {
    if (hasAt(bytes, at, END_OF_DIRECTORY)) return at;
  }
  return undefined;
};

/** Names of the central directory, backslashes made plain; undefined where there is no whole directory. */
const directoryNames = (bytes: Uint8Array): readonly string[] | undefined => {
  const end = endOfDirectory(bytes);
  if (end === undefined || end + 20 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = new TextDecoder('latin1');
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < MOST_NAMES && at + 46 <= end && hasAt(bytes, at, DIRECTORY_ENTRY)) {
    const length = view.getUint16(at + 28, true);
    names.push(latin.decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/'));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names.length === 0 && at !== end ? undefined : names;
};

const kindOfNames = (has: (part: string) => boolean): Format | undefined => {
  // A binary workbook (.xlsb) holds what the old .xls held, and the cure is the same.
  if (has('xl/workbook.bin')) return 'old-excel';
  if (has('xl/workbook')) return 'xlsx';
  if (has('word/document')) return 'docx';
  // Numbers and Pages of Apple, of today and of before 2013.
  if ((has('Index/') || has('Index.zip')) && has('Metadata/')) return 'apple';
  if (has('buildVersionHistory.plist') && (has('index.xml') || has('index.apxl'))) return 'apple';
  if (!has('[Content_Types].xml')) return undefined;
  if (has('xl/')) return 'xlsx';
  if (has('word/')) return 'docx';
  return has('ppt/') || has('visio/') ? 'other-office' : undefined;
};

/** What the zip is by its names, then by its extension; `archive` where neither tells. */
export const zipFormat = (bytes: Uint8Array, extension: string): Format => {
  if (hasAt(bytes, LOCAL_NAME, SPREADSHEET)) return 'ods';
  if (hasAt(bytes, LOCAL_NAME, OPEN_DOCUMENT)) return 'opendocument';
  const names = directoryNames(bytes);
  if (names !== undefined) {
    const kind = kindOfNames((part) => names.some((name) => name.replace(/^\//u, '').startsWith(part)));
    if (kind !== undefined) return kind;
    if (names.includes('mimetype') && names.includes('META-INF/manifest.xml')) {
      return /^o(?:ds|ts)$/u.test(extension) ? 'ods' : 'opendocument';
    }
    return names.includes('[Content_Types].xml') ? byExtension(extension) : 'archive';
  }
  const ends = [bytes.subarray(0, SEARCHED_END), bytes.subarray(-SEARCHED_END)];
  const holds = (part: string): boolean => ends.some((end) => contains(end, ascii(part)));
  // A download that was broken off may end before the parts that tell what it is.
  const told = kindOfNames(holds) ?? byExtension(extension);
  return told === 'archive' && holds('[Content_Types].xml') ? 'damaged' : told;
};

/** For a package whose parts have unusual names, or of which only a piece is left: its reader says what is wrong. */
const byExtension = (extension: string): Format => {
  if (/^(xls[xm]|xlt[xm])$/u.test(extension)) return 'xlsx';
  return /^(doc[xm]|dot[xm])$/u.test(extension) ? 'docx' : 'archive';
};
