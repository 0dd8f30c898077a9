/** How grave a project takes findings to be. */
import { describe, expect, it } from 'vitest';
import type { RuleLevel } from '../../src/model/config.js';
import type { RuleId } from '../../src/model/finding/rule-arguments.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const TEXT = `criteria:
  - {code: 1, name: Một, max: 2, assessed: 1, lost: 3}
  - {code: 2, name: Hai, max: 2}
  - {code: 4, name: Bốn, max: 2, assessed: 5}
`;

const found = async (text: string, levels: readonly (readonly [RuleId, RuleLevel])[]) => {
  const result = await evaluate(new TextEncoder().encode(text), 'x.yaml', capabilities, { levels: new Map(levels) });
  return [...result.findings, ...result.evaluations.flatMap(({ findings }) => findings)].map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );
};

describe('levels', () => {
  it('are each rule’s own unless a project says otherwise', async () => {
    expect(await found(TEXT, [])).toEqual([
      'error lost-mismatch',
      'warning unscored',
      'info code-gap',
      'error score-above-max',
    ]);
  });

  it('change the severity of findings, or drop them', async () => {
    const levels = [
      ['lost-mismatch', 'info'],
      ['code-gap', 'error'],
      ['unscored', 'off'],
    ] as const;
    expect(await found(TEXT, levels)).toEqual(['info lost-mismatch', 'error code-gap', 'error score-above-max']);
  });

  it('reach findings of a file that is no scorecard, and those about reading', async () => {
    expect(await found('criteria: []\ntitel: x\n', [['unknown-key', 'info']])).toEqual([
      'error schema',
      'info unknown-key',
    ]);
  });
});
