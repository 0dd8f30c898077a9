/** Fixes in YAML and JSON: each value's own text is replaced, so that comments, order and style stay. */
import { type CST, Parser } from 'yaml';
import type { Fix, LeftReason } from '../../model/finding/fix.js';
import { toDecimal } from '../../model/points/points.js';
import { type Editor, leftAll } from '../editor.js';
import { type Edit, editText, lineStarts, offsetIn, textFileOf } from '../text-edit.js';

interface Scalar {
  readonly source: string;
  /** Inside [ ] or { }, where a comma ends a plain text. */
  readonly inFlow: boolean;
}

/** Every scalar of a text by its offset. */
const scalarsOf = (text: string): ReadonlyMap<number, Scalar> => {
  const scalars = new Map<number, Scalar>();
  const look = (token: CST.Token | null | undefined, inFlow: boolean): void => {
    if (token === null || token === undefined) return;
    switch (token.type) {
      case 'document':
        look(token.value, inFlow);
        break;
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        for (const { key, value } of token.items) {
          look(key, inFlow || token.type === 'flow-collection');
          look(value, inFlow || token.type === 'flow-collection');
        }
        break;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        scalars.set(token.offset, { source: token.source, inFlow });
        break;
      default:
    }
  };
  for (const token of new Parser().parse(text)) look(token, false);
  return scalars;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The scalar with another text, in its own style; a plain text is quoted only where a comma would end it. */
const rewritten = ({ source, inFlow }: Scalar, { from, to, value }: Fix, json: boolean): string | LeftReason => {
  const quote = /^["']/u.exec(source)?.[0];
  if (quote !== undefined) {
    const inside = source.slice(1, -1);
    return inside.trim() === from ? quote + inside.replace(from, () => to) + quote : 'unclear-text';
  }
  if (source.trim() !== from) return 'unclear-text';
  if (json) return toDecimal(value);
  return inFlow && to.includes(',') ? `"${to}"` : to;
};

/** Edits a stream of YAML documents, or JSON. */
export const editYaml: Editor = (bytes, fixes) => {
  const file = textFileOf(bytes);
  if (file === undefined) return leftAll(bytes, fixes, 'encoding');
  // The package knows no lone CR as a line end; offsets stay what they are.
  const text = file.text.replace(/\r(?!\n)/gu, '\n');
  const json = isJson(text);
  const scalars = scalarsOf(text);
  const starts = lineStarts(text);
  const editOf = (fix: Fix): Edit | LeftReason => {
    if (json && fix.rule === 'mixed-decimal-marks') return 'json';
    const start = fix.at.kind === 'text' ? starts[fix.at.line - 1] : undefined;
    if (start === undefined) return 'unclear-text';
    const from = offsetIn(text, start, fix.at.column);
    const scalar = scalars.get(from);
    const written = scalar === undefined ? 'unclear-text' : rewritten(scalar, fix, json);
    if (scalar === undefined || written === 'unclear-text') return 'unclear-text';
    return { from, to: from + scalar.source.length, text: written };
  };
  return editText(bytes, file, fixes, editOf);
};
