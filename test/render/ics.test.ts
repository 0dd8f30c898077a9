/** The plan as a calendar: byte by byte, and as an independent program reads it. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../src/deadline/occurrence.js';
import { readDeadline } from '../../src/deadline/read-deadline.js';
import { wording } from '../../src/language/wording.js';
import { renderCalendar } from '../../src/render/ics/index.js';
import { calendarOf } from '../../src/report/plan/calendar.js';
import { evaluationOf } from '../report/evaluation-of.js';

const MOST_OCTETS = 75;

interface Task {
  readonly solution?: string;
  readonly when?: string;
  readonly lead?: string;
  readonly status?: string;
}

const scorecard = (tasks: readonly Task[], facts = 'unit: UBND phường Tân Lập\nyear: 2025\nplan-year: 2026'): string =>
  `${facts}\ncriteria:\n  - code: "1"\n    name: Kế hoạch CCHC\n    max: 2\n    assessed: 0,75\n    remedy: ${JSON.stringify(tasks)}\n`;

const calendar = (text: string, today?: string, language: 'vi' | 'en' = 'vi'): string =>
  renderCalendar([calendarOf(evaluationOf(text), wording(language))], { language, today });

const eventsIn = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

/** First day, exclusive end, and every turn. */
const daysOf = (event: ICAL.Event): readonly string[] => {
  if (!event.isRecurring()) return [event.startDate.toString(), event.endDate.toString()];
  const turns: string[] = [];
  const iterator = event.iterator();
  for (let turn = iterator.next(); turn; turn = iterator.next()) turns.push(turn.toString());
  return turns;
};

