/** Lists whose rows stand apart from their fields say which 2 is meant: that of I, or that of II. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { compareScorecards } from '../../src/portfolio/compare.js';
import { comparisonDocument } from '../../src/report/comparison.js';
import { plainBlocks } from '../../src/report/document/build.js';
import type { Block } from '../../src/report/document/document.js';
import { calendarOf } from '../../src/report/plan/calendar.js';
import { slipsOf } from '../../src/report/plan/slips.js';
import { reportContext } from '../../src/report/remediation/context.js';
import { SECTIONS } from '../../src/report/sections/index.js';
import { evaluationOf } from './evaluation-of.js';

const criterion = (code: string, name: string): string =>
  `{code: ${code}, name: ${name}, max: 3, self: 3, assessed: 2, finding: Chậm, ` +
  'remedy: {solution: Sửa, product: Báo cáo, lead: Văn phòng, when: 31/3/2026, status: doing, person: An}}';

const TEXT = `unit: Xã An Bình
year: 2025
criteria:
  - {code: I, name: Một, max: 6, criteria: [${criterion('1', 'A')}, ${criterion('2', 'B')}]}
  - {code: II, name: Hai, max: 7, assessed: 4.5, criteria: [${criterion('2', 'C')}, ${criterion('3', 'D')}]}
`;

const vi = wording('vi');

const codesIn = (blocks: readonly Block[]): readonly string[] =>
  plainBlocks(blocks).flatMap((block) => {
    if (block.kind !== 'table') return [];
    const index = block.columns.findIndex(({ role }) => role === 'code');
    return block.rows.flatMap(({ cells }) => {
      const words = (cells[index]?.spans ?? []).map((span) => ('text' in span ? span.text : '')).join('');
      return words === '' ? [] : [words];
    });
  });

const once = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted();
const ALL = ['I/1', 'I/2', 'II/2', 'II/3'];

describe('codes that begin anew below each field', () => {
  it.each(['losses', 'self', 'leads', 'deadlines', 'details'] as const)('in %s', (name) => {
    const found = codesIn(SECTIONS[name].blocks(reportContext(evaluationOf(TEXT), vi, {})));
    expect(once(found.filter((code) => code !== 'II' && code !== 'I'))).toEqual(ALL);
  });

  it('in what is missing', () => {
    const context = reportContext(evaluationOf(TEXT.replaceAll(', when: 31/3/2026', '')), vi, {});
    const undated = reportContext(evaluationOf(TEXT.replaceAll('when: 31/3/2026', 'when: ""')), vi, {});
    expect(codesIn(SECTIONS.missing.blocks(context))).toEqual([]);
    expect(codesIn(SECTIONS.missing.blocks(undated))).toEqual(ALL);
  });

  it('in a slip', () => {
    const [slip] = slipsOf(evaluationOf(TEXT), vi).slips;
    expect(once(codesIn(slip?.document.blocks ?? []))).toEqual(ALL);
  });

  it('in a calendar', () => {
    const { entries } = calendarOf(evaluationOf(TEXT), vi);
    expect(entries.map(({ summary }) => summary)).toEqual(ALL.map((code) => `[${code}] Sửa – Văn phòng – mất 1 điểm`));
  });

  it('in a comparison, each side by its own tree', () => {
    const later = evaluationOf(TEXT.replaceAll('assessed: 2,', 'assessed: 1,'));
    const { comparison } = compareScorecards(evaluationOf(TEXT), later);
    expect(once(codesIn(comparisonDocument(comparison, vi).blocks))).toEqual(['I', ...ALL, 'II'].toSorted());
  });
});
