/** What the pipeline gives for one file: every report and every format is made from this alone. */

import type { CriteriaSet } from './criteria-set/criteria-set.js';
import type { Way } from './criteria-set/way.js';
import type { OwnFileReason, UnreadableReason } from './finding/facts.js';
import type { Finding } from './finding/finding.js';
import { NOTHING_WRITTEN_AFTER } from './finding/rules.js';
import type { JoinedCell, Unjoined } from './joining.js';
import type { Place } from './place/place.js';
import type { TableMistake } from './reading/reading.js';
import type { TableReading } from './reading/table-reading.js';
import type { AgencyNames } from './scorecard/agency.js';
import type { Criterion } from './scorecard/scorecard.js';
import type { ScoredScorecard } from './scored/scored.js';

/** One scorecard of a file, scored, with its findings in order of place. */
export interface Evaluation {
  /** As the user named it. */
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly scored: ScoredScorecard;
  readonly findings: readonly Finding[];
  /** The file's text, where it is a text file: for excerpts. */
  readonly text?: string | undefined;
  /** Of the file's bytes, in lower-case hex; absent where the machine offers none. */
  readonly sha256?: string | undefined;
  /** How the table was understood, where there was one. */
  readonly reading?: TableReading | undefined;
  /** Spellings that a project declares to be one office. */
  readonly agencies?: AgencyNames | undefined;
  /** What tables of scores and exemptions put into it, and what found no room there. */
  readonly joined?: { readonly used: readonly JoinedCell[]; readonly unjoined: readonly Unjoined[] } | undefined;
  /** What its criteria set makes of it, where it has one. */
  readonly bySet?: EvaluationBySet | undefined;
}

/** What a criteria set makes of a scorecard besides its points. */
export interface EvaluationBySet {
  readonly set: CriteriaSet;
  /** How the points of results come about. */
  readonly ways: ReadonlyMap<Criterion, Way>;
}

/** A file that gave no scorecard has findings only. */
export interface FileResult {
  readonly file: string;
  readonly evaluations: readonly Evaluation[];
  /** Findings of a file that is no scorecard; empty where there are evaluations. */
  readonly findings: readonly Finding[];
  readonly text?: string | undefined;
  /** What a project says of itself (its config, a criteria set), and no scorecard: its findings are about that. */
  readonly isConfig?: true | undefined;
  /** Present where the file is a criteria set that can be used. */
  readonly criteriaSet?: CriteriaSet | undefined;
  /** What was said about its table cannot be met: nothing was read. */
  readonly mistake?: TableMistake | undefined;
  /** Where the sheet begins that lists the findings of an earlier time, where there is one: it was not read. */
  readonly findingsSheet?: Place | undefined;
}

/** Whether a report may be written from this file: its findings leave no doubt about what its author wrote. */
export const mayBeWritten = (result: FileResult): boolean =>
  result.evaluations.length > 0 &&
  !result.evaluations.some((one) => one.findings.some((finding) => NOTHING_WRITTEN_AFTER.includes(finding.rule)));

/** Where the table itself is in doubt, its findings are all there is to say: no number of it can be trusted. */
export const withoutDoubt = (result: FileResult): FileResult =>
  result.evaluations.length === 0 || mayBeWritten(result)
    ? result
    : { ...result, evaluations: [], findings: result.evaluations.flatMap((one) => one.findings) };

/** All findings of a file, in order, whether or not it is a scorecard. */
export const findingsOf = (result: FileResult): readonly Finding[] => [
  ...result.findings,
  ...result.evaluations.flatMap((evaluation) => evaluation.findings),
];

/** The findings of a file that count: neither waived nor known before. */
export const openFindingsOf = (result: FileResult): readonly Finding[] =>
  findingsOf(result).filter(({ accepted }) => accepted === undefined);

const OWN: readonly UnreadableReason[] = [
  'own-result',
  'own-baseline',
  'own-report',
  'own-config',
  'criteria-set',
  'own-facts',
] satisfies readonly OwnFileReason[];

/** Whether a file is one that this program wrote, or is told things by; a list of no findings is one as well. */
export const isOwnFile = ({ evaluations, findings, text }: FileResult): boolean =>
  text?.trim() === '[]' ||
  (evaluations.length === 0 &&
    findings.some(({ rule, args }) => rule === 'unreadable-file' && OWN.includes(args.reason)));

/** The files that were to be scorecards: what a project says of itself is none. */
export const scorecardFiles = (results: readonly FileResult[]): readonly FileResult[] =>
  results.filter(({ isConfig }) => isConfig !== true);
