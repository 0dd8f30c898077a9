/** One scorecard of several: by the name of its sheet, its number, or its unit. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { callHere } from '../one-call.js';

const folder = mkdtempSync(join(tmpdir(), 'cchc-one-of-several-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const units = written(
  'tong-hop.csv',
  'STT;Tên xã;Thể chế (10 điểm);Thủ tục (20 điểm)\n1;Xã An Bình;9;18\n2;Xã Long Hải;8,5;15\n',
);
const card = (unit: string, score: number): string =>
  `unit: ${unit}\ncriteria:\n  - {code: "1", name: Thể chế, max: 10, assessed: ${score}}\n`;
const stream = written('hai-xa.yaml', `${card('Xã An Bình', 9)}---\n${card('Xã Long Hải', 8)}`);
const nameless = written('khong-ten.yaml', `${card('""', 9)}---\n${card('Xã Long Hải', 8)}`);

const said = async (...argv: readonly string[]) => {
  const { stderr, code } = await callHere({}, argv);
  return [stderr.replaceAll(`${folder}/`, '').trim(), code];
};
const scored = async (...argv: readonly string[]) => {
  const { stdout } = await callHere({}, ['score', ...argv, '--format', 'json']);
  const { scorecards } = JSON.parse(stdout) as { scorecards: { unit?: string; total: { assessed: number } }[] };
  return scorecards.map(({ unit, total }) => [unit, total.assessed]);
};

it('is chosen by its unit, however that is spelled', async () => {
  expect(await scored(units, '--sheet', 'xã long hải'.normalize('NFD'))).toEqual([['Xã Long Hải', 23.5]]);
  expect(await scored(stream, '--sheet', 'Xã  Long Hải')).toEqual([['Xã Long Hải', 8]]);
  expect(await scored(stream, '--sheet', '1')).toEqual([['Xã An Bình', 9]]);
});

it('is asked for by names that tell them apart, where there are any', async () => {
  const names = '“Xã An Bình”, “Xã Long Hải”';
  const several = (file: string, choice: string) => [
    `cchc: Lỗi: “${file}” có 2 bảng chấm điểm, cần đúng một. Chọn bằng --sheet${choice}.`,
    2,
  ];
  expect(await said('plan', units, '--target', '95%')).toEqual(several('tong-hop.csv', `: ${names}`));
  expect(await said('plan', stream, '--target', '95%')).toEqual(several('hai-xa.yaml', `: ${names}`));
  expect(await said('plan', nameless, '--target', '95%')).toEqual(several('khong-ten.yaml', ''));
});

it('says whose there are where nobody is called so', async () => {
  expect(await said('score', stream, '--sheet', 'Xã X')).toEqual([
    'cchc: Lỗi: “hai-xa.yaml” không có bảng thứ “Xã X” (--sheet); tệp YAML, JSON chọn theo số thứ tự hoặc tên đơn vị, có: 2; đơn vị: “Xã An Bình”, “Xã Long Hải”.',
    2,
  ]);
  expect(await said('score', units, '--sheet', 'Xã X')).toEqual([
    'cchc: Lỗi: “tong-hop.csv” không có bảng “Xã X” (--sheet); có bảng: 1; đơn vị: “Xã An Bình”, “Xã Long Hải”.',
    2,
  ]);
});
