/** What the page's address remembers behind its #: where the reader is, and what the table is filtered by. */

export interface Address {
  /** Of an element; empty for the top. */
  readonly anchor: string;
  readonly values: ReadonlyMap<string, string>;
}

/** "#table?q=dieu+hanh&lost=1". What cannot be read is nothing. */
export const readAddress = (hash: string): Address => {
  const [anchor = '', query = ''] = hash.replace(/^#/u, '').split(/\?(.*)/su);
  let known = '';
  try {
    known = decodeURIComponent(anchor);
  } catch {
    // Somebody's own percent sign.
  }
  return { anchor: known, values: new Map(new URLSearchParams(query)) };
};

export const writeAddress = ({ anchor, values }: Address): string => {
  const filled = [...values].filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled).toString();
  const text = `${encodeURIComponent(anchor)}${query === '' ? '' : `?${query}`}`;
  return text === '' ? '' : `#${text}`;
};
