const BLANKS = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A plain text that says that there is nothing is ''. */
export const blankAsNothing = (text: string): string => (BLANKS.has(text) ? '' : text);
