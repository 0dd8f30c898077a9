/** The workbook of a form as it leaves the program: its sheets, what its cells take, what it offers. */
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/deadline/read-deadline.js';
import { WHEN_OFFERS } from '../../src/language/form/form-workbook.js';
import type { Language } from '../../src/language/wording.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { bytesOf, reportOf } from '../render/reported.js';
import { openWorkbook } from '../render/workbook-grid.js';
import { cellOf, rowOf } from './filling.js';
import { blank, formOf, planOf, workbookOf } from './forms.js';

const LAST = `
title: Bảng chấm điểm năm 2025
unit: UBND xã A
year: 2025
plan-year: 2026
headings: {max: Điểm tối đa}
criteria:
  - {code: "1", name: Chỉ đạo, max: 5, criteria: [
      {code: "1.1", name: "=Kế hoạch", max: 3, assessed: 2, finding: Chậm, remedy: [
        {solution: "=Giao việc", lead: Văn phòng, support: [Phòng A, Phòng B], when: Quý I/2026, status: done},
        {solution: Tập huấn, lead: Phòng A}]},
      {code: "1.2", name: Kiểm tra, max: 2, assessed: Không phát sinh, options: ["Có: 2"]}]}
  - {code: "2", name: Hài lòng, max: 3, state: survey}
`;

const SHEETS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Hướng dẫn', 'Bảng chấm điểm', 'Kiểm tra', 'Giải pháp năm trước', 'Danh mục', 'Tính toán'],
  en: ['How to fill in', 'Scorecard', 'Check', 'Remedies of last year', 'Lists', 'Reckoning'],
};

