/** One heading → what its column means. */

import { words } from './phrases.js';
import type { HeadingMeaning } from './synonyms.js';
import { OWN_RULES, RULES } from './synonyms.js';

/** A heading is a few words; a paragraph that happens to hold the same words is none. */
const LONGEST_HEADING = 150;
const MOST_WORDS = 24;
const IN_BRACKETS = /\([^()]*\)/gu;
/** "Điểm chuẩn: 100" or "Ghi chú: điểm …" tells something; it heads nothing. */
const TELLS = /[:：]\s*\S/u;

const ruleFor = (text: string, rules = RULES): HeadingMeaning | undefined =>
  rules.find(([, how, list]) => list[how](text))?.[0];

/** "Điểm năm 2025" is a "Điểm" of that year. */
const YEAR = / (?:của )?năm (?:\d{4}|trước|nay|liền trước|liền kề|ngoái) $/u;

/** Headings stand again on every page, and cells are asked about before it is known where the header is. */
const known = new Map<string, HeadingMeaning | undefined>();
const MOST_KNOWN = 20_000;

/** The meaning of a heading's text alone; undefined where it says nothing the tool knows. */
export const meaningOfHeading = (text: string): HeadingMeaning | undefined => {
  if (text.length > LONGEST_HEADING || !/\p{L}|#|%/u.test(text) || TELLS.test(text)) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const meaning = understand(text);
  known.set(text, meaning);
  return meaning;
};

const understand = (text: string): HeadingMeaning | undefined => {
  const whole = words(text);
  if (whole.length <= 2 || whole.split(' ').length - 2 > MOST_WORDS) return undefined;
  const outside = words(text.replace(IN_BRACKETS, ' '));
  const timeless = outside.replace(YEAR, ' ');
  return ruleFor(whole, OWN_RULES) ?? (timeless.length > 2 ? ruleFor(timeless) : undefined) ?? ruleFor(whole);
};
