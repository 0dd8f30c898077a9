/** Commands of GitHub Actions, and the page of a run. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.js';
import { startSession } from '../../src/cli/session.js';
import type { FileResult } from '../../src/model/evaluation.js';
import { everyRule, fileOf, formatNamed, ioWith, render, runOf, textOf } from './samples.js';

const folder = mkdtempSync(join(tmpdir(), 'cchc-github-'));
afterAll(() => rmSync(folder, { recursive: true }));

const real = () => fileOf('examples/khac-phuc-xa-2021.yaml');
const PROBLEM = { file: 'không có.yaml', mistake: { kind: 'file-missing', file: 'không có.yaml' } } as const;

describe('annotations', () => {
  it('stand at their lines, the gravest first, then the counts', async () => {
    const printed = await render(
      'github',
      runOf([await real(), await fileOf('examples/khac-phuc-xa-2021.xlsx')], [PROBLEM]),
    );
    const lines = printed.split('\n');
    expect(lines[0]).toBe('::error file=không có.yaml,title=cchc::Không tìm thấy tệp “không có.yaml”.');
    expect(lines).toContain(
      '::error file=examples/khac-phuc-xa-2021.yaml,line=60,col=11,title=Điểm bị mất không khớp [lost-mismatch]::' +
        'Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”.',
    );
    expect(lines).toContain(
      '::error file=examples/khac-phuc-xa-2021.xlsx,title=Điểm tối thiểu [min-score]::Tỷ lệ đạt của các lĩnh vực có trong bảng phải từ 80%25 trở lên; đạt 73,39%25 (32,66/44,5 điểm).',
    );
    expect(
      lines.filter((line) => line.startsWith('::error file=examples/khac-phuc-xa-2021.xlsx,title=Điểm bị mất')),
    ).toEqual([expect.stringMatching(/::'Bảng điểm'!E5: Lĩnh vực 2: /u)]);
    const commands = lines.map((line) => /^::(\w+) /u.exec(line)?.[1]);
    const order = ['error', 'warning', 'notice', undefined];
    expect(commands).toEqual([...commands].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(lines.slice(-2)).toEqual(['2 tệp: 4 lỗi, 10 cảnh báo, 10 lưu ý', '']);
  });

  it('are none where nothing is found', async () => {
    expect(await render('github', { ...runOf([await fileOf('examples/nho.yaml')]), gates: [] })).toBe(
      '1 tệp: Không phát hiện lỗi.\n',
    );
  });

  it('are escaped as the runner reads them', async () => {
    const yaml = await textOf('"a,b: 100%\\n::error::x": 1\ncriteria: []\n', 'phiếu, 50%: một.yaml');
    const printed = await render('github', { ...runOf([yaml]), gates: [] });
    const [line = '', ...rest] = printed.split('\n');
    expect(line.slice(0, line.indexOf('::', 2))).toBe(
      '::error file=phiếu%2C 50%25%3A một.yaml,line=1,col=1,title=Mục không có trong quy định [unknown-key]',
    );
    expect(line).toContain('a,b: 100%25');
    expect(rest.every((one) => !one.startsWith('::error::x'))).toBe(true);
  });
});

describe('the page of a run', () => {
  const write = async (results: readonly FileResult[], before = ''): Promise<string> => {
    const file = join(folder, 'summary.md');
    writeFileSync(file, before);
    const session = startSession(ioWith({ GITHUB_STEP_SUMMARY: file }), {}, '0');
    await formatNamed('github').also?.(runOf(results, [PROBLEM]), session);
    return readFileSync(file, 'utf8');
  };

  it('holds all findings as one table, after what was there before', async () => {
    const summary = await write([await real()], 'Trước đó.\n');
    const lines = summary.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'Trước đó.',
      '# Kết quả kiểm tra',
      '',
      '**1 tệp: 2 lỗi, 5 cảnh báo, 5 lưu ý**',
      '',
      '## Ngưỡng bắt buộc',
    ]);
    const table = lines.filter((line) => line.startsWith('|'));
    expect(table.slice(0, 4)).toEqual([
      '| Mức độ | Tệp | Vị trí | Nội dung | Quy tắc |',
      '| --- | --- | --- | --- | --- |',
      '| Lỗi | không có.yaml |  | Không tìm thấy tệp “không có.yaml”. |  |',
      '| Lỗi | examples/khac-phuc-xa-2021.yaml | dòng 60, cột 11 | Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”. | lost-mismatch |',
    ]);
    expect(table).toHaveLength(2 + 1 + 12);
  });

  it('is made where there is none, and left alone where no server asks for it', async () => {
    const file = join(folder, 'new.md');
    const session = startSession(ioWith({ GITHUB_STEP_SUMMARY: file }), {}, '0');
    await formatNamed('github').also?.(runOf([await real()]), session);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Kết quả kiểm tra\n/u);
    await formatNamed('github').also?.(runOf([await real()]), startSession(ioWith({}), {}, '0'));
  });

  it('never grows beyond what the server shows: the gravest rows stay, and it says how many are left out', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ ...everyRule, file: `${index}.yaml` }));
    const filled = '.'.repeat(400_000);
    const summary = await write(many, filled);
    const size = statSync(join(folder, 'summary.md')).size;
    expect(size).toBeLessThanOrEqual(1024 * 1024);
    expect(size).toBeGreaterThan(900_000);
    const rows = summary.split('\n').filter((line) => line.startsWith('| ')).length - 2;
    const left = 1 + 100 * everyRule.findings.length - rows;
    expect(summary.trimEnd()).toMatch(
      new RegExp(`Còn ${left} dòng nữa không đủ chỗ để nêu ở đây; xem đầy đủ bằng cchc check\\.$`, 'u'),
    );
    expect(summary).not.toContain('| Lưu ý |');
    const full = '.'.repeat(1024 * 1024);
    expect(await write(many, full)).toBe(full);
  });

  it('that cannot be written is told', async () => {
    const io = { ...nodeIo, env: { GITHUB_STEP_SUMMARY: folder } };
    await expect(formatNamed('github').also?.(runOf([await real()]), startSession(io, {}, '0'))).rejects.toMatchObject({
      mistake: { kind: 'file-is-directory' },
    });
  });
});
