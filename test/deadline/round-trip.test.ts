/** Any deadline written in a standard form is read back as what it was, in every spelling. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/deadline/read-deadline.js';
import { type CalendarUnit, firstDay, lastDay, shifted } from '../../src/model/time/calendar-unit.js';
import type { Deadline } from '../../src/model/time/deadline.js';

const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Dated = CalendarUnit & { readonly year: number };

const year = fc.integer({ min: 1990, max: 2099 });
const unit: fc.Arbitrary<Dated> = fc.oneof(
  fc.record({ year, index: fc.integer({ min: 0, max: 365 }) }).map(({ year: of, index }): Dated => {
    const date = new Date(Date.UTC(of, 0, 1 + Math.min(index, 364)));
    return { unit: 'day', day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: of };
  }),
  fc.record({ unit: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }), year }),
  fc.record({ unit: fc.constant('quarter' as const), quarter: fc.integer({ min: 1, max: 4 }), year }),
  fc.record({ unit: fc.constant('half' as const), half: fc.integer({ min: 1, max: 2 }), year }),
  fc.record({ unit: fc.constant('year' as const), year }),
);

const two = (number: number): string => String(number).padStart(2, '0');

/** The ways in which a unit is written. */
const written = (one: Dated): readonly string[] => {
  switch (one.unit) {
    case 'day': {
      const { day, month, year: of } = one;
      const name = MONTHS[month - 1];
      return [
        ...[
          `${two(day)}/${two(month)}/${of}`,
          `${day}/${month}/${of}`,
          `${day}-${month}-${of}`,
          `${two(day)}.${two(month)}.${of}`,
        ],
        ...[`${of}-${two(month)}-${two(day)}`, `ngày ${day} tháng ${month} năm ${of}`, `ngày ${day}/${month}/${of}`],
        ...[`${day} ${name} ${of}`, `${name} ${day}, ${of}`],
      ];
    }
    case 'month': {
      const { month, year: of } = one;
      return [
        `Tháng ${month}/${of}`,
        `tháng ${two(month)} năm ${of}`,
        `${month}/${of}`,
        `${of}-${two(month)}`,
        `${MONTHS[month - 1]} ${of}`,
      ];
    }
    case 'quarter': {
      const { quarter, year: of } = one;
      return [
        `Quý ${ROMAN[quarter - 1]}/${of}`,
        `quý ${quarter} năm ${of}`,
        `Quí ${quarter}/${of}`,
        `Q${quarter} ${of}`,
        `quarter ${quarter} of ${of}`,
      ];
    }
    case 'half': {
      const first = one.half === 1;
      const { year: of } = one;
      return [
        `6 tháng ${first ? 'đầu' : 'cuối'} năm ${of}`,
        `H${one.half} ${of}`,
        `${first ? 'first' : 'second'} half of ${of}`,
      ];
    }
    case 'year':
      return [`Năm ${one.year}`, `${one.year}`];
  }
};

/** As people type it: any case, letters composed or not, with or without marks. */
const typed = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  (text) => `  ${text.replaceAll(' ', '\u00a0 ')} `,
);

const inText = (one: Dated): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...written(one)), typed).map(([text, type]) => type(text));

const within = (from: Dated | undefined, to: Dated | undefined): Deadline => ({
  kind: 'period',
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(from !== undefined && { start: firstDay(from) ?? '' }),
  ...(to !== undefined && { end: lastDay(to) ?? '' }),
});

describe('a deadline in a standard form', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(
        unit.chain((one) => fc.tuple(fc.constant(one), inText(one))),
        ([one, text]) => {
          expect(readDeadline(text)).toEqual(within(one, one));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is read back with its end alone', () => {
    const before = fc.constantFrom('Trước ', 'trước ngày ', 'hoàn thành trước ', 'before ');
    const by = fc.constantFrom('Đến hết ', 'Chậm nhất là ', 'không quá ', 'by ', 'no later than ');
    fc.assert(
      fc.property(
        unit.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...written(one)))),
        before,
        by,
        ([one, text], early, late) => {
          const last = one.unit === 'day' ? one : (shifted(one, -1) as Dated);
          if (one.unit === 'day' || !early.includes('ngày')) {
            expect(readDeadline(early + text)).toEqual(within(undefined, last));
          }
          expect(readDeadline(late + text)).toEqual(within(undefined, one));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read back as a range', () => {
    const pair = fc
      .tuple(unit, unit)
      .map(([a, b]) => ((lastDay(a) ?? '') < (lastDay(b) ?? '') ? [a, b] : [b, a]) as [Dated, Dated])
      .filter(([from, to]) => (firstDay(from) ?? '') <= (firstDay(to) ?? ''));
    const forms = fc.constantFrom<(from: string, to: string) => string>(
      (from, to) => `Từ ${from} đến ${to}`,
      (from, to) => `từ ${from} đến hết ${to}`,
      (from, to) => `${from} - ${to}`,
      (from, to) => `${from} – ${to}`,
      (from, to) => `from ${from} to ${to}`,
    );
    fc.assert(
      fc.property(
        pair.chain(([from, to]) =>
          fc.tuple(fc.constant([from, to]), fc.constantFrom(...written(from)), fc.constantFrom(...written(to))),
        ),
        forms,
        typed,
        ([[from, to], first, last], form, type) => {
          // "Quý 1/2026 - 3/2026" is a range of quarters.
          fc.pre(from.unit !== 'quarter' || !/^\d{1,2}\//u.test(last) || !/\d/u.test(first.replace(/\d{4}/u, '')));
          expect(readDeadline(type(form(first, last)))).toEqual(within(from, to));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes the year of the plan where it names none, and says nothing of days without one', () => {
    const short = fc.constantFrom(
      'Quý II',
      '6 tháng cuối năm',
      'Tháng 6',
      '30/6',
      'Trước 30/6',
      'Cả năm',
      'Từ tháng 3 đến tháng 6',
    );
    fc.assert(
      fc.property(short, year, (text, planYear) => {
        const read = readDeadline(text, planYear);
        expect(read.kind === 'period' && read.end?.slice(0, 4)).toBe(String(planYear));
        const { start, end } = { start: undefined, end: undefined, ...readDeadline(text) };
        expect([start, end]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('never fails, whatever is written', () => {
    const words = fc.constantFrom(
      ...['quý', 'II', 'tháng', '6', '/', '2026', '-', 'trước', 'ngày', '30', 'hàng', 'năm', 'đến', 'hết', 'từ', ','],
      ...['sau khi', 'theo', '(', ')', ';', 'đầu', 'cuối', '31', '13', '.', 'June', 'by', 'the', 'of', '15th', 'và'],
    );
    const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.option(year, { nil: undefined }), (deadline, planYear) => {
        const read = readDeadline(deadline, planYear);
        if (read.kind === 'period' && read.start !== undefined && read.end !== undefined) {
          expect(read.start <= read.end).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
