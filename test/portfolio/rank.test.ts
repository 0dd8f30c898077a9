import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/model/points/points.js';
import type { Ranking, UnitSummary } from '../../src/model/ranking.js';
import { type RankOptions, rankUnits, startCommonValues, summaryOf } from '../../src/portfolio/index.js';
import { evaluationOf } from '../report/evaluation-of.js';

/** A unit with one field of two criteria, of which the second may be anything. */
const unit = (name: string, assessed: string, more = 'max: 1, assessed: 1', extra = ''): UnitSummary =>
  summaryOf(
    evaluationOf(
      `unit: ${name}\n${extra}criteria:\n  - code: "1"\n    name: A\n    criteria:\n      - {code: "1.1", name: B, max: 9, assessed: ${assessed}}\n      - {code: "1.2", name: C, ${more}}\n`,
      `${name}.yaml`,
    ),
    false,
  );

const order = (ranking: Ranking): readonly string[] =>
  ranking.groups.flatMap(({ name, units }) =>
    units.map((one) => `${name === undefined ? '' : `${name}: `}${one.rank} ${one.unit} ${toDecimal(one.percent)}`),
  );

const rank = (units: readonly UnitSummary[], options: RankOptions = {}): readonly string[] =>
  order(rankUnits(units, options));

describe('summaries that are kept together', () => {
  it('hold what their scorecards say alike once, and say what they say alone', () => {
    const text = (name: string, first: string) =>
      `unit: ${name}\ncriteria:\n  - code: "1"\n    name: Lĩnh vực thứ nhất\n    criteria:\n      - {code: "1.1", name: Tiêu chí thứ nhất, max: 9, assessed: ${first}}\n      - {code: "1.2", name: B, max: 1, assessed: 0.5}\n`;
    const evaluations = [text('A', '5'), text('B', '5'), text('C', '6')].map((one) => evaluationOf(one));
    const common = startCommonValues();
    const [a, b, c] = evaluations.map((one) => summaryOf(one, false, common));
    expect([a, b, c]).toEqual(evaluations.map((one) => summaryOf(one, false)));
    expect(b?.maxima).toBe(a?.maxima);
    expect(c?.maxima).toBe(a?.maxima);
    expect(b?.losses.map((loss, index) => loss === a?.losses[index])).toEqual([true, true]);
    expect(c?.losses.map((loss, index) => loss === a?.losses[index])).toEqual([false, true]);
    expect(b?.assessed).toBe(a?.assessed);
    expect(c?.fields[0]?.max).toBe(a?.fields[0]?.max);
  });
});

describe('what a group reaches in a field', () => {
  const standing = (...scores: readonly string[]) => {
    const [group] = rankUnits(scores.map((assessed, index) => unit(`U${index}`, assessed))).groups;
    return group?.standings.map((one) => one && [toDecimal(one.best.percent), one.median.map(toDecimal)]);
  };

  it('is its best, and its middle: of an even number the mean of the two, exactly', () => {
    expect(standing('5')).toEqual([['60', ['6', '10']]]);
    expect(standing('8', '5', '7')).toEqual([['90', ['8', '10']]]);
    expect(standing('8', '5', '7.001', '0')).toEqual([['90', ['140.01', '200']]]);
    expect(standing()).toBeUndefined();
  });

  it('counts only who has the field, each by its own maximum', () => {
    const both = 'criteria: [{code: 1, name: A, max: 4, assessed: 1}, {code: 2, name: B, max: 2, assessed: 1}]';
    const one = 'criteria: [{code: 1, name: A, max: 3, assessed: 3}]';
    const units = [both, one].map((text, index) =>
      summaryOf(evaluationOf(`unit: U${index}\n${text}\n`, `${index}.yaml`), false),
    );
    const [group] = rankUnits(units).groups;
    expect(group?.standings.map((known) => known?.median.map(toDecimal))).toEqual([
      ['15', '24'],
      ['1', '2'],
    ]);
  });
});

