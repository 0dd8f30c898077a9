/** What a reader takes for one letter, marks and all. */

/** Made when a text first needs it: that takes longer than everything else most runs do with their words. */
let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text, each with the offset it begins at, in UTF-16 units. */
export const graphemesIn = (text: string): Iterable<{ readonly segment: string; readonly index: number }> => {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return segmenter.segment(text);
};
