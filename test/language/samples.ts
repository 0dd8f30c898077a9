/** One finding or more for every rule, as the parts of the tool report them. */

import type { Subject, UnreadableReason } from '../../src/model/finding/facts.js';
import { type Finding, finding } from '../../src/model/finding/finding.js';
import type { RuleId } from '../../src/model/finding/rule-arguments.js';
import type { Place } from '../../src/model/place/place.js';
import { points } from '../../src/model/points/points.js';

const p = points;
const field: Subject = { code: '2', path: '2', name: 'XÂY DỰNG VĂN BẢN', level: 1 };
const one: Subject = { code: '7.1', path: '7/7.1', name: 'Ứng dụng công nghệ thông tin', level: 2 };
const letter: Subject = { code: 'a)', path: 'II/5/a', name: 'Ban hành kế hoạch', level: 3 };
const nameless: Subject = { path: '8/#1', name: 'Thu ngân sách không hoàn thành chỉ tiêu', level: 2 };
const child = (code: string): Subject => ({ code, path: `7/7.2/${code}`, name: 'Tiêu chí', level: 3 });
const cell = (row: number, column: number): Place => ({ kind: 'cell', sheet: 'Bảng chấm điểm', order: 1, row, column });
const line = (at: number, column: number): Place => ({ kind: 'text', line: at, column });

