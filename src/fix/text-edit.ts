/** A text file changed at places, all else byte for byte. */
import type { Fix, FixedBytes, LeftReason } from '../model/finding/fix.js';

/** A piece of the text to be replaced, in UTF-16 units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const MARK = '\ufeff';

export interface TextFile {
  /** Without byte-order marks, as readers have it. */
  readonly text: string;
  readonly mark: string;
}

/** The text of bytes in UTF-8; undefined for any other encoding. */
export const textFileOf = (bytes: Uint8Array): TextFile | undefined => {
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const [mark = ''] = whole.match(new RegExp(`^${MARK}*`, 'u')) ?? [];
    const text = whole.slice(mark.length);
    // UTF-16 without a mark may pass for UTF-8 full of zeros.
    return text.includes('\0') ? undefined : { text, mark };
  } catch {
    return undefined;
  }
};

const withEdits = ({ text, mark }: TextFile, edits: readonly Edit[]): Uint8Array => {
  const pieces = [mark];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return new TextEncoder().encode(pieces.join(''));
};

/** Makes each fix that `editOf` finds an edit for; two at one place are one. */
export const editText = (
  bytes: Uint8Array,
  file: TextFile,
  fixes: readonly Fix[],
  editOf: (fix: Fix) => Edit | LeftReason,
): FixedBytes => {
  const edits = new Map<number, Edit>();
  const made: Fix[] = [];
  const left: FixedBytes['left'][number][] = [];
  for (const fix of fixes) {
    const edit = editOf(fix);
    if (typeof edit === 'string') left.push({ fix, why: edit });
    else {
      edits.set(edit.from, edit);
      made.push(fix);
    }
  }
  return { bytes: made.length === 0 ? bytes : withEdits(file, [...edits.values()]), made, left };
};

/** Where the lines of a text begin, line ends being those that readers know. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
};

/** The offset of a column that counts characters from 1. */
export const offsetIn = (text: string, lineStart: number, column: number): number => {
  let offset = lineStart;
  for (let left = column - 1; left > 0; left -= 1) {
    const code = text.codePointAt(offset);
    if (code === undefined) break;
    offset += code > 0xffff ? 2 : 1;
  }
  return offset;
};
