/** What a finding is about, in facts that stay when lines move, numbers change and sentences are put otherwise. */

import { fold } from '../text/text.js';
import type { Subject } from './facts.js';
import type { Finding, FindingOf } from './finding.js';
import type { RuleArguments, RuleId } from './rule-arguments.js';

type Aspects = { readonly [R in RuleId]: (args: RuleArguments[R]) => readonly (string | undefined)[] };

const nothingElse = (): readonly string[] => [];

/** What tells two findings of one rule about one criterion, or one file, apart. */
const ASPECTS: Aspects = {
  'unreadable-file': ({ reason }) => [reason],
  limit: ({ limit }) => [limit],
  syntax: ({ reason }) => [reason],
  schema: ({ key }) => [key],
  'unknown-key': ({ key }) => [key],
  'duplicate-key': ({ key }) => [key],
  'no-table': nothingElse,
  'ambiguous-column': ({ meaning }) => [meaning],
  'number-format': ({ column }) => [column],
  'formula-without-value': ({ column }) => [column],
  'damaged-code': ({ shown, original }) => [original ?? shown],
  'damaged-text': ({ encoding }) => [encoding],
  'lost-mismatch': nothingElse,
  'sum-mismatch': nothingElse,
  'children-exceed-max': nothingElse,
  'total-mismatch': ({ column, subtotal }) => [column, subtotal ? 'subtotal' : 'total'],
  'score-above-max': ({ column }) => [column],
  'negative-score': ({ column }) => [column],
  'score-not-applicable': ({ column }) => [column],
  'duplicate-code': ({ code }) => [code],
  'unexplained-loss': nothingElse,
  'missing-max': ({ column }) => [column],
  unscored: nothingElse,
  'missing-solution': nothingElse,
  'missing-lead': nothingElse,
  'missing-when': nothingElse,
  'unclear-row': ({ text }) => [fold(text)],
  'missing-parent': ({ parent }) => [parent],
  'code-order': ({ code }) => [code],
  'code-gap': nothingElse,
  'code-from-number': nothingElse,
  'blank-mark': ({ column }) => [column],
  'skipped-sheet': ({ sheet }) => [sheet],
  'hidden-part': nothingElse,
  'assessed-round': ({ self }) => (self === true ? ['self'] : []),
  'uncounted-column': ({ heading }) => [fold(heading)],
  'rest-assumed-full': nothingElse,
  'needless-remedy': nothingElse,
  'mixed-decimal-marks': nothingElse,
  'name-variants': ({ names }) => [...names].map(fold).sort(),
  'when-unclear': ({ text }) => [fold(text)],
  'when-past': nothingElse,
  'set-mismatch': ({ what }) => [what],
  'score-step': (args) => [args.why === 'unclear' ? 'result' : args.column],
  'missing-evidence': nothingElse,
  'survey-self-scored': nothingElse,
  'not-applicable-not-allowed': nothingElse,
  'set-fault': ({ fault }) => [fault],
  'waiver-unused': ({ waived, file, code }) => [waived, file, code],
  'waiver-expired': ({ waived, file, code }) => [waived, file, code],
};

/** By its codes; a criterion without one by its name, as its number changes when a row is put in before it. */
const subjectIdentity = ({ code, path, name }: Subject): string =>
  code === undefined ? `${path.slice(0, path.lastIndexOf('/') + 1)}“${fold(name)}”` : path;

const aspectsOf = <R extends RuleId>({ rule, args }: FindingOf<R>): readonly (string | undefined)[] => {
  const aspects: Aspects[R] = ASPECTS[rule];
  return aspects(args);
};

/**
 * The finding in a few words: rule, criterion, and what of it is meant. Two findings of a scorecard may share them, as
 * the same slip may be made twice in one criterion.
 */
export const findingIdentity = (finding: Finding): readonly string[] => [
  finding.rule,
  finding.subject === undefined ? '' : subjectIdentity(finding.subject),
  ...aspectsOf<RuleId>(finding).map((aspect) => aspect ?? ''),
];
