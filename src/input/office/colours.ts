/** Colours of letters and of what they stand on: whether anybody sees the one on the other. */

const WHITE = /^#?(?:[0-9a-f]{2})?ffffff$/iu;
const RGB = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

/** Of 255: white letters do not stand out from anything lighter, the colours of our marks among it. */
const LIGHT = 210;
/** The largest letters that nobody reads, in points. */
const TINY = 2;

/** @param colour "FFFFFFFF" or "#ffffff" */
export const isWhite = (colour: string | undefined): boolean => WHITE.test(colour ?? '');

/** Whether white letters are lost on it. */
export const isLight = (colour: string | undefined): boolean => {
  const parts = RGB.exec(colour ?? '')?.slice(1);
  const [red, green, blue] = (parts ?? []).map((part) => Number.parseInt(part, 16));
  // How bright each of them is to the eye: ITU-R BT.601.
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) >= LIGHT;
};

/** @param size in points */
export const isTiny = (size: number): boolean => size <= TINY;
