/** Fixes in delimited text: each field's own text is replaced, and quoted only where it must be. */
import { delimiterIn } from '../input/csv/delimiter-in.js';
import type { Fix, LeftReason } from '../model/finding/fix.js';
import { type Editor, leftAll } from './editor.js';
import { type Edit, editText, lineStarts, textFileOf } from './text-edit.js';

interface Field {
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
}

const LINE_END = /[\r\n]/u;

/** Behind the closing quote of a field that opens at `from`; undefined where none closes it. */
const endOfQuoted = (text: string, from: number): number | undefined => {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return undefined;
};

/** The field with a number (from 1) in the record that begins at an offset; undefined where its end is not certain. */
const fieldAt = (text: string, start: number, number: number, delimiter: string): Field | undefined => {
  let from = start;
  for (let field = 1; ; field += 1) {
    const isQuoted = text[from] === '"';
    let to = isQuoted ? endOfQuoted(text, from) : from;
    if (to === undefined) return undefined;
    if (!isQuoted) while (to < text.length && text[to] !== delimiter && !LINE_END.test(text[to] ?? '')) to += 1;
    const next = text[to];
    const ends = next === undefined || LINE_END.test(next);
    if (!ends && next !== delimiter) return undefined;
    if (field === number) return { from, to, isQuoted };
    if (ends) return undefined;
    from = to + 1;
  }
};

/** Edits CSV, TSV and their kin in UTF-8; tables drawn with bars are left alone. */
export const editCsv: Editor = (bytes, fixes) => {
  const file = textFileOf(bytes);
  if (file === undefined) return leftAll(bytes, fixes, 'encoding');
  const { text } = file;
  const delimiter = delimiterIn(text);
  if (delimiter === '|') return leftAll(bytes, fixes, 'unclear-text');
  const starts = lineStarts(text);
  const editOf = ({ at, from, to }: Fix): Edit | LeftReason => {
    const start = at.kind === 'text' && at.fields === true ? starts[at.line - 1] : undefined;
    const field = start === undefined ? undefined : fieldAt(text, start, at.column, delimiter);
    if (field === undefined) return 'unclear-text';
    const whole = text.slice(field.from, field.to);
    const inside = field.isQuoted ? whole.slice(1, -1) : whole;
    if (inside.trim() !== from) return 'unclear-text';
    const written = inside.replace(from, () => to);
    const quoted = field.isQuoted || written.includes(delimiter);
    return { from: field.from, to: field.to, text: quoted ? `"${written}"` : written };
  };
  return editText(bytes, file, fixes, editOf);
};
