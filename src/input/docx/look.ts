/** How a piece of text looks, as far as its meaning depends on it. What is undefined is not stated. */
import { eachInside, isOn } from '../office/children.js';
import { isLight, isTiny, isWhite } from '../office/colours.js';
import type { XmlReader } from '../xml.js';

export interface Look {
  readonly hidden?: boolean | undefined;
  /** Above or below the line: the digit of a footnote, an index. */
  readonly shifted?: 'up' | 'down' | undefined;
  /** Moved off the line by so much that it is seen. */
  readonly lifted?: 'up' | 'down' | undefined;
  readonly struck?: boolean | undefined;
  /** Letters as white as paper, or too small to be seen; and whether they stand on anything darker than paper. */
  readonly white?: boolean | undefined;
  readonly tiny?: boolean | undefined;
  readonly dark?: boolean | undefined;
  readonly font?: string | undefined;
}

type OpenLook = { -readonly [K in keyof Look]: Look[K] };

export interface StatedLook extends Look {
  /** The character style it begins from. */
  readonly style?: string | undefined;
}

const SHIFTS: Readonly<Record<string, Look['shifted']>> = { superscript: 'up', subscript: 'down' };

/** In half points: less only sets a line straight. */
const LEAST_LIFT = 4;

const liftOf = (position: number): Look['lifted'] =>
  position >= LEAST_LIFT ? 'up' : position <= -LEAST_LIFT ? 'down' : undefined;

/** Whether the shading just opened (`shd`) is darker than paper. A pattern may be. */
export const isDark = (xml: XmlReader): boolean => {
  const [pattern = 'clear', fill = 'auto'] = [xml.attribute('val'), xml.attribute('fill')];
  return (pattern !== 'clear' && pattern !== 'nil') || (fill !== 'auto' && !isLight(fill));
};

/** Reads the run properties just opened (`rPr`), to their close. */
export const readLook = (xml: XmlReader): StatedLook => {
  const look: OpenLook & { style?: string | undefined } = {};
  eachInside(xml, (name) => {
    if (name === 'vanish') look.hidden = isOn(xml);
    else if (name === 'strike' || name === 'dstrike') look.struck = isOn(xml);
    else if (name === 'vertAlign') look.shifted = SHIFTS[xml.attribute('val') ?? ''];
    else if (name === 'position') look.lifted = liftOf(Number(xml.attribute('val')));
    else if (name === 'color') look.white = isWhite(xml.attribute('val'));
    else if (name === 'sz') look.tiny = isTiny(Number(xml.attribute('val')) / 2);
    else if (name === 'shd') look.dark = isDark(xml);
    else if (name === 'highlight') look.dark = xml.attribute('val') !== 'none';
    else if (name === 'rFonts') look.font = xml.attribute('ascii') ?? xml.attribute('hAnsi');
    else if (name === 'rStyle') look.style = xml.attribute('val');
    else if (name === 'rPrChange') xml.skip();
  });
  return look;
};

/** The look that several give together: what the first states counts, then what the second does. */
export const together = (...looks: readonly Look[]): Look => {
  const whole: OpenLook = {};
  for (const look of looks) {
    whole.hidden ??= look.hidden;
    whole.shifted ??= look.shifted;
    whole.lifted ??= look.lifted;
    whole.struck ??= look.struck;
    whole.white ??= look.white;
    whole.tiny ??= look.tiny;
    whole.dark ??= look.dark;
    whole.font ??= look.font;
  }
  return whole;
};
