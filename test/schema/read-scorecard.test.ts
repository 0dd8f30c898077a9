import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/place/source.js';
import { readScorecard } from '../../src/schema/index.js';
import { findingLine, findingLines, firstCriterion, pointsOf, read } from './reading.js';

const place = (line: number, column: number) => ({ kind: 'text' as const, line, column });

describe('readScorecard', () => {
  it('keeps every value with its text and its place', () => {
    const { scorecard, findings } = read(
      [
        'unit: UBND xã A',
        'year: 2021',
        'plan-year: "2022"',
        'language: vi',
        'criteria-set: QĐ 1149',
        'criteria:',
        '- code: 1.10',
        '  name: Ban hành kế hoạch',
        '  kind: Điểm thưởng',
        '  evidence: KH 05',
        '  remedy: {solution: Làm, support: [A, B], when: Quý I}',
        '  options: ["Có: 1", "Không: 0"]',
        '  extra: {Mã số: x, __proto__: y}',
      ].join('\n'),
    );
    expect(findings).toEqual([]);
    expect(scorecard).toEqual({
      at: place(1, 1),
      unit: { text: 'UBND xã A', at: place(1, 7) },
      year: 2021,
      planYear: 2022,
      language: 'vi',
      criteriaSet: { text: 'QĐ 1149', at: place(5, 15) },
      headings: { code: '', name: '', solution: '', support: '', when: '', evidence: '' },
      totals: [],
      adjustments: [],
      criteria: [
        {
          at: place(7, 3),
          code: { text: '1.10', at: place(7, 9) },
          name: { text: 'Ban hành kế hoạch', at: place(8, 9) },
          kind: 'bonus',
          evidence: { text: 'KH 05', at: place(10, 13) },
          remedies: [
            {
              at: place(11, 11),
              solution: { text: 'Làm', at: place(11, 22) },
              support: [
                { text: 'A', at: place(11, 37) },
                { text: 'B', at: place(11, 40) },
              ],
              when: { text: 'Quý I', at: place(11, 50) },
            },
          ],
          options: [
            { text: 'Có: 1', at: place(12, 13) },
            { text: 'Không: 0', at: place(12, 22) },
          ],
          extra: [
            { heading: 'Mã số', value: { text: 'x', at: place(13, 18) } },
            { heading: '__proto__', value: { text: 'y', at: place(13, 32) } },
          ],
          subtotals: [],
          criteria: [],
        },
      ],
    });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('takes a bare list for the criteria', () => {
    expect(read('- name: A\n- name: B').scorecard?.criteria.map((one) => one.name.text)).toEqual(['A', 'B']);
  });

  it('keeps the headings of the source and adds the keys that are used', () => {
    const { scorecard } = read(
      'headings: {max: Điểm tối đa, note: ""}\ncriteria: [{name: A, max: 1, remedy: {when: ""}, lost: }]',
    );
    expect(scorecard?.headings).toEqual({ name: '', max: 'Điểm tối đa', lost: '', when: '', note: '' });
  });

  it('reads one total or several, and adjustments', () => {
    const { scorecard, findings } = read(
      [
        'total: {max: 3}',
        'adjustments:',
        '- {kind: bonus, name: Sáng kiến, cap: 2, points: 2.5}',
        '- {kind: Điểm trừ, points: 1}',
        'criteria:',
        '- {name: A, subtotal: [{name: Cộng, max: 1}, {lost: 0}]}',
      ].join('\n'),
    );
    expect(findings).toEqual([]);
    expect(scorecard?.totals.map(pointsOf)).toEqual([{ max: '3' }]);
    expect(scorecard?.criteria[0]?.subtotals.map((one) => [one.name?.text, pointsOf(one)])).toEqual([
      ['Cộng', { max: '1' }],
      [undefined, { lost: '0' }],
    ]);
    expect(
      scorecard?.adjustments.map(({ kind, name, cap, points }) => [kind, name.text, cap?.text, points?.text]),
    ).toEqual([
      ['bonus', 'Sáng kiến', '2', '2.5'],
      ['penalty', '', undefined, '1'],
    ]);
  });

  it('leaves out what is blank, and takes a bare text for a solution', () => {
    const { remedies } = firstCriterion('- name: A\n  remedy: [Làm ngay, {solution: " ", support: []}, "", {note: x}]');
    expect(remedies.map(({ solution, note, support }) => [solution?.text, note?.text, support])).toEqual([
      ['Làm ngay', undefined, []],
      [undefined, 'x', []],
    ]);
  });
});

describe('wrong shapes', () => {
  it('are all told in one go, and the rest is read', () => {
    const yaml = [
      'unit: [a]',
      'year: 1899',
      'plan-year: năm sau',
      'language: fr',
      'total: 12',
      'adjustments: [{name: x}, {kind: gift}]',
      'criteria:',
      '- 1.1 Kế hoạch',
      '- code: "2"',
      '  name: {a: b}',
      '  max: [1]',
      '  kind: gift',
      '  state: none',
      '  extra: x',
      '  remedy: [[a], {status: soon, support: [{a: b}]}]',
      '  options: [{a: b}]',
      '  criteria: {name: A}',
      '- max: 3',
    ].join('\n');
    expect(findingLines(yaml)).toEqual([
      '1:7 schema {"key":"unit","expected":"text","actual":"list"}',
      '2:7 schema {"key":"year","expected":"year","actual":"text","text":"1899"}',
      '3:12 schema {"key":"plan-year","expected":"year","actual":"text","text":"năm sau"}',
      '4:11 schema {"key":"language","expected":{"oneOf":["vi","en"]},"actual":"text","text":"fr"}',
      '8:3 schema {"key":"criteria","expected":"map","actual":"text","text":"1.1 Kế hoạch"}',
      '10:9 schema {"key":"name","expected":"text","actual":"map"} 2',
      '12:9 schema {"key":"kind","expected":{"oneOf":["bonus","deduction"]},"actual":"text","text":"gift"} 2',
      '11:8 schema {"key":"max","expected":"text","actual":"list"} 2',
      '13:10 schema {"key":"state","expected":{"oneOf":["not-applicable","survey"]},"actual":"text","text":"none"} 2',
      '15:12 schema {"key":"remedy","expected":"map","actual":"list"}',
      '15:42 schema {"key":"support","expected":"text","actual":"map"}',
      '15:26 schema {"key":"status","expected":{"oneOf":["todo","doing","done","dropped"]},"actual":"text","text":"soon"}',
      '16:13 schema {"key":"options","expected":"text","actual":"map"}',
      '14:10 schema {"key":"extra","expected":"map","actual":"text","text":"x"}',
      '17:13 schema {"key":"criteria","expected":"criteria","actual":"map"}',
      '18:3 schema {"key":"name","expected":"text","actual":"blank"} #2',
      '5:8 schema {"key":"total","expected":"map","actual":"text","text":"12"}',
      '6:15 schema {"key":"kind","expected":{"oneOf":["bonus","penalty"]},"actual":"blank"}',
      '6:33 schema {"key":"kind","expected":{"oneOf":["bonus","penalty"]},"actual":"text","text":"gift"}',
    ]);
    expect(read(yaml).scorecard?.criteria.map(pointsOf)).toEqual([
      { max: '[unreadable] ', assessed: '[unreadable] ' },
      { max: '3' },
    ]);
  });

  it('of the whole are one finding', () => {
    const text = (words: string): Source => ({ kind: 'text', text: words, at: place(1, 1) });
    expect(readScorecard(text('lời')).findings.map(findingLine)).toEqual([
      '1:1 unreadable-file {"reason":"not-a-scorecard"}',
    ]);
    expect(readScorecard(text(' ')).findings.map(findingLine)).toEqual(['1:1 unreadable-file {"reason":"empty"}']);
    expect(read('{}')).toEqual({ findings: [expect.objectContaining({ args: { reason: 'empty' } })] });
    expect(findingLines('name: cchc\nversion: 1')).toEqual(['1:1 unreadable-file {"reason":"not-a-scorecard"}']);
    expect(findingLines('unit: A')).toEqual(['1:1 schema {"key":"criteria","expected":"criteria","actual":"blank"}']);
    expect(findingLines('criteria: []')).toEqual([
      '1:11 schema {"key":"criteria","expected":"criteria","actual":"blank"}',
    ]);
    expect(findingLines('criteria: x')).toEqual([
      '1:11 schema {"key":"criteria","expected":"criteria","actual":"text","text":"x"}',
    ]);
  });

  it('in a table leave a nameless row and a free status to whoever read the table', () => {
    expect(
      findingLines('headings: {name: Nội dung, status: Tiến độ}\ncriteria: [{max: 3, remedy: {status: 80%}}]'),
    ).toEqual([]);
  });

  it('end at 64 levels', () => {
    const nested = (depth: number): Source => {
      const name = { key: 'name', keyAt: place(1, 1), value: { kind: 'text' as const, text: 'A', at: place(1, 1) } };
      let list: Source = { kind: 'list', at: place(depth, 1), items: [] };
      for (let level = depth; level > 0; level -= 1) {
        const map: Source = {
          kind: 'map',
          at: place(level, 1),
          entries: [name, { key: 'criteria', keyAt: place(level, 1), value: list }],
        };
        list = { kind: 'list', at: place(level, 1), items: [map] };
      }
      return list;
    };
    expect(readScorecard(nested(64)).findings).toEqual([]);
    expect(readScorecard(nested(50_000)).findings.map(findingLine)).toEqual(['65:1 limit {"limit":"depth","most":64}']);
  });
});

describe('unknown keys', () => {
  const nearest = (key: string): unknown => {
    const [found] = read(`- {name: A, ${key}: 1}`).findings;
    return found?.rule === 'unknown-key' ? found.args.nearest : found;
  };

  it('are told with the key that was meant', () => {
    const keys = ['diem-chuan', 'Điểm chuẩn', 'điểm thẩm định', 'Max', 'asessed', 'STT', 'giải pháp', 'qwertz'];
    expect(keys.map(nearest)).toEqual(['max', 'max', 'assessed', 'max', 'assessed', 'code', 'remedy', undefined]);
  });

  it('are told once each, with all known ones', () => {
    const [found, ...others] = read('- {name: A, __proto__: 1}').findings;
    expect(others).toEqual([]);
    expect(found?.rule === 'unknown-key' && found.args.known.slice(0, 4)).toEqual(['code', 'name', 'max', 'self']);
    expect(found?.at).toEqual(place(1, 13));
  });

  it('name a number that a comma broke, which is not used', () => {
    const yaml = '- {name: A, max: 0,81, assessed: 0,5, lost: "0,31"}';
    expect(findingLines(yaml)).toEqual([
      '1:20 unknown-key {"key":"81","commaNumber":"0,81"}',
      '1:36 unknown-key {"key":"5","commaNumber":"0,5"}',
    ]);
    expect(pointsOf(firstCriterion(yaml))).toEqual({
      max: '[unreadable] 0',
      assessed: '[unreadable] 0',
      lost: '0.31',
    });
    expect(findingLines('- {name: A, max: 0, 81: x}')).toEqual(['1:21 unknown-key {"key":"81"}']);
  });

  it('by the ten thousand are read in linear time', () => {
    const entries = Array.from({ length: 50_000 }, (_, index) => `khoa${index}: 1`).join('\n');
    expect(read(`criteria: []\n${entries}`).findings).toHaveLength(50_001);
  });
});
