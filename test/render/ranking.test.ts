/** A ranking as it is drawn, and as programs read it. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { rankUnits, summaryOf } from '../../src/portfolio/index.js';
import { renderHtml } from '../../src/render/html/index.js';
import { rankingJson } from '../../src/render/json/ranking.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { rankingDocument, rankingTable } from '../../src/report/ranking.js';
import { rankingJsonSchema } from '../../src/schema/json-schema.js';
import { evaluationOf } from '../report/evaluation-of.js';

const HOSTILE = '=cmd|<script>alert(1)</script>\u202e\u001b[31m|x';

const unit = (name: string, assessed: string) =>
  summaryOf(
    evaluationOf(
      `unit: ${JSON.stringify(name)}\ncriteria:\n  - {code: "1", name: A, max: 10, assessed: ${assessed}}\n`,
      'a.yaml',
    ),
    false,
  );

const ranking = rankUnits([unit(HOSTILE, '4'), unit('B', '5'), unit('C', '""'), unit('D', '11')], {
  listed: [
    { name: 'B', code: '01', former: [], group: 'X' },
    { name: 'E', former: ['F'] },
  ],
  previous: [unit('B', '6')],
});

describe('a ranking', () => {
  it('is what its schema says, with nothing undescribed', () => {
    const text = [
      ...rankingJson(ranking, { unreadable: [{ file: 'x', why: 'y' }], problems: [{ file: 'z', message: 'm' }] }, 'vi'),
    ].join('');
    const valid = new Ajv({ strict: false, allErrors: true }).compile(rankingJsonSchema({ closed: true }));
    for (const unsafe of ['\u001b', '\u202e']) expect(text).not.toContain(unsafe);
    valid(JSON.parse(text));
    expect(valid.errors).toBeNull();
    expect(text).toContain('"why": "no-score"');
  });

  it('lets nothing in a name act', () => {
    const document = rankingDocument(ranking, wording('vi'));
    const html = renderHtml([document]);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
    const markdown = renderMarkdown(document);
    for (const unsafe of ['\u001b', '\u202e']) expect(markdown).not.toContain(unsafe);
    const row = markdown.split('\n').find((line) => line.includes('cmd'));
    expect(row).toContain('\\|');
    expect(row).not.toContain('<script>');
  });

  it('tells errors in the sums, and names each unit to be looked at', () => {
    const document = rankingDocument(ranking, wording('en'), { year: 2025 });
    const markdown = renderMarkdown(document);
    expect(markdown).toContain('# PAR ranking, 2025');
    expect(markdown).toContain('D: 1 error in the scorecard; see: cchc check a.yaml');
    expect(rankingTable(ranking, wording('en')).columns.map(({ heading }) => heading)).toEqual([
      'Group',
      'Rank',
      'Code',
      'Unit',
      'Points',
      'Maximum',
      'Index (%)',
      'Rank before',
      'Places gained',
      'Index gained (points of %)',
      'Errors in sums',
    ]);
  });
});
