import { describe, expect, it } from 'vitest';
import { points } from '../../src/model/points/points.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { heading, number, numberCell, paragraph, text, textCell } from '../../src/report/document/build.js';
import type { Document } from '../../src/report/document/document.js';
import type { Table } from '../../src/report/document/table.js';

const document = (...blocks: Document['blocks']): Document => ({ language: 'vi', blocks });

describe('renderMarkdown', () => {
  it('shows the words of a user and nothing else', () => {
    const words = [
      'a|b \\ `c` *d* _e_ <f> ~g~ [h](i) $j$ &amp; & k',
      '# không phải đề mục',
      '- không phải danh sách',
      '1. không phải số thứ tự',
      '12) cũng không',
      'dòng một\ndòng hai\u001b[1m',
      '=====',
    ];
    expect(renderMarkdown(document(...words.map((one) => paragraph(one))))).toBe(
      [
        'a\\|b \\\\ \\`c\\` \\*d\\* \\_e\\_ \\<f\\> \\~g\\~ \\[h\\](i) \\$j\\$ \\&amp; & k',
        '\\# không phải đề mục',
        '\\- không phải danh sách',
        '1\\. không phải số thứ tự',
        '12\\) cũng không',
        'dòng một<br>dòng hai\\\\x1b\\[1m',
        '\\=====\n',
      ].join('\n\n'),
    );
  });

  it('writes tables, asides, notes, bars and findings', () => {
    const printed = renderMarkdown(
      document(
        heading(2, 'Bảng *một*'),
        {
          kind: 'table',
          name: 'score',
          columns: [
            { key: 'code', heading: 'STT', role: 'code' },
            { key: 'name', heading: 'Tên|tiêu chí', role: 'text' },
            { key: 'lost', heading: 'Điểm bị mất', role: 'number' },
            { key: 'bar', heading: '', role: 'bar' },
          ],
          rows: [
            {
              kind: 'criterion',
              level: 2,
              cells: [
                textCell('1.10'),
                { spans: [text('Một\nhai | ba\n')], aside: [text('tạm tính')] },
                { spans: [number(points('1'))], aside: [text('ghi '), number(points('0.5'))], notes: [1, 2] },
                { spans: [{ kind: 'bar', percent: points('99.99') }] },
              ],
            },
            {
              kind: 'total',
              cells: [textCell(undefined), textCell('Tổng'), numberCell(points('0.125'), 2), textCell('')],
            },
          ],
        },
        { kind: 'notes', notes: [{ number: 1, spans: [text('Ghi chú <1>')] }] },
        {
          kind: 'findings',
          form: 'list',
          findings: [{ severity: 'error', label: 'Lỗi', where: 'Dòng 1', message: 'a*b', rule: 'sum-mismatch' }],
        },
        paragraph('Còn lại: ', text(' 2 lỗi ', 'error')),
      ),
    );
    expect(printed).toBe(
      [
        '## Bảng \\*một\\*',
        [
          '| STT | Tên\\|tiêu chí | Điểm bị mất |  |',
          '| --- | --- | ---: | --- |',
          '| 1.10 | \u2003Một<br>hai \\| ba (tạm tính) | 1 (ghi 0,5) \\[1\\] \\[2\\] | █████████░ |',
          '|  | Tổng | 0,13 |  |',
        ].join('\n'),
        '- \\[1\\] Ghi chú \\<1\\>',
        '- Dòng 1: **Lỗi**: a\\*b \\[sum-mismatch\\]',
        'Còn lại:  **2 lỗi**\n',
      ].join('\n\n'),
    );
  });

  it('prints nothing for nothing', () => {
    expect(renderMarkdown(document())).toBe('');
  });

  const long = (name: Table['name'], rows: number): Table => ({
    kind: 'table',
    name,
    columns: [{ key: 'name', heading: 'Tên', role: 'text' }],
    rows: Array.from({ length: rows }, (_, index) => ({
      kind: 'other',
      cells: [textCell(`${index} ${'ế'.repeat(300)}`)],
    })),
  });

  it('is at most 1 MiB long, says what is left out, and keeps most of the table it is there for', () => {
    const printed = renderMarkdown(
      document(heading(1, 'Một'), long('remediation', 2000), long('tasks', 50), long('leads', 2000), paragraph('Hết')),
      document(heading(1, 'Hai')),
    );
    expect(new TextEncoder().encode(printed).length).toBeLessThanOrEqual(1_048_576);
    const lines = printed.split('\n');
    const left = lines.filter((line) => line.startsWith('Còn '));
    expect(left).toEqual([
      'Còn 991 dòng không in ở đây vì một trang Markdown không được quá 1 MiB; xem đủ trong tệp CSV hoặc JSON.',
      'Còn 1907 dòng không in ở đây vì một trang Markdown không được quá 1 MiB; xem đủ trong tệp CSV hoặc JSON.',
    ]);
    expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(2000 - 991 + 50 + 2000 - 1907 + 6);
    expect(printed.endsWith('\n\nHết\n\n# Hai\n')).toBe(true);
  });

  it('leaves nothing out of what fits', () => {
    const printed = renderMarkdown(document(long('tasks', 1100)));
    expect(printed.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(1102);
  });

  it('draws charts with letters, and has their numbers beside them', () => {
    const picture = { kind: 'chart', alternative: '' } as const;
    const labels = [
      { short: '1', full: '1 Một|hai' },
      { short: '2', full: '2 Ba' },
      { short: '3', full: '3 Bốn' },
    ];
    const [half, none, most] = [points('0.5'), undefined, points('2')];
    expect(
      renderMarkdown(
        document(
          {
            ...picture,
            form: 'bars',
            name: 'percent-by-field',
            title: 'Tỷ lệ',
            labels,
            series: { title: 'Đạt (%)', unit: 'percent', values: [points('50'), none, points('100')] },
          },
          {
            ...picture,
            form: 'pareto',
            name: 'losses',
            title: 'Mất',
            labels,
            bars: { title: 'Điểm', unit: 'points', values: [most, half, none] },
            line: { title: 'Lũy kế (%)', unit: 'percent', values: [points('80'), points('100'), none] },
          },
          {
            ...picture,
            form: 'timeline',
            name: 'timeline',
            title: 'Thời gian',
            headings: ['Ngày', 'Số'],
            items: [
              { label: { short: 'Quý I', full: 'Quý I' }, from: '2026-01-01', to: '2026-03-31', count: 2 },
              { label: { short: 'Trước', full: 'Trước' }, to: '2026-06-30', count: 1, state: 'soon' },
              { label: { short: 'Cả năm', full: 'Cả năm' }, from: '2026-01-01', to: '2026-12-31', count: 3 },
            ],
          },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "| Tỷ lệ |  | Đạt (%) |
      | --- | --- | ---: |
      | 1 Một\\|hai | █████░░░░░ | 50,00 |
      | 2 Ba |            |  |
      | 3 Bốn | ██████████ | 100,00 |

      | Mất |  | Điểm | Lũy kế (%) |
      | --- | --- | ---: | ---: |
      | 1 Một\\|hai | ██████████ | 2 | 80,00 |
      | 2 Ba | ███░░░░░░░ | 0,5 | 100,00 |
      | 3 Bốn |            |  |  |

      | Thời gian |  | Ngày | Số |
      | --- | --- | ---: | ---: |
      | Quý I | ███░░░░░░░ | 01/01/2026 – 31/03/2026 | 2 |
      | Trước | ░░░░█░░░░░ | 30/06/2026 | 1 |
      | Cả năm | ██████████ | 01/01/2026 – 31/12/2026 | 3 |
      "
    `);
  });
});
