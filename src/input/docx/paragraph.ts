/** One paragraph → the text a reader sees: deleted and hidden text left out, automatic numbers in front. */
import { lowered, raised, struck } from '../../model/text/plain-look.js';
import { eachInside, wholeNumber } from '../office/children.js';
import { isLegacyFont } from '../office/legacy-font.js';
import type { XmlReader } from '../xml.js';
import { Fields } from './fields.js';
import { isDark, type Look, readLook, together } from './look.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';
import type { Walker } from './walker.js';

export interface Paragraph {
  readonly text: string;
  /** A font whose letters are not Unicode, where one is used. */
  readonly font?: string | undefined;
  /** What its text was calculated by, without the "=". */
  readonly formula?: string | undefined;
  /** Its end was deleted: the next paragraph goes on with it. */
  readonly open: boolean;
  /** Some of it nobody sees: letters that are too small, or white ones where they stand on paper. */
  readonly unseen?: 'tiny' | 'white' | undefined;
}

interface Properties {
  style: string | undefined;
  numbering: number | undefined;
  level: number | undefined;
  /** The paragraph's own end was deleted. */
  deleted: boolean;
  /** It stands on something darker than paper. */
  dark: boolean;
}

const NO_PROPERTIES: Properties = {
  style: undefined,
  numbering: undefined,
  level: undefined,
  deleted: false,
  dark: false,
};

/** Stands for the mark of a note until its paragraph is whole: no text of XML holds it. */
const NOTE = '\0';
/** The mark of a note with the brackets that offices write around it, which would be left empty. */
const NOTE_MARKS = /\s?\(\0+\)|\s?\[\0+\]|\0/gu;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** Signs that keep the parts of an equation apart: one half is not twelve. */
const IN_EQUATION: ReadonlyMap<string, string> = new Map([
  ['den', '⁄'],
  ['sup', '^'],
  ['sub', '_'],
  ['deg', '√'],
]);

const PRIVATE_USE = 0xf000;

/** What symbol fonts show in place of a character, where plain text has it, too. */
const SYMBOLS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'Symbol',
    new Map([
      [0xa3, '≤'],
      [0xb1, '±'],
      [0xb3, '≥'],
      [0xb4, '×'],
      [0xb8, '÷'],
      [0xb9, '≠'],
    ]),
  ],
  [
    'Wingdings',
    new Map([
      [0x6f, '□'],
      [0xa8, '□'],
      [0xa7, '▪'],
      [0xd8, '➢'],
      [0xfb, '✗'],
      [0xfc, '✓'],
      [0xfd, '☒'],
      [0xfe, '☑'],
    ]),
  ],
]);

/** A character of a symbol font: its plain twin where it has one. */
const symbol = (xml: XmlReader): string => {
  const code = Number.parseInt(xml.attribute('char') ?? '', 16);
  if (!(code > 0x20 && code < 0xfffe) || (code >= 0xd800 && code < 0xe000)) return '';
  const plain = code - PRIVATE_USE;
  if (plain < 0) return String.fromCharCode(code);
  const font = xml.attribute('font') ?? '';
  if (font === 'Symbol' && plain > 0x20 && plain < 0x40) return String.fromCharCode(plain);
  return SYMBOLS.get(font)?.get(plain) ?? '•';
};

/** What one run shows. */
interface Piece {
  readonly text: string;
  readonly lifted: Look['lifted'];
}

const moved = (text: string, way: 'up' | 'down' | undefined): string =>
  way === 'up' ? raised(text) : way === 'down' ? lowered(text) : text;

/** The pieces as one text. What is lifted off the line of the others is as good as superscript; all of it is not. */
const joined = (pieces: readonly Piece[]): string => {
  const lies = pieces.some(({ text, lifted }) => lifted === undefined && text.trim() !== '');
  const whole = pieces.map(({ text, lifted }) => {
    return lies ? moved(text, lifted) : text;
  });
  return whole.join('').replace(NOTE_MARKS, '');
};

/** A text with what its look says of it. */
const seen = (text: string, { shifted, struck: isStruck }: Look): string => {
  const placed = moved(text, shifted);
  return isStruck === true ? struck(placed) : placed;
};

/** Whether somebody typed the mark of a note: then it stands in the text behind it. */
const isMarkTyped = (xml: XmlReader): boolean => {
  const typed = xml.attribute('customMarkFollows');
  return typed !== undefined && typed !== '0' && typed !== 'false' && typed !== 'off';
};

