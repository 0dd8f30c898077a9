/** Criteria sets on the way from a source to a result. Loaded where there is one. */
import {
  blankScorecard,
  checkBySet,
  classOf,
  completeBySet,
  expandByCode,
  isTwiceIn,
  joinCells,
  setFaults,
  setOfScorecard,
} from '../criteria-set/index.js';
import type { CriteriaSet } from '../model/criteria-set/criteria-set.js';
import type { Evaluation } from '../model/evaluation.js';
import { type Finding, finding } from '../model/finding/finding.js';
import { type Source, type SourceMap, valueAt } from '../model/place/source.js';
import type { Points } from '../model/points/points.js';
import type { Scorecard } from '../model/scorecard/scorecard.js';
import { fold } from '../model/text/text.js';
import { readCriteriaSet } from '../schema/read-criteria-set.js';
import { scoreScorecard } from '../score/score.js';

export { blankScorecard, joinCells, setFaults, setOfScorecard };

/** A set, and whether it is the one a scorecard names; where it names none, any is. */
export interface FoundSet {
  readonly set: CriteriaSet;
  readonly isMeant: boolean;
}

/** Finds the set of a scorecard, which may name it: an id, or a path from its own file. */
export type FindSet = (named: string | undefined, file: string) => Promise<FoundSet | undefined>;

/** Whether two ids name one set. */
export const isSameSet = (id: string, named: string): boolean => fold(id) === fold(named);

/** A file that is a criteria set: with its faults, or as the scorecard that it makes. */
export const readSetFile = (
  source: SourceMap,
  file: string,
): {
  readonly set?: CriteriaSet | undefined;
  readonly findings: readonly Finding[];
  readonly faults: readonly Finding[];
} => {
  const { set, findings } = readCriteriaSet(source, file);
  return { set, findings, faults: set === undefined ? [] : setFaults(set) };
};

/** The files a criteria set is taken from; anything else under `criteria-set` is an id. */
const FILE_NAME = /\.(?:ya?ml|json|xlsx|xlsm|docx|ods|csv|tsv)$/iu;

/** Whether a scorecard names its set by its file. */
export const namesFile = (named: string): boolean => FILE_NAME.test(named);

/** The text under `criteria-set`, where there is one. */
const namedSet = (source: SourceMap): string | undefined => {
  const named = valueAt(source, 'criteria-set');
  return named?.kind === 'text' && named.text.trim() !== '' ? named.text.trim() : undefined;
};

/** Says that a set was not found, where it was needed or named as a file. */
const notFound = (named: string | undefined, needed: boolean, at: Finding['at']): readonly Finding[] =>
  named !== undefined && (needed || namesFile(named))
    ? [finding('set-mismatch', { what: 'not-found', set: named }, { at })]
    : [];

/** Whether its criteria are a map of codes, not of the words that a criterion is told by. */
const isAllCodes = (source: SourceMap): boolean => {
  const given = valueAt(source, 'criteria');
  return given?.kind === 'map' && given.entries.length > 0 && given.entries.every(({ key }) => /\d/u.test(key));
};

export interface Expanded {
  readonly source: Source;
  readonly findings: readonly Finding[];
  readonly set?: CriteriaSet | undefined;
}

/** A scorecard by code, written out as its set has the tree. */
export const expandSource = async (
  source: SourceMap,
  file: string,
  findSet: FindSet | undefined,
): Promise<Expanded> => {
  const named = namedSet(source);
  const found = await findSet?.(named, file);
  const at = valueAt(source, 'criteria-set')?.at ?? source.at;
  if (found === undefined) {
    const needed = named === undefined && isAllCodes(source);
    const args = { what: 'needed', set: '' } as const;
    return { source, findings: needed ? [finding('set-mismatch', args, { at })] : notFound(named, true, at) };
  }
  const { set, isMeant } = found;
  if (!isMeant && named !== undefined) {
    const args = { what: 'other-set', set: named, given: set.id.text } as const;
    return { source, findings: [finding('set-mismatch', args, { at })] };
  }
  return { ...expandByCode(source, set), set };
};

/** Without what a scorecard has from its set: a code that the set gives twice is told of the set alone. */
export const withoutFaultsOf = (set: CriteriaSet, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule, subject }) => rule !== 'duplicate-code' || !isTwiceIn(set, subject?.path ?? ''));

/** A scorecard scored by the set that was found for it, or as it stands where that is not the one it names. */
export const scoreBySet = (
  scorecard: Scorecard,
  found: FoundSet | undefined,
  totalMax: Points | undefined,
): Pick<Evaluation, 'scored' | 'bySet' | 'findings'> => {
  if (found?.isMeant !== true) {
    const { text = '', at } = scorecard.criteriaSet ?? {};
    const named = text.trim();
    const args = found && ({ what: 'other-set', set: named, given: found.set.id.text } as const);
    const findings = args ? [finding('set-mismatch', args, { at })] : notFound(named, false, at);
    return { scored: scoreScorecard(scorecard, { totalMax }), findings };
  }
  const { set } = found;
  const completed = completeBySet(scorecard, set);
  const scored = scoreScorecard(completed.scorecard, {
    totalMax: totalMax ?? completed.totalMax,
    absences: { policyOf: completed.policyOf, rounding: set.rounding },
  });
  const ways = [...completed.matched].flatMap(([criterion, { way }]) => (way ? [[criterion, way] as const] : []));
  const unitClass = classOf(scored.total, set, scorecard.unit?.text);
  const findings = checkBySet(scored, completed);
  return { scored: { ...scored, unitClass }, findings, bySet: { set, ways: new Map(ways) } };
};
