/** What the styles of a spreadsheet say that its cells depend on: hidden sheets, and how a text looks. */
import { eachInside } from '../office/children.js';
import { isLight, isTiny, isWhite } from '../office/colours.js';
import type { XmlReader } from '../xml.js';

export interface Style {
  /** Of a sheet. */
  readonly hidden: boolean;
  /** Of a text: above or below its line, or crossed out. */
  readonly shifted: 'up' | 'down' | undefined;
  readonly struck: boolean;
  readonly font: string | undefined;
  /** Letters that nobody sees: tiny ones, or white ones where the cell is not dark. */
  readonly isTiny?: boolean;
  readonly isWhite?: boolean;
  readonly isDark?: boolean;
  /** The colours of the letters, and of what they stand on. */
  readonly colour?: string | undefined;
  readonly ground?: string | undefined;
}

/** By family and name. */
export type Styles = ReadonlyMap<string, Style>;

export const styleKey = (family: string, name: string): string => `${family} ${name}`;

const shiftOf = (position: string | undefined): Style['shifted'] => {
  if (position === undefined) return undefined;
  const share = Number.parseFloat(position);
  if (/^super/u.test(position) || share > 0) return 'up';
  return /^sub/u.test(position) || share < 0 ? 'down' : undefined;
};

const isLine = (line: string | undefined): boolean => line !== undefined && line !== 'none';

/** Adds the styles in the element just opened, to its close. */
export const readStyles = (xml: XmlReader, styles: Map<string, Style>): void => {
  let key = '';
  eachInside(xml, (name) => {
    if (name === 'style') {
      key = styleKey(xml.attribute('family') ?? '', xml.attribute('name') ?? '');
      styles.set(key, { hidden: false, shifted: undefined, struck: false, font: undefined });
      return;
    }
    const style = styles.get(key);
    if (style === undefined) return;
    if (name === 'table-properties') styles.set(key, { ...style, hidden: xml.attribute('display') === 'false' });
    else if (name === 'table-cell-properties') {
      const colour = xml.attribute('background-color') ?? 'transparent';
      styles.set(key, { ...style, isDark: colour !== 'transparent' && !isLight(colour), ground: colour });
    } else if (name === 'text-properties') {
      styles.set(key, {
        ...style,
        shifted: shiftOf(xml.attribute('text-position')),
        struck: isLine(xml.attribute('text-line-through-style')) || isLine(xml.attribute('text-line-through-type')),
        font: xml.attribute('font-name') ?? xml.attribute('font-family'),
        isTiny: isTiny(Number.parseFloat(xml.attribute('font-size') ?? '')),
        isWhite: isWhite(xml.attribute('color')),
        colour: xml.attribute('color'),
      });
    }
  });
};
