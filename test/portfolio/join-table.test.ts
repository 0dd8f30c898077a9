import { describe, expect, it } from 'vitest';
import { sayUnjoined } from '../../src/language/command/joining.js';
import { wording } from '../../src/language/wording.js';
import type { Unjoined } from '../../src/model/joining.js';
import { readPlain } from '../../src/pipeline/plain-files.js';
import { evaluate } from '../../src/pipeline.js';
import { joinTableIn } from '../../src/portfolio/index.js';
import { capabilities, scoresOf } from '../criteria-set/by-set.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string) => joinTableIn(await readPlain(bytes(text), 'b.csv', capabilities), 'b.csv');

/** "unit code points line:column", or the fault. */
const told = async (text: string) => {
  const table = await read(text);
  if ('fault' in table) return table.fault.kind;
  return table.cells.map(({ unit, code, points, at }) => {
    const where = at.kind === 'text' ? `${at.line}:${at.column}` : '?';
    return `${unit} ${code} ${points?.text ?? 'not applicable'} ${where}`;
  });
};

describe('a table of scores by unit and criterion', () => {
  it('has a column for each code', async () => {
    expect(
      await told('Bảng điểm điều tra\nSTT;Đơn vị;3.1 Hài lòng;II/5;Ghi chú\n1;Xã A;4,5;KPS;x\n2;Xã B;;-;\n'),
    ).toEqual(['Xã A 3.1 4,5 3:3', 'Xã A II/5 not applicable 3:4']);
  });

  it('may call a code by what it is', async () => {
    expect(await told('Đơn vị;Tiêu chí 3.1;Điểm điều tra 3.2\nXã A;1;2\n')).toEqual([
      'Xã A 3.1 1 2:2',
      'Xã A 3.2 2 2:3',
    ]);
  });

  it('has a line for each unit and criterion', async () => {
    expect(await told('Đơn vị;Tiêu chí;Điểm\nXã A;3.1;4,5\nXã A;2.3;Không phát sinh\nXã B;3.1;ĐTXHH\n')).toEqual([
      'Xã A 3.1 4,5 2:3',
      'Xã A 2.3 not applicable 3:3',
    ]);
  });

  it('has its codes in the line below a heading of all of them, and lines that hold no scores', async () => {
    expect(
      await told(
        'TT;Tên xã, phường, đặc khu;Điểm điều tra;\n;;3.1;Tiêu chí 3.2\n(1);(2);(3);(4)\n1;Xã A;1;KPS\n2;Xã B;2;\n\n;Người lập biểu;;Giám đốc\n',
      ),
    ).toEqual(['Xã A 3.1 1 4:3', 'Xã A 3.2 not applicable 4:4', 'Xã B 3.1 2 5:3']);
    // Without an empty line before it, it may be a score in words.
    expect(await told('Đơn vị;3.1\nXã A;1\nXã B;Giám đốc\n')).toBe('cell');
  });

  it.each([
    ['Tên;3.1\n', 'no-units'],
    ['Đơn vị;Ghi chú\nXã A;1\n', 'no-codes'],
    ['Đơn vị;3.1\nXã A;70%\n', 'cell'],
    ['Đơn vị;3.1\nXã A;1\nUBND xã a;2\n', 'twice'],
    ['Đơn vị;3.1\nXã A;1\n;2\n', 'no-unit'],
    ['Đơn vị;Tiêu chí;Điểm\nXã A;Hài lòng;1\n', 'no-code'],
  ])('is none: %j', async (text, fault) => {
    expect(await told(text)).toBe(fault);
  });
});

const SCORECARD = `unit: UBND xã A
criteria:
  - code: "1"
    name: Một
    max: 10
    criteria:
      - {code: "1.1", name: A, max: 4, assessed: 3}
      - {code: "1.2", name: B, max: 4, state: survey}
      - {code: "1.3", name: C, max: 2}
`;

const joined = async (table: string, scorecard = SCORECARD) => {
  const found = await read(table);
  if ('fault' in found) throw new Error(found.fault.kind);
  const cellsOf = (unit: string | undefined) => (unit === 'UBND xã A' ? found.cells : []);
  const [evaluation] = (await evaluate(bytes(scorecard), 'a.yaml', capabilities, { cellsOf })).evaluations;
  if (evaluation === undefined) throw new Error('no scorecard');
  const said = (one: Unjoined): string => sayUnjoined(one, wording('en'));
  return { scores: scoresOf(evaluation), left: evaluation.joined?.unjoined.map(said) ?? [], evaluation };
};

describe('joining', () => {
  it('puts scores and exemptions where there is room, by code or path', async () => {
    const { scores, left } = await joined('Đơn vị;1.2;1/1.3\nXã A;3,5;KPS\n');
    expect(scores).toEqual({ '1': '6.5/8', '1.1': '3/4', '1.2': '3.5/4', '1.3': '–/2', total: '6.5/8' });
    expect(left).toEqual([]);
  });

  it('changes nothing that is stated, and lists what finds no room', async () => {
    const { scores, left } = await joined('Đơn vị;1.1;1.2;1.9;1\nXã A;2;3;1;5\n');
    expect(scores).toMatchObject({ '1.1': '3/4', '1.2': '3/4' });
    expect(left).toEqual([
      'Not joined (b.csv, line 2, column 2: 2): criterion 1.1 of “Xã A” states another score or result, which stands.',
      'Not joined (b.csv, line 2, column 4): the scorecard of “Xã A” has no criterion 1.9, or one with criteria below it.',
      'Not joined (b.csv, line 2, column 5): the scorecard of “Xã A” has no criterion 1, or one with criteria below it.',
    ]);
    expect((await joined('Đơn vị;1.1\nXã A;3\n')).left).toEqual([]);
  });

  it('changes no result, and takes no criterion away that has one', async () => {
    const card = SCORECARD.replace('max: 2}', 'max: 2, result: 17/20}');
    expect((await joined('Đơn vị;1.3\nXã A;1\n', card)).left).toHaveLength(1);
    const exempted = await joined('Đơn vị;1.3\nXã A;KPS\n', card);
    expect(exempted.left).toHaveLength(1);
    expect(exempted.scores['1.3']).toBe('–/2');
    expect(exempted.evaluation.scored.total.notApplicable).toBe(0);
  });

  it('goes beside self scores where nothing is assessed', async () => {
    const { evaluation } = await joined('Đơn vị;1.2\nXã A;3,5\n', SCORECARD.replace('assessed: 3', 'self: 3'));
    expect(evaluation.scored.basis).toBe('self');
    expect(evaluation.scored.total.self?.toString()).toBe('6.5');
  });
});