describe.each(['vi', 'en'] as const)('a form in %s', (language) => {
  it('has its sheets, of which the one that reckons is hidden', async () => {
    const workbook = await openWorkbook(await workbookOf(formOf(LAST), language));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(SHEETS[language]);
    expect(workbook.worksheets.map(({ state }) => state)).toEqual([...Array(5).fill('visible'), 'hidden']);
    const withoutPast = await openWorkbook(await workbookOf(blank(language), language));
    expect(withoutPast.worksheets.map(({ name }) => name)).toEqual(SHEETS[language].toSpliced(3, 1));
  });

  it.each([
    ['from last year', () => formOf(LAST)],
    ['blank', () => blank(language)],
  ])('is a scorecard without scores: %s', async (_name, make) => {
    const form = make();
    const { evaluations, findings } = await evaluate(await workbookOf(form, language), 'phieu.xlsx', capabilities);
    expect(findings).toEqual([]);
    expect(evaluations.map((one) => one.findings.map(({ rule }) => rule))).toEqual([['unscored']]);
    const [scorecard] = evaluations.map(({ scored }) => scored.scorecard);
    const names = (criteria: typeof form.scorecard.criteria): unknown =>
      criteria.map(({ code, name, max, state, criteria: below }) => [
        code?.text,
        name.text,
        max?.text,
        state,
        names(below),
      ]);
    expect(scorecard && names(scorecard.criteria)).toEqual(names(form.scorecard.criteria));
    expect([scorecard?.title?.text, scorecard?.unit?.text, scorecard?.year, scorecard?.planYear]).toEqual([
      form.scorecard.title?.text,
      form.scorecard.unit?.text,
      form.scorecard.year,
      form.scorecard.planYear,
    ]);
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [await workbookOf(formOf(LAST), language), await workbookOf(formOf(LAST), language)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('offers deadlines that are understood', () => {
    for (const year of [2027, undefined]) {
      for (const when of WHEN_OFFERS[language](year)) expect(readDeadline(when, 2027).kind, when).not.toBe('unclear');
    }
  });
});

describe('the cells of a form', () => {
  const form = formOf(LAST);
  const plan = planOf(form);
  const table = async () => {
    const sheet = (await openWorkbook(await workbookOf(form))).getWorksheet(plan.names.table);
    if (sheet === undefined) throw new Error('no table');
    return sheet;
  };
  const written = async (name: string, column: Parameters<typeof cellOf>[2]) =>
    (await table()).getCell(cellOf(plan, name, column)).value;

  it('hold sums where there is something below, and nothing where a score is asked for', async () => {
    const row = rowOf(plan, '1.1');
    expect(await written('1.1', 'self')).toBeNull();
    expect(await written('1.1', 'assessed')).toBeNull();
    expect(await written('1.1', 'lost')).toMatchObject({
      formula: `IF(AND(ISNUMBER(C${row}),ISNUMBER(E${row})),C${row}-E${row},"")`,
    });
    for (const column of ['self', 'assessed', 'lost'] as const)
      expect(await written('1', column)).toMatchObject({ formula: expect.stringMatching(/^OFFSET\('Tính toán'!/u) });
    expect(await written('1', 'max')).toBe(5);
  });

  it('hold words of last year as text, whatever they begin with, and none of its scores', async () => {
    expect(await written('1.1', 'name')).toBe('=Kế hoạch');
    expect(await written('1.1', 'solution')).toBeNull();
    expect(await written('2', 'kind')).toBe('ĐTXHH');
    const workbook = await openWorkbook(await workbookOf(form));
    const offers = workbook.getWorksheet(plan.names.offers);
    const texts = (row: number) => Array.from({ length: 9 }, (_, index) => offers?.getCell(row, index + 1).value ?? '');
    expect([5, 6, 7, 8, 9].map(texts)).toEqual([
      [
        ...['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm mất năm 2025', 'Tồn tại, hạn chế; nguyên nhân'],
        ...[
          'Giải pháp',
          'Cơ quan chủ trì thực hiện',
          'Cơ quan phối hợp',
          'Thời gian thực hiện',
          'Tình trạng thực hiện',
        ],
      ],
      ['1.1', '=Kế hoạch', 1, 'Chậm', '=Giao việc', 'Văn phòng', 'Phòng A\nPhòng B', 'Quý I/2027', 'Hoàn thành'],
      ['', '', '', '', 'Tập huấn', 'Phòng A', '', '', ''],
      ['1.2', 'Kiểm tra', 'Không phát sinh', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('take scores within their maximum, and words from lists', async () => {
    const sheet = await table();
    const rule = (name: string, column: Parameters<typeof cellOf>[2]) =>
      sheet.getCell(cellOf(plan, name, column)).dataValidation;
    expect(rule('1.1', 'assessed')).toMatchObject({ type: 'custom', errorStyle: 'stop', showErrorMessage: true });
    expect(rule('1.1', 'max')).toMatchObject({ type: 'decimal', operator: 'greaterThanOrEqual' });
    expect(rule('1.1', 'kind')).toMatchObject({
      type: 'list',
      formulae: ['"Không phát sinh,ĐTXHH,Điểm thưởng,Điểm trừ,Điểm thưởng; Không phát sinh"'],
    });
    expect(rule('1.1', 'solution')).toMatchObject({ type: 'list', formulae: ["'Giải pháp năm trước'!$E$6:$E$7"] });
    expect(rule('1.1', 'lead')).toMatchObject({ type: 'list', formulae: ["'Giải pháp năm trước'!$F$6:$F$7"] });
    expect(rule('1.2', 'lead')).toMatchObject({ type: 'list', formulae: [expect.stringContaining("'Danh mục'!$A$6")] });
    expect(rule('1.2', 'when')).toMatchObject({
      type: 'list',
      formulae: ['"Quý I/2027,Quý II/2027,Quý III/2027,Quý IV/2027,Trong năm 2027,Thường xuyên"'],
    });
  });

  it('offer the offices of last year, each once', async () => {
    const lists = (await openWorkbook(await workbookOf(form))).getWorksheet(plan.names.lists);
    expect([6, 7, 8, 9].map((row) => lists?.getCell(row, 1).value)).toEqual(['Văn phòng', 'Phòng A', 'Phòng B', null]);
  });
});

describe('in English', () => {
  const ENGLISH = `
title: Scorecard 2025
unit: Commune A
year: 2025
plan-year: 2026
criteria:
  - {code: "1", name: Steering, criteria: [
      {code: a, name: Plan, max: 6, self: 6, assessed: 4, remedy: {solution: Report, lead: Office A, when: Q2 2026, status: doing}},
      {code: b, name: Bonus, max: 1, kind: bonus, assessed: 1},
      {code: c, name: Survey, max: 2, state: survey}]}
  - {code: "1", name: Other, criteria: [{code: a, name: Some, max: 2, assessed: Not applicable}]}
`;
  const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

  it.each([
    ['a form', () => workbookOf(formOf(ENGLISH), 'en')],
    ['a blank form', () => workbookOf(blank('en'), 'en')],
    ['a report', () => reportOf(bytesOf(ENGLISH), 'a.yaml', { language: 'en' })],
  ])('there is no word of Vietnamese to read: %s', async (_name, write) => {
    const words: string[] = [];
    for (const sheet of (await openWorkbook(await write())).worksheets) {
      words.push(sheet.name);
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'string') words.push(cell.value);
        }),
      );
    }
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((text) => VIETNAMESE.test(text))).toEqual([]);
  });

  it.each([
    ['a form', () => workbookOf(formOf(ENGLISH), 'en'), 2026],
    ['a report', () => reportOf(bytesOf(ENGLISH), 'a.yaml', { language: 'en' }), 2025],
  ])('years, kinds and levels are read again: %s', async (_name, write, year) => {
    const { evaluations } = await evaluate(await write(), 'a.xlsx', capabilities);
    const [scorecard] = evaluations.map(({ scored }) => scored.scorecard);
    expect([scorecard?.unit?.text, scorecard?.year, scorecard?.planYear]).toEqual(['Commune A', year, year + 1]);
    expect(
      scorecard?.criteria.map(({ criteria }) => criteria.map(({ code, kind, state }) => [code?.text, kind, state])),
    ).toEqual([
      [
        ['a', undefined, undefined],
        ['b', 'bonus', undefined],
        ['c', undefined, 'survey'],
      ],
      [['a', undefined, year === 2025 ? 'not-applicable' : undefined]],
    ]);
  });
});

describe('what Excel takes', () => {
  /** How deep brackets stand within each other, outside of quotes. */
  const depthOf = (formula: string): number => {
    let [depth, deepest] = [0, 0];
    for (const mark of formula.replaceAll(/"[^"]*"/gu, '')) {
      if (mark === '(') depth += 1;
      else if (mark === ')') depth -= 1;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };

  it.each(['vi', 'en'] as const)('is not passed by rules, messages and formulas: %s', async (language) => {
    const found = { title: 0, message: 0, rule: 0, formula: 0, depth: 0 };
    const longest = (key: keyof typeof found, length: number): void => {
      found[key] = Math.max(found[key], length);
    };
    for (const form of [formOf(LAST), blank(language)]) {
      for (const sheet of (await openWorkbook(await workbookOf(form, language))).worksheets) {
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            const { errorTitle = '', error = '', formulae = [] } = cell.dataValidation ?? {};
            longest('title', errorTitle.length);
            longest('message', error.length);
            for (const rule of formulae) longest('rule', String(rule).length);
            longest('formula', cell.formula?.length ?? 0);
            longest('depth', depthOf(cell.formula ?? ''));
          }),
        );
      }
    }
    expect(found.title).toBeGreaterThan(0);
    const { title, message, rule, formula, depth } = found;
    expect([title <= 32, message <= 225, rule <= 255, formula <= 8192, depth <= 64], JSON.stringify(found)).toEqual([
      ...[true, true, true, true, true],
    ]);
  });
});
