/** Bytes → a Source, or grids: the formats that are read, each loaded only when a file needs it. */
import { type Finding, finding } from '../model/finding/finding.js';
import type { Capabilities, InputFormatName, ReadResult } from '../model/reading/reading.js';
import { type Format, type ReadableFormat, sniff, UNREADABLE_REASONS, type UnreadableFormat } from './sniff/index.js';

const MIB = 1 << 20;
/** No format is read from more bytes than this. */
export const MOST_BYTES = 128 * MIB;

interface InputFormat {
  readonly format: ReadableFormat;
  /** In lower case; the first is the usual one. */
  readonly extensions: readonly InputFormatName[];
  readonly mostBytes: number;
  readonly load: () => Promise<(bytes: Uint8Array, capabilities: Capabilities) => ReadResult>;
}

export const INPUT_FORMATS = [
  {
    format: 'yaml',
    extensions: ['yaml', 'yml', 'json'],
    mostBytes: 32 * MIB,
    load: async () => (await import('./yaml/index.js')).readYaml,
  },
  {
    format: 'xlsx',
    extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'],
    mostBytes: MOST_BYTES,
    load: async () => (await import('./xlsx/index.js')).readXlsx,
  },
  {
    format: 'docx',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    mostBytes: MOST_BYTES,
    load: async () => (await import('./docx/index.js')).readDocx,
  },
  {
    format: 'ods',
    extensions: ['ods', 'ots', 'fods'],
    mostBytes: MOST_BYTES,
    load: async () => (await import('./ods/index.js')).readOds,
  },
  {
    format: 'csv',
    extensions: ['csv', 'tsv', 'tab', 'txt'],
    mostBytes: 64 * MIB,
    load: async () => (await import('./csv/index.js')).readCsv,
  },
] as const satisfies readonly InputFormat[];

export interface ReadOptions {
  /** Its extension tells the format where the content leaves a choice. */
  readonly fileName?: string | undefined;
  /** The format as a person states it: believed, unless the bytes are plainly something that cannot be read. */
  readonly inputFormat?: InputFormatName | undefined;
  readonly capabilities: Capabilities;
}

const unreadable = (found: Finding): ReadResult => ({ kind: 'unreadable', findings: [found] });

/** A stated format does not open a password, nor make a picture a table; but text may be taken for another kind. */
const OPEN_TO_CHOICE: ReadonlySet<Format> = new Set(['html', 'rtf', 'prose', 'unparted', 'archive', 'noise']);

const isUnreadable = (format: Format): format is UnreadableFormat => Object.hasOwn(UNREADABLE_REASONS, format);

/** The format that a file is read as: told by its content, or as a person states it. */
export const formatOf = (
  bytes: Uint8Array,
  { fileName, inputFormat }: Pick<ReadOptions, 'fileName' | 'inputFormat'>,
): Format => chosenFormat(sniff(bytes, fileName), inputFormat);

const chosenFormat = (sniffed: Format, stated: InputFormatName | undefined): Format => {
  const wanted = INPUT_FORMATS.find((input) => input.extensions.some((extension) => extension === stated));
  if (wanted === undefined) return sniffed;
  return isUnreadable(sniffed) && !OPEN_TO_CHOICE.has(sniffed) ? sniffed : wanted.format;
};

/**
 * Reads a file of any known format. What cannot be read is a result with findings that say why: never an exception,
 * and within bounds of time and memory.
 */
export const read = async (
  bytes: Uint8Array,
  { fileName, inputFormat, capabilities }: ReadOptions,
): Promise<ReadResult> => {
  const found = bytes.length;
  if (found > MOST_BYTES) return unreadable(finding('limit', { limit: 'file-size', found, most: MOST_BYTES }));
  const format = formatOf(bytes, { fileName, inputFormat });
  if (isUnreadable(format)) return unreadable(finding('unreadable-file', { reason: UNREADABLE_REASONS[format] }));
  const input = INPUT_FORMATS.find((one) => one.format === format);
  if (input === undefined) throw new Error(`no reader for ${format}`);
  const most = input.mostBytes;
  if (found > most) return unreadable(finding('limit', { limit: 'file-size', found, most }));
  const reader = await input.load();
  return reader(bytes, capabilities);
};
