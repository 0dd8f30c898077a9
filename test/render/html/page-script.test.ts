/** The parts of the page's script that need no page. */
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/render/html/page/address.js';
import { plainLetters } from '../../../src/render/html/page/plain-letters.js';
import {
  asksNothing,
  EVERYTHING,
  find,
  foldedAway,
  type PlanRow,
  parentsOf,
  type Query,
} from '../../../src/render/html/page/rows.js';

describe('plainLetters', () => {
  it('has no accents, no case, and one space between words', () => {
    expect(plainLetters('  ĐIỀU\u00a0 hành\n“Đổi mới” ')).toBe('dieu hanh “doi moi”');
    expect(plainLetters('Ðiều'.normalize('NFD'))).toBe('dieu');
    expect(plainLetters('Thứ trưởng ỳỹỵỷý')).toBe('thu truong yyyyy');
  });
});

describe('the address', () => {
  it('remembers a place and values, and gives them back', () => {
    const values = new Map([
      ['q', 'điều & hành=1'],
      ['lead', 'Phòng Kinh tế?#'],
      ['due', ''],
    ]);
    const text = writeAddress({ anchor: 'table', values });
    expect(text).toBe('#table?q=%C4%91i%E1%BB%81u+%26+h%C3%A0nh%3D1&lead=Ph%C3%B2ng+Kinh+t%E1%BA%BF%3F%23');
    expect(readAddress(text)).toEqual({
      anchor: 'table',
      values: new Map([
        ['q', 'điều & hành=1'],
        ['lead', 'Phòng Kinh tế?#'],
      ]),
    });
    expect(writeAddress({ anchor: '', values: new Map() })).toBe('');
    expect(readAddress('')).toEqual({ anchor: '', values: new Map() });
    expect(readAddress('#%E0%A4%A')).toEqual({ anchor: '', values: new Map() });
  });
});

const row = (facts: Partial<PlanRow> = {}): PlanRow => ({
  counts: true,
  up: undefined,
  first: undefined,
  field: 'c1',
  leads: [],
  due: '',
  state: '',
  loses: false,
  ...facts,
});

/** A field, a criterion with a second remedy, one without; a field alone; the total. */
const ROWS: readonly PlanRow[] = [
  row({ loses: true }),
  row({ up: 0, leads: ['0'], due: '2026-06-30', state: 'overdue', loses: true }),
  row({ up: 0, first: 1, leads: ['1'], due: '2026-07-01', state: 'later', loses: true }),
  row({ up: 0, loses: true }),
  row({ field: 'c4' }),
  row({ counts: false }),
];
const TEXTS = ['mot', 'hai', 'hai ba', 'bon', 'nam', 'tong'];

const found = (query: Partial<Query>): string => {
  const { standings, count } = find(ROWS, (index) => TEXTS[index] ?? '', { ...EVERYTHING, ...query });
  return `${standings.map((one) => ({ out: '-', context: 'c', found: 'F' })[one]).join('')} ${count}`;
};

describe('find', () => {
  it('keeps what answers, and what stands above or in front of it', () => {
    expect(found({})).toBe('FFFFF- 5');
    expect(found({ words: 'ba' })).toBe('ccF--- 1');
    expect(found({ words: 'hai' })).toBe('cFF--- 2');
    expect(found({ words: 'tong' })).toBe('------ 0');
    expect(found({ field: 'c4' })).toBe('----F- 1');
    expect(found({ lead: '1' })).toBe('ccF--- 1');
    expect(found({ lead: 'none' })).toBe('F--F-- 2');
    expect(found({ lost: true })).toBe('FFFF-- 4');
    expect(found({ due: 'state:overdue' })).toBe('cF---- 1');
    expect(found({ due: 'month:2026-07' })).toBe('ccF--- 1');
    expect(found({ due: 'quarter:2026-2' })).toBe('cF---- 1');
    expect(found({ due: 'quarter:2026-3', lead: '0' })).toBe('------ 0');
  });

  it('tells when nothing is asked', () => {
    expect(asksNothing(EVERYTHING)).toBe(true);
    expect(asksNothing({ ...EVERYTHING, lost: true })).toBe(false);
  });
});

describe('folding', () => {
  const deep = [row(), row({ up: 0 }), row({ up: 1 }), row({ up: 1, first: 2 }), row()];

  it('takes away all that stands under a row, however deep', () => {
    expect(parentsOf(deep)).toEqual([0, 1]);
    expect(foldedAway(deep, new Set([0]))).toEqual([false, true, true, true, false]);
    expect(foldedAway(deep, new Set([1]))).toEqual([false, false, true, true, false]);
    expect(foldedAway(deep, new Set())).toEqual([false, false, false, false, false]);
  });
});
