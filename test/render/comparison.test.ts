/** A comparison as it is drawn, and as programs read it. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { compareScorecards } from '../../src/portfolio/index.js';
import { renderHtml } from '../../src/render/html/index.js';
import { comparisonJson } from '../../src/render/json/comparison.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { comparisonDocument } from '../../src/report/comparison.js';
import { comparisonJsonSchema } from '../../src/schema/json-schema.js';
import { evaluationOf } from '../report/evaluation-of.js';

const HOSTILE = '<script>alert(1)</script>|\u202e\u001b[31m';

const { comparison } = compareScorecards(
  evaluationOf(
    `unit: A\nyear: 2024\ncriteria:\n  - {code: "1", name: ${JSON.stringify(HOSTILE)}, max: 2, assessed: 1}\n  - {code: "2", name: B, max: 1, assessed: 1}\n`,
    'truoc.yaml',
  ),
  evaluationOf(
    `unit: C\nyear: 2025\ncriteria:\n  - {code: "1", name: ${JSON.stringify(HOSTILE)}, max: 4, self: 1}\n  - {code: "3", name: D, max: 1, self: KPS}\n`,
    'sau.yaml',
  ),
);

describe('a comparison', () => {
  it('is what its schema says, with nothing undescribed', () => {
    const text = [...comparisonJson(comparison)].join('');
    const valid = new Ajv({ strict: false, allErrors: true }).compile(comparisonJsonSchema({ closed: true }));
    for (const unsafe of ['\u001b', '\u202e']) expect(text).not.toContain(unsafe);
    valid(JSON.parse(text));
    expect(valid.errors).toBeNull();
  });

  it('says where two scorecards are not of a kind', () => {
    const markdown = renderMarkdown(comparisonDocument(comparison, wording('en')));
    expect(markdown).toContain('They name two units: A and C.');
    expect(markdown).toContain('One is computed from self scores, the other from assessed scores.');
    expect(markdown).toContain('## Other maximum (compared by percentage)');
    expect(markdown).toContain('## New criteria');
    expect(markdown).toContain('## Dropped criteria');
  });

  it('lets nothing in a name act', () => {
    const html = renderHtml([comparisonDocument(comparison, wording('vi'))]);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });
});
