/** What `cchc check` says: findings that count, and how many. */
import { sayAccepted, sayBaseline } from '../../language/command/accept.js';
import { REPORT } from '../../language/report/report.js';
import type { Wording } from '../../language/wording.js';
import { type FileResult, findingsOf, openFindingsOf, scorecardFiles } from '../../model/evaluation.js';
import type { BaselineCounts } from '../../model/finding/baseline.js';
import { countBySeverity, type Finding } from '../../model/finding/finding.js';
import type { GateResult } from '../../model/finding/gate.js';
import { paragraph } from '../document/build.js';
import type { Block, Document, Paragraph } from '../document/document.js';
import { countsParagraph, findingLines, nameOnLine } from './finding-lines.js';
import { gateBlocks } from './gates.js';
import { unknownColumns } from './unknown-columns.js';

/** What a run was measured by, as far as a person asked for it. */
export interface CheckMore {
  readonly gates?: readonly GateResult[] | undefined;
  readonly baseline?: { readonly file: string; readonly counts: BaselineCounts } | undefined;
}

const isOpen = ({ accepted }: Finding): boolean => accepted === undefined;

const linesOf = (result: FileResult, wording: Wording) => {
  const source = { file: result.file, text: result.text, excerpts: true };
  return [
    ...findingLines(result.findings.filter(isOpen), source, wording),
    ...result.evaluations.flatMap((evaluation) => {
      const { headings } = evaluation.scored.scorecard;
      return findingLines(evaluation.findings.filter(isOpen), { ...source, headings }, wording);
    }),
  ];
};

/** How many count, and how many were accepted. */
export const countsOf = (results: readonly FileResult[], wording: Wording, before: string): Paragraph => {
  const all = results.flatMap(findingsOf);
  const waived = all.filter(({ accepted }) => accepted?.by === 'waiver').length;
  const known = all.filter(({ accepted }) => accepted?.by === 'baseline').length;
  const counts = countBySeverity(results.flatMap(openFindingsOf));
  return countsParagraph(counts, wording, before, sayAccepted[wording.language](waived, known));
};

/**
 * Findings of one or several files, each with its place, rule and, in text files, the line meant; then how many.
 * Several files end in one count over all of them. Then what became of what was known before, and of the gates.
 */
export const checkDocument = (
  results: readonly FileResult[],
  wording: Wording,
  { gates = [], baseline }: CheckMore = {},
): Document => {
  const { language } = wording;
  const blocks: Block[] = [];
  const several = results.length > 1;
  for (const result of results) {
    const findings = linesOf(result, wording);
    if (findings.length > 0) blocks.push({ kind: 'findings', form: 'lines', findings });
    blocks.push(
      ...result.evaluations.flatMap((one) => {
        const { sheet } = one;
        return unknownColumns(one, wording, sheet === undefined || result.evaluations.length === 1 ? '' : `${sheet}: `);
      }),
    );
    blocks.push(
      countsOf([result], wording, several || findings.length === 0 ? `${nameOnLine(result.file, language)}: ` : ''),
    );
  }
  if (several) {
    const files = scorecardFiles(results).length;
    blocks.push(countsOf(results, wording, `${REPORT.fileCount[language](files)}: `));
  }
  if (baseline !== undefined) blocks.push(paragraph(sayBaseline[language](baseline.file, baseline.counts)));
  blocks.push(...gateBlocks(gates, wording));
  return { language, blocks };
};
