/** What tells our own pages from others that hold tables. */

/** The name that our pages give for what made them. */
export const GENERATOR = 'cchc';

/** It stands among the first words of a page. */
export const HEAD_BYTES = 2000;

/** Whether a page is a report of ours, by its first bytes. */
export const isOwnPage = (head: Uint8Array): boolean =>
  new TextDecoder().decode(head).includes(`<meta name="generator" content="${GENERATOR}">`);
