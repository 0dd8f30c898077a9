/** However a tree is numbered, its table is read as that tree: every list in full, points that add up, none of them guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRoman } from '../../src/model/scorecard/code.js';
import { gridOf, outlineOf, readOne, type Value } from './grid.js';

interface Tree {
  readonly children: readonly Tree[];
}

/** A tree of at most so many children at each depth. */
const trees = (widths: readonly number[]): fc.Arbitrary<readonly Tree[]> => {
  const [width = 0, ...below] = widths;
  if (width === 0) return fc.constant([]);
  return fc.array(fc.record({ children: trees(below) }), { minLength: 1, maxLength: width });
};

const WITH_D = [...'abcdđeghiklmnopqrstuvxy'];
const WITHOUT_D = WITH_D.filter((letter) => letter !== 'đ');

/** The code of a criterion, told by its place in each list from the top. */
type Numbering = (path: readonly number[], letters: readonly string[]) => string;

const last = (path: readonly number[]): number => path.at(-1) ?? 1;
const letter = (path: readonly number[], letters: readonly string[]): string => letters[last(path) - 1] ?? '';
const roman = (path: readonly number[]): string => toRoman(path[0] ?? 1);

const NUMBERINGS: readonly (readonly [string, readonly number[], Numbering])[] = [
  ['1 / 1.1 / 1.1.1', [5, 12, 3], (path) => path.join('.')],
  [
    'I / 1 / a',
    [5, 4, 14],
    (path, letters) =>
      path.length === 1 ? roman(path) : path.length === 2 ? String(last(path)) : letter(path, letters),
  ],
  [
    'A / I / 1 / a)',
    [10, 3, 3, 4],
    (path, letters) => {
      if (path.length === 1) return letter(path, letters).toUpperCase();
      if (path.length === 2) return toRoman(last(path));
      return path.length === 3 ? String(last(path)) : `${letter(path, letters)})`;
    },
  ],
  ['I / 1.1 / 1.1.1', [5, 4, 3], (path) => (path.length === 1 ? roman(path) : path.join('.'))],
  ['I / I.1 / I.1.1', [5, 4, 3], (path) => [roman(path), ...path.slice(1)].join('.')],
  [
    'I / 1 / 1.1 / a',
    [5, 4, 3, 5],
    (path, letters) => {
      if (path.length === 1) return roman(path);
      return path.length < 4 ? path.slice(1).join('.') : letter(path, letters);
    },
  ],
  ['1 / a', [6, 14], (path, letters) => (path.length === 1 ? String(last(path)) : letter(path, letters))],
];

describe('a tree of criteria', { timeout: 60_000 }, () => {
  it.each(NUMBERINGS)('numbered %s is read as it is', (_, widths, numbering) => {
    fc.assert(
      fc.property(
        trees(widths),
        fc.constantFrom(WITH_D, WITHOUT_D),
        fc.constantFrom('', '.'),
        fc.boolean(),
        (fields, letters, dot, parentsScored) => {
          const rows: Value[][] = [];
          const lines: string[] = [];
          const worth = ({ children }: Tree): number =>
            children.length === 0 ? 1 : children.reduce((sum, child) => sum + worth(child), 0);
          const add = (tree: Tree, path: readonly number[]): void => {
            const code = numbering(path, letters);
            const written = code.endsWith(')') ? code : `${code}${dot}`;
            const points = tree.children.length === 0 || parentsScored ? worth(tree) : null;
            const name = `Nội dung ${path.join('-')}`;
            rows.push([written, name, points, points]);
            lines.push(`${'  '.repeat(path.length - 1)}${written} ${name}`);
            for (const [index, child] of tree.children.entries()) add(child, [...path, index + 1]);
          };
          for (const [index, field] of fields.entries()) add(field, [index + 1]);
          const { source, findings } = readOne(gridOf([['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'], ...rows]));
          expect(outlineOf(source)).toBe(lines.join('\n'));
          expect(findings).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
