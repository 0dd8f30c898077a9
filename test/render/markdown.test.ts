import { describe, expect, it } from 'vitest';
import { points } from '../../src/model/points.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { type Document, heading, number, numberCell, paragraph, text, textCell } from '../../src/report/document.js';

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
});
