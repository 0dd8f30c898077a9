/** bytes → Evaluation: read, find the table, check its shape, score, check the sums. Pure but for lazy imports. */
import { read } from './input/index.js';
import type { CriteriaSet, FormWords } from './model/criteria-set/criteria-set.js';
import { isSetTable, mayBeSet } from './model/criteria-set/set-table.js';
import type { Evaluation, FileResult } from './model/evaluation.js';
import { type Finding, finding } from './model/finding/finding.js';
import { NOTHING_WRITTEN_AFTER } from './model/finding/rules.js';
import type { JoinedCell } from './model/joining.js';
import { atLevels, type Levels } from './model/levels.js';
import { stemName } from './model/place/path-names.js';
import type { Place } from './model/place/place.js';
import type { Source, SourceMap } from './model/place/source.js';
import type { Points } from './model/points/points.js';
import type { Capabilities, InputFormatName, TableMistake, TableOptions } from './model/reading/reading.js';
import type { TableReading } from './model/reading/table-reading.js';
import type { AgencyNames } from './model/scorecard/agency.js';
import type { Scorecard } from './model/scorecard/scorecard.js';
import type { ScoredScorecard } from './model/scored/scored.js';
import type { FindSet } from './pipeline/criteria-sets.js';
import { inOrder } from './pipeline/in-order.js';
import { check } from './rules/index.js';
import { chosenDocuments } from './schema/chosen-documents.js';
import { damagedSource } from './schema/damaged-source.js';
import { readScorecard } from './schema/index.js';
import { isByCode, isCriteriaSet } from './schema/is-criteria-set.js';
import { scoreScorecard } from './score/score.js';
import { nestFlatList } from './table/flat.js';

/** Everything a person may say about how a file is to be read and scored. */
export interface EvaluateOptions extends Omit<TableOptions, 'fileName'> {
  readonly inputFormat?: InputFormatName | undefined;
  /** Instead of what the file says, or where it says nothing. */
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly planYear?: number | undefined;
  readonly totalMax?: Points | undefined;
  /** ISO day to judge deadlines by; without it nothing is past. */
  readonly today?: string | undefined;
  /** How grave a project takes findings of some rules to be; `off` drops them. */
  readonly levels?: Levels | undefined;
  /** Spellings that a project declares to be one office. */
  readonly agencies?: AgencyNames | undefined;
  /** Without it no scorecard is compared with a criteria set. */
  readonly findSet?: FindSet | undefined;
  /** What tables of their own say of a unit: survey scores, granted exemptions. */
  readonly cellsOf?: ((unit: string | undefined, year: number | undefined) => readonly JoinedCell[]) | undefined;
  /**
   * What becomes of a file that is a criteria set: it is checked, or made a scorecard without scores; a table that is one
   * may also be taken as it stands. Absent: it is told to be no scorecard.
   */
  readonly sets?: 'checked' | 'as-tables' | FormWords | undefined;
  /** A table without scores is a criteria set because somebody named it as one. */
  readonly isSet?: boolean | undefined;
  /** What a person has changed in the scorecards of the file since it was read, by their place in it, from 0. */
  readonly edited?: ((scorecard: Scorecard, index: number) => Scorecard) | undefined;
  /** Takes the SHA-256 of the bytes as well, for what says which file it was made from. */
  readonly fingerprint?: boolean | undefined;
}

/** One scorecard of a file before it is scored. */
interface Found {
  readonly sheet?: string | undefined;
  /** Absent where the findings say that it is none. */
  readonly scorecard: Scorecard | undefined;
  /** Its columns are a guess. */
  readonly guessed: boolean;
  /** A criteria set made it: what is wrong with it is wrong with the set, and told as such. */
  readonly isForm?: boolean | undefined;
  readonly findings: readonly Finding[];
  readonly reading?: TableReading | undefined;
  /** Its criteria set, where the tree was made by it. */
  readonly set?: CriteriaSet | undefined;
}

/**
 * Reads and scores one file.
 *
 * @param file the name as the user gave it; a hint for the format, the unit and the years, and the name in every finding
 * @returns its scorecards with all their findings, or findings alone where it holds none; bad input never throws
 */
