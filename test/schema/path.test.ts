import { expect, it } from 'vitest';
import { joinPath, pathPart } from '../../src/model/place/path.js';

it('names a criterion by the codes above it', () => {
  expect(['1.', 'a)', '(b)', ' II ', '7.1.3', '1.10', '', ' ', '-', '()'].map((code) => pathPart(code, 3))).toEqual([
    ...['1', 'a', 'b', 'II', '7.1.3', '1.10', '#3', '#3', '-', '#3'],
  ]);
  expect(pathPart(undefined, 2)).toBe('#2');
  expect(joinPath('', '7')).toBe('7');
  expect(joinPath(joinPath('II', '5'), '#2')).toBe('II/5/#2');
});
