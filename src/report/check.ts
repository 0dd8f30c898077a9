/** What `cchc check` says: findings, and how many. */
import { REPORT } from '../language/report.js';
import type { Wording } from '../language/wording.js';
import { type FileResult, findingsOf } from '../model/evaluation.js';
import { countBySeverity } from '../model/finding.js';
import type { GateResult } from '../model/gate.js';
import type { Block, Document } from './document.js';
import { countsParagraph, findingLines } from './finding-lines.js';
import { gateBlocks } from './gates.js';

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
 * Several files end in one count over all of them. Then what became of the gates.
 */
export const checkDocument = (
  results: readonly FileResult[],
  wording: Wording,
  gates: readonly GateResult[] = [],
): Document => {
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
  blocks.push(...gateBlocks(gates, wording));
  return { language: wording.language, blocks };
};
