import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { points, toDecimal } from '../../src/model/points/points.js';
import { excerptLines } from '../../src/render/terminal/excerpt.js';
import { renderTerminal } from '../../src/render/terminal/index.js';
import { heading, number, numberCell, paragraph, text, textCell } from '../../src/report/document/build.js';
import type { Document } from '../../src/report/document/document.js';
import type { Table } from '../../src/report/document/table.js';
import { reportDocument } from '../../src/report/report.js';
import { scoreDocument } from '../../src/report/score.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { PLAN, REAL } from '../report/samples.js';

const render = (document: Document, width = 60, colour = false): string => renderTerminal(document, { width, colour });

const tableDocument = (rows: readonly (readonly [string, string, string])[], max = 'Điểm'): Document => {
  const table: Table = {
    kind: 'table',
    name: 'score',
    columns: [
      { key: 'code', heading: 'STT', role: 'code' },
      { key: 'name', heading: 'Tên', role: 'text' },
      { key: 'max', heading: max, role: 'number' },
    ],
    rows: rows.map(([code, name, max]) => ({
      kind: 'criterion',
      level: 2,
      cells: [textCell(code), textCell(name), numberCell(points(max))],
    })),
  };
  return { language: 'vi', blocks: [table] };
};

describe('renderTerminal', () => {
  it('shows control characters and never sends them', () => {
    const hostile = 'a\u001b[2Jb\u009b1mc\u202ed\u0000e\u007f\u0085f\tg\r\nh';
    const document: Document = {
      language: 'vi',
      blocks: [
        heading(1, hostile),
        paragraph(hostile),
        ...tableDocument([[hostile, hostile, '1']]).blocks,
        {
          kind: 'findings',
          form: 'lines',
          findings: [
            {
              severity: 'error',
              label: 'Lỗi',
              where: hostile,
              message: hostile,
              rule: 'x',
              excerpt: { line: hostile, offset: 2 },
            },
          ],
        },
        { kind: 'notes', notes: [{ number: 1, spans: [text(hostile)] }] },
      ],
    };
    const printed = render(document, 100);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(printed.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/gu)).toBeNull();
    expect(printed.split('\n').slice(0, 3)).toEqual(['a\\x1b[2Jb\\x9b1mc\\u202ed\\x00e\\x7f', 'f g', 'h']);
  });

  it('colours by meaning only where it is asked to', () => {
    const document: Document = {
      language: 'vi',
      blocks: [
        heading(2, 'Tổng'),
        paragraph('mất ', text('hai điểm', 'error'), text(' khác', 'dim')),
        {
          kind: 'findings',
          form: 'list',
          findings: [{ severity: 'warning', label: 'Cảnh báo', where: '', message: 'm', rule: 'r' }],
        },
      ],
    };
    expect(render(document, 60, true)).toBe(
      '\u001b[1mTổng\u001b[22m\n\nmất \u001b[31mhai điểm\u001b[39m \u001b[2mkhác\u001b[22m\n\n' +
        '\u001b[33mCảnh báo:\u001b[39m m \u001b[2m[r]\u001b[22m\n',
    );
    expect(render(document)).toBe('Tổng\n\nmất hai điểm khác\n\nCảnh báo: m [r]\n');
  });

  it('draws every line of a table as wide as the others, by grapheme', () => {
    const names = [
      'Nguyễn',
      'Nguye\u0302\u0303n',
      '改革改革改革改革改革',
      '👨‍👩‍👧 gia đình',
      '\uf0b7 dấu đầu dòng',
      '\u200b\u00adẩn',
    ];
    const lines = render(tableDocument(names.map((name, index) => [`${index}`, name, '1.25'])), 30)
      .trimEnd()
      .split('\n');
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
      ┌───┬───────────────────┬────┐
      │STT│Tên                │Điểm│
      ├───┼───────────────────┼────┤
      │0  │  Nguyễn           │1,25│
      │1  │  Nguyễn           │1,25│
      │2  │  改革改革改革改革 │1,25│
      │   │  改革             │    │
      │3  │  👨‍👩‍👧 gia đình      │1,25│
      │4  │   dấu đầu dòng   │1,25│
      │5  │  ẩn               │1,25│
      └───┴───────────────────┴────┘"
    `);
  });

  it('breaks names between words, after slashes, and only then inside; numbers never', () => {
    const rows: [string, string, string][] = [
      ['1', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', '97.685'],
      ['1.10', 'https://example.vn/rất/dài/không/dấu/cách', '0.123456789012345'],
      ['1.2.3.4.5.6.7.8.9.10.11', 'dòng một\ndòng hai', '-1'],
    ];
    expect(`\n${render(tableDocument(rows), 42)}`).toMatchInlineSnapshot(`
      "
      ┌───────────┬──────────┬─────────────────┐
      │STT        │Tên       │             Điểm│
      ├───────────┼──────────┼─────────────────┤
      │1          │  Lĩnh    │           97,685│
      │           │  vực/Tiêu│                 │
      │           │  chí/Tiêu│                 │
      │           │  chí     │                 │
      │           │  thành   │                 │
      │           │  phần    │                 │
      │1.10       │  https://│0,123456789012345│
      │           │  example.│                 │
      │           │  vn/rất/ │                 │
      │           │  dài/    │                 │
      │           │  không/  │                 │
      │           │  dấu/cách│                 │
      │1.2.3.4.5.6│  dòng một│               −1│
      │.7.8.9.10.1│  dòng hai│                 │
      │1          │          │                 │
      └───────────┴──────────┴─────────────────┘
      "
    `);
    expect(`\n${render(tableDocument(rows), 20)}`).toMatchInlineSnapshot(`
      "
      ┌──┬──┬─────────────────┐
      │ST│Tê│             Điểm│
      │T │n │                 │
      ├──┼──┼─────────────────┤
      │1 │Lĩ│           97,685│
      │  │nh│                 │
      │  │vự│                 │
      │  │c/│                 │
      │  │Ti│                 │
      │  │êu│                 │
      │  │ch│                 │
      │  │í/│                 │
      │  │Ti│                 │
      │  │êu│                 │
      │  │ch│                 │
      │  │í │                 │
      │  │th│                 │
      │  │àn│                 │
      │  │h │                 │
      │  │ph│                 │
      │  │ần│                 │
      │1.│ht│0,123456789012345│
      │10│tp│                 │
      │  │s:│                 │
      │  │//│                 │
      │  │ex│                 │
      │  │am│                 │
      │  │pl│                 │
      │  │e.│                 │
      │  │vn│                 │
      │  │/r│                 │
      │  │ất│                 │
      │  │/d│                 │
      │  │ài│                 │
      │  │/k│                 │
      │  │hô│                 │
      │  │ng│                 │
      │  │/d│                 │
      │  │ấu│                 │
      │  │/c│                 │
      │  │ác│                 │
      │  │h │                 │
      │1.│dò│               −1│
      │2.│ng│                 │
      │3.│mộ│                 │
      │4.│t │                 │
      │5.│dò│                 │
      │6.│ng│                 │
      │7.│ha│                 │
      │8.│i │                 │
      │9.│  │                 │
      │10│  │                 │
      │.1│  │                 │
      │1 │  │                 │
      └──┴──┴─────────────────┘
      "
    `);
  });

  it('fits every width from 60 to 200, and cuts no number at any', () => {
    const decimal = fc
      .integer({ min: 0, max: 99999 })
      .map((n) => toDecimal(points(`${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`)));
    const leaf = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      max: decimal,
      self: decimal,
      assessed: decimal,
      lost: decimal,
    });
    fc.assert(
      fc.property(
        fc.array(leaf, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 60, max: 200 }),
        (leaves, width) => {
          const criteria = leaves.map((one, index) => ({ code: `${index + 1}`, ...one, name: `x${one.name}` }));
          const document = scoreDocument(evaluationOf(JSON.stringify({ criteria })), wording('en'));
          const lines = render(
            { ...document, blocks: document.blocks.filter((block) => block.kind === 'table') },
            width,
          ).split('\n');
          expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
          const words = lines.join('\n');
          for (const { max, assessed } of leaves) {
            expect(words).toMatch(new RegExp(`│ ?${'\\s*'}${max.replace('.', '\\.')} ?│`, 'u'));
            expect(words).toMatch(new RegExp(`│ ?${'\\s*'}${assessed.replace('.', '\\.')} ?│`, 'u'));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('fits the real table from 60 to 200 columns, shortening the bar and leaving out the room around words first', () => {
    const document = scoreDocument(evaluationOf(REAL), wording('vi'));
    for (const width of [60, 61, 67, 72, 79, 80, 81, 100, 120, 132, 160, 199, 200]) {
      const lines = render(document, width).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
    const barOf = (width: number): string | undefined => /[█░]+/u.exec(render(document, width))?.[0];
    expect([100, 80, 76, 60].map(barOf)).toEqual(['████████░░', '████████░░', '████████░░', '████░']);
  });

  it('leaves out the percentages before the bar, which stays beside self scores on narrow screens', () => {
    const self = `criteria:
  - code: 1
    name: CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH
    max: 14
    self: 13
    assessed: 11.55
`;
    const document = scoreDocument(evaluationOf(self), wording('vi'), { top: 0 });
    const tableAt = (width: number): string => render(document, width).split('\n\n')[1] ?? '';
    expect(tableAt(80)).toContain('82,50 │ ████░ │');
    expect(tableAt(56)).not.toContain('82,50');
    expect(tableAt(56)).toContain('│████░│');
  });

  it('breaks headings over numbers into two lines where there is room, and into more only where there is none', () => {
    const document = tableDocument([['1', 'Kế hoạch', '1']], 'Điểm bị mất do chậm');
    const headAt = (width: number): readonly string[] => {
      const lines = render(document, width).split('\n');
      const end = lines.findIndex((line) => line.startsWith('├'));
      return lines.slice(1, end).map((line) => line.split('│')[3]?.trim() ?? '');
    };
    expect(headAt(60)).toEqual(['Điểm bị mất', 'do chậm']);
    expect(headAt(32)).toEqual(['Điểm bị', 'mất do', 'chậm']);
    expect(headAt(29)).toEqual(['Điểm', 'bị mất', 'do', 'chậm']);
  });

  it('draws a long table like a short one', () => {
    const rows = Array.from({ length: 3000 }, (_, index): [string, string, string] => [
      `${index + 1}`,
      `Tiêu chí ${index + 1}`,
      '0.5',
    ]);
    const lines = render(tableDocument(rows)).trimEnd().split('\n');
    expect(lines).toHaveLength(3000 + 4);
    expect([lines[0], lines[2], lines[3], lines.at(-2), lines.at(-1)]).toEqual([
      '┌──────┬─────────────────┬──────┐',
      '├──────┼─────────────────┼──────┤',
      '│ 1    │   Tiêu chí 1    │  0,5 │',
      '│ 3000 │   Tiêu chí 3000 │  0,5 │',
      '└──────┴─────────────────┴──────┘',
    ]);
  });

  it('takes a text of any length, and loses none of it', () => {
    const name = '👨‍👩‍👧e\u0302\u0301改🇻🇳'.repeat(20_000);
    const lines = render(tableDocument([['1', name, '1']]), 80)
      .trimEnd()
      .split('\n');
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    const shown = lines.slice(3, -1).map((line) => line.split('│')[2]?.trim() ?? '');
    expect(shown.join('') === name).toBe(true);
  });

  it('prints nothing for nothing', () => {
    expect(render({ language: 'vi', blocks: [] })).toBe('');
  });
});

describe('excerptLines', () => {
  it('puts the caret below the place, whatever stands before it', () => {
    expect(excerptLines({ line: '\t\tname: 改革\u001b', offset: 10 }, 40)).toEqual(['name: 改革\\x1b', '          ^']);
    expect(excerptLines({ line: 'a: b', offset: 4 }, 40)).toEqual(['a: b', '    ^']);
  });

  it('cuts a long line around the place', () => {
    const [line, caret] = excerptLines({ line: `${'a'.repeat(100)}X${'b'.repeat(100)}`, offset: 100 }, 40);
    expect([line, caret]).toEqual([`…${'a'.repeat(15)}X${'b'.repeat(22)}…`, `${' '.repeat(16)}^`]);
    expect(stringWidth(line)).toBe(40);
  });
});

describe('renderTerminal, of a report', () => {
  it('draws charts as bars that fit the width, and cuts no number', () => {
    const chart = (full: string): Document => ({
      language: 'vi',
      blocks: [
        {
          kind: 'chart',
          form: 'pareto',
          name: 'losses',
          title: 'Điểm mất',
          alternative: '',
          labels: [
            { short: '1', full },
            { short: '2', full: 'Ngắn\u001b[1m' },
          ],
          bars: { title: 'Điểm', unit: 'points', values: [points('2.19'), points('0.5')] },
          line: { title: 'Lũy kế (%)', unit: 'percent', values: [points('81.41'), points('100')] },
        },
      ],
    });
    const long = 'Thực hiện các nhiệm vụ do UBND, Chủ tịch UBND huyện giao trong năm theo kế hoạch';
    expect(render(chart('Một'), 40)).toBe(
      [
        'Điểm mất: Điểm, Lũy kế (%)',
        'Một         ████████████████ 2,19  81,41',
        'Ngắn\\x1b[1m ████░░░░░░░░░░░░  0,5 100,00',
        '',
      ].join('\n'),
    );
    expect(render(chart(long), 60)).toBe(
      [
        'Điểm mất: Điểm, Lũy kế (%)',
        'Thực hiện các nhiệm vụ do UBN… █████████████████ 2,19  81,41',
        'Ngắn\\x1b[1m                    ████░░░░░░░░░░░░░  0,5 100,00',
        '',
      ].join('\n'),
    );
    for (let width = 40; width <= 200; width += 1) {
      for (const line of render(chart(long), width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('sets facts below the title, a line each', () => {
    const document: Document = {
      language: 'vi',
      blocks: [
        heading(1, 'Báo cáo'),
        {
          kind: 'section',
          id: 'cover',
          blocks: [
            {
              kind: 'facts',
              facts: [
                {
                  key: 'unit',
                  label: 'Đơn vị',
                  value: [text('Ủy ban nhân dân xã Lâm Khê Thượng, tỉnh An Bình, cả hai khu')],
                },
                { key: 'lost', label: 'Điểm bị mất', value: [number(points('1.5'))] },
              ],
            },
          ],
        },
        { kind: 'section', id: 'missing', title: 'Còn thiếu', blocks: [paragraph('Không có.')] },
      ],
    };
    expect(render(document)).toBe(
      [
        'Báo cáo',
        'Đơn vị: Ủy ban nhân dân xã Lâm Khê Thượng, tỉnh An Bình, cả',
        '  hai khu',
        'Điểm bị mất: 1,5',
        '',
        'Còn thiếu',
        '',
        'Không có.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['a plan under way', PLAN],
    ['the real table', REAL],
  ])('fits 60, 80 and 100 columns: %s', (_name, source) => {
    const document = reportDocument(evaluationOf(source), wording('vi'), { today: '2026-11-26', version: '1.2.3' });
    for (const width of [60, 80, 100]) {
      const lines = render(document, width).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.length).toBeGreaterThan(100);
    }
  });
});
