import { describe, expect, it } from 'vitest';
import { dateInText } from '../../src/model/time/date-text.js';

const shown = (text: string): string | undefined => {
  const found = dateInText(text);
  return found && `${found.day}.${found.month} ${found.year ?? '–'} ${found.first ?? '?'}`;
};

describe('a date in a text', () => {
  it.each([
    ['1-May', '1.5 – day'],
    ['01 September 2024', '1.9 2024 day'],
    ['May-01', '1.5 – month'],
    ['Jan 5, 24', '5.1 2024 month'],
    ['01-thg 5', '1.5 – day'],
    ['1-Thg5-24', '1.5 2024 day'],
    ['12 tháng 4', '12.4 – day'],
    ['01/05/2024', '1.5 2024 ?'],
    ['1/5/24', '1.5 2024 ?'],
    ['5/13/2024', '13.5 2024 month'],
    ['01.05.2024', '1.5 2024 day'],
    ['2024-05-01', '1.5 2024 ?'],
  ])('is told: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    '1.5',
    '1.1.2',
    '1/5',
    '3/5',
    '0-2',
    '1,5',
    'a)',
    'TC 1.5',
    'Mục 1',
    '2024',
    '32-May',
    '13/13/2024',
    '1.5.24',
    'mayor 1',
  ])('is none: %s', (text) => {
    expect(shown(text)).toBeUndefined();
  });
});
