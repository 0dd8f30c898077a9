/** Every rule's texts: the compiler names a rule or a language that is missing. */
import { CODE_TEXTS } from './codes.js';
import { CRITERIA_SET_TEXTS } from './criteria-sets.js';
import { ENCODING_TEXTS } from './encoding.js';
import { KEY_TEXTS } from './keys.js';
import { POINT_TEXTS } from './points.js';
import { REMEDY_TEXTS } from './remedies.js';
import { SCORE_TEXTS } from './scores.js';
import { SUM_TEXTS } from './sums.js';
import { SYNTAX_TEXTS } from './syntax.js';
import { TABLE_TEXTS } from './tables.js';
import type { RuleTexts } from './text.js';
import { UNREADABLE_TEXTS } from './unreadable.js';
import { WAIVER_TEXTS } from './waivers.js';

export const RULE_TEXTS: RuleTexts = {
  ...UNREADABLE_TEXTS,
  ...SYNTAX_TEXTS,
  ...KEY_TEXTS,
  ...TABLE_TEXTS,
  ...POINT_TEXTS,
  ...ENCODING_TEXTS,
  ...SUM_TEXTS,
  ...SCORE_TEXTS,
  ...CODE_TEXTS,
  ...REMEDY_TEXTS,
  ...CRITERIA_SET_TEXTS,
  ...WAIVER_TEXTS,
};
