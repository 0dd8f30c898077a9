/** What paragraph styles say that a text depends on: its numbering, and a font whose letters are not Unicode. */
import { eachInside, wholeNumber } from '../office/children.js';
import { faultOf, openPart } from '../office/package.js';
import { isRefusal, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import type { Zip } from '../zip.js';

export interface ParagraphStyle {
  readonly numbering?: number | undefined;
  readonly level?: number | undefined;
  readonly font?: string | undefined;
}

interface StatedStyle {
  numbering: number | undefined;
  level: number | undefined;
  font: string | undefined;
  basedOn: string | undefined;
}

/** By the style a paragraph names; undefined for the document's own. */
export type Styles = (id: string | undefined) => ParagraphStyle;

export const NO_STYLES: Styles = () => ({});

/** Styles that are based on each other in a circle are followed so far. */
const LONGEST_CHAIN = 32;

/** The font of a `rFonts` element. */
export const fontOf = (xml: XmlReader): string | undefined => xml.attribute('ascii') ?? xml.attribute('hAnsi');

const readStyle = (xml: XmlReader): StatedStyle => {
  const style: StatedStyle = { numbering: undefined, level: undefined, font: undefined, basedOn: undefined };
  eachInside(xml, (name) => {
    if (name === 'basedOn') style.basedOn = xml.attribute('val');
    else if (name === 'numId') style.numbering = wholeNumber(xml.attribute('val'));
    else if (name === 'ilvl') style.level = wholeNumber(xml.attribute('val'));
    else if (name === 'rFonts') style.font = fontOf(xml);
  });
  return style;
};

export const readStyles = (zip: Zip, part: string): Styles | Refusal => {
  const xml = openPart(zip, part);
  if (isRefusal(xml)) return xml;
  const stated = new Map<string, StatedStyle>();
  let usual: string | undefined;
  let font: string | undefined;
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'docDefaults') font = readStyle(xml).font;
    if (xml.name !== 'style') continue;
    const id = xml.attribute('styleId') ?? '';
    const isDefault = xml.attribute('default');
    if (xml.attribute('type') === 'paragraph' && (isDefault === '1' || isDefault === 'true')) usual = id;
    stated.set(id, readStyle(xml));
  }
  const known = new Map<string | undefined, ParagraphStyle>();
  const resolve = (id: string | undefined): ParagraphStyle => {
    const style: { -readonly [K in keyof ParagraphStyle]: ParagraphStyle[K] } = {};
    let next = id === undefined ? usual : id;
    for (let step = 0; step < LONGEST_CHAIN && next !== undefined; step += 1) {
      const own = stated.get(next);
      style.numbering ??= own?.numbering;
      style.level ??= own?.level;
      style.font ??= own?.font;
      next = own?.basedOn;
    }
    style.font ??= font;
    return style;
  };
  return (
    faultOf(xml, part) ??
    ((id) => {
      const style = known.get(id) ?? resolve(id);
      known.set(id, style);
      return style;
    })
  );
};
