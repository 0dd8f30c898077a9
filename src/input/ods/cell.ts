/** `table-cell` elements → cells of a grid, typed. */

import { asPercentage, exactDecimal } from '../../model/points/stored-number.js';
import type { GridCell } from '../../model/reading/grid.js';
import { struck } from '../../model/text/plain-look.js';
import { eachInside } from '../office/children.js';
import { BOOLEAN, DATE, ERROR, NUMBER, PERCENT, WITHOUT_VALUE } from '../office/natures.js';
import type { XmlReader } from '../xml.js';
import { type Style, type Styles, styleKey } from './styles.js';
import { TextReader } from './text.js';

/** A cell wherever it stands: what is repeated is one element. */
export type CellContent = Omit<GridCell, 'column'>;

const UNSEEN = { unseen: true } as const;

const ISO_DATE = /^(-?\d{1,6})-(\d{2})-(\d{2})(?:T|$)/u;
const ERROR_TEXT = /^(?:#[A-Z/0!?]+|Err:\d{3})$/u;

/** "of:=SUM([.C2:.C9])" → "SUM(C2:C9)", as the program shows it. */
const plainFormula = (formula: string): string =>
  formula
    .replace(/^(?:[a-z]+:)?=?/iu, '')
    .replace(/\[([^\]]*)\]/gu, (_, reference: string) => reference.replace(/(^|:)\./gu, '$1'));

/** The order of day, month and year that a date is shown in, as a format's letters. */
const formatOf = (shown: string, parts: readonly (readonly [letter: string, value: number])[]): string => {
  const left = [...parts];
  const letters = (shown.match(/\p{L}+|\d+/gu) ?? []).flatMap((word) => {
    const number = Number(word);
    const found = left.findIndex(([letter, value]) =>
      Number.isNaN(number) ? letter === 'm' : value === number || (letter === 'y' && value % 100 === number),
    );
    if (found < 0) return [];
    return left.splice(found, 1).map(([letter]) => letter);
  });
  return letters.join('/');
};

/** What the attributes of a cell say, and the text it shows. */
interface Stated {
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly date: string | undefined;
  readonly boolean: string | undefined;
  readonly shown: string;
  readonly font: string | undefined;
}

const numberCell = (value: string, percent: boolean, shown: string): CellContent => {
  const decimal = exactDecimal(value.trim());
  if (decimal === undefined) return { text: value };
  const text = percent ? `${asPercentage(decimal)}%` : decimal;
  const nature = percent ? PERCENT : NUMBER;
  // Shown with the mark of the country; told by the point, as everywhere.
  const plain = /^-?\d+,\d+%?$/u.test(shown) ? shown.replace(',', '.') : shown;
  return plain === '' || plain === text ? { text, nature } : { text, nature, shown: plain };
};

const dateCell = (value: string, shown: string): CellContent => {
  const [, year, month, day] = (ISO_DATE.exec(value) ?? []).map(Number);
  const text = shown === '' ? value : shown;
  if (year === undefined || month === undefined || day === undefined) return { text, nature: DATE };
  const format = formatOf(text, [
    ['d', day],
    ['m', month],
    ['y', year],
  ]);
  return { text, nature: DATE, date: { day, month, year }, ...(format === '' ? {} : { format }) };
};

/** Letters that nobody sees: too small, or in the colour of what they stand on. */
const isUnseen = (style: Style | undefined): boolean =>
  style !== undefined &&
  (style.isTiny === true ||
    (style.isWhite === true && style.isDark !== true) ||
    (style.colour !== undefined && style.colour === style.ground));

/** The value by the cell's type; undefined where the cell holds nothing. */
const typed = ({ type, value, date, boolean, shown, font }: Stated, calculated: boolean): CellContent | undefined => {
  if (calculated && ERROR_TEXT.test(shown)) return { text: shown, nature: ERROR };
  if (type === 'float' || type === 'currency') return numberCell(value ?? shown, false, shown);
  if (type === 'percentage') return numberCell(value ?? shown, true, shown);
  if (type === 'date') return dateCell(date ?? '', shown);
  if (type === 'time') return { text: shown, nature: DATE };
  if (type === 'boolean') return { text: boolean === 'true' ? 'TRUE' : 'FALSE', nature: BOOLEAN };
  if (shown.trim() === '') return undefined;
  return font === undefined ? { text: shown } : { text: shown, font };
};

export class CellReader {
  readonly #xml: XmlReader;
  readonly #styles: Styles;
  readonly #paragraphs: TextReader;

  constructor(xml: XmlReader, styles: Styles) {
    this.#xml = xml;
    this.#styles = styles;
    this.#paragraphs = new TextReader(xml, styles);
  }

  /**
   * Reads the cell just opened, to its close; undefined where it holds nothing.
   *
   * @param columnStyle that of cells that name none
   */
  read(columnStyle: string | undefined): CellContent | undefined {
    const xml = this.#xml;
    const style = this.#styles.get(styleKey('table-cell', xml.attribute('style-name') ?? columnStyle ?? ''));
    const formula = xml.attribute('formula');
    const type = xml.attribute('value-type');
    const value = xml.attribute('value');
    const date = xml.attribute('date-value');
    const boolean = xml.attribute('boolean-value');
    const written = xml.attribute('string-value');
    const isText = type === undefined || type === 'string';
    const lines: string[] = [];
    let font: string | undefined;
    eachInside(xml, (name) => {
      if (name !== 'p') return xml.skip();
      const paragraph = this.#paragraphs.read(isText ? style : undefined);
      lines.push(paragraph.text);
      font ??= paragraph.font;
    });
    const shown = lines.length === 0 ? (written ?? '') : lines.join('\n');
    const read = typed({ type, value, date, boolean, shown, font }, formula !== undefined);
    const own = read !== undefined && !isText && style?.struck === true ? { text: struck(read.text) } : read;
    // A number that its format does not show has a paragraph all the same.
    const blank = !isText && lines.length > 0 && shown === '';
    const cell = own !== undefined && (blank || isUnseen(style)) ? { ...own, ...UNSEEN } : own;
    if (formula === undefined) return cell;
    if (cell === undefined && type !== undefined) return undefined;
    return { ...(cell ?? { text: '', nature: WITHOUT_VALUE }), formula: plainFormula(formula) };
  }
}
