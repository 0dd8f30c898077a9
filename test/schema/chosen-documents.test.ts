/** `--sheet`, `--header-row` and `--columns` on a file that holds no tables. */
import { describe, expect, it } from 'vitest';
import { mistakeText } from '../../src/language/mistakes/mistakes.js';
import type { TableOptions } from '../../src/model/reading/reading.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const STREAM = [1, 2].map((number) => `unit: Xã ${number}\ncriteria:\n  - {code: "1", name: A, max: 2, assessed: 1}\n`);

/** The units of the scorecards that are read, or what is said of the call in both languages. */
const read = async (options: TableOptions, text = STREAM.join('---\n')): Promise<readonly (string | undefined)[]> => {
  const bytes = new TextEncoder().encode(text);
  const { evaluations, mistake } = await evaluate(bytes, 'xa.yaml', capabilities, options);
  if (mistake === undefined) return evaluations.map(({ scored }) => scored.scorecard.unit?.text);
  const said = { kind: 'table', mistake, file: 'xa.yaml' } as const;
  expect(evaluations).toEqual([]);
  return [mistakeText(said, 'vi'), mistakeText(said, 'en')];
};

describe('a file without tables', () => {
  it('gives the scorecard of a number', async () => {
    expect(await read({})).toEqual(['Xã 1', 'Xã 2']);
    expect(await read({ sheet: '2' })).toEqual(['Xã 2']);
    expect(await read({ sheet: '1' }, STREAM[0])).toEqual(['Xã 1']);
  });

  it('gives the scorecard of a unit', async () => {
    expect(await read({ sheet: 'xã 2' })).toEqual(['Xã 2']);
  });

  it.each(['3', '0', 'Xã 3', 'Sheet1'])('has no scorecard %s', async (sheet) => {
    expect(await read({ sheet })).toEqual([
      `“xa.yaml” không có bảng thứ “${sheet}” (--sheet); tệp YAML, JSON chọn theo số thứ tự hoặc tên đơn vị, có: 2; đơn vị: “Xã 1”, “Xã 2”.`,
      `“xa.yaml” has no scorecard “${sheet}” (--sheet); in a YAML or JSON file a number or a unit picks, and it has 2; units: “Xã 1”, “Xã 2”.`,
    ]);
  });

  it('has neither header nor columns', async () => {
    expect(await read({ headerRow: 2 })).toEqual([
      '“xa.yaml” là tệp YAML, JSON, không có bảng để dùng --header-row; hãy bỏ --header-row.',
      '“xa.yaml” is a YAML or JSON file, without a table that --header-row could speak of; leave --header-row out.',
    ]);
    expect(await read({ columns: { max: 'C' } })).toEqual([
      '“xa.yaml” là tệp YAML, JSON, không có bảng để dùng --columns; hãy bỏ --columns.',
      '“xa.yaml” is a YAML or JSON file, without a table that --columns could speak of; leave --columns out.',
    ]);
  });
});
