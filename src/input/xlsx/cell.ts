/** `c` elements → cells of a grid. */
import type { GridCell } from '../../model/reading/grid.js';
import { NUMBER } from '../office/natures.js';
import { damaged, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import { decodeText } from '../xml-text.js';
import { CellPlaces } from './cell-places.js';
import {
  booleanCell,
  errorCell,
  isoDateCell,
  numberCell,
  struckCell,
  textCell,
  uncalculatedCell,
  type Value,
} from './cell-value.js';
import { KeptTexts } from './kept-texts.js';
import { type RichText, readRichText, unescapeText } from './rich-text.js';
import { SharedFormulas } from './shared-formula.js';
import type { SharedStrings } from './shared-strings.js';
import type { CellStyle, Styles } from './styles.js';

/** What a cell's meaning depends on besides itself. */
export interface CellContext {
  /** The sheet's part, for messages. */
  readonly part: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** Nearly every cell is spelled like this: reference, style, type, a value without references or line ends, or a plain text. */
const COMMON =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,9})")?(?: t="(n|s|str|b|e|d|inlineStr)")?(?:\/>|>(?:<v>([^<>&\r]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<>\r]*)<\/t><\/is>)?<\/c>)/y;

const MOST_DIGITS = 9;
const UNSEEN = { unseen: true } as const;

/** A number in plain digits, or -1. */
const readIndex = (text: string): number => {
  if (text.length === 0 || text.length > MOST_DIGITS) return -1;
  let index = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
};

/** Reads the cells of one sheet, one after another. There may be millions: it keeps what it reads in its own fields. */
export class CellReader {
  /** Where the cell last read stands. */
  readonly places = new CellPlaces();
  /** What was wrong with it, where something was. */
  refusal: Refusal | undefined;
  /** The sheet is shown without its zeros. */
  hidesZero = false;
  #indent = 0;
  #value: string | undefined;
  #rich: RichText | undefined;
  #formula: string | undefined;
  readonly #formulas = new SharedFormulas();
  readonly #texts = new KeptTexts();
  readonly #xml: XmlReader;
  readonly #context: CellContext;

  constructor(xml: XmlReader, context: CellContext) {
    this.#xml = xml;
    this.#context = context;
  }

  /** Begins a row, by the number it states; `indent`: its outline level. False where it is none of a sheet. */
  startRow(stated: string | undefined, indent: number): boolean {
    this.#indent = indent;
    return this.places.startRow(stated);
  }

  /** Reads the cell that stands next, if it is spelled as nearly all are: the cell, or null where it holds nothing. */
  readCommon(): GridCell | null | undefined {
    const found = this.#xml.pass(COMMON);
    if (found === undefined) return undefined;
    this.#value = found[4];
    this.#rich = undefined;
    this.#formula = undefined;
    const inline = found[5];
    if (inline !== undefined) {
      const text = decodeText(inline);
      if (text === undefined) return this.#refuse(damaged(this.#context.part)) ?? null;
      this.#rich = { text: unescapeText(text) };
    }
    return this.#give(this.places.next(found[1]), found[2], found[3]) ?? null;
  }

  /** Reads the cell just opened, to its close; undefined where it holds nothing, or is refused. */
  read(): GridCell | undefined {
    const xml = this.#xml;
    const isPlaced = this.places.next(xml.attribute('r'));
    const styleIndex = xml.attribute('s');
    const type = xml.attribute('t');
    this.#readStored();
    return this.#give(isPlaced, styleIndex, type);
  }

  #give(isPlaced: boolean, styleIndex: string | undefined, stated: string | undefined): GridCell | undefined {
    const type = stated || 'n';
    const style = this.#context.styles(styleIndex ? readIndex(styleIndex) : 0);
    if (!isPlaced || style === undefined) return this.#refuse(damaged(this.#context.part));
    const typed = this.#typed(type, style);
    const written = typed !== undefined && style.isStruck === true ? struckCell(typed) : typed;
    const value = written !== undefined && this.#hides(written, style) ? { ...written, ...UNSEEN } : written;
    if (this.#formula === undefined || this.refusal !== undefined) return value;
    // A formula whose result is an empty text is blank; one without any result was never calculated.
    if (value === undefined && type === 'str' && this.#value !== undefined) return undefined;
    return { ...(value ?? uncalculatedCell(this.places.column)), formula: this.#formula };
  }

  /** Whether nobody sees what is written in the cell. */
  #hides({ text, nature }: Value, { isUnseen, format }: CellStyle): boolean {
    if (isUnseen === true) return true;
    if (nature === NUMBER) return (this.hidesZero && text === '0') || format.hides(text);
    return nature === undefined && format.hides(undefined);
  }

  #refuse(refusal: Refusal): undefined {
    this.refusal = refusal;
    return undefined;
  }

  #readStored(): void {
    const xml = this.#xml;
    const outer = xml.depth;
    this.#value = undefined;
    this.#rich = undefined;
    this.#formula = undefined;
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'v') this.#value = this.#only(this.#value, xml.content());
      else if (xml.name === 'f') this.#formula = this.#readFormula();
      else if (xml.name === 'is') this.#rich = readRichText(xml);
      else xml.skip();
    }
  }

  /** A cell holds one value: of two nobody can tell which. */
  #only(before: string | undefined, value: string): string {
    if (before !== undefined) this.#refuse(damaged(this.#context.part));
    return value;
  }

  #readFormula(): string {
    const index = this.#xml.attribute('t') === 'shared' ? this.#xml.attribute('si') : undefined;
    const formula = this.#texts.keep(this.#xml.content());
    return index === undefined ? formula : this.#formulas.at(index, formula, this.places.row, this.places.column);
  }

  /** The value by the cell's type; undefined where the cell holds nothing. */
  #typed(type: string, style: CellStyle): Value | undefined {
    const { column } = this.places;
    const stored = this.#value;
    // Some programs write a text of its own into a cell of another type, or a plain one into a cell of that type.
    if (this.#rich !== undefined && (type === 'inlineStr' || stored === undefined))
      return this.#text(this.#rich, style);
    if (stored === undefined) return undefined;
    if (type === 'str' || type === 'inlineStr') return this.#text({ text: unescapeText(stored) }, style);
    const value = stored.trim();
    if (value === '') return undefined;
    if (type === 's') return this.#sharedText(value, style);
    if (type === 'n') return numberCell(column, value, style, this.#context.date1904);
    if (type === 'b') return booleanCell(column, value);
    if (type === 'e') return errorCell(column, value);
    return type === 'd' ? isoDateCell(column, value, style) : this.#refuse(damaged(this.#context.part));
  }

  #text({ text, font }: RichText, style: CellStyle): Value | undefined {
    return textCell(this.places.column, this.#texts.keep(text), font ?? style.font, style.indent || this.#indent);
  }

  #sharedText(value: string, style: CellStyle): Value | undefined {
    const { strings, part } = this.#context;
    if (strings.part === undefined) return this.#refuse(damaged('xl/sharedStrings.xml'));
    const found = strings.at(readIndex(value));
    if (found === undefined) return this.#refuse(damaged(part));
    return textCell(this.places.column, found.text, found.font ?? style.font, style.indent || this.#indent);
  }
}
