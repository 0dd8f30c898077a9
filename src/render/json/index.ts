/** Results → the one document that programs read, described by `schemas/result.schema.json`. */
import type { Headings, Wording } from '../../language/wording.js';
import { type Evaluation, type FileResult, findingsOf, scorecardFiles } from '../../model/evaluation.js';
import type { BaselineCounts } from '../../model/finding/baseline.js';
import { countBySeverity, type Finding } from '../../model/finding/finding.js';
import type { FileFixes } from '../../model/finding/fix.js';
import type { GateResult } from '../../model/finding/gate.js';
import { RESULT_VERSION } from '../../model/result-version.js';
import { countedPoints } from '../../model/scorecard/adjustment.js';
import { excerptsOf } from '../../report/document/excerpt.js';
import type { Step } from '../../report/steps.js';
import { eachCriterion, jsonPoints } from './criterion.js';
import { jsonFinding } from './finding.js';
import { jsonFixes } from './fix.js';
import { jsonGate } from './gate.js';
import { type Json, type PrintedObject, printJson } from './print.js';

const jsonTotal = ({ scored }: Evaluation): Json => {
  const { total } = scored;
  return {
    max: jsonPoints(total.max),
    self: jsonPoints(total.self),
    assessed: jsonPoints(total.assessed),
    lost: jsonPoints(total.lost),
    unexplained: jsonPoints(total.unexplained),
    percent: jsonPoints(total.percent),
    unscored: total.unscored,
    notApplicable: total.notApplicable,
    bonus: jsonPoints(total.bonus),
    penalty: jsonPoints(total.penalty),
    final: jsonPoints(total.final),
    rescaled: total.rescaled && { from: jsonPoints(total.rescaled.from), of: jsonPoints(total.rescaled.of) },
    class: scored.unitClass?.name,
  };
};

type ExcerptAt = ReturnType<typeof excerptsOf>;

function* eachFinding(
  findings: readonly Finding[],
  excerptAt: ExcerptAt,
  headings: Headings | undefined,
  wording: Wording,
): Iterable<PrintedObject> {
  for (const finding of findings) yield [jsonFinding(finding, excerptAt, headings, wording)];
}

/** The whole has neither code nor path. */
function* eachStep(steps: readonly Step[]): Iterable<PrintedObject> {
  for (const { of, score, by, way } of steps)
    yield [{ code: of?.criterion.code?.text, path: of?.path, score: jsonPoints(score), by, way }];
}

const jsonScorecard = (
  evaluation: Evaluation,
  excerptAt: ExcerptAt,
  wording: Wording,
  steps: readonly Step[] | undefined,
): PrintedObject => {
  const { scored, findings } = evaluation;
  const { scorecard } = scored;
  const adjustments = scorecard.adjustments.map((one) => ({
    kind: one.kind,
    name: one.name.text,
    counted: one.points?.value === undefined ? undefined : jsonPoints(countedPoints(one)),
  }));
  const members = {
    file: evaluation.file,
    sheet: evaluation.sheet,
    title: scorecard.title?.text,
    unit: scorecard.unit?.text,
    year: scorecard.year,
    planYear: scorecard.planYear,
    criteriaSet: evaluation.bySet && {
      id: evaluation.bySet.set.id.text,
      version: evaluation.bySet.set.version?.text,
      file: evaluation.bySet.set.file,
    },
    coverage: scored.coverage,
    basis: scored.basis,
    provisional: scored.total.provisional,
    total: jsonTotal(evaluation),
    adjustments: adjustments.length === 0 ? undefined : adjustments,
  };
  return [
    members,
    { list: 'criteria', items: eachCriterion(scored.criteria) },
    ...(steps === undefined ? [] : [{ list: 'steps', items: eachStep(steps) }]),
    { list: 'findings', items: eachFinding(findings, excerptAt, scorecard.headings, wording) },
  ];
};

/** One entry a scorecard; a file that is none has findings only. */
function* jsonFile(result: FileResult, wording: Wording, stepsIn: ResultMore['stepsIn']): Iterable<PrintedObject> {
  const excerptAt = excerptsOf(result.text);
  for (const evaluation of result.evaluations)
    yield jsonScorecard(evaluation, excerptAt, wording, stepsIn?.(evaluation));
  if (result.evaluations.length > 0 && result.findings.length === 0) return;
  yield [
    { file: result.file },
    { list: 'findings', items: eachFinding(result.findings, excerptAt, undefined, wording) },
  ];
}

function* jsonFiles(
  results: readonly FileResult[],
  wording: Wording,
  stepsIn: ResultMore['stepsIn'],
): Iterable<PrintedObject> {
  for (const result of results) yield* jsonFile(result, wording, stepsIn);
}

/** What a run was measured by. */
export interface ResultMore {
  readonly gates?: readonly GateResult[] | undefined;
  readonly baseline?: { readonly file: string; readonly counts: BaselineCounts } | undefined;
  readonly fixes?: readonly FileFixes[] | undefined;
  /** How scores came about, where that was asked for. */
  readonly stepsIn?: ((evaluation: Evaluation) => readonly Step[]) | undefined;
}

/**
 * The whole document in pieces, ending in a line break.
 *
 * @param problems files that could not be opened at all
 * @param wording the language of the messages
 * @param more what became of what was demanded and of what was known before; absent where nothing is judged
 */
export const resultJson = (
  results: readonly FileResult[],
  problems: readonly { readonly file: string; readonly message: string }[],
  wording: Wording,
  { gates, baseline, fixes, stepsIn }: ResultMore = {},
): Iterable<string> => {
  const counts = countBySeverity(results.flatMap(findingsOf));
  return printJson([
    { schemaVersion: RESULT_VERSION },
    { list: 'scorecards', items: jsonFiles(results, wording, stepsIn) },
    {
      problems: problems.map(({ file, message }) => ({ file, message })),
      gates: gates?.map((one) => jsonGate(one, wording.language)),
      baseline: baseline && { file: baseline.file, ...baseline.counts },
      fixes: fixes?.flatMap((one) => jsonFixes(one, wording.language)),
      summary: {
        files: scorecardFiles(results).length + problems.filter(({ file }) => file !== '').length,
        errors: counts.error,
        warnings: counts.warning,
        infos: counts.info,
      },
    },
  ]);
};
