/** What a dry run would change, as a unified diff. */
import type { Wording } from '../../language/wording.js';
import type { FileResult } from '../../model/evaluation.js';
import type { Fix, FixedBytes } from '../../model/finding/fix.js';
import { safeLine } from '../complaint.js';

/** A file with its fixes made. */
export interface FixedFile extends FixedBytes {
  readonly file: string;
  readonly before: Uint8Array;
  /** What is read from the new bytes. */
  readonly result: FileResult;
}

/** Of a name or a cell: what breaks a line there would begin one of the diff; a tab it may keep. */
const inLine = (words: string): string => words.split('\t').map(safeLine).join('\t');

const lineText = (line: string): string => `${inLine(line)}\n`;

/** A workbook has no lines: each cell is a hunk of its own. */
const cellDiff = (file: string, made: readonly Fix[], wording: Wording): string =>
  [
    `--- ${file}`,
    `+++ ${file}`,
    ...made.flatMap(({ at, from, to }) => [`@@ ${wording.place(at)} @@`, `-${from}`, `+${to}`]),
  ]
    .map(lineText)
    .join('');

/** The diff; empty where nothing would change. */
export const fixedDiff = async ({ file, before, bytes, made }: FixedFile, wording: Wording): Promise<string> => {
  if (made.length === 0) return '';
  if (made.some(({ at }) => at.kind === 'cell')) return cellDiff(file, made, wording);
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const textOf = (data: Uint8Array): string => new TextDecoder().decode(data).replace(/\r\n?/gu, '\n');
  const patch = createTwoFilesPatch(inLine(file), inLine(file), textOf(before), textOf(bytes), undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch.replace(/\n$/u, '').split('\n').map(lineText).join('');
};
