/** What every rule must say, in every language. */
import type { FindingOf } from '../../model/finding/finding.js';
import type { RuleArguments, RuleId } from '../../model/finding/rule-arguments.js';
import type { Language, Said } from '../wording/language.js';
import type { Words } from '../wording/words.js';

/** The sentence of one finding, without its place, severity and rule. */
export type Sentence<R extends RuleId> = (args: RuleArguments[R], words: Words, finding: FindingOf<R>) => string;

export interface RuleText<R extends RuleId> {
  readonly title: Said;
  readonly message: Readonly<Record<Language, Sentence<R>>>;
  /** What the rule compares, and why that matters. */
  readonly why: Said;
  /** What to do about it. */
  readonly fix: Said;
}

/** The texts of some rules. */
export type RuleTexts<R extends RuleId = RuleId> = { readonly [K in R]: RuleText<K> };
