/** Outputs are whole or not at all, whatever happens to the disk or to the program while they are written. */
import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD, ended, machine, until } from './machine.js';

const { cchc, names, path, put, shell, start, text } = machine();

const FULL = (file: string): string => `cchc: Lỗi: Không đủ chỗ trên đĩa để ghi “${file}”.\n`;

describe('a full disk', () => {
  it.each(['score a.yaml', '--version', '-V'])('is told as standard output (cchc %s)', (call) => {
    put('a.yaml');
    expect(shell(`cchc ${call} > /dev/full`)).toEqual({
      stdout: '',
      stderr: 'cchc: Lỗi: Không đủ chỗ trên đĩa để ghi đầu ra chuẩn.\n',
      code: 2,
    });
  });

  it('is told as a device', () => {
    put('a.yaml');
    const toDevice = cchc(['report', 'a.yaml', '-q', '-o', 'markdown:/dev/full']);
    expect(toDevice).toEqual({ stdout: '', stderr: FULL('/dev/full'), code: 2 });
  });

  it.each([
    ['report', 'x.docx'],
    ['report', 'x.xlsx'],
    ['report', 'x.html'],
    ['export', 'x.ndjson'],
    ['export', 'x.parquet'],
    ['convert', 'x.xlsx'],
  ])('leaves the old file whole, and nothing beside it (cchc %s -o %s)', (command, output) => {
    const rows = Array.from(
      { length: 400 },
      (_, row) => `  - {code: '${row + 1}', name: Tiêu chí ${row}, max: 4, assessed: 3}`,
    );
    put('a.yaml', `criteria:\n${rows.join('\n')}\n`);
    put(output, 'cũ');
    // No file may grow beyond four blocks.
    const { stderr, code } = shell(`ulimit -f 4; cchc ${command} a.yaml -q -o ${output} --force`);
    expect([stderr.split('\n').at(-2), code]).toEqual([FULL(output).trimEnd(), 2]);
    expect(text(output)).toBe('cũ');
    expect(names()).toEqual(['a.yaml', output].sort());
  });

  it('is told on a disk of its own', ({ skip }) => {
    mkdirSync(path('dia'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path('dia')]).status === 0;
    if (!mounted) skip();
    try {
      put('a.yaml');
      put('dia/x.md', 'cũ');
      writeFileSync(path('dia/day'), Buffer.alloc(60 * 1024));
      for (const output of ['dia/x.md', 'dia/y.docx']) {
        const { stderr, code } = cchc(['report', 'a.yaml', '-q', '-o', output, '--force']);
        expect([stderr, code]).toEqual([FULL(output), 2]);
      }
      expect(text('dia/x.md')).toBe('cũ');
      expect(names('dia')).toEqual(['day', 'x.md']);
    } finally {
      spawnSync('umount', [path('dia')]);
    }
  });
});

