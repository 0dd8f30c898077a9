import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../../src/input/yaml/index.js';
import type { Place } from '../../src/model/place/place.js';
import type { CellNature, Source } from '../../src/model/place/source.js';
import { toDecimal } from '../../src/model/points/points.js';
import type { Scorecard } from '../../src/model/scorecard/scorecard.js';
import { writeYaml } from '../../src/render/yaml/index.js';
import { readScorecard } from '../../src/schema/index.js';
import { read } from '../schema/reading.js';
import { anyScorecard, said, TAME, WILD } from './scorecards.js';

/** Enough for a busy machine, in milliseconds. */
const PATIENCE = 60_000;

const readBack = (yaml: string): readonly Scorecard[] => {
  const result = readYaml(new TextEncoder().encode(yaml));
  if (result.kind !== 'sources' || result.findings.length > 0) throw new Error(JSON.stringify(result.findings));
  return result.sources.flatMap((source) => readScorecard(source).scorecard ?? []);
};

const written = (yaml: string): string => {
  const { scorecard } = read(yaml);
  if (scorecard === undefined) throw new Error('no scorecard');
  return writeYaml([scorecard]);
};

describe('writeYaml', () => {
  it('writes what a person would', () => {
    const { scorecard } = read(
      [
        '{unit: UBND xã A, year: 2021, headings: {max: Điểm tối đa, note: ""}, total: {max: 9.0, lost: "0,5"},',
        'adjustments: [{kind: bonus, name: Sáng kiến, cap: 2, points: 1.5}],',
        'criteria: [{code: 1, name: "Kế hoạch: ban hành", max: "9", assessed: "8,5", state: survey,',
        'options: ["Có: 1"], extra: {Mã số: 012}, remedy: [{solution: Làm, support: [A, B]}, {solution: Xong, support: C}],',
        'subtotal: {name: Cộng, max: 9}, criteria: [{code: "1.10", name: "true", max: 0.30, assessed: KPS, lost: "-"}]}]}',
      ].join('\n'),
    );
    expect(scorecard && writeYaml([scorecard], { schema: 'scorecard.schema.json' })).toBe(
      [
        '# yaml-language-server: $schema=scorecard.schema.json',
        'unit: UBND xã A',
        'year: 2021',
        'headings:',
        "  code: ''",
        "  name: ''",
        '  max: Điểm tối đa',
        "  assessed: ''",
        "  lost: ''",
        "  solution: ''",
        "  support: ''",
        "  note: ''",
        'total:',
        '  max: 9.0',
        '  lost: 0,5',
        'adjustments:',
        '  - kind: bonus',
        '    name: Sáng kiến',
        '    cap: 2',
        '    points: 1.5',
        'criteria:',
        "  - code: '1'",
        "    name: 'Kế hoạch: ban hành'",
        '    max: 9',
        '    assessed: 8,5',
        '    state: survey',
        '    remedy:',
        '      - solution: Làm',
        '        support:',
        '          - A',
        '          - B',
        '      - solution: Xong',
        '        support: C',
        '    options:',
        "      - 'Có: 1'",
        '    extra:',
        "      Mã số: '012'",
        '    subtotal:',
        '      name: Cộng',
        '      max: 9',
        '    criteria:',
        "      - code: '1.10'",
        "        name: 'true'",
        '        max: 0.30',
        '        assessed: KPS',
        "        lost: '-'",
        '        state: not-applicable',
        '',
      ].join('\n'),
    );
  });

  it('writes headings only where they say more than the keys', () => {
    expect(written('- {name: A, max: 1}')).toBe('criteria:\n  - name: A\n    max: 1\n');
    expect(written('- {name: A, remedy: {solution: ""}}')).toBe(
      "headings:\n  name: ''\n  solution: ''\ncriteria:\n  - name: A\n",
    );
  });

  it('says that a list of leaves is no table whose codes make the tree', () => {
    expect(written('- {code: "1", name: A, criteria: []}\n- {code: "1.1", name: B}')).toBe(
      "criteria:\n  - code: '1'\n    name: A\n    criteria: []\n  - code: '1.1'\n    name: B\n    criteria: []\n",
    );
    expect(written('- {code: "1.1", name: A}\n- {code: "1.2", name: B}')).not.toContain('criteria: []');
  });

  it('keeps two columns of one heading apart', () => {
    const at: Place = { kind: 'text', line: 1, column: 1 };
    const text = (words: string): Source => ({ kind: 'text', text: words, at });
    const entry = (key: string, value: Source) => ({ key, keyAt: at, value });
    const extra: Source = { kind: 'map', at, entries: [entry('Cột', text('1')), entry('Cột', text('2'))] };
    const item: Source = { kind: 'map', at, entries: [entry('name', text('A')), entry('extra', extra)] };
    const { scorecard } = readScorecard({ kind: 'list', at, items: [item] });
    expect(scorecard && writeYaml([scorecard])).toBe(
      "criteria:\n  - name: A\n    extra:\n      Cột: '1'\n      Cột (2): '2'\n",
    );
  });

  it('never turns what could not be read into a number', () => {
    const at: Place = { kind: 'cell', sheet: 'S', order: 1, row: 1, column: 1 };
    const cell = (text: string, nature: CellNature, formula?: string): Source => ({
      kind: 'map',
      at,
      entries: [
        { key: 'name', keyAt: at, value: { kind: 'text', text: 'A', at } },
        { key: 'max', keyAt: at, value: { kind: 'text', text, at, nature, formula } },
      ],
    });
    const items = [
      cell('0.7', { kind: 'percent' }),
      cell('70%', { kind: 'percent' }),
      cell('44317', { kind: 'date' }),
      cell('#N/A', { kind: 'error' }),
      cell('', { kind: 'formula-without-value' }, 'B1-C1'),
      cell('0.3', { kind: 'number' }, 'B1-C1'),
    ];
    const { scorecard } = readScorecard({ kind: 'list', at, items });
    const yaml = scorecard ? writeYaml([scorecard]) : '';
    const shown = (one: Scorecard | undefined) =>
      one?.criteria.map(({ max }) => [max?.text, max?.value && toDecimal(max.value)]);
    expect(shown(readBack(yaml)[0])).toEqual([
      ['?0.7', undefined],
      ['70%', undefined],
      ['?44317', undefined],
      ['#N/A', undefined],
      ['=B1-C1', undefined],
      ['0.3', '0.3'],
    ]);
  });

  it('writes the maximum that only a ratio stated', () => {
    expect(written('- {name: A, assessed: 45.5/58}')).toBe(
      'criteria:\n  - name: A\n    max: 58\n    assessed: 45.5/58\n',
    );
  });
});

