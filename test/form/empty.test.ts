import { describe, expect, it } from 'vitest';
import { emptiedForm, type FormFacts } from '../../src/form/empty.js';
import type { Form } from '../../src/model/form.js';
import { toDecimal } from '../../src/model/points/points.js';
import type { Criterion, Remedy } from '../../src/model/scorecard/scorecard.js';
import { evaluationOf } from '../report/evaluation-of.js';

const formOf = (yaml: string, facts: FormFacts = {}): Form => emptiedForm(evaluationOf(yaml).scored, facts);

const remedyText = ({ solution, lead, when }: Remedy): string =>
  [solution, lead, when].flatMap((part) => part?.text ?? []).join(' | ');

/** A criterion of a form, and what last year says of it. */
const shown = (form: Form, criterion: Criterion): unknown => {
  const { code, max, self, assessed, lost, kind, state, finding, evidence, explanation, result, ...rest } = criterion;
  const last = form.last.get(criterion);
  return {
    code: code?.text,
    ...(max?.value && { max: toDecimal(max.value) }),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(form.asked.has(criterion) && { asked: true }),
    ...(rest.options.length > 0 && { options: rest.options.map(({ text }) => text) }),
    ...(rest.extra.length > 0 && { extra: rest.extra.map(({ heading, value }) => `${heading}: ${value.text}`) }),
    ...(last?.lost && { lost: toDecimal(last.lost) }),
    ...(last?.notApplicable && { notApplicable: true }),
    ...(last && last.remedies.length > 0 && { offered: last.remedies.map(remedyText) }),
    kept: [self, assessed, lost, finding, evidence, explanation, result, ...rest.remedies, ...rest.subtotals].filter(
      (value) => value !== undefined,
    ),
    below: rest.criteria.map((child) => shown(form, child)),
  };
};

const LAST = `
title: Bảng chấm điểm năm 2025
unit: UBND xã A
year: 2025
plan-year: 2026
criteria-set: Quyết định 1
headings: {max: Điểm tối đa}
total: {name: Tổng, max: 17, assessed: 12}
adjustments: [{kind: bonus, name: Sáng kiến, cap: 2, points: 1}]
criteria:
  - {code: "1", name: Một, max: 10, assessed: 7, subtotal: {max: 10}, criteria: [
      {code: "1.1", name: Một một, max: 6, assessed: 4, finding: Chậm, evidence: KH 1, explanation: Do mưa, result: Xong,
       options: ["Kịp thời: 6"], extra: {Cách chấm: Theo tỷ lệ, Năm trước: "5,5", Ngày: 3/2/2025},
       remedy: [{solution: Làm, lead: Phòng A, when: Trước 30/6/2026}, {solution: Làm nữa, status: done}]},
      {code: "1.2", name: Một hai, max: 4, assessed: 3, state: survey}]}
  - {code: "2", name: Hai, max: 5, criteria: [
      {code: "2.1", name: Hai một, max: 3, assessed: Không phát sinh},
      {code: "2.2", name: Hai hai, max: 5, assessed: 5},
      {code: "2.3", name: Thưởng, kind: bonus, max: 1, assessed: 0}]}
  - {code: "3", name: Ba, max: 2, criteria: [{code: "3.1", name: Ba một, max: 1, lost: 1}]}
`;

describe('a form from last year', () => {
  it('keeps what belongs to the criteria set, offers the remedies, and empties the rest', () => {
    const form = formOf(LAST);
    const kept: readonly unknown[] = [];
    const leaf = { asked: true, kept, below: [] };
    expect(form.scorecard.criteria.map((one) => shown(form, one))).toEqual([
      {
        ...{ code: '1', max: '10', lost: '3', kept },
        below: [
          {
            ...{
              ...leaf,
              code: '1.1',
              max: '6',
              options: ['Kịp thời: 6'],
              extra: ['Cách chấm: Theo tỷ lệ'],
              lost: '2',
            },
            offered: ['Làm | Phòng A | Trước 30/6/2027', 'Làm nữa'],
          },
          { ...leaf, code: '1.2', max: '4', state: 'survey', lost: '1' },
        ],
      },
      {
        // Its 5 points left out what did not apply last year, and so are that year's.
        ...{ code: '2', lost: '0', kept },
        below: [
          { ...leaf, code: '2.1', max: '3', notApplicable: true },
          { ...leaf, code: '2.2', max: '5', lost: '0' },
          { ...leaf, code: '2.3', max: '1', kind: 'bonus', lost: '0' },
        ],
      },
      // Worth more than what is listed: a score of its own is asked for.
      { code: '3', max: '2', asked: true, lost: '1', kept, below: [{ ...leaf, code: '3.1', max: '1', lost: '1' }] },
    ]);
    const { title, unit, year, planYear, criteriaSet, totals, adjustments } = form.scorecard;
    expect([title?.text, unit?.text, year, planYear, criteriaSet?.text]).toEqual([
      'Bảng chấm điểm năm 2026',
      'UBND xã A',
      2026,
      2027,
      'Quyết định 1',
    ]);
    // 17 points were the sum of what applied last year.
    expect(totals).toEqual([]);
    expect(adjustments.map(({ kind, name, cap, points }) => [kind, name.text, cap?.text, points])).toEqual([
      ['bonus', 'Sáng kiến', '2', undefined],
    ]);
  });

  it('asks for what last year asked for, and for what every form does', () => {
    const form = formOf(
      'headings: {max: Điểm tối đa}\ncriteria: [{name: A, max: 2, remedy: {solution: X, product: Y}}]',
    );
    const columns = [
      ...['code', 'name', 'max', 'self', 'assessed', 'lost', 'finding', 'solution', 'product'],
      ...['lead', 'support', 'when', 'evidence', 'note', 'status'],
    ];
    expect(form.columns).toEqual(columns);
    expect(form.scorecard.headings).toEqual({
      ...Object.fromEntries(columns.map((column) => [column, ''])),
      max: 'Điểm tối đa',
    });
  });

  it('keeps a printed maximum that holds for every year', () => {
    const form = formOf('total: {name: Tổng điểm, max: 8}\ncriteria: [{name: A, max: 8, assessed: 3}]');
    expect(form.scorecard.totals.map(({ name, max, assessed }) => [name?.text, max?.text, assessed])).toEqual([
      ['Tổng điểm', '8', undefined],
    ]);
  });

  it('takes unit and years from who asks', () => {
    const { scorecard } = formOf(LAST, { unit: 'UBND xã B', year: 2030, planYear: 2030 });
    expect([scorecard.unit?.text, scorecard.year, scorecard.planYear, scorecard.title?.text]).toEqual([
      ...['UBND xã B', 2030, 2030],
      'Bảng chấm điểm năm 2030',
    ]);
    const [field] = formOf(LAST, { year: 2030, planYear: 2030 }).scorecard.criteria;
    expect(field?.criteria[0]?.max?.text).toBe('6');
  });

  it('has no year where last year has none', () => {
    const { scorecard } = formOf('title: Năm 2025\ncriteria: [{name: A, max: 8}]');
    expect([scorecard.year, scorecard.planYear, scorecard.title?.text]).toEqual([undefined, undefined, 'Năm 2025']);
  });

  it('takes the maximum from assessed and lost points where a table has none', () => {
    const form = formOf('criteria: [{name: A, assessed: "1,5", lost: "0,25"}]');
    expect(form.scorecard.criteria[0]?.max?.text).toBe('1.75');
  });
});
