/** A key that is almost right is told once, and nothing is said of what seems to be missing because of it. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const judge = async (criterion: string, more = '') => {
  const yaml = `${more}criteria:\n- {code: 1, name: A, max: 5, assessed: 4, remedy: {solution: Làm, lead: B}}\n- ${criterion}\n`;
  const { evaluations, findings } = await evaluate(new TextEncoder().encode(yaml), 'xa.yaml', capabilities);
  return [...evaluations.flatMap((one) => one.findings), ...findings];
};
const rules = async (criterion: string, more?: string) =>
  (await judge(criterion, more)).map(
    ({ rule, at }) => `${rule} ${at?.kind === 'text' ? `${at.line}:${at.column}` : ''}`,
  );

describe('a mistaken key', () => {
  it.each([
    ['{code: 2, name: B, max: 5, asessed: 4}', 28],
    ['{code: 2, name: B, max: 5, điểm: 5}', 28],
    ['{code: 2, name: B, maxx: 5, assessed: 5}', 20],
    ['{code: 2, nam: B, max: 5, assessed: 5}', 11],
    ['{code: 2, name: B, max: 5, criterias: [{code: 2.1, name: C, max: 5, assessed: 5}]}', 28],
    ['{code: 2, name: B, max: 5, assessed: 6, kin: bonus}', 41],
    ['{code: 2, name: B, max: 5, assessed: 6, type: gift, kind: bonus}', 41],
    ['{code: 2, name: B, max: 5, assessed: 4, remedy: {solutio: Làm, lead: B}}', 50],
    ['{code: 2, name: B, max: 5, assessed: 4, remedy: {solution: Làm, chủ trì: B}}', 65],
  ])('%s', async (criterion, column) => {
    expect(await rules(criterion)).toEqual([`unknown-key 3:${column + 2}`]);
  });

  it('is no reason to judge the shape of what stands under it', async () => {
    expect(await rules('{code: 2, name: B, max: 5, assessed: 5, children: 5}')).toEqual(['unknown-key 3:43']);
  });

  it('hides nothing that is wrong elsewhere', async () => {
    expect(await rules('{code: 2, name: B, max: 5, assessed: 5, lost: 1, nots: x}')).toEqual([
      'lost-mismatch 3:49',
      'unknown-key 3:52',
    ]);
  });

  it('of a remedy beside the points belongs below remedy', async () => {
    const [found] = await judge('{code: 2, name: B, max: 5, assessed: 5, when: Quý I}');
    expect(found && [wording('vi').message(found), wording('en').message(found)]).toEqual([
      'Không nhận ra mục “when” ở đây; mục này ghi dưới mục “remedy”, thụt đầu dòng vào.',
      'Unknown key “when” here; it belongs under “remedy”, indented.',
    ]);
  });
});

it('a list where points belong is told once', async () => {
  expect(await rules('{code: 2, name: B, max: 5, assessed: [5]}')).toEqual(['schema 3:40']);
});

it('a bonus that takes points could not be read', async () => {
  expect(
    await rules(
      '{code: 2, name: B, max: 5, assessed: 5}',
      'adjustments: [{kind: bonus, points: -1}, {kind: penalty, points: -1}]\n',
    ),
  ).toEqual(['number-format 1:37']);
});

it('criteria that could not be read leave no score missing', async () => {
  expect(await rules('{code: 2, name: B, max: 5, criteria: 5}')).toEqual(['schema 3:40']);
  expect(await rules('{code: 2, name: B, max: 5, criteria: []}')).toEqual(['unscored 3:27']);
});

it('the name of a whole scorecard is its title', async () => {
  const [found] = await judge('{code: 2, name: B, max: 5, assessed: 5}', 'name: Bảng chấm điểm\n');
  expect(found?.args).toMatchObject({ key: 'name', nearest: 'title' });
});