describe('the calendar', () => {
  it('is the same bytes for the same plan', () => {
    const tasks = [
      {
        solution: 'Phân công rõ từng phòng; kiểm tra, đôn đốc \\ báo cáo',
        lead: 'Văn phòng HĐND và UBND',
        when: 'Quý II',
        status: 'doing',
      },
      { solution: 'Họp giao ban', when: 'Trước ngày 31 hàng tháng' },
    ];
    const expected = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//cchc//cchc//VI',
      'NAME:Khắc phục điểm bị mất năm 2025 – UBND phường Tân L',
      ' ập',
      'X-WR-CALNAME:Khắc phục điểm bị mất năm 2025 – UBND phường',
      '  Tân Lập',
      'BEGIN:VEVENT',
      'UID:8a43cb67-eb19-5980-9adf-5330be3d789e',
      'SEQUENCE:0',
      'DTSTAMP:20261126T000000Z',
      'DTSTART;VALUE=DATE:20260131',
      'DTEND;VALUE=DATE:20260201',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1;UNTIL=20261231',
      'SUMMARY:[1] Họp giao ban – mất 1\\,25 điểm',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Lĩnh vực 1: Kế hoạch CCHC\\nĐiểm bị mất: 1\\,25\\nG',
      ' iải pháp: Họp giao ban\\nThời gian thực hiện: Trước ngày 31 ',
      ' hàng tháng',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:e37b85d3-880c-5343-ae69-de0b70ba8146',
      'SEQUENCE:0',
      'DTSTAMP:20261126T000000Z',
      'DTSTART;VALUE=DATE:20260630',
      'DTEND;VALUE=DATE:20260701',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:[1] Phân công rõ từng phòng\\; kiểm tra\\, đôn đốc \\\\ b',
      ' áo cáo – Văn phòng HĐND và UBND – mất 1\\,25 điểm',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Lĩnh vực 1: Kế hoạch CCHC\\nĐiểm bị mất: 1\\,25\\nG',
      ' iải pháp: Phân công rõ từng phòng\\; kiểm tra\\, đôn đốc \\\\ ',
      ' báo cáo\\nCơ quan chủ trì thực hiện: Văn phòng HĐND và UBND\\n',
      ' Thời gian thực hiện: Quý II\\nTình trạng thực hiện: Đang th',
      ' ực hiện',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ];
    expect(calendar(scorecard(tasks), '2026-11-26').split('\r\n')).toEqual(expected);
    const undated = expected.map((line) => line.replace('DTSTAMP:20261126', 'DTSTAMP:19700101'));
    expect(calendar(scorecard(tasks)).split('\r\n')).toEqual(undated);
  });

  it('has each open task on its last day, and what recurs on each turn', () => {
    const tasks: readonly Task[] = [
      { solution: 'a', when: 'Quý II' },
      { solution: 'b', when: 'Trước 30/4/2026' },
      { solution: 'c', when: 'Trong năm 2027' },
      { solution: 'd', when: 'Ngày 15 hàng tháng, từ tháng 3 đến tháng 5' },
      { solution: 'e', when: 'Hàng quý' },
      { solution: 'f', when: 'Trước 30/11 hàng năm' },
      { solution: 'g', when: 'Quý I', status: 'done' },
      { solution: 'h', when: 'Quý I', status: 'dropped' },
      { solution: 'i', when: 'Thường xuyên trong năm 2026' },
    ];
    const read = eventsIn(calendar(scorecard(tasks))).map((event) => [event.summary, ...daysOf(event)]);
    const summary = (solution: string): string => `[1] ${solution} – mất 1,25 điểm`;
    expect(read).toEqual([
      [summary('d'), '2026-03-15', '2026-04-15', '2026-05-15'],
      [summary('e'), '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
      [summary('b'), '2026-04-30', '2026-05-01'],
      [summary('a'), '2026-06-30', '2026-07-01'],
      [summary('f'), '2026-11-30', '2026-12-01'],
      [summary('i'), '2026-12-31', '2027-01-01'],
      [summary('c'), '2027-12-31', '2028-01-01'],
    ]);
  });

  it('names what it leaves out', () => {
    const tasks: readonly Task[] = [
      { solution: 'a', when: 'Thường xuyên' },
      { solution: 'b', when: 'Ngay sau khi ban hành Kế hoạch' },
      { solution: 'c', when: 'Theo kế hoạch của tỉnh' },
      { solution: 'd' },
      { solution: 'e', when: 'Từ tháng 3' },
      { solution: 'f', when: 'Quý II' },
      { solution: 'g', when: 'Hàng quý' },
      { solution: 'h', when: 'Hàng quý, trong tháng 2/2026' },
      { solution: 'i', status: 'done' },
    ];
    const { entries, leftOut } = calendarOf(evaluationOf(scorecard(tasks, 'year: 2025')), wording('vi'));
    expect(entries).toEqual([]);
    expect(leftOut.map(({ criterion, when, why }) => [criterion.path, when, why])).toEqual([
      ['1', 'Thường xuyên', 'no-day'],
      ['1', 'Ngay sau khi ban hành Kế hoạch', 'no-day'],
      ['1', 'Theo kế hoạch của tỉnh', 'no-day'],
      ['1', undefined, 'no-deadline'],
      ['1', 'Từ tháng 3', 'no-day'],
      ['1', 'Quý II', 'no-year'],
      ['1', 'Hàng quý', 'no-year'],
      ['1', 'Hàng quý, trong tháng 2/2026', 'no-day'],
    ]);
  });

  it('speaks English where it is asked to', () => {
    const [event] = eventsIn(calendar(scorecard([{ solution: 'a', lead: 'Văn phòng', when: 'Q2' }]), undefined, 'en'));
    expect([event?.summary, event?.description]).toEqual([
      '[1] a – Văn phòng – 1.25 points lost',
      'Field 1: Kế hoạch CCHC\nLost points: 1.25\nSolution: a\nLead agency: Văn phòng\nDeadline: Q2',
    ]);
  });

  it('knows a task again when it is put off, and no other', () => {
    const uids = (...tasks: Task[]): readonly string[] => eventsIn(calendar(scorecard(tasks))).map(({ uid }) => uid);
    const [before] = uids({ solution: 'a', when: 'Quý I' });
    const after = uids(
      { solution: 'a', when: 'Quý II' },
      { solution: 'b', when: 'Quý II' },
      { solution: 'a', when: 'Quý III' },
    );
    expect(after[0]).toBe(before);
    expect(new Set(after).size).toBe(3);
  });

  it('lets no text out of its line', () => {
    const parts = fc.constantFrom(
      ...['\r\nEND:VEVENT\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\0', '\x1b[31m', '\u202e', '\t'],
      ...['\\', '\\n', ';', ',', ':', '"', '\ud800', '🎉', 'ệ', 'ệ'.normalize('NFD'), 'nhiệm vụ của các phòng ', ' '],
    );
    const texts = fc.array(fc.oneof(parts, fc.string()), { minLength: 1, maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, (solution, lead) => {
        const plan = calendarOf(evaluationOf(scorecard([{ solution: 'x', when: 'Quý II' }])), wording('vi'));
        const entries = plan.entries.map((entry) => ({ ...entry, summary: solution, description: [solution, lead] }));
        const text = renderCalendar([{ ...plan, name: lead, entries }], { language: 'vi' });
        const lines = text.split('\r\n');
        expect(lines.join('')).not.toMatch(/[\r\n]/u);
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(MOST_OCTETS);
        expect(text).not.toMatch(/\p{Cs}/u);
        const [event, ...others] = eventsIn(text);
        expect(others).toEqual([]);
        expect(event?.description.split('\n')).toHaveLength(2);
        expect(event?.component.getAllProperties().map(({ name }) => name)).toEqual([
          ...['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'x-microsoft-cdo-alldayevent'],
          ...['x-microsoft-msncalendar-alldayevent', 'summary', 'transp', 'description'],
        ]);
      }),
    );
  });

  it('keeps plain words to the letter', () => {
    const words = fc.array(fc.constantFrom('nhiệm vụ', 'quy định;', 'báo cáo,', 'a\\b', '“x”', 'C:\\n', '100%'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (all) => {
        const solution = all.join(' ');
        const [event] = eventsIn(calendar(scorecard([{ solution, when: 'Quý II' }])));
        expect(event?.description.split('\n')).toContain(`Giải pháp: ${solution}`);
      }),
    );
  });

  it.each([
    ...['Hàng ngày', 'Hàng tuần', 'Thứ sáu hàng tuần', 'Hàng tháng', 'Ngày 28 hàng tháng', 'Ngày 29 hàng tháng'],
    ...[
      'Ngày 30 hàng tháng',
      'Ngày 31 hàng tháng',
      'Hàng quý',
      'Ngày 20 tháng cuối quý',
      'Ngày 31 tháng đầu quý',
      '6 tháng một lần',
    ],
  ])('%s: comes round on the days that we say', (when) => {
    const deadline = readDeadline(when);
    if (deadline.kind !== 'recurring') throw new Error(when);
    const ours = occurrences({ ...deadline, start: '2028-01-01', end: '2028-12-31' });
    const events = eventsIn(calendar(scorecard([{ solution: 'a', when }], 'plan-year: 2028')));
    const turns = events.flatMap((event) => (event.isRecurring() ? daysOf(event) : [event.startDate.toString()]));
    expect(turns).toEqual(ours);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('is a calendar even where no task has a day', () => {
    const empty = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//cchc//cchc//VI', 'NAME:Khắc phục điểm bị mất'],
      ...['X-WR-CALNAME:Khắc phục điểm bị mất', 'BEGIN:VTIMEZONE', 'TZID:Asia/Ho_Chi_Minh', 'BEGIN:STANDARD'],
      ...['DTSTART:19700101T000000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD'],
      ...['END:VTIMEZONE', 'TIMEZONE-ID:Asia/Ho_Chi_Minh', 'X-WR-TIMEZONE:Asia/Ho_Chi_Minh', 'END:VCALENDAR', ''],
    ];
    const text = calendar(scorecard([{ solution: 'Làm', when: 'Khi có hướng dẫn' }], ''));
    expect(text.split('\r\n')).toEqual(empty);
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});
