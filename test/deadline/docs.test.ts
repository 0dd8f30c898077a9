/** The table of docs/deadlines.md, held to what the tool does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/deadline/read-deadline.js';
import type { Deadline } from '../../src/model/time/deadline.js';

const kindOf = (deadline: Deadline): string => {
  switch (deadline.kind) {
    case 'recurring':
      return `every ${deadline.every}`;
    case 'event':
      return 'an event';
    case 'period': {
      const { from, to } = deadline;
      if (from === undefined) return 'an end';
      if (to === undefined) return 'a beginning';
      return JSON.stringify(from) === JSON.stringify(to) ? `one ${to.unit}` : 'several';
    }
    default:
      return deadline.kind;
  }
};

/** The words of the page for what the tool says. */
const MEANT: Readonly<Record<string, string>> = {
  'a day': 'one day',
  'a month': 'one month',
  'a quarter': 'one quarter',
  'half a year': 'one half',
  'a year': 'one year',
  months: 'several',
  'a range': 'several',
  'a list': 'several',
};

const rows = readFileSync('docs/deadlines.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [^-w]/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, written = '', meant = '', first = '', last = '']) => ({ written, meant, first, last }));

describe('docs/deadlines.md', () => {
  it('has a table', () => expect(rows.length).toBeGreaterThan(20));

  it.each(rows)('$written: $meant', ({ written, meant, first, last }) => {
    // A list has commas of its own.
    const examples = meant === 'a list' ? written.split('; ') : written.split(', ');
    for (const example of examples) {
      const deadline = readDeadline(example, 2026);
      const { start = '', end = '' } = { start: undefined, end: undefined, ...deadline };
      expect([example, kindOf(deadline), start, end]).toEqual([example, MEANT[meant] ?? meant, first, last]);
    }
  });
});
