import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { toDecimal } from '../../src/model/points/points.js';
import { compareScorecards, hasFallen } from '../../src/portfolio/index.js';
import { evaluationOf } from '../report/evaluation-of.js';

const card = (...rows: readonly string[]) =>
  evaluationOf(
    `criteria:\n  - code: "1"\n    name: Lĩnh vực\n    criteria:\n${rows.map((row) => `      - ${row}\n`).join('')}`,
  );

const compare = (
  before: readonly string[],
  after: readonly string[],
  map?: readonly (readonly [string, string])[],
): Comparison => compareScorecards(card(...before), card(...after), map && new Map(map)).comparison;

/** Each leaf as "code before → code after: kind". */
const told = ({ changes }: Comparison): readonly string[] =>
  changes
    .filter(({ level }) => level === 2)
    .map(({ kind, before, after, renamed, recoded, maxChanged }) =>
      [
        `${before?.code ?? '–'} → ${after?.code ?? '–'}: ${kind}`,
        ...(renamed ? ['renamed'] : []),
        ...(recoded ? ['recoded'] : []),
        ...(maxChanged ? ['max'] : []),
      ].join(', '),
    );

describe('compareScorecards', () => {
  it('tells what was gained, lost and lost again', () => {
    const comparison = compare(
      [
        '{code: "1.1", name: A, max: 2, assessed: 1}',
        '{code: "1.2", name: B, max: 2, assessed: 2}',
        '{code: "1.3", name: C, max: 2, assessed: 1}',
        '{code: "1.4", name: D, max: 2, assessed: 2}',
        '{code: "1.5", name: E, max: 2}',
      ],
      [
        '{code: "1.1", name: A, max: 2, assessed: "1,5"}',
        '{code: "1.2", name: B, max: 2, assessed: "1,99"}',
        '{code: "1.3", name: C, max: 2, assessed: 1}',
        '{code: "1.4", name: D, max: 2, assessed: 2}',
        '{code: "1.5", name: E, max: 2, assessed: 2}',
      ],
    );
    expect(told(comparison)).toEqual([
      '1.1 → 1.1: gained',
      '1.2 → 1.2: fell',
      '1.3 → 1.3: lost-again',
      '1.4 → 1.4: kept',
      '1.5 → 1.5: open',
    ]);
    expect(comparison.changes.map(({ difference }) => difference && toDecimal(difference))).toEqual([
      undefined,
      '0.5',
      '-0.01',
      '0',
      '0',
      undefined,
    ]);
    expect(comparison.kind).toBe('open');
    expect(hasFallen(comparison)).toBe(true);
  });

  it('compares by shares where the maximum changed, exactly', () => {
    const comparison = compare(
      ['{code: "1.1", name: A, max: 3, assessed: 1}', '{code: "1.2", name: B, max: 3, assessed: 1}'],
      ['{code: "1.1", name: A, max: 6, assessed: 2}', '{code: "1.2", name: B, max: 9, assessed: "3,000001"}'],
    );
    expect(told(comparison)).toEqual(['1.1 → 1.1: lost-again, max', '1.2 → 1.2: gained, max']);
    expect(hasFallen(comparison)).toBe(false);
  });

  it('follows criteria to other codes and names, and says what is new or dropped', () => {
    const before = [
      '{code: "1.1", name: Bỏ, max: 1, assessed: 1}',
      '{code: "1.2", name: Hòa giải, max: 1, assessed: 1}',
      '{code: "1.3", name: Tên cũ, max: 1, assessed: 1}',
    ];
    const after = [
      '{code: "1.1", name: HOÀ GIẢI, max: 1, assessed: 1}',
      '{code: "1.3", name: Tên mới, max: 1, assessed: 1}',
      '{code: "1.4", name: Mới, max: 1, assessed: 1}',
    ];
    expect(told(compare(before, after))).toEqual([
      '1.2 → 1.1: kept, recoded',
      '1.3 → 1.3: kept, renamed',
      '– → 1.4: new',
      '1.1 → –: dropped',
    ]);
    expect(told(compare(before, after, [['1.1', '1.4']]))).toEqual([
      '1.2 → 1.1: kept, recoded',
      '1.3 → 1.3: kept, renamed',
      '1.1 → 1.4: kept, renamed, recoded',
    ]);
  });

  it('does not take names that several have for a sign', () => {
    expect(
      told(
        compare(
          ['{code: "1.1", name: A, max: 1, assessed: 1}', '{code: "1.2", name: A, max: 1, assessed: 0}'],
          ['{code: "1.2", name: A, max: 1, assessed: 1}', '{code: "1.3", name: A, max: 1, assessed: 0}'],
        ),
      ),
    ).toEqual(['1.2 → 1.2: gained', '1.1 → 1.3: fell, recoded']);
  });

  it('leaves out what does not apply', () => {
    const comparison = compare(
      ['{code: "1.1", name: A, max: 1, assessed: KPS}', '{code: "1.2", name: B, max: 1, assessed: 1}'],
      ['{code: "1.1", name: A, max: 1, assessed: 0}', '{code: "1.2", name: B, max: 1, assessed: 1}'],
    );
    expect(told(comparison)).toEqual(['1.1 → 1.1: open', '1.2 → 1.2: kept']);
    expect(comparison.kind).toBe('fell');
    expect(comparison.gained && toDecimal(comparison.gained)).toBe('-50');
  });

  it('names codes of the map that mean nothing, or several', () => {
    const one = card('{code: "1.1", name: A, max: 1, assessed: 1}');
    expect(compareScorecards(one, one, new Map([['7', '1.1']])).unknown).toEqual([
      { side: 'earlier', code: '7', several: [], pair: '7=1.1' },
    ]);
    const twins = evaluationOf(
      ['I', 'II']
        .map(
          (code, index) =>
            `${index === 0 ? 'criteria:\n' : ''}  - {code: ${code}, name: ${code}, criteria: [{code: a, name: A, max: 1, assessed: 1}]}`,
        )
        .join('\n'),
    );
    expect(compareScorecards(twins, twins, new Map([['I/a)', 'a']])).unknown).toEqual([
      { side: 'later', code: 'a', several: ['I/a', 'II/a'], pair: 'I/a)=a' },
    ]);
  });

  it('has nothing to tell of two that are the same', () => {
    const rows = ['{code: "1.1", name: A, max: 1, assessed: 1}'];
    const comparison = compare(rows, rows);
    expect(comparison.kind).toBe('kept');
    expect(told(comparison)).toEqual(['1.1 → 1.1: kept']);
  });
});
