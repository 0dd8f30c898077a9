/** What is written into a form is what comes out of it, through LibreOffice and the program itself. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/wording.js';
import { toJsonNumber } from '../../src/model/points/points.js';
import { type ScoredCriterion, walk } from '../../src/model/scored/scored.js';
import { without } from '../office.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { type Filling, fillAll } from './filling.js';
import { blank, formOf, ourCounts, planOf } from './forms.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = readFileSync(join(ROOT, 'examples/xa-day-du.yaml'), 'utf8');

interface ToldCriterion {
  readonly code?: string;
  readonly max?: number;
  readonly self?: number;
  readonly assessed?: number;
  readonly lost?: number;
  readonly criteria: readonly ToldCriterion[];
}

/** What the program prints of a file. */
const told = (bytes: Uint8Array, command: 'score' | 'check') => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-read-back-'));
  try {
    const file = join(folder, 'phieu.xlsx');
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), command, file, '--format', 'json']);
    return JSON.parse(String(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const flat = (criteria: readonly ToldCriterion[]): readonly unknown[] =>
  criteria.flatMap(({ code, max, self, assessed = self, lost, criteria: below }) => [
    [code, max, assessed, lost],
    ...flat(below),
  ]);

const numberOf = (value: ScoredCriterion['max']): number | undefined => value && toJsonNumber(value);

/** The scores of a scorecard, as entries of its form. */
const scoresOf = (yaml: string): Filling['entries'] =>
  Object.fromEntries(
    walk(evaluationOf(yaml).scored.criteria)
      .filter(({ children }) => children.length === 0)
      .map(({ criterion, state, assessed, lost }) => {
        const score = state === 'not-applicable' ? 'Không phát sinh' : (numberOf(assessed) ?? null);
        const remedy = numberOf(lost) ? { solution: 'Rà soát', lead: 'Văn phòng', when: 'Quý I' } : {};
        return [criterion.code?.text ?? criterion.name.text, { assessed: score, ...remedy }];
      }),
  );

describe.skipIf(without('libreoffice') || without('openpyxl'))('a form that is filled in', () => {
  it('scores as what was written into it, in both languages', { timeout: 600_000 }, async () => {
    const { scored } = evaluationOf(EXAMPLE);
    const languages: readonly Language[] = ['vi', 'en'];
    const fillings = languages.map((language) => ({ form: formOf(EXAMPLE), language, entries: scoresOf(EXAMPLE) }));
    const filled = await fillAll(fillings);
    const expected = walk(scored.criteria).map(({ criterion, max, assessed, lost }) => [
      criterion.code?.text,
      numberOf(max),
      numberOf(assessed),
      numberOf(lost),
    ]);
    const leaves = walk(scored.criteria).filter(
      ({ children, state }) => children.length === 0 && state !== 'not-applicable',
    );
    const { max, assessed, lost } = scored.total;
    for (const { bytes, facts, counts, messages } of filled) {
      const [scorecard] = told(bytes, 'score').scorecards;
      expect(flat(scorecard.criteria)).toEqual(expected);
      expect(scorecard.total).toMatchObject({ max: numberOf(max), assessed: numberOf(assessed), lost: numberOf(lost) });
      expect(facts).toEqual([
        `${leaves.length}/${leaves.length}`,
        numberOf(max),
        0,
        numberOf(assessed),
        numberOf(lost),
      ]);
      expect(counts).toEqual({});
      expect(messages).toEqual({});
      expect(told(bytes, 'check').summary).toMatchObject({ errors: 0, warnings: 0 });
    }
    expect(filled.map(({ verdict }) => verdict)).toEqual(['ĐẠT', 'PASSED']);
  });

  it('takes a tree of one’s own where it was blank, with levels told from codes', { timeout: 600_000 }, async () => {
    const rows: readonly (readonly [string, string, number | null, number | null])[] = [
      ['I', 'Chỉ đạo điều hành', null, null],
      ['1', 'Kế hoạch', 5, null],
      ['a)', 'Ban hành', 2, 2],
      ['b)', 'Hoàn thành', 3, 2.5],
      ['2', 'Kiểm tra', 4, 3],
      ['II', 'Thể chế', null, null],
      ['1', 'Văn bản', 1.5, 1.5],
      ['2', 'Rà soát', 2, 0],
    ];
    const languages: readonly Language[] = ['vi', 'en'];
    const fillings = languages.map((language): Filling => {
      const form = blank(language);
      const plan = planOf(form, language);
      const cells = rows.flatMap(([code, name, max, score], index) => {
        const row = plan.header + 1 + index;
        const put = (letter: string | undefined, value: string | number | null) =>
          letter === undefined || value === null ? [] : [[`${letter}${row}`, value] as const];
        return [
          ...put('A', code),
          ...put('B', name),
          ...put(plan.letter('max'), max),
          ...put(plan.letter('self'), score),
          [`${plan.letter('kind')}${row}`, null] as const,
        ];
      });
      return { form, language, entries: {}, cells: Object.fromEntries(cells) };
    });
    for (const { bytes, counts, verdict, facts } of await fillAll(fillings)) {
      const [scorecard] = told(bytes, 'score').scorecards;
      expect(flat(scorecard.criteria)).toEqual([
        ['I', 9, 7.5, 1.5],
        ['1', 5, 4.5, 0.5],
        ['a)', 2, 2, 0],
        ['b)', 3, 2.5, 0.5],
        ['2', 4, 3, 1],
        ['II', 3.5, 1.5, 2],
        ['1', 1.5, 1.5, 0],
        ['2', 2, 0, 2],
      ]);
      expect(scorecard.total).toMatchObject({ max: 12.5, assessed: 9, lost: 3.5 });
      expect(facts).toEqual(['5/5', 12.5, 9, 0, 3.5]);
      expect(counts).toEqual(await ourCounts(bytes));
      expect(counts).toEqual({ 'missing-solution': 3 });
      expect(verdict).toMatch(/^(?:ĐẠT, còn 3 cảnh báo|PASSED; warnings left: 3)$/u);
    }
  });

  it('may have a thousand rows', { timeout: 600_000 }, async () => {
    const field = (code: number): string => {
      const leaf = (above: string) => (index: number) =>
        `{code: "${above}.${index}", name: Tiêu chí thành phần ${above}.${index}, max: 1}`;
      const criterion = (index: number): string => {
        const leaves = [1, 2, 3, 4, 5].map(leaf(`${code}.${index}`));
        return `{code: "${code}.${index}", name: Tiêu chí ${index}, max: 5, criteria: [${leaves.join(', ')}]}`;
      };
      return `  - {code: "${code}", name: Lĩnh vực ${code}, criteria: [${[1, 2, 3, 4, 5, 6, 7, 8].map(criterion).join(', ')}]}`;
    };
    const yaml = `criteria:\n${Array.from({ length: 21 }, (_, index) => field(index + 1)).join('\n')}\n`;
    const form = formOf(yaml);
    const leaves = walk(evaluationOf(yaml).scored.criteria).filter(({ children }) => children.length === 0);
    const entries = Object.fromEntries(
      leaves.map(({ criterion }, index) => [criterion.code?.text ?? '', { assessed: index % 4 === 0 ? 0.5 : 1 }]),
    );
    const [filled] = await fillAll([{ form, entries }]);
    expect(planOf(form).rows.length).toBe(1 + 21 * (1 + 8 * 6));
    expect(filled?.facts).toEqual(['840/840', 840, 0, 735, 105]);
    expect(filled?.counts).toEqual({ 'missing-solution': 210 });
    expect(filled && (await ourCounts(filled.bytes))).toEqual({ 'missing-solution': 210 });
  });
});
