/** One `c` element → one cell of a grid. */
import type { GridCell } from '../../model/grid.js';
import { damaged, isRefusal, Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import {
  booleanCell,
  errorCell,
  isoDateCell,
  numberCell,
  textCell,
  uncalculatedCell,
  type Value,
} from './cell-value.js';
import { type CellReference, readReference } from './reference.js';
import { type RichText, readRichText, unescapeText } from './rich-text.js';
import type { SharedFormulas } from './shared-formula.js';
import type { SharedStrings } from './shared-strings.js';
import type { CellStyle, Styles } from './styles.js';

/** What a cell's meaning depends on besides itself. */
export interface CellContext {
  /** The sheet's part, for messages. */
  readonly part: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly formulas: SharedFormulas;
}

interface Stored {
  readonly type: string;
  readonly style: CellStyle;
  value: string | undefined;
  rich: RichText | undefined;
  formula: string | undefined;
}

const INDEX = /^\d{1,9}$/u;

const readFormula = (xml: XmlReader, at: CellReference, formulas: SharedFormulas): string => {
  const index = xml.attribute('t') === 'shared' ? xml.attribute('si') : undefined;
  const formula = xml.content();
  return index === undefined ? formula : formulas.at(index, formula, at);
};

const readStored = (xml: XmlReader, stored: Stored, at: CellReference, formulas: SharedFormulas): void => {
  const outer = xml.depth;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'v') stored.value = xml.content();
    else if (xml.name === 'f') stored.formula = readFormula(xml, at, formulas);
    else if (xml.name === 'is') stored.rich = readRichText(xml);
    else xml.skip();
  }
};

const sharedText = (value: string, { strings, part }: CellContext): RichText | Refusal => {
  if (strings.part === undefined) return damaged('xl/sharedStrings.xml');
  const text = INDEX.test(value) ? strings.at(Number(value)) : undefined;
  return text ?? damaged(part);
};

/** The value by the cell's type; undefined where the cell holds nothing. */
const typed = (stored: Stored, column: number, indent: number, context: CellContext): Value | Refusal | undefined => {
  const { type, style } = stored;
  if (type === 'inlineStr') return stored.rich && textCell(column, stored.rich, style, indent);
  const value = type === 'str' ? stored.value : stored.value?.trim();
  if (type === 'str') {
    if (value === undefined) return undefined;
    return textCell(column, { text: unescapeText(value) }, style, indent);
  }
  if (value === undefined || value === '') return undefined;
  if (type === 's') {
    const text = sharedText(value, context);
    return isRefusal(text) ? text : textCell(column, text, style, indent);
  }
  if (type === 'n') return numberCell(column, value, style, context.date1904);
  if (type === 'b') return booleanCell(column, value);
  if (type === 'e') return errorCell(column, value);
  return type === 'd' ? isoDateCell(column, value, style) : damaged(context.part);
};

export interface PlacedCell {
  readonly at: CellReference;
  /** Absent where the cell holds nothing. */
  readonly cell?: GridCell | undefined;
}

/**
 * Reads the cell just opened, to its close. `next` is where it stands if it does not say; `indent` is its row's
 * outline level.
 */
export const readCell = (
  xml: XmlReader,
  next: CellReference,
  indent: number,
  context: CellContext,
): PlacedCell | Refusal => {
  const reference = xml.attribute('r');
  const at = reference === undefined ? next : readReference(reference);
  const styleIndex = xml.attribute('s') ?? '0';
  const style = INDEX.test(styleIndex) ? context.styles(Number(styleIndex)) : undefined;
  if (at === undefined || at.row !== next.row || style === undefined) return damaged(context.part);
  const type = xml.attribute('t') ?? 'n';
  const stored: Stored = { type, style, value: undefined, rich: undefined, formula: undefined };
  readStored(xml, stored, at, context.formulas);
  const value = typed(stored, at.column, indent, context);
  if (value instanceof Refusal) return value;
  if (stored.formula === undefined) return { at, cell: value };
  // A formula whose result is an empty text is blank; one without any result was never calculated.
  const calculated = value !== undefined || (type === 'str' && stored.value !== undefined);
  if (value === undefined && calculated) return { at };
  return { at, cell: { ...(value ?? uncalculatedCell(at.column)), formula: stored.formula } };
};
