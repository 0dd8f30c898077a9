/** YAML, JSON and CSV: the value's own text changes, and not one character more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, said, textOf } from './fixing.js';

/** The text with its fixes, once they are proven. */
const fixed = async (text: string, name = 'a.yaml'): Promise<string> => {
  const result = await fix(text, name);
  expect(result.left).toEqual([]);
  expect(result.isProven).toBe(true);
  return textOf(result);
};

const changed = async (before: string, after: string, name = 'a.yaml') => {
  expect(before).not.toBe(after);
  expect(await fixed(before, name)).toBe(after);
  // What is right is let alone.
  expect(await fixed(after, name)).toBe(after);
};

describe('YAML', () => {
  it('keeps comments, order, indentation and every style', async () => {
    const before = `# đầu tệp
unit:   Xã A    # đơn vị
criteria:
- lost:   2   # sai
  assessed: '4.5'
  max: "5,5"
  name: >-
    Chỉ đạo,
    điều hành
  code: '1'

  criteria:
      # một dòng ghi chú
      - {code: 1.1, name: a, max: 3.5, assessed: 2.5, lost: 1}   # cuối dòng
      - { code: 1.2, name: b, max: 2 , assessed: 2, lost: 0.0 }
...
`;
    const after = before
      .replace('lost:   2 ', 'lost:   1 ')
      .replace("'4.5'", "'4,5'")
      .replace('max: 3.5, assessed: 2.5', 'max: "3,5", assessed: "2,5"')
      .replace('lost: 0.0', 'lost: "0,0"');
    await changed(before, after);
  });

  it('quotes inside brackets alone, where a comma would end a number', async () => {
    await changed(
      'criteria:\n  - {code: 1, name: a, max: 4.5}\n  - code: 2\n    name: b\n    max: 4.5\n    assessed: 3,5\n',
      'criteria:\n  - {code: 1, name: a, max: "4,5"}\n  - code: 2\n    name: b\n    max: 4,5\n    assessed: 3,5\n',
    );
  });

  it.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['lines that end in CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lines that end in CR', (text: string) => text.replaceAll('\n', '\r')],
    ['letters of two units', (text: string) => text.replaceAll('Một', '𝐌ộ𝐭')],
    ['letters in parts', (text: string) => text.normalize('NFD')],
    ['several documents', (text: string) => `${text}---\n${text}`],
  ])('keeps %s', async (_, written) => {
    const text = (lost: string) =>
      `criteria:\n  - {name: Một, code: 1, max: 5, assessed: 4, lost: ${lost}, criteria: [{code: 1.1, name: a, max: 5, lost: 1}]}\n`;
    await changed(written(text('2')), written(text('1')));
  });

  it('changes nothing that two places share', async () => {
    const result = await fix(
      'criteria:\n  - {code: 1, name: Một, max: &x 5, assessed: 4, lost: *x, criteria: [{code: 1.1, name: a, max: 5, lost: 1}]}\n',
      'a.yaml',
    );
    expect(said(result)).toEqual(['5 → 1 lost-mismatch']);
    expect(result.isProven).toBe(false);
  });

  it('is not written in other encodings', async () => {
    const text =
      'criteria:\n  - {code: 1, name: Một, max: 5, assessed: 4, lost: 2, criteria: [{code: 1.1, name: a, max: 5, lost: 1}]}\n';
    const result = await fix(Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.yaml');
    expect(said(result)).toEqual(['2: encoding']);
    expect(result.bytes).toEqual(Buffer.from(`\ufeff${text}`, 'utf16le'));
  });
});

describe('JSON', () => {
  const json = (lost: string) =>
    `{"criteria": [\n  {"code": "1", "name": "Một", "max": 5.5, "assessed": "4,5", "lost": ${lost},\n   "criteria": [{"code": "1.1", "name": "a", "max": 5.5, "assessed": 4.5}]}\n]}\n`;

  it('stays JSON: a number stays a number, and marks are let alone', async () => {
    const result = await fix(json('0.5'), 'a.json');
    expect(said(result)).toEqual(['0.5 → 1 lost-mismatch', '5.5: json', '5.5: json', '4.5: json']);
    expect(result.isProven).toBe(true);
    expect(textOf(result)).toBe(json('1'));
    expect(JSON.parse(textOf(result))).toMatchObject({ criteria: [{ lost: 1 }] });
  });

  it('keeps a text a text', async () => {
    const result = await fix(json('"0,5"'), 'a.json');
    expect(result.made.map(({ to }) => to)).toEqual(['1']);
    expect(textOf(result)).toBe(json('"1"'));
  });
});

