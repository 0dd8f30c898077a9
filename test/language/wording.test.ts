/** Numbers, places, criteria and the user's own words, as each language says them. */
import { describe, expect, it } from 'vitest';
import { quotedSheet } from '../../src/language/wording/places.js';
import { excerpt, visible } from '../../src/language/wording/text.js';
import { LANGUAGES, wording } from '../../src/language/wording.js';
import type { Subject } from '../../src/model/finding/facts.js';
import { finding } from '../../src/model/finding/finding.js';
import { points } from '../../src/model/points/points.js';

const vi = wording('vi');
const en = wording('en');

describe('numbers', () => {
  it('are exact, with a comma in Vietnamese and a point in English', () => {
    expect(['7.05', '9', '0.81', '97.685', '-0.5', '0.123456789012345'].map((text) => vi.points(points(text)))).toEqual(
      ['7,05', '9', '0,81', '97,685', '−0,5', '0,123456789012345'],
    );
    expect(en.points(points('7.05'))).toBe('7.05');
  });

  it('are rounded half up for display', () => {
    expect(vi.fixed(points('0.125'), 2)).toBe('0,13');
    expect(en.fixed(points('-0.001'), 2)).toBe('0.00');
    expect([vi.percent(points('73.39')), en.percent(points('100'))]).toEqual(['73,39%', '100.00%']);
  });

  it('are counted with the plural that English needs', () => {
    expect(vi.counts({ error: 2, warning: 5, info: 5 })).toBe('2 lỗi, 5 cảnh báo, 5 lưu ý');
    expect(en.counts({ error: 1, warning: 0, info: 2 })).toBe('1 error, 0 warnings, 2 infos');
  });
});

describe('severities and columns', () => {
  it('have the words of the office', () => {
    expect((['error', 'warning', 'info'] as const).map(vi.severity)).toEqual(['Lỗi', 'Cảnh báo', 'Lưu ý']);
    expect((['error', 'warning', 'info'] as const).map(en.severity)).toEqual(['error', 'warning', 'info']);
    expect((['code', 'max', 'self', 'assessed', 'lost', 'lead'] as const).map(vi.column)).toEqual([
      'STT',
      'Điểm chuẩn',
      'Điểm tự đánh giá',
      'Điểm thẩm định',
      'Điểm bị mất',
      'Cơ quan chủ trì thực hiện',
    ]);
  });

  it('echo the source’s own headings', () => {
    const lost = finding(
      'lost-mismatch',
      { max: points('5.5'), assessed: points('4.5'), stated: points('0.5'), computed: points('1') },
      { subject: { code: '2', path: '2', name: 'Văn bản', level: 1 } },
    );
    expect(vi.message(lost, { lost: 'Điểm trừ', assessed: 'Điểm\n đạt được' })).toBe(
      'Lĩnh vực 2: “Điểm trừ” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm đạt được”.',
    );
    const above = finding('score-above-max', { column: 'assessed', score: points('2'), max: points('1') });
    expect(vi.message(above, { assessed: 'Điểm đạt được' })).toBe(
      'Toàn bảng: “Điểm đạt được” 2 cao hơn điểm chuẩn 1. Sửa điểm, hoặc xem lại điểm chuẩn.',
    );
    expect(vi.message(above, { assessed: ' ' })).toBe(
      'Toàn bảng: điểm thẩm định 2 cao hơn điểm chuẩn 1. Sửa điểm, hoặc xem lại điểm chuẩn.',
    );
  });
});

describe('a criterion', () => {
  const said = (subject: Partial<Subject>): readonly string[] =>
    LANGUAGES.map((language) =>
      wording(language).subject({ path: '1', name: 'Chỉ đạo, điều hành', level: 1, ...subject }),
    );

  it('is named by its code', () => {
    expect(said({ code: '7' })).toEqual(['Lĩnh vực 7', 'Field 7']);
    expect(said({ code: '7.1', path: '7/7.1', level: 2 })).toEqual(['Tiêu chí 7.1', 'Criterion 7.1']);
    expect(said({ code: ' VII. ', path: 'VII' })).toEqual(['Lĩnh vực VII', 'Field VII']);
  });

  it('is named by its path where its code restarts under each parent', () => {
    expect(said({ code: 'a)', path: 'II/5/a', level: 3 })).toEqual(['Tiêu chí II/5/a', 'Criterion II/5/a']);
    expect(said({ code: 'b', path: '#2/b', level: 2 })).toEqual(['Tiêu chí b', 'Criterion b']);
  });

  it('is named by its own words where it has no code', () => {
    expect(said({ code: ' ' })).toEqual(['“Chỉ đạo, điều hành”', '“Chỉ đạo, điều hành”']);
    expect(said({ name: ' ', path: '8/#1', level: 2 })).toEqual(['Mục không tên (8/#1)', 'Unnamed item (8/#1)']);
    const long = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và xử lý trực tuyến toàn trình trong năm đánh giá';
    expect(vi.subject({ path: '#1', level: 1, name: long })).toBe(
      '“Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và xử lý trực…”',
    );
  });

  it('stands in a list of at most eight', () => {
    const children = Array.from({ length: 20 }, (_, index) => ({
      code: `7.${index + 1}`,
      path: `7/7.${index + 1}`,
      name: '',
      level: 2,
    }));
    const one = finding(
      'sum-mismatch',
      { stated: points('1'), listed: points('2'), rest: points('0'), children },
      { subject: { code: '7', path: '7', name: '', level: 1 } },
    );
    expect(vi.message(one)).toMatch(/Lĩnh vực 7 với 7\.1, 7\.2, 7\.3, 7\.4, 7\.5, 7\.6, 7\.7 và 13 tiêu chí khác\.$/u);
  });
});

