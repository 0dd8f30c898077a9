/** Which findings a waiver covers, and what is said of waivers themselves. */
import { describe, expect, it } from 'vitest';
import { acceptWaived } from '../../src/accept/waivers.js';
import type { Waiver } from '../../src/model/config.js';
import { type FileResult, findingsOf } from '../../src/model/evaluation.js';
import type { RuleId } from '../../src/model/finding/rule-arguments.js';
import { resultOf } from '../report/evaluation-of.js';

const at = { kind: 'text', line: 1, column: 1 } as const;
const text = (words: string) => ({ text: words, at });

const waiver = (rule: RuleId, code?: string, until = '2026-12-31', file = 'a.yaml'): Waiver => ({
  at,
  rule,
  file: text(file),
  code: code === undefined ? undefined : text(code),
  reason: text('Vì thế'),
  until,
});

const waived = (
  results: readonly FileResult[],
  waivers: readonly Waiver[],
  { today = '2026-11-26', isWhole = false } = {},
) => {
  const filed = waivers.map((one) => ({ waiver: one, names: (file: string) => file === one.file.text }));
  const said = acceptWaived(results, filed, { today, isWhole });
  return {
    open: said.results.map((result) =>
      findingsOf(result)
        .filter(({ accepted }) => accepted === undefined)
        .map(({ rule, subject }) => `${rule} ${subject?.path ?? '-'}`),
    ),
    accepted: said.results.flatMap(findingsOf).flatMap(({ accepted }) => accepted ?? []),
    said: said.findings.map(({ rule, args }) => [rule, args]),
  };
};

const TEXT = `criteria:
  - {code: I, name: Một, criteria: [{code: 1, name: a, max: 2, assessed: 1, lost: 2}, {code: 2, name: b, max: 2}]}
  - {code: III, name: Ba, criteria: [{code: 1, name: a, max: 2, assessed: 1, lost: 2}]}
`;
const one = () => [resultOf(TEXT, 'a.yaml')];
const ALL = ['lost-mismatch I/1', 'unscored I/2', 'code-gap -', 'lost-mismatch III/1'];

describe('waivers', () => {
  it('cover findings of a rule in a file, all of them or those of a criterion', () => {
    expect(waived(one(), []).open).toEqual([ALL]);
    expect(waived(one(), [waiver('lost-mismatch')])).toEqual({
      open: [['unscored I/2', 'code-gap -']],
      accepted: [
        { by: 'waiver', reason: 'Vì thế', until: '2026-12-31' },
        { by: 'waiver', reason: 'Vì thế', until: '2026-12-31' },
      ],
      said: [],
    });
    expect(
      waived(one(), [waiver('lost-mismatch', 'III/1'), waiver('unscored', '2)'), waiver('code-gap')]).open,
    ).toEqual([['lost-mismatch I/1']]);
  });

  it('hold to the end of their last day', () => {
    const last = [waiver('lost-mismatch', 'I/1', '2026-11-26')];
    expect(waived(one(), last).open[0]).not.toContain('lost-mismatch I/1');
    expect(waived(one(), last, { today: '2026-11-27' })).toMatchObject({
      open: [ALL],
      said: [
        [
          'waiver-expired',
          {
            waived: 'lost-mismatch',
            file: 'a.yaml',
            code: 'I/1',
            until: '2026-11-26',
            days: 1,
            today: '2026-11-27',
          },
        ],
      ],
    });
  });

  it('are unused where a file they name was read and needs none', () => {
    const unused = [waiver('lost-mismatch', 'II/1'), waiver('when-past')];
    expect(waived(one(), unused).said).toEqual([
      ['waiver-unused', { waived: 'lost-mismatch', file: 'a.yaml', code: 'II/1' }],
      ['waiver-unused', { waived: 'when-past', file: 'a.yaml', code: undefined }],
    ]);
  });

  it('of files that are not checked are none of the matter, unless everything is', () => {
    const other = [waiver('lost-mismatch', '1', '2026-12-31', 'b.yaml')];
    expect(waived(one(), other).said).toEqual([]);
    expect(waived(one(), other, { isWhole: true }).said).toEqual([
      ['waiver-unused', { waived: 'lost-mismatch', file: 'b.yaml', code: '1' }],
    ]);
  });

  it('of a file that could not be read for certain are not judged, and what makes it so is never waived', () => {
    const doubtful = resultOf('criteria: [{code: 1, name: a, max: 2, asessed: 1}]\n', 'a.yaml');
    expect(waived([doubtful], [waiver('unscored', '7'), waiver('unknown-key')], { isWhole: true })).toEqual({
      open: [['unknown-key -']],
      accepted: [],
      said: [],
    });
  });

  it('that cover one finding together are both used', () => {
    const both = [waiver('unscored'), waiver('unscored', 'I/2')];
    expect(waived(one(), both)).toMatchObject({ said: [], accepted: [{ by: 'waiver' }] });
  });
});
