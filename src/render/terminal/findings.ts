/** Findings as compilers print them: `file:line:column: severity: message [rule]`, and the line that is meant. */
import type { Language } from '../../language/wording.js';
import type { FindingLine, Findings } from '../../report/document/document.js';
import type { Span } from '../../report/document/spans.js';
import { excerptLines } from './excerpt.js';
import { flowOf, linesOf } from './flow.js';
import { type Paint, paintLine } from './paint.js';

const MARGIN = 4;
const HANG = 2;
const NARROWEST = 20;

const findingSpans = ({ where, label, message, rule, severity }: FindingLine): readonly Span[] => [
  { kind: 'text', text: where === '' ? '' : `${where}: ` },
  { kind: 'text', text: `${label}: `, tone: severity },
  { kind: 'text', text: message },
  { kind: 'text', text: ` [${rule}]`, tone: 'dim' },
];

/** One finding a line where programs may read them, else broken between words. */
export const findingsLines = (
  { findings, form }: Findings,
  language: Language,
  width: number,
  paint: Paint,
): readonly string[] =>
  findings.flatMap((finding) => {
    const flow = flowOf(findingSpans(finding), language);
    const lines = linesOf(flow, form === 'lines' ? Number.POSITIVE_INFINITY : Math.max(width, NARROWEST), HANG);
    const words = lines.map((line, index) => (index === 0 ? '' : ' '.repeat(HANG)) + paintLine(line, paint));
    if (finding.excerpt === undefined) return words;
    const [source, caret] = excerptLines(finding.excerpt, width - MARGIN);
    const margin = ' '.repeat(MARGIN);
    return [...words, margin + source, margin + paint({ text: caret, tone: finding.severity })];
  });
