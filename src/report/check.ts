/** What `cchc check` says: findings, and how many. */
import { REPORT } from '../language/report.js';
import type { Wording } from '../language/wording.js';
import type { FileResult } from '../model/evaluation.js';
import type { Block, Document } from './document.js';
import { countBySeverity, countsParagraph, findingLines } from './finding-lines.js';

/** All findings of a file, in order, whether or not it is a scorecard. */
const findingsOf = (result: FileResult) => [
  ...result.findings,
  ...result.evaluations.flatMap((evaluation) => evaluation.findings),
];

const linesOf = (result: FileResult, wording: Wording) => {
  const source = { file: result.file, text: result.text, excerpts: true };
  return [
    ...findingLines(result.findings, source, wording),
    ...result.evaluations.flatMap((evaluation) => {
      const { headings } = evaluation.scored.scorecard;
      return findingLines(evaluation.findings, { ...source, headings }, wording);
    }),
  ];
};

/**
 * Findings of one or several files, each with its place, rule and, in text files, the line meant; then how many.
 * Several files end in one count over all of them.
 */
export const checkDocument = (results: readonly FileResult[], wording: Wording): Document => {
  const blocks: Block[] = [];
  const several = results.length > 1;
  for (const result of results) {
    const findings = linesOf(result, wording);
    if (findings.length > 0) blocks.push({ kind: 'findings', form: 'lines', findings });
    const counts = countBySeverity(findingsOf(result));
    blocks.push(countsParagraph(counts, wording, several || findings.length === 0 ? `${result.file}: ` : ''));
  }
  if (several) {
    const counts = countBySeverity(results.flatMap(findingsOf));
    const files = REPORT.fileCount[wording.language](results.length);
    blocks.push(countsParagraph(counts, wording, `${files}: `));
  }
  return { language: wording.language, blocks };
};
