/**
 * The colours of cells that have findings. A colour of ours remembers the one it covers in the pattern's second colour,
 * which a solid fill does not show: when the copy is annotated anew, what was there before comes back. Some programs
 * write a second colour of their own there: a transparency that has no effect tells ours.
 */
import { SEVERITIES, type Severity } from '../../model/finding/rules.js';
import { attributesOf, childNamed, type XmlElement } from '../package/xml-element.js';
import { xmlText } from '../package/xml-write.js';

/** Light enough to read and to print; a little off the colours that programs offer, so that nobody else's are taken for ours. */
const COLOURS: Readonly<Record<Severity, string>> = { error: 'FFFFC8CC', warning: 'FFFFEBA1', info: 'FFDCEAF8' };

/** Attributes of a colour as written: `rgb="FFFFFF00"`, `theme="4" tint="0.5"`. */
type Colour = string;

export type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly colour: Colour }
  /** `covered`: the colour beneath; absent where there was none, or where nobody can tell (`isTold` is false). */
  | {
      readonly kind: 'ours';
      readonly severity: Severity;
      readonly covered: Colour | undefined;
      readonly isTold: boolean;
    }
  /** Patterns and gradients. */
  | { readonly kind: 'other' };

const NONE: Fill = { kind: 'none' };
const OTHER: Fill = { kind: 'other' };
/** The colour of the window's text: what programs write where a second colour says nothing. */
const NO_COLOUR = /^(?:indexed="6[45]"|auto="(?:1|true)")?$/u;

const RGB = /^rgb="(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})"$/u;
const REMEMBERED = /^rgb="00/u;

const writtenColour = (text: string, element: XmlElement | undefined): Colour =>
  element === undefined
    ? ''
    : attributesOf(text, element)
        .map(({ name, value }) => `${name}="${xmlText(value)}"`)
        .join(' ');

/** In one spelling, whatever its transparency, which no program shows. */
const plainColour = (colour: Colour): Colour => {
  const rgb = RGB.exec(colour)?.[1];
  return rgb === undefined ? colour : `rgb="FF${rgb.toUpperCase()}"`;
};

/** As the second colour of a fill of ours. */
const remembered = (colour: Colour): Colour => colour.replace(/^rgb="FF/u, 'rgb="00');

/** What a `fill` element is. `keepsColours`: the program that wrote it leaves second colours as they are. */
export const readFill = (text: string, element: XmlElement, keepsColours: () => boolean): Fill => {
  const pattern = childNamed(element, 'patternFill');
  if (pattern === undefined) return element.children.length === 0 ? NONE : OTHER;
  const type = attributesOf(text, pattern).find(({ name }) => name === 'patternType')?.value ?? 'none';
  if (type === 'none') return NONE;
  if (type !== 'solid') return OTHER;
  const colour = plainColour(writtenColour(text, childNamed(pattern, 'fgColor')));
  if (NO_COLOUR.test(colour)) return NONE;
  const severity = SEVERITIES.find((one) => colour === `rgb="${COLOURS[one]}"`);
  if (severity === undefined) return { kind: 'solid', colour };
  const covered = writtenColour(text, childNamed(pattern, 'bgColor'));
  const isTold = REMEMBERED.test(covered) || !RGB.test(covered) || keepsColours();
  const colourBeneath = NO_COLOUR.test(covered) || !isTold ? undefined : plainColour(covered);
  return { kind: 'ours', severity, covered: colourBeneath, isTold };
};

/** A fill with a colour of ours over it; a pattern or a gradient stays as it is. */
export const markedFill = (fill: Fill, severity: Severity): Fill => {
  if (fill.kind === 'other') return fill;
  const plain = unmarkedFill(fill);
  return { kind: 'ours', severity, covered: plain.kind === 'solid' ? plain.colour : undefined, isTold: true };
};

/** A fill as it was before a colour of ours came over it. */
export const unmarkedFill = (fill: Fill): Fill => {
  if (fill.kind !== 'ours') return fill;
  return fill.covered === undefined ? NONE : { kind: 'solid', colour: fill.covered };
};

/** The same for fills that look and remember alike. */
export const fillKey = (fill: Fill): string => {
  switch (fill.kind) {
    case 'solid':
      return `solid ${fill.colour}`;
    case 'ours':
      return `${fill.severity} ${fill.isTold} ${fill.covered ?? ''}`;
    default:
      return fill.kind;
  }
};

/** As XML; `prefix` of its elements. */
export const writeFill = (fill: Fill, prefix: string): string => {
  if (fill.kind === 'none' || fill.kind === 'other')
    return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const [first, second] =
    fill.kind === 'ours'
      ? [`rgb="${COLOURS[fill.severity]}"`, fill.covered === undefined ? 'indexed="64"' : remembered(fill.covered)]
      : [fill.colour, 'indexed="64"'];
  const colours = `<${prefix}fgColor ${first}/><${prefix}bgColor ${second}/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill></${prefix}fill>`;
};
