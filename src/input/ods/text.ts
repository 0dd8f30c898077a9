/** The paragraphs of a cell → the text people see: spaces as they are meant, notes and drawings left out. */
import { lowered, raised, struck } from '../../model/text/plain-look.js';
import { wholeNumber } from '../office/children.js';
import { isLegacyFont } from '../office/legacy-font.js';
import type { XmlReader } from '../xml.js';
import { type Style, type Styles, styleKey } from './styles.js';

export interface CellText {
  readonly text: string;
  /** A font whose letters are not Unicode, where one is used. */
  readonly font: string | undefined;
}

/** Spaces that one element may stand for. */
const MOST_SPACES = 1000;
/** What is anchored in a text and stands elsewhere: notes, comments, how a word is spoken, drawings. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[
    'note',
    'annotation',
    'ruby-text',
    'frame',
    'custom-shape',
    'control',
    'g',
    'rect',
    'line',
    'polyline',
    'polygon',
  ],
  ...['path', 'circle', 'ellipse', 'connector', 'caption', 'measure', 'regular-polygon', 'object', 'scene'],
]);
/** Characters that are elements, but for spaces. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line-break', '\n'],
]);

const seen = (text: string, style: Style | undefined): string => {
  const placed = style?.shifted === 'up' ? raised(text) : style?.shifted === 'down' ? lowered(text) : text;
  return style?.struck === true ? struck(placed) : placed;
};

/** Reads paragraphs one by one; `styles` are those of the document so far. */
export class TextReader {
  #text = '';
  #font: string | undefined;
  readonly #xml: XmlReader;
  readonly #styles: Styles;

  constructor(xml: XmlReader, styles: Styles) {
    this.#xml = xml;
    this.#styles = styles;
  }

  /** Reads the paragraph just opened, to its close; `style` is its cell's. */
  read(style: Style | undefined): CellText {
    this.#text = '';
    this.#font = undefined;
    this.#readInside(style);
    return { text: this.#text, font: this.#font };
  }

  #readInside(style: Style | undefined): void {
    const xml = this.#xml;
    const outer = xml.depth;
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind === 'text') this.#add(xml.text, style);
      else if (xml.kind === 'open') this.#readElement(xml.name, style);
    }
  }

  #readElement(name: string, style: Style | undefined): void {
    const xml = this.#xml;
    if (name === 's') this.#text += ' '.repeat(Math.min(wholeNumber(xml.attribute('c')) ?? 1, MOST_SPACES));
    else this.#text += CHARACTERS.get(name) ?? '';
    if (ELSEWHERE.has(name)) xml.skip();
    else {
      const own = name === 'span' ? this.#styles.get(styleKey('text', xml.attribute('style-name') ?? '')) : undefined;
      this.#readInside(together(own, style));
    }
  }

  #add(raw: string, style: Style | undefined): void {
    const text = raw.replace(/[ \t\r\n]+/gu, ' ');
    const plain = /(?:^|\s)$/u.test(this.#text) ? text.replace(/^ /u, '') : text;
    if (plain === '') return;
    this.#text += seen(plain, style);
    if (style?.font !== undefined && isLegacyFont(style.font) && plain.trim() !== '') this.#font ??= style.font;
  }
}

const together = (own: Style | undefined, outer: Style | undefined): Style | undefined =>
  own === undefined || outer === undefined
    ? (own ?? outer)
    : {
        hidden: false,
        shifted: own.shifted ?? outer.shifted,
        struck: own.struck || outer.struck,
        font: own.font ?? outer.font,
      };