describe('a place', () => {
  it('is said as the program that made the file would', () => {
    const cell = { kind: 'cell', sheet: 'Bảng chấm điểm', order: 1, row: 17, column: 5 } as const;
    expect(vi.place(cell)).toBe("'Bảng chấm điểm'!E17");
    expect(vi.place({ ...cell, sheet: '' })).toBe('E17');
    expect(vi.place({ kind: 'table', table: 1, row: 7, column: 5 })).toBe('bảng 1, dòng 7, cột 5');
    expect(en.place({ kind: 'table', table: 1, row: 7, column: 5 })).toBe('table 1, row 7, column 5');
    expect(vi.place({ kind: 'text', line: 12, column: 3 })).toBe('dòng 12, cột 3');
    expect(en.place({ kind: 'text', line: 12, column: 3 })).toBe('line 12, column 3');
  });

  it('quotes a sheet’s name where Excel does', () => {
    const names = ['Sheet1', 'Tổng_hợp', 'Xã A', '2025', 'A1', 'R1C1', 'rc', "Xã K'Bang", 'CCHC-2025', 'x\u001b[31m'];
    expect(names.map(quotedSheet)).toEqual([
      ...['Sheet1', 'Tổng_hợp', "'Xã A'", "'2025'", "'A1'", "'R1C1'", "'rc'", "'Xã K''Bang'", "'CCHC-2025'"],
      "'x\\x1b[31m'",
    ]);
  });
});

describe('the user’s own words', () => {
  it('never carry a control character, and keep every letter', () => {
    expect(visible('a\u001b[31mđỏ\u0007 \u202eb\u0000')).toBe('a\\x1b[31mđỏ\\x07 \\u202eb\\x00');
    expect(visible(' một\r\n\thai\u00a0ba\u200b ')).toBe('một hai ba');
    expect(visible('\ud800x \u{e0041}')).toBe('\\ud800x \\u{e0041}');
  });

  it('are cut by what a reader sees as letters, at a word where one is near', () => {
    expect(excerpt('a'.repeat(80))).toBe('a'.repeat(80));
    expect(excerpt('a'.repeat(81))).toBe(`${'a'.repeat(80)}…`);
    expect(excerpt('Thu ngân sách không hoàn thành', 20)).toBe('Thu ngân sách không…');
    expect(excerpt('e\u0302\u0301'.repeat(80))).toBe('e\u0302\u0301'.repeat(80));
    expect(excerpt('👨🏽'.repeat(3), 2)).toBe('👨🏽👨🏽…');
  });

  it('are cut however long they are, or whatever is piled on one letter', () => {
    expect(excerpt('x'.repeat(5_000_000), 10)).toBe('xxxxxxxxxx…');
    expect(excerpt(`a${'\u0301'.repeat(100_000)}`, 10).length).toBeLessThan(200);
    expect(excerpt(`${' '.repeat(5000)}x`, 10).length).toBeLessThan(20);
  });

  it('are safe in every message that shows them', () => {
    const one = finding('number-format', { column: 'assessed', text: '\u001b]0;x\u0007 1\n2', reason: 'text' });
    expect(vi.message(one)).toBe('“\\x1b]0;x\\x07 1 2” không phải là điểm. Hãy ghi bằng số, ví dụ 0,75.');
    const heading = finding('assessed-round', { rounds: 2, heading: `\u009b${'x'.repeat(500)}` });
    expect(vi.message(heading)).toBe(
      `Bảng có 2 lần thẩm định; lấy lần cuối “\\x9b${'x'.repeat(36)}…”. Muốn lấy cột khác thì chỉ rõ bằng --columns.`,
    );
  });
});