describe('a folder', () => {
  it('that may not be written is told, and what is in it stays', ({ skip }) => {
    put('a.yaml');
    mkdirSync(path('khoa'));
    put('khoa/x.md', 'cũ');
    chmodSync(path('khoa'), 0o555);
    chmodSync(path('.'), 0o755);
    // To the superuser nothing is closed.
    const nobody = process.getuid?.() === 0 ? 65534 : undefined;
    if (cchc(['--version'], {}, nobody).code !== 0) skip();
    for (const output of ['khoa/x.md', 'khoa/y.md']) {
      const { stderr, code } = cchc(['report', 'a.yaml', '-q', '-o', output, '--force'], {}, nobody);
      expect([stderr, code]).toEqual([`cchc: Lỗi: Không được phép ghi “${output}”; hãy chọn thư mục khác.\n`, 2]);
    }
    chmodSync(path('khoa'), 0o755);
    expect([names('khoa'), text('khoa/x.md')]).toEqual([['x.md'], 'cũ']);
  });

  it('of the system that nobody may write is told', () => {
    put('a.yaml');
    const { stderr, code } = cchc(['report', 'a.yaml', '-q', '-o', '/proc/x.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cchc: Lỗi: [^\n]*“\/proc\/x\.md”[^\n]*\n$/u);
  });

  it('that vanishes while its output is made is told, and nothing is left elsewhere', async () => {
    mkdirSync(path('ra'));
    const child = start(['export', '-', '--input-format', 'yaml', '-q', '-o', 'ra/x.ndjson']);
    const end = ended(child);
    await until(() => names('ra').length > 0);
    renameSync(path('ra'), path('di'));
    child.stdin?.end('criteria:\n  - {name: A, max: 2, assessed: 1}\n');
    const { how, stderr } = await end;
    expect([how, stderr]).toEqual([2, 'cchc: Lỗi: Không có thư mục để ghi “ra/x.ndjson”; hãy tạo thư mục trước.\n']);
    expect(names()).toEqual(['di']);
  });
});

describe('an output', () => {
  it('never takes the place of an input, by whatever name, nor of another file unasked', () => {
    put('a.yaml');
    symlinkSync('a.yaml', path('lien-ket.yaml'));
    linkSync(path('a.yaml'), path('cung.yaml'));
    for (const name of ['a.yaml', './a.yaml', 'lien-ket.yaml', 'cung.yaml']) {
      const { stderr, code } = cchc(['report', 'a.yaml', '-q', '--force', '-o', `markdown:${name}`]);
      expect([code, stderr]).toEqual([2, `cchc: Lỗi: “${name}” là tệp đầu vào, không ghi đè; hãy chọn tên khác.\n`]);
    }
    put('x.md', 'cũ');
    const { stderr, code } = cchc(['report', 'a.yaml', '-q', '-o', 'x.md', '-o', 'y.md']);
    expect([code, stderr]).toEqual([2, 'cchc: Lỗi: “x.md” đã có; dùng --force để ghi đè, hoặc chọn tên khác.\n']);
    expect([text('a.yaml'), text('x.md'), names()]).toEqual([
      CARD,
      'cũ',
      ['a.yaml', 'cung.yaml', 'lien-ket.yaml', 'x.md'],
    ]);
  });
});

describe('a run that is killed between its temporary file and its place', () => {
  const begin = async () => {
    put('x.ndjson', 'cũ');
    const child = start(['export', '-', '--input-format', 'yaml', '-o', 'x.ndjson', '--force']);
    const end = ended(child);
    await until(() => names().some((name) => name.endsWith('.tmp')));
    return { child, end };
  };

  it('leaves the old file whole; the next run tells what was left behind', async () => {
    const { child, end } = await begin();
    child.kill('SIGKILL');
    expect((await end).how).toBe('SIGKILL');
    expect(text('x.ndjson')).toBe('cũ');
    const [left = ''] = names().filter((name) => name.endsWith('.tmp'));
    put('a.yaml');
    const again = cchc(['export', 'a.yaml', '-o', 'x.ndjson', '--force']);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain(
      `Còn tệp tạm của một lần chạy bị ngắt giữa chừng (hoặc còn đang chạy), có thể xóa: ${left}\n`,
    );
    expect(JSON.parse(text('x.ndjson').split('\n')[0] ?? '').assessed).toBe(3);
    // What was left is of that file alone: no other output speaks of it.
    expect(cchc(['export', 'a.yaml', '-o', 'y.ndjson']).stderr).not.toContain('.tmp');
    rmSync(path(left));
    expect(cchc(['report', 'a.yaml', '-q', '-o', 'x.ndjson.md']).code).toBe(0);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves nothing at all', async (signal) => {
    const { child, end } = await begin();
    child.kill(signal);
    expect((await end).how).toBe(130);
    expect(text('x.ndjson')).toBe('cũ');
    expect(names()).toEqual(['x.ndjson']);
  });

  it('by SIGINT in a batch of a thousand files leaves nothing either', async () => {
    mkdirSync(path('phieu'));
    for (let file = 0; file < 1000; file += 1) put(`phieu/${file}.yaml`);
    const child = start(['export', 'phieu', '-o', 'x.ndjson', '-o', 'y.parquet']);
    const end = ended(child);
    await until(() => names().some((name) => name.endsWith('.tmp')));
    child.kill('SIGINT');
    expect((await end).how).toBe(130);
    expect(names()).toEqual(['phieu']);
  });
});

describe('a reader that has read enough', () => {
  it.each(['text', 'json', 'markdown'])('ends the program quietly (%s)', (format) => {
    mkdirSync(path('phieu'));
    for (let file = 0; file < 60; file += 1) put(`phieu/${file}.yaml`);
    const { stderr, stdout } = shell(`cchc score phieu --format ${format} | head -c 1; echo " $\{PIPESTATUS[0]}"`);
    expect([stderr, stdout.slice(1)]).toEqual(['', ' 0\n']);
  });
});

it('standard output that is closed is a place where nothing arrives; files are written all the same', () => {
  put('a.yaml');
  expect(shell('cchc score a.yaml >&-')).toEqual({ stdout: '', stderr: '', code: 0 });
  expect(shell('cchc check a.yaml --min-score 99% -q -o sarif:x.sarif >&-')).toMatchObject({ stdout: '', code: 1 });
  expect(JSON.parse(text('x.sarif')).version).toBe('2.1.0');
  expect(shell('cchc check khong-co.yaml 2>&-')).toEqual({ stdout: '', stderr: '', code: 2 });
});

it('names that a shell would take apart are names', () => {
  const odd = [
    'có cách.yaml',
    "nháy ' đơn.yaml",
    'nháy " kép.yaml',
    'xuống\ndòng.yaml',
    'xã Hòa.yaml'.normalize('NFD'),
    '$(touch bẫy).yaml',
    'a;b&c|d.yaml',
    '[a]*?.yaml',
    '%41.yaml',
    'CON.yaml',
  ];
  for (const name of odd) put(name);
  for (const name of odd) {
    const { stdout, code } = cchc(['score', name, '--format', 'json']);
    const { scorecards } = JSON.parse(stdout);
    expect([code, scorecards.length, scorecards[0].file, scorecards[0].total.assessed]).toEqual([0, 1, name, 3]);
    const output = join('.', `${name}.md`);
    expect([name, cchc(['report', name, '-q', '-o', output]).code]).toEqual([name, 0]);
  }
  expect(names()).toEqual([...odd, ...odd.map((name) => `${name}.md`)].sort());
});
