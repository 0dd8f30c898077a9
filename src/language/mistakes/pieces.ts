/** Pieces of such sentences. */
import type { Language } from '../wording/language.js';

/** Ends a sentence about a name that is not known. */
export const nearest = (language: Language, name: string | undefined): string =>
  name === undefined ? '' : language === 'vi' ? ` Có phải “${name}” không?` : ` Did you mean “${name}”?`;

export const list = (allowed: readonly string[]): string => allowed.join(', ');

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
