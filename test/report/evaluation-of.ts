import { readYaml } from '../../src/input/yaml/index.js';
import type { Evaluation, FileResult } from '../../src/model/evaluation.js';
import { comparePlaces } from '../../src/model/place/place.js';
import { check } from '../../src/rules/index.js';
import { readScorecard } from '../../src/schema/index.js';
import { scoreScorecard } from '../../src/score/score.js';

/** The evaluation of a scorecard in YAML, findings in order of place. */
export const evaluationOf = (text: string, file = 'phieu.yaml'): Evaluation => {
  const read = readYaml(new TextEncoder().encode(text));
  const source = read.kind === 'sources' ? read.sources[0] : undefined;
  const { scorecard, findings } = source === undefined ? { findings: [] } : readScorecard(source);
  if (scorecard === undefined) throw new Error(`no scorecard in ${JSON.stringify(findings)}`);
  const scored = scoreScorecard(scorecard);
  const all = [...read.findings, ...findings, ...check(scored)].sort((a, b) =>
    a.at === undefined || b.at === undefined ? 0 : comparePlaces(a.at, b.at),
  );
  return { file, scored, findings: all, text };
};

export const resultOf = (text: string, file = 'phieu.yaml'): FileResult => ({
  file,
  evaluations: [evaluationOf(text, file)],
  findings: [],
  text,
});