export const evaluate = async (
  bytes: Uint8Array,
  file: string,
  capabilities: Capabilities,
  options: EvaluateOptions = {},
): Promise<FileResult> => {
  const read = await scorecardsIn(bytes, file, capabilities, options);
  const { found, findings, mistake, findingsSheet, text, criteriaSet } = read;
  const sha256 = options.fingerprint ? await capabilities.sha256?.(bytes) : undefined;
  if (mistake !== undefined) return { file, evaluations: [], findings: [], text, mistake };
  const { today, agencies, levels, edited } = options;
  const sorted = (list: readonly Finding[]): readonly Finding[] => inOrder(atLevels(list, levels));
  const evaluations: Evaluation[] = [];
  const failures: Finding[] = [];
  for (const one of found) {
    const { scorecard, findings: shape } = one;
    if (scorecard === undefined) {
      failures.push(...shape);
      continue;
    }
    const said = stated(scorecard, options);
    const {
      scored,
      bySet,
      joined,
      findings: ofSet,
    } = await scoreFound(edited?.(said, evaluations.length) ?? said, file, options, one.set);
    const all = one.guessed
      ? sorted(shape.filter(({ rule }) => NOTHING_WRITTEN_AFTER.includes(rule)))
      : sorted([...shape, ...(one.isForm ? [] : await judged(scored, bySet?.set, { today, agencies })), ...ofSet]);
    const { sheet, reading } = one;
    evaluations.push({ file, sheet, scored, findings: all, text, sha256, reading, agencies, bySet, joined });
  }
  if (criteriaSet !== undefined && evaluations.length === 0)
    return { file, evaluations, findings: sorted(findings), text, isConfig: true, criteriaSet };
  const [first, ...others] = evaluations;
  if (first === undefined) {
    return { file, evaluations, findings: sorted([...findings, ...failures]), text, findingsSheet };
  }
  const aboutFile = inOrder([...atLevels([...findings, ...failures], levels), ...first.findings]);
  const all = [{ ...first, findings: aboutFile }, ...others];
  return { file, evaluations: all, findings: [], text, findingsSheet, criteriaSet };
};

/** All that the rules say of a scorecard that is not its criteria set's own fault. */
const judged = async (
  scored: ScoredScorecard,
  set: CriteriaSet | undefined,
  how: Pick<EvaluateOptions, 'today' | 'agencies'>,
): Promise<readonly Finding[]> => {
  const found = check(scored, how);
  return set === undefined ? found : (await criteriaSets()).withoutFaultsOf(set, found);
};

/** Most scorecards have no criteria set: what it takes is loaded where one has. */
const criteriaSets = () => import('./pipeline/criteria-sets.js');

/** A scorecard scored, by its criteria set where it has one. */
const scoreFound = async (
  scorecard: Scorecard,
  file: string,
  { findSet, totalMax, cellsOf }: EvaluateOptions,
  known: CriteriaSet | undefined,
): Promise<Pick<Evaluation, 'scored' | 'bySet' | 'findings' | 'joined'>> => {
  const cells = cellsOf?.(scorecard.unit?.text, scorecard.year) ?? [];
  const joined = cells.length === 0 ? undefined : (await criteriaSets()).joinCells(scorecard, cells);
  const whole = joined?.scorecard ?? scorecard;
  const named = scorecard.criteriaSet?.text.trim();
  const found = known === undefined ? await findSet?.(named, file) : { set: known, isMeant: true };
  if (found === undefined && named === undefined)
    return { scored: scoreScorecard(whole, { totalMax }), findings: [], joined };
  return { ...(await criteriaSets()).scoreBySet(whole, found, totalMax), joined };
};

/** A file that is a criteria set and no scorecard. */
const setIn = async (source: SourceMap, file: string, { sets }: EvaluateOptions): Promise<FoundInFile> => {
  if (sets === undefined || sets === 'as-tables') {
    return { found: [], findings: [finding('unreadable-file', { reason: 'criteria-set' }, { at: source.at })] };
  }
  const { readSetFile, blankScorecard } = await criteriaSets();
  const { set, findings, faults } = readSetFile(source, file);
  if (sets === 'checked' || set === undefined) {
    return { found: [], findings: [...findings, ...faults], criteriaSet: set };
  }
  return {
    found: [{ scorecard: blankScorecard(set, sets), guessed: false, isForm: true, findings: [...findings, ...faults] }],
    findings: [],
    criteriaSet: set,
  };
};