/** Keyed by rule, so that the compiler asks for a sample of each. */
export const SAMPLES: { readonly [R in RuleId]: readonly Finding[] } = {
  'unreadable-file': [
    finding('unreadable-file', { reason: 'password' }),
    finding('unreadable-file', { reason: 'damaged', part: 'xl/workbook.xml' }),
  ],
  limit: [
    finding('limit', { limit: 'unpacked-size', found: 73_400_321, most: 67_108_864 }),
    finding('limit', { limit: 'rows', found: 1_048_576, most: 200_000 }),
    finding('limit', { limit: 'depth', most: 64 }),
  ],
  syntax: [
    finding('syntax', { reason: 'tab-indent' }),
    finding('syntax', { reason: 'unexpected', detail: 'Unexpected scalar\u0007' }),
    finding('syntax', { reason: 'unclosed-cell-quote' }),
    finding('syntax', { reason: 'cell-too-many' }),
    finding('syntax', { reason: 'cut-number' }),
  ],
  schema: [
    finding('schema', { key: 'criteria', expected: 'criteria', actual: 'text', text: 'một' }),
    finding('schema', { key: 'state', expected: { oneOf: ['not-applicable', 'survey'] }, actual: 'blank' }),
    finding('schema', { key: '', expected: 'map', actual: 'list' }),
    finding('schema', { key: 'above', expected: { besides: 'from' }, actual: 'text', text: '90' }),
    finding('schema', { key: 'scoring', expected: { keyOf: ['one-of', 'bands'] }, actual: 'map' }),
    finding('schema', { key: 'set', expected: 'set-id', actual: 'blank' }),
  ],
  'unknown-key': [
    finding('unknown-key', { key: 'diem_chuan', nearest: 'max', known: ['code', 'name', 'max'] }),
    finding('unknown-key', { key: 'xyz', known: ['max', 'assessed'] }),
    finding('unknown-key', { key: 'fail-on', known: ['rules'], home: 'gates' }),
    finding('unknown-key', { key: 'files', known: ['fail-on'], home: '' }),
    finding('unknown-key', { key: '81', known: ['max'], commaNumber: '0,81' }),
  ],
  'duplicate-key': [finding('duplicate-key', { key: 'max' }, { at: line(9, 5), also: line(7, 5) })],
  'no-table': [
    finding('no-table', { where: 'Sheet1', missing: ['name', 'max'], seen: ['STT', 'Họ và tên'] }),
    finding('no-table', { missing: [], seen: [] }),
    finding('no-table', { where: 'Sheet1', missing: [], seen: ['Tiêu chí', 'Điểm chuẩn'] }),
    finding('no-table', { missing: [], seen: [], units: { without: ['Cải cách thể chế', 'Cải cách TTHC'] } }),
    finding('no-table', { where: 'Sheet1', missing: [], seen: [], units: { without: [] } }),
  ],
  'ambiguous-column': [
    finding('ambiguous-column', {
      meaning: 'max',
      first: { column: 'C', heading: 'Điểm chuẩn' },
      second: { column: 'D', heading: 'Điểm tối đa' },
    }),
    finding('ambiguous-column', { meaning: 'lost', first: { column: 'D', heading: 'Điểm trừ' } }),
  ],
  'number-format': [
    finding('number-format', { column: 'assessed', text: '1/5', reason: 'date' }, { subject: one }),
    finding('number-format', { column: 'assessed', text: '70%', reason: 'percent' }),
    finding('number-format', { column: 'assessed', text: '0101', reason: 'leading-zeros' }),
    finding('number-format', { column: 'assessed', text: '6.1.3', reason: 'code' }),
    finding('number-format', { column: 'assessed', text: 'lO', reason: 'look-alike', guess: '10' }),
    finding('number-format', { column: 'assessed', text: "1'25", reason: 'text', guess: '1,25' }),
    finding('number-format', { column: 'assessed', text: '#N/A', reason: 'error-value' }),
    finding('number-format', { column: 'assessed', text: '45.5/60', reason: 'ratio', max: p('58') }),
    finding('number-format', { column: 'lost', text: '-0,5', reason: 'minus-before-lost' }),
    finding('number-format', { column: 'assessed', text: 'Đạt', reason: 'achieved', max: p('1.5') }),
    finding('number-format', { column: 'assessed', text: 'Không đạt', reason: 'achieved' }),
    finding('number-format', { column: 'points', text: 'một điểm', reason: 'text' }),
  ],
  'formula-without-value': [
    finding('formula-without-value', { cell: 'D7', column: 'assessed' }),
    finding('formula-without-value', { cell: 'D7', column: 'assessed' }, { subject: one }),
    finding('formula-without-value', { cell: 'D7', column: 'assessed', inDocument: true }, { subject: one }),
  ],
  'damaged-code': [
    finding('damaged-code', { shown: '1-May', original: '1.5' }),
    finding('damaged-code', { shown: '45413' }),
    finding('damaged-code', { shown: 'll', original: 'II', typed: true }),
    finding('damaged-code', { shown: 'lV', typed: true }),
  ],
  'damaged-text': [
    finding('damaged-text', { encoding: 'TCVN3', text: 'C¶i c¸ch hµnh chÝnh' }),
    finding('damaged-text', { encoding: 'misread', text: 'Äiá»ƒm chuáº©n' }),
    finding('damaged-text', { encoding: 'lost', text: '?i?m chu?n' }),
  ],
  'lost-mismatch': [
    finding(
      'lost-mismatch',
      { max: p('5.5'), assessed: p('4.5'), stated: p('0.5'), computed: p('1') },
      { subject: field },
    ),
    finding(
      'lost-mismatch',
      { max: p('2'), assessed: p('-1'), stated: p('3.25'), computed: p('3') },
      { subject: letter },
    ),
    finding('lost-mismatch', { max: p('5'), assessed: p('6'), stated: p('0'), computed: p('-1') }, { subject: one }),
  ],
  'sum-mismatch': [
    finding(
      'sum-mismatch',
      { stated: p('1.25'), listed: p('1.75'), rest: p('2.5'), children: [child('7.2.4'), child('7.2.5')] },
      { subject: { ...one, code: '7.2' } },
    ),
    finding('sum-mismatch', { stated: p('4'), listed: p('1'), rest: p('2'), children: [nameless] }, { subject: one }),
  ],
  'children-exceed-max': [
    finding('children-exceed-max', { max: p('20'), listed: p('20.5'), culprit: one }, { subject: field }),
    finding(
      'children-exceed-max',
      { max: p('30'), listed: p('217'), culprit: one, footnote: { text: '207', likely: p('20') } },
      { subject: field },
    ),
  ],
  'total-mismatch': [
    finding('total-mismatch', {
      name: 'Tổng cộng',
      column: 'lost',
      stated: p('11.34'),
      computed: p('11.84'),
      countsParents: false,
      subtotal: false,
    }),
    finding('total-mismatch', {
      column: 'max',
      stated: p('89'),
      computed: p('44.5'),
      formula: 'SUM(C2:C22)',
      countsParents: true,
      subtotal: false,
    }),
    finding(
      'total-mismatch',
      { name: 'Cộng', column: 'assessed', stated: p('4'), computed: p('4.5'), countsParents: false, subtotal: true },
      { subject: field },
    ),
    finding('total-mismatch', {
      name: '--total-max',
      column: 'max',
      stated: p('100'),
      computed: p('98'),
      countsParents: false,
      subtotal: false,
    }),
  ],
  'score-above-max': [
    finding('score-above-max', { column: 'assessed', score: p('1.2'), max: p('1') }, { subject: one }),
    finding('score-above-max', { column: 'self', score: p('75'), max: p('0.75') }, { subject: nameless }),
  ],
  'negative-score': [finding('negative-score', { column: 'assessed', score: p('-0.5') }, { subject: one })],
  'score-not-applicable': [finding('score-not-applicable', { column: 'assessed', score: p('0.25') }, { subject: one })],
  'duplicate-code': [
    finding(
      'duplicate-code',
      { code: '7.1', sameParent: true, excel: true },
      { at: cell(17, 1), also: cell(5, 1), subject: one },
    ),
    finding('duplicate-code', { code: 'a)', sameParent: true, excel: false }, { at: line(9, 7), also: line(4, 7) }),
  ],
  'unexplained-loss': [
    finding('unexplained-loss', { lost: p('3.7'), listed: p('3.25'), unexplained: p('0.45') }, { subject: field }),
    finding('unexplained-loss', { lost: p('3'), listed: p('2'), unexplained: p('1') }),
  ],
  'missing-max': [
    finding('missing-max', { column: 'assessed', score: p('0.5') }, { subject: one }),
    finding('missing-max', { column: 'lost', score: p('0.5') }, { subject: one }),
  ],
  unscored: [
    finding('unscored', { leaves: 1, whole: false, believed: false }, { subject: one }),
    finding('unscored', { leaves: 4, whole: false, believed: false }, { subject: field }),
    finding('unscored', { leaves: 2, whole: false, believed: true }, { subject: field }),
    finding('unscored', { leaves: 2, whole: false, believed: true, statedBelow: true }, { subject: field }),
    finding('unscored', { leaves: 80, whole: true, believed: false }),
    finding('unscored', { leaves: 80, whole: true, believed: true }),
    finding('unscored', { leaves: 80, whole: true, believed: false, maySet: true }),
    finding('unscored', {
      leaves: 80,
      whole: true,
      believed: false,
      maySet: true,
      unread: ['Xã An Bình', 'Xã Tân An'],
    }),
    finding(
      'unscored',
      {
        leaves: 1,
        whole: false,
        believed: false,
        merged: { kind: 'cell', sheet: 'Phiếu', order: 0, row: 3, column: 4 },
      },
      { subject: one },
    ),
  ],
  'missing-solution': [finding('missing-solution', { lost: p('0.25') }, { subject: one })],
  'missing-lead': [finding('missing-lead', { lost: p('0.25') }, { subject: one })],
  'missing-when': [finding('missing-when', { lost: p('1') }, { subject: nameless })],
  'unclear-row': [
    finding('unclear-row', { text: 'Ban hành kịp thời', counted: false, reason: 'option-or-criterion' }),
    finding('unclear-row', { text: '', counted: true, reason: 'points-without-name' }),
  ],
  'missing-parent': [
    finding('missing-parent', { code: '6.1.3', parent: '6.1', ancestor: { ...field, code: '6', path: '6' } }),
    finding('missing-parent', { code: '6.1', parent: '6' }),
    finding('missing-parent', { code: '6.1', parent: '6', ancestor: field, elsewhere: true }),
    finding('missing-parent', { code: '6.1', parent: '6', elsewhere: true }),
  ],
  'code-order': [finding('code-order', { code: '1.2', previous: '1.3' })],
  'code-gap': [finding('code-gap', { missing: ['3', '5'] }), finding('code-gap', { missing: ['9–2020'] })],
  'code-from-number': [finding('code-from-number', { count: 12 }), finding('code-from-number', { count: 1 })],
  'blank-mark': [finding('blank-mark', { mark: '-', column: 'assessed' }, { subject: one })],
  'skipped-sheet': [
    finding('skipped-sheet', { sheet: 'Danh mục', why: 'no-table' }),
    finding('skipped-sheet', { sheet: 'Nháp', why: 'hidden' }),
    finding('skipped-sheet', { why: 'no-criteria' }),
    finding('skipped-sheet', { sheet: 'Tổng hợp', why: 'units' }),
  ],
  'hidden-part': [
    finding('hidden-part', { rows: 2, columns: 1 }),
    finding('hidden-part', { rows: 0, columns: 3 }),
    finding('hidden-part', { rows: 0, columns: 1, unseen: 2 }),
    finding('hidden-part', { rows: 0, columns: 0, unseen: 1 }),
  ],
  'assessed-round': [
    finding('assessed-round', { rounds: 2, heading: 'Điểm thẩm định lần 2' }),
    finding('assessed-round', { rounds: 2, heading: 'Điểm năm 2025', years: true }),
    finding('assessed-round', { rounds: 2, heading: 'Điểm đạt', years: true, undated: true }),
    finding('assessed-round', { rounds: 2, heading: 'Tự chấm lần 2', self: true }),
  ],
  'uncounted-column': [
    finding('uncounted-column', { column: 'E', heading: 'Điểm điều chỉnh', counted: 'Điểm thẩm định' }),
    finding('uncounted-column', { column: 'F', heading: 'Điểm thưởng', counted: 'Điểm đạt', change: true }),
  ],
  'rest-assumed-full': [finding('rest-assumed-full', { rest: p('2.5') }, { subject: field })],
  'needless-remedy': [
    finding(
      'needless-remedy',
      { solution: 'Quảng bá', parent: { ...field, code: '8', path: '8' }, parentLost: p('1.5') },
      { subject: nameless },
    ),
    finding('needless-remedy', { solution: 'Quảng bá' }, { subject: one }),
  ],
  'mixed-decimal-marks': [
    finding('mixed-decimal-marks', { commas: 9, points: 38 }),
    finding('mixed-decimal-marks', { commas: 1, points: 1 }),
  ],
  'when-unclear': [
    finding('when-unclear', { text: 'Theo kế hoạch của tỉnh', reason: 'no-period' }, { subject: one }),
    finding('when-unclear', {
      text: 'Trước 31/6/2026',
      reason: 'impossible',
      unit: { unit: 'day', day: 31, month: 6, year: 2026 },
    }),
    finding('when-unclear', {
      text: '6/30/2026',
      reason: 'impossible',
      unit: { unit: 'day', day: 6, month: 30, year: 2026 },
    }),
    finding('when-unclear', {
      text: 'Trước ngày 32 hằng tháng',
      reason: 'impossible',
      unit: { unit: 'day', day: 32, month: 1 },
    }),
    finding('when-unclear', { text: '13/2026', reason: 'impossible', unit: { unit: 'month', month: 13, year: 2026 } }),
    finding('when-unclear', { text: 'Quý V', reason: 'impossible', unit: { unit: 'quarter', quarter: 5 } }),
    finding('when-unclear', { text: '30/6/2026 - 01/3/2026', reason: 'backwards' }),
  ],
  'when-past': [
    finding('when-past', { due: '2026-06-30', days: 149, today: '2026-11-26' }, { subject: one }),
    finding('when-past', { due: '2026-11-25', days: 1, today: '2026-11-26' }, { subject: nameless }),
  ],
  'set-mismatch': [
    finding('set-mismatch', { what: 'max', set: 'bo-2026', expected: p('2'), found: p('3') }, { subject: one }),
    finding('set-mismatch', { what: 'name', set: 'bo-2026', expected: 'Chuyển đổi số' }, { subject: one }),
    finding('set-mismatch', { what: 'unknown', set: 'bo-2026' }, { subject: letter }),
    finding('set-mismatch', { what: 'missing', set: 'bo-2026', subjects: [child('7.2.1'), field] }),
    finding('set-mismatch', { what: 'year', set: 'bo-2026', expected: 2026, found: 2025 }),
    finding('set-mismatch', { what: 'not-found', set: 'bo.yaml' }),
    finding('set-mismatch', { what: 'needed', set: '' }),
    finding('set-mismatch', { what: 'code-twice', set: 'bo-2026' }, { subject: one }),
    finding('set-mismatch', { what: 'no-classes', set: 'bo-2026', unit: 'Sở Nội vụ', groups: ['Xã', 'Phường'] }),
    finding('set-mismatch', { what: 'no-classes', set: 'bo-2026', groups: ['Xã', 'Phường'] }),
    finding('set-mismatch', { what: 'other-set', set: 'bo-2025', given: 'bo-2026' }),
  ],
  'score-step': [
    finding(
      'score-step',
      { why: 'not-a-step', column: 'assessed', score: p('1.75'), kind: 'one-of', scores: [p('2'), p('1'), p('0')] },
      { subject: one },
    ),
    finding(
      'score-step',
      { why: 'not-a-step', column: 'self', score: p('0.3'), kind: 'proportion', scores: [], step: p('0.25') },
      { subject: one },
    ),
    finding(
      'score-step',
      { why: 'not-a-step', column: 'self', score: p('0.3'), kind: 'deductions', scores: [] },
      { subject: one },
    ),
    finding(
      'score-step',
      { why: 'not-a-step', column: 'self', score: p('0.3'), kind: 'sum-of', scores: [] },
      { subject: one },
    ),
    finding(
      'score-step',
      { why: 'result', column: 'assessed', score: p('2'), expected: p('1.5'), result: '89 %' },
      { subject: one },
    ),
    ...(
      [
        { kind: 'no-scoring' },
        { kind: 'no-rate' },
        { kind: 'no-option', text: 'Chậm', options: ['Kịp thời', 'Không'] },
        { kind: 'option-twice', text: 'Kịp thời' },
        { kind: 'several-options' },
        { kind: 'no-band' },
        { kind: 'no-max' },
        { kind: 'no-rounding' },
      ] as const
    ).map((noWay) => finding('score-step', { why: 'unclear', result: '2/3', noWay }, { subject: one })),
  ],
  'missing-evidence': [finding('missing-evidence', { score: p('1.5') }, { subject: one })],
  'survey-self-scored': [finding('survey-self-scored', { score: p('1.5') }, { subject: one })],
  'not-applicable-not-allowed': [
    finding('not-applicable-not-allowed', { units: [] }, { subject: one }),
    finding('not-applicable-not-allowed', { units: ['Phường', 'Đặc khu'] }, { subject: one }),
  ],
  'set-fault': [
    finding('set-fault', { fault: 'sum', stated: p('8'), listed: p('7.5') }, { subject: field }),
    finding('set-fault', { fault: 'sum', stated: p('100'), listed: p('99') }),
    finding('set-fault', { fault: 'survey-share', stated: p('30'), listed: p('28') }),
    ...(
      [
        ...(['no-max', 'max-not-positive', 'code-twice', 'scored-parent'] as const),
        ...(['empty-scoring', 'least-below-zero', 'no-rounding', 'band-overlap'] as const),
      ] as const
    ).map((fault) => finding('set-fault', { fault }, { subject: one })),
    finding('set-fault', { fault: 'option-twice', name: 'Chậm' }, { subject: one }),
    finding('set-fault', { fault: 'points-above-max', points: p('3'), max: p('2') }, { subject: one }),
    finding('set-fault', { fault: 'max-not-reached', points: p('1.5'), max: p('2') }, { subject: one }),
    finding('set-fault', { fault: 'band-gap', from: p('80'), to: p('80') }, { subject: one }),
    finding('set-fault', { fault: 'band-gap', from: p('80'), to: p('90') }, { subject: one }),
    finding('set-fault', { fault: 'class-twice', name: 'Tốt' }),
    finding('set-fault', { fault: 'class-order', name: 'Tốt', before: 'Khá' }),
    finding('set-fault', { fault: 'class-open', points: p('50') }),
    finding('set-fault', { fault: 'band-empty', low: p('80'), high: p('80') }, { subject: one }),
    finding('set-fault', { fault: 'band-empty', low: p('90'), high: p('80') }, { subject: one }),
    finding('set-fault', { fault: 'floor-above-full', floor: p('95'), full: p('90') }, { subject: one }),
    finding('set-fault', { fault: 'step-size', step: p('0'), max: p('2') }, { subject: one }),
    finding('set-fault', { fault: 'step-size', step: p('0') }, { subject: one }),
    finding('set-fault', { fault: 'unread', text: 'Theo văn bản' }, { subject: one, severity: 'warning' }),
    finding('set-fault', { fault: 'classes-empty' }),
    finding('set-fault', { fault: 'class-unreachable', name: 'Tốt', of: 'percent', most: p('100') }),
    finding('set-fault', { fault: 'class-unreachable', name: 'Tốt', of: 'points', most: p('105') }),
    finding('set-fault', { fault: 'class-unreachable', name: 'Yếu', of: 'points', before: 'Kém' }),
    finding('set-fault', { fault: 'class-units-twice', unit: 'Xã' }),
    finding('set-fault', { fault: 'class-units-twice' }),
  ],
  'waiver-unused': [
    finding('waiver-unused', { waived: 'lost-mismatch', file: 'xa/a.yaml', code: '7.2' }),
    finding('waiver-unused', { waived: 'code-gap', file: 'xa/**' }),
  ],
  'waiver-expired': [
    finding('waiver-expired', {
      waived: 'lost-mismatch',
      file: 'xa/a.yaml',
      code: '7.2',
      until: '2026-06-30',
      days: 149,
      today: '2026-11-26',
    }),
    finding('waiver-expired', { waived: 'code-gap', file: 'xa/**', until: '2026-11-25', days: 1, today: '2026-11-26' }),
  ],
  'name-variants': [finding('name-variants', { names: ['Văn phòng UBND', 'Văn phòng UBND xã'] })],
};

/** Every reason a finding may give, from the compiler's own list. */
const UNREADABLE: Readonly<Record<UnreadableReason, true>> = {
  empty: true,
  password: true,
  damaged: true,
  'not-a-scorecard': true,
  'criteria-set': true,
  'several-sets': true,
  'old-excel': true,
  'old-word': true,
  'old-office': true,
  'lock-file': true,
  'system-file': true,
  'not-text': true,
  html: true,
  rtf: true,
  pdf: true,
  image: true,
  archive: true,
  opendocument: true,
  apple: true,
  mail: true,
  shortcut: true,
  'without-table': true,
  'without-separators': true,
  'document-type': true,
  'alias-cycle': true,
  'own-result': true,
  'own-baseline': true,
  'own-report': true,
  'own-config': true,
  'own-facts': true,
};

export const UNREADABLE_REASONS = Object.keys(UNREADABLE) as readonly UnreadableReason[];
