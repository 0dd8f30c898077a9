/** Office files made by hand, part by part: what no program would write, and what only some do. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { checksum } from '../../src/input/zip-checksum.js';
import type { Finding } from '../../src/model/finding/finding.js';
import type { Grid } from '../../src/model/reading/grid.js';
import type { Capabilities, ReadResult } from '../../src/model/reading/reading.js';

export const capabilities: Capabilities = {
  inflateRaw: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
};

export interface PartOptions {
  readonly stored?: boolean;
  readonly flags?: number;
  /** Lies, each in the place named. */
  readonly checksum?: number;
  readonly unpacked?: number;
  readonly localUnpacked?: number;
  readonly localName?: string;
  readonly header?: number;
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

interface Packed {
  readonly local: Buffer;
  readonly directory: (header: number) => Buffer;
}

const packPart = (name: string, content: string | Uint8Array, options: PartOptions): Packed => {
  const plain = bytesOf(content);
  const packed = options.stored ? plain : deflateRawSync(plain);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(options.flags ?? 0x800, 2);
  fields.writeUInt16LE(options.stored ? 0 : 8, 4);
  fields.writeUInt32LE(options.checksum ?? checksum(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  const withName = (unpacked: number, own: string): Buffer => {
    const copy = Buffer.from(fields);
    copy.writeUInt32LE(unpacked, 18);
    copy.writeUInt16LE(Buffer.byteLength(own), 22);
    return copy;
  };
  const unpacked = options.unpacked ?? plain.length;
  const localName = options.localName ?? name;
  const local = withName(options.localUnpacked ?? unpacked, localName);
  const central = withName(unpacked, name);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), local, Buffer.from(localName), packed]),
    directory: (header) => {
      const rest = Buffer.alloc(14);
      rest.writeUInt32LE(options.header ?? header, 10);
      return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), central, rest, Buffer.from(name)]);
    },
  };
};

/** A zip of parts in the order given, as pairs so that a name may stand twice. */
export const zipOf = (
  parts: readonly (readonly [string, string | Uint8Array])[],
  optionsOf: (name: string) => PartOptions = () => ({}),
): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const { local, directory: entry } = packPart(name, content, optionsOf(name));
    directory.push(entry(at));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const worksheet = (inside: string): string =>
  `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;

/** A style sheet of one cell style for each format code, numbered from 0; a number names a built-in format. */
export const styleSheet = (formats: readonly (string | number)[]): string => {
  const escaped = (code: string): string =>
    code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const codes = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>` : '',
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `${DECLARATION}<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
};

/** The parts of a workbook with one sheet; more parts are added, and those named alike replaced. */
export const workbookParts = (sheet: string, more: Parts = {}): Parts => ({
  '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${DECLARATION}<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ...('xl/styles.xml' in more ? ([['rId2', 'styles', 'styles.xml']] as const) : []),
    ...('xl/sharedStrings.xml' in more ? ([['rId3', 'sharedStrings', '/xl/sharedStrings.xml']] as const) : []),
  ]),
  'xl/worksheets/sheet1.xml': worksheet(sheet),
  ...more,
});

export const zipParts = (parts: Parts): Buffer => zipOf(Object.entries(parts));

/** The grids of a file that can be read. */
export const gridsOf = (result: ReadResult): readonly Grid[] => {
  if (result.kind !== 'grids') throw new Error(JSON.stringify(result.findings));
  return result.grids;
};

/** What keeps a file from being read: the rule and its facts. */
export const refusalOf = (result: ReadResult): readonly { rule: Finding['rule']; args: unknown }[] => {
  if (result.kind !== 'unreadable') throw new Error(`it was read: ${result.kind}`);
  return result.findings.map(({ rule, args }) => ({ rule, args }));
};