/** A table that is a criteria set and no scorecard; undefined where it is none, or not for certain. */
const setInTables = async (
  found: readonly Found[],
  file: string,
  { sets, isSet }: EvaluateOptions,
): Promise<FoundInFile | undefined> => {
  const [only, ...others] = found;
  const { scorecard, guessed, findings: about = [] } = only ?? {};
  if (sets === 'as-tables' || scorecard === undefined || guessed || others.length > 0) return undefined;
  if (isSet === true ? !mayBeSet(scorecard) : !isSetTable(scorecard)) return undefined;
  if (sets === undefined)
    return { found: [], findings: [finding('unreadable-file', { reason: 'criteria-set' }, { at: scorecard.at })] };
  const { setOfScorecard, setFaults, blankScorecard } = await criteriaSets();
  const set = setOfScorecard(scorecard, file, stemName(file));
  const findings = [...about, ...setFaults(set)];
  return sets === 'checked'
    ? { found: [], findings, criteriaSet: set }
    : {
        found: [{ scorecard: blankScorecard(set, sets), guessed: false, isForm: true, findings }],
        findings: [],
        criteriaSet: set,
      };
};

/** One document of a text file. */
const foundInSource = async (source: Source, file: string, { findSet }: EvaluateOptions): Promise<Found> => {
  if (!isByCode(source)) return foundIn(nestFlatList(source), damagedSource(source));
  const expanded = await (await criteriaSets()).expandSource(source, file, findSet);
  if (expanded.set === undefined && expanded.findings.length > 0)
    return { scorecard: undefined, guessed: false, findings: expanded.findings };
  const found = foundIn(expanded.source, [...damagedSource(source), ...expanded.findings]);
  return { ...found, set: expanded.set };
};

interface FoundInFile {
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
  readonly mistake?: TableMistake | undefined;
  readonly findingsSheet?: Place | undefined;
  readonly text?: string | undefined;
  readonly criteriaSet?: CriteriaSet | undefined;
}

const foundIn = (source: Source, findings: readonly Finding[] = []): Found => {
  const { scorecard, findings: about } = readScorecard(source);
  // Where the columns are a guess, whatever follows from them is one as well.
  const guessed = findings.some(({ rule }) => rule === 'ambiguous-column');
  return { scorecard, guessed, findings: guessed ? findings : [...findings, ...about] };
};

/** Reads a file up to its scorecards. What the file held before that is let go here: it is larger than they are. */
const scorecardsIn = async (
  bytes: Uint8Array,
  file: string,
  capabilities: Capabilities,
  options: EvaluateOptions,
): Promise<FoundInFile> => {
  const result = await read(bytes, { fileName: file, inputFormat: options.inputFormat, capabilities });
  const { text, findings } = result;
  switch (result.kind) {
    case 'unreadable':
      return { found: [], findings, text };
    case 'sources': {
      // After broken syntax nothing that was parsed can be trusted to be what its author meant.
      if (findings.some(({ rule }) => rule === 'syntax')) return { found: [], findings, text };
      const [only] = result.sources;
      if (isCriteriaSet(only)) {
        const inSet = await setIn(only, file, options);
        return { ...inSet, findings: [...findings, ...inSet.findings], text };
      }
      const { sources, mistake } = chosenDocuments(result.sources, options);
      const found: Found[] = [];
      for (const source of sources) found.push(await foundInSource(source, file, options));
      return { found, findings, mistake, text };
    }
    case 'grids': {
      const { readTables } = await import('./table/index.js');
      const tables = readTables(result.grids, { ...options, fileName: stemName(file) });
      const { mistake, findingsSheet } = tables;
      const found = tables.tables.map(({ sheet, reading, source, findings: about }) => ({
        sheet,
        reading,
        ...foundIn(source, about),
      }));
      const inTables = await setInTables(found, file, options);
      const { findings: ofSet = [], ...ofFile } = inTables ?? { found };
      return { ...ofFile, findings: [...findings, ...tables.findings, ...ofSet], mistake, findingsSheet, text };
    }
  }
};

/** Scores a scorecard that was made rather than read, and judges it. */
export const judge = (scorecard: Scorecard): { scored: ScoredScorecard; findings: readonly Finding[] } => {
  const scored = scoreScorecard(scorecard);
  return { scored, findings: check(scored) };
};

/** What a reader of tables takes a heading for; undefined where it says nothing to it. */
export const headingReader = async (): Promise<(heading: string) => string | undefined> =>
  (await import('./table/index.js')).meaningOfHeading;

const stated = (scorecard: Scorecard, { unit, year, planYear }: EvaluateOptions): Scorecard => ({
  ...scorecard,
  ...(unit !== undefined && { unit: { text: unit, at: scorecard.at } }),
  ...(year !== undefined && { year }),
  ...(planYear !== undefined && { planYear }),
});