/** Reading gives the ratio's cell for a maximum that only a ratio stated; written, it has a text of its own. */
const settled = (scorecard: Scorecard): unknown => said(readBack(writeYaml([scorecard]))[0]);

describe('what is written', () => {
  it(
    'reads back as the same scorecard, whatever its texts are',
    () => {
      fc.assert(
        fc.property(anyScorecard(WILD), (scorecard) => {
          const once = readBack(writeYaml([scorecard]));
          expect(once).toHaveLength(1);
          const [first] = once;
          if (first === undefined) return;
          // A ratio's maximum settles in the first round; every other value already has.
          expect(numbers(first)).toEqual(numbers(scorecard));
          expect(settled(first)).toEqual(said(first));
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  it(
    'is the same for several scorecards as for each',
    () => {
      fc.assert(
        fc.property(fc.array(anyScorecard(WILD), { minLength: 2, maxLength: 3 }), (scorecards) => {
          expect(readBack(writeYaml(scorecards)).map(said)).toEqual(
            scorecards.flatMap((one) => readBack(writeYaml([one]))).map(said),
          );
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );

  it(
    'means the same to other readers of YAML',
    () => {
      fc.assert(
        fc.property(anyScorecard(TAME), (scorecard) => {
          const [document] = parseAllDocuments(writeYaml([scorecard]), { version: '1.1' });
          const tree = document?.toJS() as { criteria: { code?: unknown; name: unknown }[] } | undefined;
          expect(tree?.criteria.map(({ code, name }) => [code, name])).toEqual(
            scorecard.criteria.map(({ code, name }) => [code?.text, name.text]),
          );
        }),
        { numRuns: 50 },
      );
    },
    PATIENCE,
  );
});

/** All that is said, but with the value of points in place of their text, where they have one. */
const numbers = (scorecard: Scorecard): unknown =>
  JSON.parse(
    JSON.stringify(said(scorecard), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'reading' in value && 'value' in value ? value.value : value,
    ),
  );
