/** Texts that stay when the part they were cut from is gone. */

/** The engine copies shorter ones by itself; a longer one would keep alive all the text around it. */
const LONGEST_COPIED = 12;
const MOST = 16_384;

/** The text in storage of its own. */
export const keptText = (text: string): string =>
  // Joining and cutting makes a string of its own.
  text.length <= LONGEST_COPIED ? text : ` ${text}`.slice(1);

/** One copy of each text, however many cells repeat it. */
export class KeptTexts {
  readonly #known = new Map<string, string>();

  keep(text: string): string {
    if (text.length <= LONGEST_COPIED) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = keptText(text);
    if (this.#known.size < MOST) this.#known.set(own, own);
    return own;
  }
}
