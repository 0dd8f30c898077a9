/** Documents as one page. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wording } from '../../../src/language/wording.js';
import { points } from '../../../src/model/points/points.js';
import { renderHtml } from '../../../src/render/html/index.js';
import { heading, number, paragraph, text, textCell } from '../../../src/report/document/build.js';
import type { Document } from '../../../src/report/document/document.js';
import { slipsOf } from '../../../src/report/plan/slips.js';
import { reportDocument } from '../../../src/report/report.js';
import { evaluationOf } from '../../report/evaluation-of.js';
import { PLAN, REAL } from '../../report/samples.js';

const report = (source: string, options: Parameters<typeof reportDocument>[2] = {}, language: 'vi' | 'en' = 'vi') =>
  reportDocument(evaluationOf(source), wording(language), options);

/** The page without its style and its script, whose texts are files of their own. */
const plain = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/u, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/u, '<script></script>')
    .replace(/sha256-[\w+/]*=*/gu, 'sha256-…');

const attributes = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, 'gu'))].map((match) => match[1] ?? '');

describe('renderHtml', () => {
  it('makes a whole page', async () => {
    const page = renderHtml([report(PLAN, { today: '2026-12-10' })]);
    await expect(plain(page)).toMatchFileSnapshot('page.expected.html');
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const page = renderHtml([report(PLAN)]);
    const hash = (name: string): string => {
      const inside = page.match(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'u'))?.[1] ?? '';
      expect(inside.length).toBeGreaterThan(1000);
      return createHash('sha256').update(inside).digest('base64');
    };
    expect(attributes(page, 'content')[0]).toBe(
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash('style')}&#39;; script-src &#39;sha256-${hash('script')}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(attributes(page, 'style')).toEqual([]);
    expect(page.match(/<script|<style/gu)).toHaveLength(2);
    expect(page).not.toMatch(/ (?:src|on[a-z]+)=|href="(?!#)|url\(|@import|https?:\/\//u);
  });

  it('is the same bytes for the same input', () => {
    expect(renderHtml([report(REAL)])).toBe(renderHtml([report(REAL)]));
  });

  it('lets no word of a user be more than a word', () => {
    const evil = `</script><script>alert(1)</script><!--"'><img src=x onerror=alert(1)>\u202e\u0000&lt;`;
    const cell = textCell(evil);
    const document: Document = {
      language: 'vi',
      title: evil,
      blocks: [
        heading(1, evil),
        paragraph(evil, text(evil, 'warning')),
        {
          kind: 'section',
          id: 'table',
          title: evil,
          blocks: [
            { kind: 'facts', facts: [{ key: 'unit', label: evil, value: [text(evil)] }] },
            heading(3, evil),
            {
              kind: 'table',
              name: 'remediation',
              columns: [
                { key: 'code', heading: evil, role: 'code' },
                { key: 'name', heading: evil, role: 'text' },
                { key: 'lead', heading: evil, role: 'text' },
                { key: 'when', heading: evil, role: 'text' },
              ],
              rows: [1, 2].map((row) => ({
                kind: 'criterion',
                subject: {
                  id: `c${row}`,
                  field: `c${row}`,
                  path: evil,
                  loses: row === 1,
                  leads: [evil],
                  when: evil,
                  due: '2026-01-01',
                  state: 'dated',
                },
                cells: [cell, { ...cell, aside: [text(evil)], notes: [1] }, cell, cell],
              })),
            },
            { kind: 'notes', notes: [{ number: 1, spans: [text(evil)] }] },
            {
              kind: 'chart',
              form: 'bars',
              name: 'losses',
              title: evil,
              alternative: evil,
              labels: [{ short: evil, full: evil }],
              series: { title: evil, unit: 'points', values: [points('1')] },
            },
            {
              kind: 'findings',
              form: 'list',
              findings: [
                {
                  severity: 'error',
                  label: evil,
                  where: evil,
                  message: evil,
                  rule: 'schema',
                  excerpt: { line: evil, offset: 3 },
                },
              ],
            },
          ],
        },
      ],
    };
    for (const page of [renderHtml([document]), renderHtml([document, document])]) {
      const rest = page.replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '');
      expect(rest).not.toMatch(/<script|<img|<!--|onerror=alert\(1\)>|\u202e/u);
      expect(rest).not.toContain('\u0000');
      expect(page.match(/<script>/gu)).toHaveLength(1);
      expect(rest.match(/alert\(1\)&lt;\/script&gt;/gu)?.length).toBeGreaterThan(30);
      // Every quote mark opens or closes an attribute: none of a user's stands among them.
      expect(rest.replace(/ [a-zA-Z:-]+="[^"<>]*"/gu, '')).not.toContain('"');
    }
  });

  it('keeps several scorecards apart', () => {
    const page = renderHtml([report(REAL), report(PLAN)]);
    const ids = attributes(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(attributes(page, 'href').filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(attributes(page, 'aria-labelledby').filter((id) => !ids.includes(id))).toEqual([]);
    expect(page.match(/<h1>.*?<\/h1>/gu)).toEqual(['<h1>Báo cáo khắc phục điểm bị mất: 2 bảng</h1>']);
    expect([...page.matchAll(/<h2 id="b\d-title">(.*?)<\/h2>/gu)].map((match) => match[1])).toEqual([
      'Khắc phục điểm bị mất năm 2021',
      'Khắc phục điểm bị mất năm 2025',
    ]);
    expect([...page.matchAll(/<form [^>]*data-prefix="([^"]*)"/gu)].map((match) => match[1])).toEqual(['b1-', 'b2-']);
  });

  it('names no place twice and points nowhere else, however the table is ordered', () => {
    for (const by of ['field', 'lead', 'when'] as const) {
      const page = renderHtml([report(REAL, { by, today: '2021-06-01' })]);
      const ids = attributes(page, 'id');
      expect(new Set(ids).size).toBe(ids.length);
      expect(attributes(page, 'href').filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
      const rows = page.match(/<table class="table-remediation">[\s\S]*?<\/table>/u)?.[0] ?? '';
      const count = rows.match(/<tr/gu)?.length ?? 0;
      const ups = attributes(rows, 'data-up').map(Number);
      expect(ups.length).toBeGreaterThan(10);
      expect(ups.every((up) => up < count - 1)).toBe(true);
    }
  });

  it('speaks English throughout', () => {
    const page = plain(
      renderHtml([report('year: 2025\ncriteria: [{code: 1, name: A, max: 2, assessed: 1}]', {}, 'en')]),
    );
    expect(page).toContain('<html lang="en">');
    expect(page.normalize('NFD')).not.toMatch(/[\u0300-\u036f]|đ/iu);
  });

  it('makes slips of the same stuff, without tools', () => {
    const { slips } = slipsOf(evaluationOf(PLAN), wording('vi'), { today: '2026-06-01' });
    const page = plain(renderHtml(slips.slice(0, 1).map((slip) => slip.document)));
    expect(page).toContain('<h1 id="title">Phiếu giao nhiệm vụ khắc phục điểm bị mất năm 2025</h1>');
    expect(page).not.toMatch(/<form|has-appendix|data-print="appendix"/u);
  });

  it('draws a bar no longer than its cell, and numbers as they are', () => {
    const page = renderHtml([
      {
        language: 'vi',
        blocks: [
          paragraph(
            { kind: 'bar', percent: points('-5') },
            { kind: 'bar', percent: points('133.3') },
            number(points('1.50')),
          ),
        ],
      },
    ]);
    expect([...page.matchAll(/<rect class="bar" x="0" width="([^"]*)"/gu)].map((match) => match[1])).toEqual([
      '0',
      '100',
    ]);
    expect(page).toContain('</svg>1,5</p>');
  });
});