describe('CSV', () => {
  const table = (delimiter: string, lost: string, max = '5', end = '\n') =>
    [
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Ghi chú'],
      ['1', 'Một', max, '4', lost, ' giữ  nguyên '],
      ['1.1', 'Một một', '5', '4', '1', ''],
    ]
      .map((row) => row.join(delimiter))
      .join(end) + end;

  it.each([';', ',', '\t'])('parted by %j keeps all else', async (delimiter) => {
    await changed(table(delimiter, '2'), table(delimiter, '1'), 'a.csv');
  });

  it('keeps quotes, line ends, marks, a line for Excel, and cells of several lines', async () => {
    const quoted = (lost: string) =>
      `\ufeff${`sep=;\n${table(';', `"${lost}"`).replace('Một;', '"Một; ""hai""\nba";')}`.replaceAll('\n', '\r\n')}`;
    await changed(quoted('2'), quoted('1'), 'a.csv');
  });

  it('quotes a number with a comma where commas part the fields', async () => {
    await changed(
      table(',', '1', '"5,0"').replace('1.1,Một một,5', '1.1,Một một,5.0'),
      table(',', '1', '"5,0"').replace('1.1,Một một,5', '1.1,Một một,"5,0"'),
      'a.csv',
    );
    await changed(
      table(';', '1', '5,0').replace('một;5', 'một;5.0'),
      table(';', '1', '5,0').replace('một;5', 'một;5,0'),
      'a.csv',
    );
  });

  it('is left where bars draw the table, or the encoding is another', async () => {
    const drawn = table('|', '2')
      .replace(/^|$/gmu, '|')
      .replace(/^\|\|$/gmu, '');
    const result = await fix(drawn, 'a.txt');
    expect(said(result)).toEqual(['2: unclear-text']);
    expect(said(await fix(Buffer.from(`\ufeff${table(';', '2')}`, 'utf16le'), 'a.csv'))).toEqual(['2: encoding']);
  });
});

describe('any scorecard', () => {
  const points = fc.integer({ min: 0, max: 400 }).map((hundredths) => (hundredths / 100).toFixed(2));
  const mark = fc.constantFrom('.', ',');

  it('is proven once it is fixed, and needs nothing more then', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(points, points, mark, mark), { minLength: 1, maxLength: 5 }),
        points,
        async (leaves, stated) => {
          const hundredths = (text: string): number => Math.round(Number(text) * 100);
          const rows = leaves.map(([a, b, first, second], index) => {
            const [low, high] = [a, b].sort((x, y) => hundredths(x) - hundredths(y));
            return { code: `1.${index + 1}`, max: high ?? a, assessed: low ?? b, first, second };
          });
          const sum = (of: (row: (typeof rows)[number]) => string): string =>
            (rows.reduce((total, row) => total + hundredths(of(row)), 0) / 100).toFixed(2);
          const lines = rows.map(
            ({ code, max, assessed, first, second }) =>
              `      - code: '${code}'\n        name: Tiêu chí\n        max: ${max.replace('.', first)}\n        assessed: ${assessed.replace('.', second)}\n`,
          );
          const text = `criteria:\n  - code: '1'\n    name: Lĩnh vực # ghi chú\n    max: ${sum(({ max }) => max)}\n    assessed: ${sum(({ assessed }) => assessed)}\n    lost: ${stated}\n    criteria:\n${lines.join('')}`;
          const result = await fix(text, 'a.yaml');
          expect(result.left).toEqual([]);
          expect(result.isProven).toBe(true);
          const rules = result.after.evaluations.flatMap(({ findings }) => findings.map(({ rule }) => rule));
          expect(rules).not.toContain('lost-mismatch');
          expect(rules).not.toContain('mixed-decimal-marks');
          expect((await fix(textOf(result), 'a.yaml')).made).toEqual([]);
          expect(textOf(result).replace(/[\d.,]+/gu, '')).toBe(text.replace(/[\d.,]+/gu, ''));
        },
      ),
      { numRuns: 60 },
    );
  });
});
