/** Colours of letters and of what they stand on: whether anybody sees the one on the other. */

const RGB = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

/** Of 255: white letters do not stand out from anything lighter, the colours of our marks among it. */
const LIGHT = 210;
/** As white as paper to the eye: the palest grey that programs offer is darker than this by little, and as lost on white. */
const WHITE = 240;
/** The largest letters that nobody reads, in points. */
const TINY = 2;

/** How bright a colour is to the eye, of 255: ITU-R BT.601. What is no colour is dark. */
const brightness = (colour: string | undefined): number => {
  const parts = RGB.exec(colour ?? '')?.slice(1);
  const [red, green, blue] = (parts ?? []).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
};

/** @param colour "FFFFFFFF" or "#ffffff" */
export const isWhite = (colour: string | undefined): boolean => brightness(colour) >= WHITE;

/** Whether white letters are lost on it. */
export const isLight = (colour: string | undefined): boolean => brightness(colour) >= LIGHT;

/** @param size in points */
export const isTiny = (size: number): boolean => size <= TINY;
