/** The report as a workbook, read again: whatever the scorecard, it scores the same and nothing new is found. So does the plan in Word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import type { Finding } from '../../src/model/finding/finding.js';
import { noFacts } from '../../src/model/plan-facts.js';
import { isZero, type Points, toDecimal } from '../../src/model/points/points.js';
import { type Rolled, walk } from '../../src/model/scored/scored.js';
import { evaluate } from '../../src/pipeline.js';
import { renderDocx } from '../../src/render/docx/index.js';
import { renderReportWorkbook } from '../../src/render/xlsx/report/index.js';
import { planDocument } from '../../src/report/plan/plan.js';
import { workbookReport } from '../../src/report/workbook/workbook-report.js';
import { meaningOfHeading } from '../../src/table/index.js';
import { capabilities } from '../capabilities.js';
import { PROFILE_NAMES, scorecardOf, toYaml } from '../oracle/generate.js';
import { REAL } from '../report/samples.js';

const RUNS = 25;
/** Enough for a busy machine, in milliseconds. */
const PATIENCE = 120_000;

const said = (value: Points | undefined): string | undefined => (value === undefined ? undefined : toDecimal(value));

const numbersOf = (rolled: Rolled & { readonly self?: Points | undefined }) => ({
  ...{ max: said(rolled.max), assessed: said(rolled.assessed), lost: said(rolled.lost), self: said(rolled.self) },
  ...{ unexplained: said(rolled.unexplained), percent: said(rolled.percent) },
  ...{ unscored: rolled.unscored, notApplicable: rolled.notApplicable, provisional: rolled.provisional },
});

/** Everything a scorecard comes to; the maximum of what does not apply is only told. */
const resultOf = ({ scored: { total, basis, coverage, indexed, criteria } }: Evaluation) => ({
  whole: { ...numbersOf(total), final: said(total.final), basis, coverage, indexed },
  criteria: walk(criteria).map((one) => ({
    ...numbersOf(one),
    ...(one.state === 'not-applicable' && { max: undefined }),
    ...{ path: one.path, state: one.state, kind: one.criterion.kind },
  })),
});

/** A published table has these columns, where its source may have had none. */
const ASKED_ANEW: ReadonlySet<string> = new Set(['missing-solution', 'missing-lead', 'missing-when']);

const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject?.path ?? 'whole'}`;

const evaluated = async (
  bytes: Uint8Array,
  name: string,
): Promise<Evaluation & { readonly all: readonly Finding[] }> => {
  const { evaluations, findings } = await evaluate(bytes, name, capabilities);
  const [one, ...more] = evaluations;
  if (one === undefined || more.length > 0) throw new Error(`no single scorecard: ${JSON.stringify(findings)}`);
  return { ...one, all: [...findings, ...one.findings] };
};

/** Nothing applies and something is scored all the same: what it is scored by cannot be told from such a table. */
const isOnlyMistaken = ({ scored: { total } }: Evaluation): boolean =>
  total.notApplicable > 0 && total.max !== undefined && isZero(total.max);

describe('the report as a workbook, read again', () => {
  it.each(PROFILE_NAMES)('comes to the same: %s', { timeout: PATIENCE }, async (name) => {
    await fc.assert(
      fc.asyncProperty(scorecardOf(name), async (generated) => {
        const before = await evaluated(new TextEncoder().encode(toYaml(generated)), 'phieu.yaml');
        fc.pre(!isOnlyMistaken(before));
        const report = workbookReport(before, wording('vi'), {});
        const after = await evaluated(await renderReportWorkbook([report], meaningOfHeading), 'lai.xlsx');
        expect(resultOf(after)).toEqual(resultOf(before));
        const known = new Set(before.all.map(keyOf));
        expect(after.all.filter((found) => !known.has(keyOf(found)) && !ASKED_ANEW.has(found.rule))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the plan in Word, read again', () => {
  it('comes to the same, with marks of notes beside its numbers', { timeout: PATIENCE }, async () => {
    const before = await evaluated(new TextEncoder().encode(REAL), 'phieu.yaml');
    const plan = await renderDocx([planDocument(before, noFacts, wording('vi'), {})]);
    const after = await evaluated(plan, 'lai.docx');
    expect(JSON.stringify(resultOf(after))).toBe(JSON.stringify(resultOf(before)));
    const known = new Set(before.all.map(keyOf));
    expect(after.all.filter((found) => !known.has(keyOf(found)))).toEqual([]);
  });
});
