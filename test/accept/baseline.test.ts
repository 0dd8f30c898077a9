/** What stands today is recorded, and later only what is new counts. */
import { describe, expect, it } from 'vitest';
import { acceptKnown, baselineOf, otherUnit } from '../../src/accept/baseline.js';
import { type FileResult, findingsOf } from '../../src/model/evaluation.js';
import type { Baseline } from '../../src/model/finding/baseline.js';
import { baselineJson } from '../../src/render/json/baseline.js';
import { readBaseline } from '../../src/schema/read-baseline.js';
import { resultOf } from '../report/evaluation-of.js';

const same = (file: string): string => file;
const record = (...results: readonly FileResult[]): Baseline => baselineOf(results, same);

const compared = (results: readonly FileResult[], baseline: Baseline, today?: string) => {
  const { results: marked, counts } = acceptKnown(results, baseline, same, today);
  const open = marked
    .flatMap(findingsOf)
    .filter(({ accepted }) => accepted === undefined)
    .map(({ rule, subject }) => `${rule} ${subject?.path ?? '-'}`);
  return { open, ...counts };
};

const BEFORE = `unit: Xã A
criteria:
  - {code: 1, name: Một, max: 3, assessed: 2, lost: 2}
  - {code: 2, name: Hai, max: 3}
  - {code: 3, name: Ba, max: 3, assessed: "1'25"}
`;

describe('a baseline', () => {
  it('knows what stood when it was written: nothing of it is new', () => {
    expect(compared([resultOf(BEFORE)], record(resultOf(BEFORE)))).toEqual({ open: [], fixed: 0, new: 0, known: 3 });
  });

  it('knows findings by what they are about: lines, numbers and words may change', () => {
    const now = `# một dòng nữa\n${BEFORE.replace('lost: 2', 'lost: "0,5"').replace('Hai', 'Hai và sửa tên')}`;
    expect(compared([resultOf(now)], record(resultOf(BEFORE)))).toEqual({ open: [], fixed: 0, new: 0, known: 3 });
  });

  it('says what was put right and what is new', () => {
    const now = BEFORE.replace('lost: 2', 'lost: 1').replace('max: 3}', 'max: 3, assessed: 4}');
    expect(compared([resultOf(now)], record(resultOf(BEFORE)))).toEqual({
      open: ['score-above-max 2'],
      fixed: 2,
      new: 1,
      known: 1,
    });
  });

  it('does not take for put right what only a day tells, where no day is given', () => {
    const baseline = record(resultOf(BEFORE));
    const withPast: Baseline = {
      scorecards: baseline.scorecards.map((one) => ({
        ...one,
        findings: [...one.findings, { identity: ['when-past', '1'], count: 1 }],
      })),
    };
    expect(compared([resultOf(BEFORE)], withPast)).toMatchObject({ fixed: 0, new: 0, known: 3 });
    expect(compared([resultOf(BEFORE)], withPast, '2026-11-27')).toMatchObject({ fixed: 1, new: 0, known: 3 });
  });

  it('knows as many of a kind as there were', () => {
    const once = resultOf(BEFORE);
    const twice: FileResult = { ...once, evaluations: [...once.evaluations, ...once.evaluations] };
    expect(compared([twice], record(once))).toMatchObject({
      open: ['lost-mismatch 1', 'unscored 2', 'number-format 3'],
      fixed: 0,
      new: 3,
      known: 3,
    });
    expect(compared([once], record(twice))).toEqual({ open: [], fixed: 3, new: 0, known: 3 });
  });

  it('looks at files that are checked, and takes those it does not know for new', () => {
    const baseline = record(resultOf(BEFORE, 'a.yaml'), resultOf(BEFORE, 'b.yaml'));
    expect(compared([resultOf(BEFORE, 'b.yaml'), resultOf(BEFORE, 'c.yaml')], baseline)).toMatchObject({
      fixed: 0,
      new: 3,
      known: 3,
    });
  });

  it('never knows what makes a file unreadable, nor what is waived', () => {
    const doubtful = resultOf('criteria: [{code: 1, name: a, max: 2, asessed: 1}]\n');
    expect(record(doubtful)).toEqual({ scorecards: [] });
    expect(compared([doubtful], record(doubtful))).toMatchObject({ new: 1, known: 0 });
    const result = resultOf(BEFORE);
    const [evaluation] = result.evaluations;
    const waived: FileResult = {
      ...result,
      evaluations:
        evaluation === undefined
          ? []
          : [
              {
                ...evaluation,
                findings: evaluation.findings.map((one) => ({
                  ...one,
                  accepted: { by: 'waiver', reason: 'x', until: '2026-12-31' },
                })),
              },
            ],
    };
    expect(record(waived).scorecards[0]?.findings).toEqual([]);
    expect(compared([waived], record(resultOf(BEFORE)))).toMatchObject({ open: [], fixed: 0, new: 0, known: 0 });
  });

  it('notices another unit under a name it knows', () => {
    const now = [resultOf(BEFORE.replace('Xã A', 'Xã B'))];
    expect(otherUnit(now, record(resultOf(BEFORE)), same)).toEqual({
      file: 'phieu.yaml',
      recorded: 'Xã A',
      now: 'Xã B',
    });
    expect(otherUnit([resultOf(BEFORE.replace('Xã A', 'xã  a'))], record(resultOf(BEFORE)), same)).toBeUndefined();
  });

  it('is a file that reads well and comes back as it was', () => {
    const baseline = record(
      resultOf(BEFORE, 'b.yaml'),
      resultOf('criteria: [{name: Một, max: 1, assessed: 1}]\n', 'a.yaml'),
    );
    const file = baselineJson(baseline);
    expect(file).toBe(`{
  "baselineVersion": 1,
  "scorecards": [
    { "file": "a.yaml", "findings": [] },
    { "file": "b.yaml", "unit": "Xã A", "findings": [
      { "rule": "lost-mismatch", "criterion": "1" },
      { "rule": "number-format", "criterion": "3", "about": ["assessed"] },
      { "rule": "unscored", "criterion": "2" }
    ] }
  ]
}
`);
    expect(readBaseline(JSON.parse(file))).toEqual({ baseline });
    expect(baselineJson(record())).toBe('{\n  "baselineVersion": 1,\n  "scorecards": []\n}\n');
  });

  it('tells a file of a newer version, and one that is damaged, with the place', () => {
    expect(readBaseline({ baselineVersion: 2 })).toEqual({ fault: { kind: 'newer', version: 2, known: 1 } });
    const shape = (value: unknown) => {
      const read = readBaseline(value);
      return 'fault' in read && read.fault.kind === 'shape' ? `${read.fault.path} ${read.fault.expected}` : undefined;
    };
    expect(shape([])).toBe(' map');
    expect(shape({ scorecards: [] })).toBe('baselineVersion number');
    expect(shape({ baselineVersion: 1 })).toBe('scorecards list');
    const one = { file: 'a', findings: [{ rule: 'unscored', about: [1] }] };
    expect(shape({ baselineVersion: 1, scorecards: [one] })).toBe('scorecards[0].findings[0].about[0] text');
    expect(shape({ baselineVersion: 1, scorecards: [{ findings: [] }] })).toBe('scorecards[0].file text');
  });
});