describe('rankUnits', () => {
  it('lets equals share a rank, by either rule', () => {
    const units = [unit('A', '5'), unit('B', '7'), unit('C', '7'), unit('D', '8')];
    expect(rank(units)).toEqual(['1 D 90', '2 B 80', '2 C 80', '4 A 60']);
    expect(rank(units, { ties: 'dense' })).toEqual(['1 D 90', '2 B 80', '2 C 80', '3 A 60']);
  });

  it('compares before rounding: what prints alike may still differ', () => {
    const units = [unit('A', '8.00001'), unit('B', '8.00002')];
    expect(rank(units)).toEqual(['1 B 90', '2 A 90']);
  });

  it('takes each against its own maximum, or by points with bonuses', () => {
    const excused = unit('A', '6', 'max: 1, assessed: KPS');
    const full = unit('B', '6.5', 'max: 1, assessed: 0.1');
    expect(rank([full, excused])).toEqual(['1 A 66.67', '2 B 66']);
    expect(rank([full, excused], { by: 'points' })).toEqual(['1 B 66', '2 A 66.67']);
    const bonus = unit('C', '6', 'max: 1, assessed: 0', 'adjustments: [{kind: bonus, name: T, points: 2}]\n');
    expect(rank([full, bonus], { by: 'points' })).toEqual(['1 C 60', '2 B 66']);
    expect(rank([full, bonus])).toEqual(['1 B 66', '2 C 60']);
  });

  it('ranks nobody as 0: what cannot be compared is listed with why', () => {
    const half = unit('Nửa', '9', 'max: 1');
    const none = unit('Chưa', '""', 'max: 1');
    const self = summaryOf(
      evaluationOf('unit: Tự\ncriteria:\n  - {code: "1", name: A, max: 10, self: 10}\n', 'self.yaml'),
      false,
    );
    const extract = summaryOf(
      evaluationOf(
        'unit: Trích\ncriteria:\n  - {code: "1", name: A, max: 9, assessed: 9}\n  - {code: "3", name: A, max: 9, assessed: 9}\n',
        'extract.yaml',
      ),
      false,
    );
    const twice = [unit('ubnd  xã Hòa Bình', '9'), unit('UỶ BAN NHÂN DÂN XÃ HOÀ BÌNH', '8')];
    const ranking = rankUnits([unit('A', '5'), half, none, self, extract, ...twice]);
    expect(order(ranking)).toEqual(['1 A 60']);
    expect(ranking.unranked.map(({ unit: name, why }) => [name, why])).toEqual([
      ['Nửa', { kind: 'provisional', unscored: 1, unreadable: false }],
      ['Chưa', { kind: 'no-score' }],
      ['Tự', { kind: 'basis', basis: 'self' }],
      ['Trích', { kind: 'extract' }],
      ['ubnd xã Hòa Bình', { kind: 'twice', others: ['UỶ BAN NHÂN DÂN XÃ HOÀ BÌNH.yaml'] }],
      ['UỶ BAN NHÂN DÂN XÃ HOÀ BÌNH', { kind: 'twice', others: ['ubnd  xã Hòa Bình.yaml'] }],
    ]);
  });

  it('ranks by self scores where there are no others at all', () => {
    const self = (name: string, points: string): UnitSummary =>
      summaryOf(evaluationOf(`unit: ${name}\ncriteria:\n  - {code: "1", name: A, max: 10, self: ${points}}\n`), false);
    const ranking = rankUnits([self('A', '4'), self('B', '6')]);
    expect(ranking.basis).toBe('self');
    expect(order(ranking)).toEqual(['1 B 60', '2 A 40']);
  });

  it('keeps groups apart, knows former names, tells who is missing and who is not listed', () => {
    const ranking = rankUnits([unit('Xã Cũ', '5'), unit('B', '7'), unit('Lạ', '8')], {
      listed: [
        { code: '01', name: 'UBND xã Mới', former: ['xã Cũ', 'xã Khác'], group: 'Núi' },
        { code: '02', name: 'B', former: [], group: 'Đồng bằng' },
        { code: '03', name: 'Vắng', former: [], group: 'Núi' },
      ],
    });
    expect(order(ranking)).toEqual(['Núi: 1 Xã Cũ 60', 'Đồng bằng: 1 B 80', '1 Lạ 90']);
    const units = ranking.groups.flatMap((group) => group.units);
    expect(units.map(({ code, unlisted }) => [code, unlisted])).toEqual([
      ['01', false],
      ['02', false],
      [undefined, true],
    ]);
    expect(ranking.missing.map(({ code }) => code)).toEqual(['03']);
  });

  it('compares with the time before, whatever the unit was called then', () => {
    const { groups, previous } = rankUnits([unit('Mới', '8'), unit('B', '5'), unit('C', '2')], {
      listed: [
        { name: 'Mới', former: ['Cũ'] },
        { name: 'B', former: [] },
        { name: 'C', former: [] },
      ],
      previous: [unit('Cũ', '4'), unit('B', '6')],
    });
    expect(previous).toEqual({ basis: 'assessed', unranked: [] });
    expect(
      groups[0]?.units.map(({ unit: name, before }) => [
        name,
        before && [before.rank, toDecimal(before.percent), toDecimal(before.gained)],
      ]),
    ).toEqual([
      ['Mới', [2, '50', '40']],
      ['B', [1, '70', '-10']],
      ['C', undefined],
    ]);
  });

  it('calls nobody new who was there before and could not be placed', () => {
    const now = ['Đôi', 'Chưa', 'Hỏng', 'Mới'].map((name) => unit(name, '5'));
    const previous = [
      unit('Đôi', '4'),
      { ...unit('Đôi', '6'), file: 'doi-2.yaml' },
      unit('Chưa', '""'),
      unit('Hỏng', '"Đạt"'),
      unit('Khác', '7'),
    ];
    const earlier = (previousUnread: boolean) =>
      rankUnits(now, { previous, previousUnread }).groups.flatMap(({ units }) =>
        units.map((one) => [one.unit, one.before, one.noBefore]),
      );
    expect(earlier(false)).toEqual([
      ['Đôi', undefined, 'unplaced'],
      ['Chưa', undefined, 'unplaced'],
      ['Hỏng', undefined, 'unplaced'],
      ['Mới', undefined, 'new'],
    ]);
    expect(earlier(true).map(([, , why]) => why)).toEqual(['unplaced', 'unplaced', 'unplaced', 'unknown']);
    expect(rankUnits(now, { previous }).previous?.unranked.map(({ file, why }) => [file, why])).toEqual([
      ['Đôi.yaml', { kind: 'twice', others: ['doi-2.yaml'] }],
      ['doi-2.yaml', { kind: 'twice', others: ['Đôi.yaml'] }],
      ['Chưa.yaml', { kind: 'provisional', unscored: 1, unreadable: false }],
      ['Hỏng.yaml', { kind: 'provisional', unscored: 0, unreadable: true }],
    ]);
    expect(rankUnits(now).groups[0]?.units.map(({ noBefore }) => noBefore)).toEqual(now.map(() => undefined));
  });

  it('counts units that are merged since among those of the time before, and calls none of them its successor’s', () => {
    const listed = [
      { name: 'Hợp Nhất', former: ['Một', 'Hai'] },
      { name: 'Giữ Tên', former: ['Ba'] },
      { name: 'Đổi Tên', former: ['Bốn'] },
      { name: 'Nửa Trên', former: ['Năm'] },
      { name: 'Nửa Dưới', former: ['Năm'] },
      { name: 'Như Cũ', former: [] },
    ];
    const before = ['Một', 'Hai', 'Ba', 'Giữ Tên', 'Bốn', 'Năm'].map((name, index) => unit(name, `${9 - index}`));
    const { groups, previous } = rankUnits(
      listed.map(({ name }) => unit(name, '5')),
      { listed, previous: [...before, unit('Như Cũ', '1')] },
    );
    expect(previous?.unranked).toEqual([]);
    expect(groups[0]?.units.map((one) => [one.unit, one.before?.rank, one.noBefore])).toEqual([
      ['Hợp Nhất', undefined, 'reorganised'],
      ['Giữ Tên', undefined, 'reorganised'],
      ['Đổi Tên', 5, undefined],
      ['Nửa Trên', undefined, 'reorganised'],
      ['Nửa Dưới', undefined, 'reorganised'],
      // After six others, whatever has become of them.
      ['Như Cũ', 7, undefined],
    ]);
    // A name that two units have in their past is neither's.
    const split = rankUnits([unit('Năm', '5')], { listed });
    expect(split.groups.flatMap(({ units }) => units.map(({ unlisted }) => unlisted))).toEqual([true]);
  });

  it('tells who was scored by another criteria set', () => {
    const other = unit('C', '5', 'max: 2, assessed: 1');
    const { groups } = rankUnits([unit('A', '5'), other, unit('B', '5')]);
    const differing = groups[0]?.units.filter(({ differences }) => differences.length > 0) ?? [];
    expect(
      differing.map(({ unit: name, differences }) => [
        name,
        differences.map(({ path, expected, found }) => [
          path,
          expected && toDecimal(expected),
          found && toDecimal(found),
        ]),
      ]),
    ).toEqual([['C', [['1/1.2', '1', '2']]]]);
  });

  it('adds up what units lose in common, most units first', () => {
    const { losses } = rankUnits([unit('A', '5'), unit('B', '7', 'max: 1, assessed: 0.25'), unit('C', '9')]);
    expect(losses.map(({ path, losing, units, lost }) => [path, losing, units, toDecimal(lost)])).toEqual([
      ['1/1.1', 2, 3, '6'],
      ['1/1.2', 1, 3, '0.75'],
    ]);
  });

  it('has nothing to say of nobody', () => {
    expect(rankUnits([])).toMatchObject({ groups: [], unranked: [], losses: [] });
  });
});
