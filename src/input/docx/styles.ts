/** What styles say that a text depends on: its numbering, and how it looks. */
import { eachInside, wholeNumber } from '../office/children.js';
import { faultOf, openPart } from '../office/package.js';
import { isRefusal, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import type { Zip } from '../zip.js';
import { isDark, type Look, readLook, together } from './look.js';

export interface ParagraphStyle {
  readonly numbering?: number | undefined;
  readonly level?: number | undefined;
  readonly look: Look;
}

interface StatedStyle extends ParagraphStyle {
  readonly basedOn: string | undefined;
}

export interface Styles {
  /** By the style a paragraph names; undefined for the document's own. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** By the style a run names. */
  readonly look: (id: string | undefined) => Look;
}

const NO_LOOK: Look = {};
export const NO_STYLES: Styles = { paragraph: () => ({ look: NO_LOOK }), look: () => NO_LOOK };

/** Styles that are based on each other in a circle are followed so far. */
const LONGEST_CHAIN = 32;

const readStyle = (xml: XmlReader): StatedStyle => {
  let [numbering, level]: (number | undefined)[] = [];
  let basedOn: string | undefined;
  let look = NO_LOOK;
  let dark: boolean | undefined;
  eachInside(xml, (name) => {
    if (name === 'basedOn') basedOn = xml.attribute('val');
    else if (name === 'numId') numbering = wholeNumber(xml.attribute('val'));
    else if (name === 'ilvl') level = wholeNumber(xml.attribute('val'));
    else if (name === 'rPr') look = readLook(xml);
    else if (name === 'shd') dark = dark === true || isDark(xml);
    // Of a table's style: how its first row or column looks.
    else if (name === 'tblStylePr') {
      eachInside(xml, (part) => {
        if (part === 'shd') dark = dark === true || isDark(xml);
      });
    }
  });
  return { numbering, level, look: dark === undefined ? look : { ...look, dark }, basedOn };
};

class StatedStyles implements Styles {
  readonly #stated: ReadonlyMap<string, StatedStyle>;
  readonly #usual: string | undefined;
  readonly #look: Look;
  readonly #known = new Map<string | undefined, ParagraphStyle>();

  constructor(stated: ReadonlyMap<string, StatedStyle>, usual: string | undefined, look: Look) {
    this.#stated = stated;
    this.#usual = usual;
    this.#look = look;
  }

  look(id: string | undefined): Look {
    return id === undefined ? NO_LOOK : this.#resolved(id).look;
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const own = this.#resolved(id ?? this.#usual);
    const style = { ...own, look: together(own.look, this.#look) };
    this.#known.set(id, style);
    return style;
  }

  /** A style with what it takes from those it is based on. */
  #resolved(id: string | undefined): ParagraphStyle {
    let [numbering, level]: (number | undefined)[] = [];
    let look = NO_LOOK;
    let next = id;
    for (let step = 0; step < LONGEST_CHAIN && next !== undefined; step += 1) {
      const own = this.#stated.get(next);
      numbering ??= own?.numbering;
      level ??= own?.level;
      look = together(look, own?.look ?? NO_LOOK);
      next = own?.basedOn;
    }
    return { numbering, level, look };
  }
}

export const readStyles = (zip: Zip, part: string): Styles | Refusal => {
  const xml = openPart(zip, part);
  if (isRefusal(xml)) return xml;
  const stated = new Map<string, StatedStyle>();
  let usual: string | undefined;
  let look = NO_LOOK;
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'docDefaults') look = readStyle(xml).look;
    if (xml.name !== 'style') continue;
    const id = xml.attribute('styleId') ?? '';
    const isDefault = xml.attribute('default');
    if (xml.attribute('type') === 'paragraph' && (isDefault === '1' || isDefault === 'true')) usual = id;
    stated.set(id, readStyle(xml));
  }
  return faultOf(xml, part) ?? new StatedStyles(stated, usual, look);
};
