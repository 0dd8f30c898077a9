/** What bytes can be told to be. */
import type { UnreadableReason } from '../../model/finding/facts.js';

/** Formats that are read. */
export const READABLE = ['yaml', 'xlsx', 'docx', 'ods', 'csv'] as const;
export type ReadableFormat = (typeof READABLE)[number];

/** Formats that are recognised only, so that the reader of a message learns what to do with the file. */
export const UNREADABLE_REASONS = {
  'old-excel': 'old-excel',
  'old-word': 'old-word',
  'old-office': 'old-office',
  password: 'password',
  html: 'html',
  rtf: 'rtf',
  pdf: 'pdf',
  image: 'image',
  archive: 'archive',
  opendocument: 'opendocument',
  apple: 'apple',
  mail: 'mail',
  shortcut: 'shortcut',
  'lock-file': 'lock-file',
  'system-file': 'system-file',
  empty: 'empty',
  noise: 'not-text',
  /** Noise under the name of an office file. */
  damaged: 'damaged',
  /** A table as text that nothing parts into cells. */
  unparted: 'without-separators',
  /** Text that is neither YAML nor a table. */
  prose: 'not-a-scorecard',
  /** An office file of another kind: slides, a drawing. */
  'other-office': 'not-a-scorecard',
} as const satisfies Record<string, UnreadableReason>;
export type UnreadableFormat = keyof typeof UNREADABLE_REASONS;

export type Format = ReadableFormat | UnreadableFormat;

/** The extension in lower case without its dot, or "". */
export const extensionOf = (fileName: string | undefined): string =>
  /\.([^./\\]+)$/u.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