export class ParagraphReader {
  readonly #xml: XmlReader;
  readonly #walker: Walker;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #fields = new Fields();
  /** Of the run last read. */
  #text = '';
  #lifted: Look['lifted'];
  #font: string | undefined;
  #unseen: Paragraph['unseen'];

  constructor(walker: Walker, styles: Styles, numbering: Numbering) {
    this.#xml = walker.xml;
    this.#walker = walker;
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** Reads the paragraph just opened, to its close; text boxes in it are read by `readTextBox`. */
  read(readTextBox: () => void): Paragraph {
    this.#fields.mendLost();
    let properties = NO_PROPERTIES;
    let unseen: Paragraph['unseen'];
    const pieces: Piece[] = [];
    let legacy: string | undefined;
    this.#walker.each((name) => {
      if (name === 'pPr') properties = this.#readProperties();
      else if (name === 'r') {
        this.#readRun(this.#styles.paragraph(properties.style).look, readTextBox);
        pieces.push({ text: this.#text, lifted: this.#lifted });
        if (this.#text.trim() === '') return;
        if (this.#font !== undefined) legacy ??= this.#font;
        if (this.#unseen === 'tiny' || (this.#unseen === 'white' && !properties.dark)) unseen ??= this.#unseen;
      } else {
        if (name === 'fldSimple') this.#fields.calculate(this.#xml.attribute('instr'));
        const sign = IN_EQUATION.get(name);
        if (sign !== undefined) pieces.push({ text: sign, lifted: undefined });
      }
    });
    const formula = this.#fields.takeFormula();
    return {
      text: this.#numbered(joined(pieces), properties),
      font: legacy,
      formula,
      open: properties.deleted,
      unseen,
    };
  }

  #numbered(text: string, properties: Properties): string {
    const style = this.#styles.paragraph(properties.style);
    const id = properties.numbering ?? style.numbering;
    if (id === undefined || id === 0 || properties.deleted) return text;
    const styled = properties.numbering === undefined ? this.#numbering.levelOfStyle(id, properties.style) : undefined;
    const mark = this.#numbering.next(id, properties.level ?? styled ?? style.level ?? 0);
    if (mark === undefined || mark.text === '') return text;
    if (text.trim() === '') return mark.bullet ? '' : mark.text;
    // A bare number and a word after a space are a quantity: "1 Kế hoạch".
    return `${mark.text}${/[\p{L}\d]$/u.test(mark.text) ? '\t' : ' '}${text}`;
  }

  #readProperties(): Properties {
    const xml = this.#xml;
    const properties = { ...NO_PROPERTIES };
    eachInside(xml, (name) => {
      if (name === 'pStyle') properties.style = xml.attribute('val');
      else if (name === 'shd') properties.dark = isDark(xml);
      else if (name === 'numId') properties.numbering = wholeNumber(xml.attribute('val'));
      else if (name === 'ilvl') properties.level = wholeNumber(xml.attribute('val'));
      else if (name === 'del' || name === 'moveFrom') properties.deleted = true;
      else if (name === 'pPrChange' || name === 'rPrChange' || name === 'sectPr') xml.skip();
    });
    return properties;
  }

  /** `usual`: the look that the paragraph's style gives. */
  #readRun(usual: Look, readTextBox: () => void): void {
    const xml = this.#xml;
    let look = usual;
    let text = '';
    let isMark = false;
    this.#walker.each((name) => {
      if (name === 'rPr') {
        const stated = readLook(xml);
        look = together(stated, this.#styles.look(stated.style), usual);
      } else if (name === 't') {
        const content = xml.content();
        // The mark of a note is none of the digits before it, however it is set.
        if (isMark || this.#fields.noting) text += raised(content);
        else if (!this.#fields.instructing) text += seen(content, look);
      } else if (name === 'fldChar') text += this.#fields.follow(xml);
      else if (name === 'sym') text += symbol(xml);
      else if (name === 'txbxContent') readTextBox();
      else if (name === 'instrText') this.#fields.instruct(xml.content());
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        isMark = isMarkTyped(xml);
        if (!isMark) text += NOTE;
      } else text += CHARACTERS.get(name) ?? '';
    });
    this.#text = look.hidden === true || this.#walker.hint ? '' : text;
    this.#lifted = look.lifted;
    this.#unseen = look.tiny === true ? 'tiny' : look.white === true && look.dark !== true ? 'white' : undefined;
    this.#font = look.font !== undefined && isLegacyFont(look.font) ? look.font : undefined;
  }
}
