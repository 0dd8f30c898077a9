/** Answers kept for texts that come again: a table says the same few points, codes and names in every other row. */

/** So many answers are kept; a table with more different texts forgets them all and starts anew. */
const MOST = 10_000;
/** Longer texts are sentences, which seldom come twice. */
const LONGEST = 200;

/** `answer`, which must depend on its text alone, asked once for each text as long as it is remembered. */
export const remember = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const before = known.get(text);
    // An answer may be undefined; then it is asked again, which does no harm.
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
};
