/** The sheet of checks says of a filled form what our own rules say of it, whatever is wrong with it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import type { CheckedForm } from './check-sheet-reader.js';
import { cellOf, type Filling, fillAll, rowOf } from './filling.js';
import { formOf, ourCounts } from './forms.js';

const form = formOf(`
title: Bảng tự đánh giá, chấm điểm năm 2025
year: 2025
adjustments: [{kind: bonus, name: Điểm thưởng, cap: 2}]
criteria:
  - {code: "1", name: Chỉ đạo, max: 10, criteria: [
      {code: "1.1", name: Kế hoạch, max: 6, criteria: [
        {code: "1.1.1", name: Ban hành, max: 4}, {code: "1.1.2", name: Hoàn thành, max: 2}]},
      {code: "1.2", name: Kiểm tra, max: 4}]}
  - {code: "2", name: Thể chế, criteria: [
      {code: "2.1", name: Văn bản, max: 3}, {code: "2.2", name: Hài lòng, max: 2, state: survey},
      {code: "2.3", name: Thưởng, max: 1, kind: bonus}]}
`);

const all = (column: 'self' | 'assessed'): Filling['entries'] => ({
  '1.1.1': { [column]: 4 },
  '1.1.2': { [column]: 2 },
  '1.2': { [column]: 4 },
  '2.1': { [column]: 3 },
  '2.2': { [column]: 2 },
  '2.3': { [column]: 0 },
});
const full = all('assessed');
const remedied = { solution: 'Rà soát', lead: 'Văn phòng', when: 'Quý I/2026' } as const;

interface Case {
  readonly name: string;
  readonly entries: Filling['entries'];
  readonly steps?: Filling['steps'];
  readonly counts: Readonly<Record<string, number>>;
  /** What our rules count, where the sheet cannot go on. */
  readonly ours?: Readonly<Record<string, number>>;
  readonly verdict: string;
  readonly messages?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    name: 'nothing filled in',
    entries: {},
    counts: { unscored: 6 },
    verdict: 'CHƯA CHẤM XONG: còn 6 tiêu chí chưa có điểm',
  },
  { name: 'full marks', entries: full, counts: {}, verdict: 'ĐẠT' },
  {
    name: 'a missing score',
    entries: { ...full, '1.2': {} },
    counts: { unscored: 1 },
    verdict: 'CHƯA CHẤM XONG: còn 1 tiêu chí chưa có điểm',
    messages: { '1.2': 'chưa có điểm' },
  },
  {
    name: 'self scores alone, the survey not known yet',
    entries: { ...all('self'), '2.2': {} },
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'a score above its maximum',
    entries: { ...full, '2.1': { assessed: 3.5 } },
    counts: { 'score-above-max': 1 },
    verdict: 'CHƯA ĐẠT: còn 1 lỗi, 0 cảnh báo',
    messages: { '2.1': 'điểm cao hơn điểm chuẩn' },
  },
  {
    name: 'a score below zero',
    entries: { ...full, '2.1': { assessed: -1, ...remedied } },
    counts: { 'negative-score': 1 },
    verdict: 'CHƯA ĐẠT: còn 1 lỗi, 0 cảnh báo',
    messages: { '2.1': 'điểm là số âm' },
  },
  {
    name: 'maxima below that exceed their parent’s',
    entries: { ...full, '1.2': { max: 5, assessed: 5 } },
    counts: { 'children-exceed-max': 1, 'lost-mismatch': 1, 'total-mismatch': 1 },
    verdict: 'CHƯA ĐẠT: còn 3 lỗi, 0 cảnh báo',
    messages: {
      '1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định; tổng điểm chuẩn bên dưới vượt điểm chuẩn',
      'Tổng cộng': 'số ghi khác tổng các lĩnh vực',
    },
  },
  {
    name: 'a parent overwritten by hand',
    entries: { ...full, '1.1': { assessed: 5 } },
    counts: { 'lost-mismatch': 2, 'sum-mismatch': 2, 'total-mismatch': 1 },
    verdict: 'CHƯA ĐẠT: còn 5 lỗi, 0 cảnh báo',
    messages: {
      '1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định; điểm khác tổng các tiêu chí bên dưới',
      '1.1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định; điểm khác tổng các tiêu chí bên dưới',
      'Tổng cộng': 'số ghi khác tổng các lĩnh vực',
    },
  },
  {
    name: 'words instead of numbers, a date, a percentage, yes',
    entries: {
      ...full,
      '1.1.1': { assessed: 'bốn' },
      '1.1.2': { assessed: { date: '2026-05-01' } },
      '1.2': { assessed: { percent: 0.5 } },
      '2.1': { assessed: true },
    },
    // What is lost by a date is no number of points either.
    counts: { 'missing-solution': 2, 'number-format': 5 },
    verdict: 'CHƯA ĐẠT: còn 5 lỗi, 2 cảnh báo',
    messages: {
      '1.1.1': 'điểm không phải là số',
      '1.1.2': 'điểm không phải là số',
      '1.2': 'điểm không phải là số; chưa có giải pháp',
      '2.1': 'điểm không phải là số; chưa có giải pháp',
    },
  },
  {
    name: 'numbers as text, with either decimal mark and a unit',
    entries: {
      ...full,
      '1.1.1': { assessed: '3,5', ...remedied },
      '1.1.2': { assessed: '2.00' },
      '1.2': { assessed: '4 điểm' },
    },
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'what does not apply',
    entries: { ...full, '2.1': { assessed: 'Không phát sinh' } },
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'a score of what does not apply',
    entries: { ...full, '2.1': { assessed: 3, kind: 'Không phát sinh' } },
    counts: { 'score-not-applicable': 1 },
    verdict: 'CHƯA ĐẠT: còn 1 lỗi, 0 cảnh báo',
    messages: { '2.1': 'ghi “Không phát sinh” nhưng vẫn có điểm' },
  },
  {
    name: 'a score without a maximum',
    entries: { ...full, '2.1': { max: null, assessed: 3 } },
    counts: { 'missing-max': 1 },
    verdict: 'ĐẠT, còn 1 cảnh báo',
    messages: { '2.1': 'chưa ghi điểm chuẩn' },
  },
  {
    name: 'lost points without solution, lead or deadline',
    entries: {
      ...full,
      '1.1.1': { assessed: 3 },
      '1.1.2': { assessed: 1, solution: 'Rà soát' },
      '1.2': { assessed: 3, ...remedied },
    },
    counts: { 'missing-lead': 1, 'missing-solution': 1, 'missing-when': 1 },
    verdict: 'ĐẠT, còn 3 cảnh báo',
    messages: { '1.1.1': 'chưa có giải pháp', '1.1.2': 'chưa ghi cơ quan chủ trì; chưa ghi thời gian thực hiện' },
  },
  {
    name: 'a remedy above that serves what is below',
    entries: { ...full, '1': remedied, '1.1.1': { assessed: 3 }, '1.2': { assessed: 3 } },
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'lost points written over their formula',
    entries: { ...full, '1.1.1': { assessed: 3, lost: 0.5, ...remedied } },
    counts: { 'lost-mismatch': 3, 'total-mismatch': 1 },
    verdict: 'CHƯA ĐẠT: còn 4 lỗi, 0 cảnh báo',
    messages: {
      '1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định',
      '1.1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định',
      '1.1.1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định',
      'Tổng cộng': 'số ghi khác tổng các lĩnh vực',
    },
  },
];

