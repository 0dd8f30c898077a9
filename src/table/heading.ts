/** One heading → what its column means. */

import { words } from './phrases.js';
import type { HeadingMeaning } from './synonyms.js';
import { RULES } from './synonyms.js';

/** A heading is a few words; a paragraph that happens to hold the same words is none. */
const LONGEST_HEADING = 150;
const MOST_WORDS = 24;
const IN_BRACKETS = /\([^()]*\)/gu;
/** "Điểm chuẩn: 100" or "Ghi chú: điểm …" tells something; it heads nothing. */
const TELLS = /[:：]\s*\S/u;

const ruleFor = (text: string): HeadingMeaning | undefined => RULES.find(([, how, list]) => list[how](text))?.[0];

/** The meaning of a heading's text alone; undefined where it says nothing the tool knows. */
export const meaningOfHeading = (text: string): HeadingMeaning | undefined => {
  if (text.length > LONGEST_HEADING || TELLS.test(text)) return undefined;
  const whole = words(text);
  if (whole.length <= 2 || whole.split(' ').length - 2 > MOST_WORDS) return undefined;
  const outside = words(text.replace(IN_BRACKETS, ' '));
  return (outside.length > 2 ? ruleFor(outside) : undefined) ?? ruleFor(whole);
};
