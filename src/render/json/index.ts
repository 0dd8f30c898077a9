/** Results → the one document that programs read, described by `schemas/result.schema.json`. */
import type { Wording } from '../../language/wording.js';
import { countedPoints } from '../../model/adjustment.js';
import { type Evaluation, type FileResult, findingsOf } from '../../model/evaluation.js';
import { countBySeverity } from '../../model/finding.js';
import { excerptsOf } from '../../report/excerpt.js';
import { type Json, jsonCriterion, jsonPoints } from './criterion.js';
import { jsonFinding } from './finding.js';

const SCHEMA_VERSION = 1;
/** Valid JSON, and yet a terminal might obey them. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

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
  };
};

type ExcerptAt = ReturnType<typeof excerptsOf>;

const jsonScorecard = (evaluation: Evaluation, excerptAt: ExcerptAt, wording: Wording): Json => {
  const { scored, findings } = evaluation;
  const { scorecard } = scored;
  const adjustments = scorecard.adjustments.map((one) => ({
    kind: one.kind,
    name: one.name.text,
    counted: one.points?.value === undefined ? undefined : jsonPoints(countedPoints(one)),
  }));
  return {
    file: evaluation.file,
    sheet: evaluation.sheet,
    title: scorecard.title?.text,
    unit: scorecard.unit?.text,
    year: scorecard.year,
    planYear: scorecard.planYear,
    coverage: scored.coverage,
    basis: scored.basis,
    provisional: scored.total.provisional,
    total: jsonTotal(evaluation),
    adjustments: adjustments.length === 0 ? undefined : adjustments,
    criteria: scored.criteria.map(jsonCriterion),
    findings: findings.map((finding) => jsonFinding(finding, excerptAt, scorecard.headings, wording)),
  };
};

/** One entry a scorecard; a file that is none has findings only. */
const jsonFile = (result: FileResult, wording: Wording): readonly Json[] => {
  const excerptAt = excerptsOf(result.text);
  const scorecards = result.evaluations.map((evaluation) => jsonScorecard(evaluation, excerptAt, wording));
  if (scorecards.length > 0 && result.findings.length === 0) return scorecards;
  const findings = result.findings.map((finding) => jsonFinding(finding, excerptAt, undefined, wording));
  return [...scorecards, { file: result.file, findings }];
};

/**
 * The whole document, ending in a line break.
 *
 * @param problems files that could not be opened at all
 * @param wording the language of the messages
 */
export const resultJson = (
  results: readonly FileResult[],
  problems: readonly { readonly file: string; readonly message: string }[],
  wording: Wording,
): string => {
  const findings = results.flatMap(findingsOf);
  const counts = countBySeverity(findings);
  const document: Json = {
    schemaVersion: SCHEMA_VERSION,
    scorecards: results.flatMap((result) => jsonFile(result, wording)),
    problems: problems.map(({ file, message }) => ({ file, message })),
    summary: {
      files: results.length + problems.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`.replace(UNSAFE, escaped);
};
