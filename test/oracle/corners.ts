/** Scorecards that chance seldom makes, each about one sentence of the contract. */
import type { PlainScorecard } from './plain.js';

const NOT_APPLICABLE = 'Không phát sinh';

export const CORNERS: Readonly<Record<string, PlainScorecard>> = {
  'sums beyond a thousand points keep every decimal': {
    criteria: [
      {
        code: '1',
        name: 'Một',
        max: '2000.0202',
        criteria: [
          { code: '1.1', name: 'Lớn', max: '1000.0001', assessed: '999.9999' },
          { code: '1.2', name: 'Cũng lớn', max: '1000.0201', assessed: '876.54321' },
        ],
      },
      { code: '2', name: 'Hai', max: '1234.5678', assessed: '1234.5677' },
    ],
  },
  'nothing is scored, and one group has nothing that applies: never max − 0': {
    criteria: [
      { code: 'I', name: 'Chưa chấm', max: '6.5' },
      {
        code: 'II',
        name: 'Không có việc',
        criteria: [{ code: '1', name: 'Không có', max: '7.8', assessed: NOT_APPLICABLE }],
      },
    ],
  },
  'a total that is larger only by what does not apply is no larger total': {
    total: { max: '30', assessed: '16.248' },
    criteria: [
      { code: 'III', name: 'Ba', max: '9.5', assessed: '0' },
      { code: 'IV', name: 'Bốn', max: '6', assessed: NOT_APPLICABLE },
      { code: 'V', name: 'Năm', max: '16.248', assessed: '16.248' },
    ],
  },
  'a bonus that does not apply was never in the maximum': {
    criteria: [
      {
        code: '1',
        name: 'Một',
        max: '8.5',
        assessed: '8',
        criteria: [
          { code: '1.1', name: 'Thưởng', kind: 'bonus', max: '2', assessed: NOT_APPLICABLE },
          { code: '1.2', name: 'Thường', max: '8.5', assessed: '8' },
        ],
      },
    ],
  },
  'a deduction that can win nothing takes what it says, with a minus or without': {
    criteria: [
      {
        code: '1',
        name: 'Một',
        max: '5',
        assessed: '3.25',
        criteria: [
          { code: '1.1', name: 'Thường', max: '5', self: '5', assessed: '4' },
          { code: '1.2', name: 'Trừ', kind: 'deduction', self: '0.25', assessed: '0.5' },
          { code: '1.3', name: 'Cũng trừ', kind: 'deduction', max: '-1', assessed: '-0.25' },
          { code: '1.4', name: 'Có điểm', kind: 'deduction', max: '0', assessed: '0' },
        ],
      },
    ],
  },
  'a maximum from assessed and lost is the own maximum, for self scores as well': {
    criteria: [
      {
        code: '1',
        name: 'Một',
        assessed: '0.5',
        lost: '4.5',
        criteria: [
          { code: '1.1', name: 'Không có', max: '2', assessed: NOT_APPLICABLE },
          { code: '1.2', name: 'Có', self: '2.5', assessed: '0.5', lost: '4.5' },
        ],
      },
    ],
  },
  'a leaf without a maximum is not scored, and not without a score': {
    criteria: [
      {
        code: '1',
        name: 'Một',
        criteria: [
          { code: '1.1', name: 'Chưa chấm', max: '2' },
          { code: '1.2', name: 'Thiếu điểm chuẩn', assessed: '1.5' },
        ],
      },
    ],
  },
  'lost points of a total stay before bonuses and penalties': {
    total: { max: '6', assessed: '3.5', lost: '4.5' },
    adjustments: [{ kind: 'bonus', name: 'Thưởng', cap: '2', points: '3' }],
    criteria: [{ code: '1', name: 'Một', max: '6', assessed: '1.5' }],
  },
};
