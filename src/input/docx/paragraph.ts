/** One paragraph → the text a reader sees: deleted and hidden text left out, automatic numbers in front. */
import { eachInside, isOn, wholeNumber } from '../office/children.js';
import { isLegacyFont } from '../office/legacy-font.js';
import { raised } from '../office/raised.js';
import type { XmlReader } from '../xml.js';
import type { Numbering } from './numbering.js';
import { fontOf, type Styles } from './styles.js';

export interface Paragraph {
  readonly text: string;
  /** A font whose letters are not Unicode, where one is used. */
  readonly font?: string | undefined;
}

interface Properties {
  style: string | undefined;
  numbering: number | undefined;
  level: number | undefined;
  /** The paragraph's own end was deleted. */
  deleted: boolean;
}

/** Content that a reader does not see, or that stands here a second time for older programs. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delInstrText',
  'delText',
  'rt',
  'sdtPr',
]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

const PRIVATE_USE = 0xf000;

/** A character of a symbol font: its plain twin where it has one. */
const symbol = (xml: XmlReader): string => {
  const code = Number.parseInt(xml.attribute('char') ?? '', 16);
  if (!(code > 0x20 && code < 0xfffe) || (code >= 0xd800 && code < 0xe000)) return '';
  const plain = code - PRIVATE_USE;
  if (plain < 0) return String.fromCharCode(code);
  return xml.attribute('font') === 'Symbol' && plain > 0x20 && plain < 0x40 ? String.fromCharCode(plain) : '•';
};

export class ParagraphReader {
  readonly #xml: XmlReader;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  /** For each field that is open: whether its instruction, which nobody sees, is still going on. */
  readonly #fields: boolean[] = [];
  /** Of the run last read. */
  #text = '';
  #font: string | undefined;

  constructor(xml: XmlReader, styles: Styles, numbering: Numbering) {
    this.#xml = xml;
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** Reads the paragraph just opened, to its close; text boxes in it are read by `readTextBox`. */
  read(readTextBox: () => void): Paragraph {
    // A field whose end was lost must not swallow what follows.
    this.#fields.fill(false);
    let properties: Properties = { style: undefined, numbering: undefined, level: undefined, deleted: false };
    let text = '';
    let legacy: string | undefined;
    eachInside(this.#xml, (name) => {
      if (name === 'pPr') properties = this.#readProperties();
      else if (name === 'r') {
        this.#readRun(this.#styles(properties.style).font, readTextBox);
        text += this.#text;
        if (this.#font !== undefined && this.#text.trim() !== '') legacy ??= this.#font;
      } else if (UNSEEN.has(name)) this.#xml.skip();
    });
    const numbered = this.#numbered(text, properties);
    return legacy === undefined ? { text: numbered } : { text: numbered, font: legacy };
  }

  #numbered(text: string, properties: Properties): string {
    const style = this.#styles(properties.style);
    const id = properties.numbering ?? style.numbering;
    if (id === undefined || id === 0 || properties.deleted) return text;
    const styled = properties.numbering === undefined ? this.#numbering.levelOfStyle(id, properties.style) : undefined;
    const mark = this.#numbering.next(id, properties.level ?? styled ?? style.level ?? 0);
    if (mark === undefined || mark.text === '') return text;
    if (text.trim() === '') return mark.bullet ? '' : mark.text;
    return `${mark.text} ${text}`;
  }

  #readProperties(): Properties {
    const xml = this.#xml;
    const properties: Properties = { style: undefined, numbering: undefined, level: undefined, deleted: false };
    eachInside(xml, (name) => {
      if (name === 'pStyle') properties.style = xml.attribute('val');
      else if (name === 'numId') properties.numbering = wholeNumber(xml.attribute('val'));
      else if (name === 'ilvl') properties.level = wholeNumber(xml.attribute('val'));
      else if (name === 'del' || name === 'moveFrom') properties.deleted = true;
      else if (name === 'pPrChange' || name === 'rPrChange' || name === 'sectPr') xml.skip();
    });
    return properties;
  }

  /** `usual`: the font that the paragraph's style gives. */
  #readRun(usual: string | undefined, readTextBox: () => void): void {
    const xml = this.#xml;
    let hidden = false;
    let isRaised = false;
    let font = usual;
    let text = '';
    eachInside(xml, (name) => {
      if (name === 'rPr') {
        eachInside(xml, (property) => {
          if (property === 'vanish') hidden = isOn(xml);
          else if (property === 'rFonts') font = fontOf(xml) ?? font;
          else if (property === 'vertAlign') isRaised = xml.attribute('val') === 'superscript';
          else if (property === 'rPrChange') xml.skip();
        });
      } else if (name === 't') {
        const content = xml.content();
        if (!this.#fields.includes(true)) text += isRaised ? raised(content) : content;
      } else if (name === 'fldChar') this.#follow(xml.attribute('fldCharType'));
      else if (name === 'sym') text += symbol(xml);
      else if (name === 'txbxContent') readTextBox();
      else if (UNSEEN.has(name)) xml.skip();
      else text += CHARACTERS.get(name) ?? '';
    });
    this.#text = hidden ? '' : text;
    this.#font = font !== undefined && isLegacyFont(font) ? font : undefined;
  }

  #follow(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    else if (type === 'end') this.#fields.pop();
  }
}