const MOVED: readonly Case[] = [
  {
    name: 'a row deleted',
    entries: full,
    steps: (plan) => [['delete', rowOf(plan, '1.1.2')]],
    counts: { 'lost-mismatch': 2, 'total-mismatch': 1, 'unexplained-loss': 1 },
    verdict: 'CHƯA ĐẠT: còn 3 lỗi, 1 cảnh báo',
    messages: {
      '1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định',
      '1.1': 'điểm bị mất khác điểm chuẩn trừ điểm thẩm định; mất điểm chưa rõ ở tiêu chí nào',
      'Tổng cộng': 'số ghi khác tổng các lĩnh vực',
    },
  },
  {
    name: 'a row deleted, and the maxima above with it',
    entries: full,
    steps: (plan) => [
      ['write', cellOf(plan, '1', 'max'), 8],
      ['write', cellOf(plan, '1.1', 'max'), 4],
      ['delete', rowOf(plan, '1.1.2')],
    ],
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'a row copied in',
    entries: full,
    steps: (plan) => [['copy', rowOf(plan, '2.1'), rowOf(plan, '2.2')]],
    counts: { 'duplicate-code': 1 },
    verdict: 'CHƯA ĐẠT: còn 1 lỗi, 0 cảnh báo',
    messages: { '2.1': 'STT trùng' },
  },
  {
    name: 'a row copied in and given a code of its own',
    entries: full,
    steps: (plan) => [
      ['copy', rowOf(plan, '2.1'), rowOf(plan, '2.3') + 1],
      ['write', `A${rowOf(plan, '2.3') + 1}`, '2.4'],
    ],
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'a second remedy in a row of its own',
    entries: { ...full, '2.1': { assessed: 2, ...remedied } },
    steps: (plan) => [
      ['insert', rowOf(plan, '2.2')],
      ['write', `${plan.letter('solution')}${rowOf(plan, '2.2')}`, 'Tập huấn'],
    ],
    counts: {},
    verdict: 'ĐẠT',
  },
  {
    name: 'more rows inserted than the formulas reach',
    entries: full,
    steps: (plan) => Array.from({ length: 83 }, () => ['insert', rowOf(plan, '1.2')]),
    // The three below field 2 are left out, so that it seems to have no score.
    counts: { 'left-out': 3, unscored: 1 },
    ours: {},
    verdict: 'CHƯA ĐẠT: còn 3 lỗi, 1 cảnh báo',
    messages: { '2': 'chưa có điểm' },
  },
  {
    name: 'the first and the last criterion deleted',
    entries: full,
    steps: (plan) => [
      ['delete', rowOf(plan, '2.3')],
      ['delete', rowOf(plan, '1.1.1')],
      ['write', cellOf(plan, '1.1', 'max'), 2],
      ['write', cellOf(plan, '1', 'max'), 6],
    ],
    counts: {},
    verdict: 'ĐẠT',
  },
];

describe.skipIf(without('libreoffice') || without('openpyxl') || without('uno'))('the sheet of checks', () => {
  const cases = [...CASES, ...MOVED];
  let filled: readonly CheckedForm[] = [];

  beforeAll(async () => {
    filled = await fillAll(cases.map(({ entries, steps }) => ({ form, entries, ...(steps && { steps }) })));
  });

  it.each(cases.map((one, index) => ({ ...one, index })))(
    '$name',
    async ({ index, counts, ours = counts, verdict, messages = {} }) => {
      const found = filled[index];
      const { counts: counted, verdict: said, messages: beside } = found ?? {};
      expect({ counts: counted, verdict: said, messages: beside }).toEqual({ counts, verdict, messages });
      expect(found && (await ourCounts(found.bytes))).toEqual(ours);
    },
  );
});
