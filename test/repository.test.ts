/** A repository of scorecards, checked in every format and by the steps of each server, as far as they run without it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECK_FORMATS } from '../src/cli/formats/formats.js';
import { githubParser } from './github-parser.js';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(import.meta.dirname, 'repository');
const EXPECTED = join(import.meta.dirname, 'repository.expected');
const update = process.env['CCHC_UPDATE'] === '1';

const base = mkdtempSync(join(tmpdir(), 'cchc-repository-'));
const repository = join(base, 'kho');
const bin = join(base, 'bin');
let tarball = '';

beforeAll(() => {
  cpSync(SOURCE, repository, { recursive: true });
  mkdirSync(join(repository, '.git'));
  mkdirSync(bin);
  // The day of these runs, for what asks the system for it.
  writeFileSync(join(bin, 'date'), '#!/bin/sh\necho 2026-11-26\n', { mode: 0o755 });
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', base];
  const [packed] = JSON.parse(
    execFileSync('npm', packing, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  tarball = join(base, packed.filename);
});
afterAll(() => rmSync(base, { recursive: true }));

const environment = {
  PATH: `${bin}:${process.env['PATH'] ?? ''}`,
  HOME: base,
  LANG: 'C.UTF-8',
  npm_config_offline: 'true',
  npm_config_cache: join(base, 'cache'),
  npm_config_prefix: join(base, 'npm'),
};

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A script as the servers run it: the first command that fails ends it. */
const run = (script: string, env: Readonly<Record<string, string>> = {}, cwd = repository): Ran => {
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  const { stdout, stderr, status } = spawnSync('bash', shell, {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
};

const read = (name: string): string => readFileSync(join(repository, name), 'utf8');

const remove = (...names: readonly string[]): void => {
  for (const name of names) rmSync(join(repository, name), { force: true });
};

const expected = (name: string, found: string): void => {
  const file = join(EXPECTED, name);
  if (update) {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(file, found);
  }
  expect(found).toBe(readFileSync(file, 'utf8'));
};

describe('every format', () => {
  it.each(CHECK_FORMATS)('$name', ({ name, extensions }) => {
    const { stdout, code } = run(`"${process.execPath}" "${ROOT}/bin/cchc.js" check --format ${name}`);
    const ending = extensions[0] ?? (name === 'gitlab' ? '.json' : '.txt');
    expected(`${name}${ending}`, stdout);
    // The exit code never depends on the format.
    expect(code).toBe(1);
  });

  it('has its expected output, and nothing else is expected', () => {
    expect(
      readdirSync(EXPECTED)
        .map((name) => name.replace(/\..*$/u, ''))
        .sort(),
    ).toEqual(CHECK_FORMATS.map(({ name }) => name).sort());
  });
});

/** `${{ inputs.files }}`: all that action.yml asks of the language of GitHub's expressions. */
const evaluated = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ ([\w.-]+) \}\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  });

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

describe('action.yml', () => {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const action: Action = parse(text);

  it('is what GitHub’s own parser takes for an action', async () => {
    const { NoOperationTraceWriter, parseAction } = await githubParser();
    const faults = (content: string) =>
      parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()).context.errors.getErrors();
    expect(faults(text)).toEqual([]);
    expect(faults(text.replace('using: composite', 'using: komposit'))).not.toEqual([]);
  });

  /** The steps one after another, as the runner takes them; what it would give them beside. */
  const act = (
    inputs: Readonly<Record<string, string>>,
    home = ROOT,
  ): Ran & { readonly output: string; readonly summary: string } => {
    const files = { GITHUB_OUTPUT: join(base, 'output'), GITHUB_STEP_SUMMARY: join(base, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    const values = Object.fromEntries([
      ...Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`inputs.${name}`, value]),
      ['github.action_path', home],
    ]);
    let last: Ran = { stdout: '', stderr: '', code: 0 };
    for (const step of action.runs.steps) {
      expect(step.shell).toBe('bash');
      // Nothing of the inputs is part of a script: it could be one itself.
      expect(step.run).not.toContain('${{');
      const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, evaluated(value, values)]));
      const folder = join(repository, evaluated(step['working-directory'] ?? '.', values));
      last = run(step.run, { ...env, ...files, GITHUB_WORKSPACE: repository, GITHUB_ACTIONS: 'true' }, folder);
      if (last.code !== 0) break;
    }
    return {
      ...last,
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  };

  it('checks what the config names, annotates, and fills the page of the run', () => {
    const { stdout, code, output, summary } = act({});
    expect(stdout).toBe(readFileSync(join(EXPECTED, 'github.txt'), 'utf8'));
    expect([code, output]).toEqual([1, 'exit-code=1\n']);
    expect(summary).toBe(`${readFileSync(join(EXPECTED, 'markdown.md'), 'utf8')}\n`);
  });

  it('hands on files, what to leave out, further arguments and outputs', () => {
    const { stdout, code, output } = act({
      files: 'phieu/2026/xa-an-binh.yaml\n\nphieu/**/*.docx\n',
      exclude: '*.docx\n',
      arguments: '--min-score\n90%',
      'fail-on': 'warning',
      sarif: 'kết quả.sarif',
      junit: 'cchc.xml',
      language: 'en',
    });
    expect([stdout, code, output]).toEqual(['1 file: No findings.\n', 0, 'exit-code=0\n']);
    expect(JSON.parse(read('kết quả.sarif')).runs[0].artifacts).toEqual([
      { location: { uri: 'phieu/2026/xa-an-binh.yaml', uriBaseId: '%SRCROOT%' } },
    ]);
    expect(read('cchc.xml')).toContain('<testcase name="min-score: phieu/2026/xa-an-binh.yaml"');
    expect(act({ sarif: 'kết quả.sarif' }).code).toBe(1);
    remove('kết quả.sarif', 'cchc.xml');
  });

  it('names files from the top of the repository, wherever it works', () => {
    const { stdout } = act({ files: 'xa-lam-khe.yaml', 'working-directory': 'phieu/2026' });
    expect(stdout).toContain('::error file=phieu/2026/xa-lam-khe.yaml,line=9,col=11,');
  });

  it('takes nothing of its inputs for a command or a flag', () => {
    const { code, stderr } = act({ files: '--format\n$(touch xam-nhap)\n`touch xam-nhap`\n; touch xam-nhap' });
    expect(code).toBe(2);
    expect(stderr).toContain('Không tìm thấy tệp “--format”.');
    expect(stderr).toContain('Không tìm thấy tệp “$(touch xam-nhap)”.');
    expect(existsSync(join(repository, 'xam-nhap'))).toBe(false);
  });

  it('says what could not be asked', () => {
    const { stdout, output } = act({ files: 'khong-co/*.yaml' });
    expect(stdout).toBe('::error file=khong-co/*.yaml,title=cchc::Không có tệp nào khớp với “khong-co/*.yaml”.\n');
    expect(output).toBe('exit-code=2\n');
  });

  it('builds cchc where it is not built', () => {
    const home = join(base, 'chưa dựng');
    mkdirSync(home);
    // An npm that tells where and how it was called. Scripts of the install would fetch what only tests need.
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "$PWD: $*" >> "$HOME/npm-called"\n[ "$1" = ci ] || exit 7\n', {
      mode: 0o755,
    });
    const { code } = act({}, home);
    rmSync(join(bin, 'npm'));
    expect(code).toBe(7);
    expect(readFileSync(join(base, 'npm-called'), 'utf8').split('\n')).toEqual([
      `${home}: ci --ignore-scripts --no-audit --no-fund --loglevel=error`,
      `${home}: run --silent build`,
      '',
    ]);
  });
});

describe('a workflow of GitHub', () => {
  it('is what GitHub’s own parser takes for one, and gives the action what it knows', async () => {
    const { NoOperationTraceWriter, parseWorkflow } = await githubParser();
    const content = read('.github/workflows/cchc.yml');
    const parsed = parseWorkflow({ name: 'cchc.yml', content }, new NoOperationTraceWriter());
    expect(parsed.context.errors.getErrors()).toEqual([]);
    const [, step] = parse(content).jobs.cchc.steps;
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });
});

describe('a job of GitLab', () => {
  it('checks by one line, and leaves its reports', () => {
    const { cchc: job } = parse(read('.gitlab-ci.yml'));
    const env = { ...job.variables, CCHC_SOURCE: tarball, CI_PROJECT_DIR: repository };
    const { code, stdout } = run(job.script.join('\n'), env);
    expect(code).toBe(1);
    expect(stdout).toBe(readFileSync(join(EXPECTED, 'text.txt'), 'utf8'));
    const { codequality, junit } = job.artifacts.reports;
    expect(read(codequality)).toBe(readFileSync(join(EXPECTED, 'gitlab.json'), 'utf8'));
    expect(read(junit)).toBe(readFileSync(join(EXPECTED, 'junit.xml'), 'utf8'));
    remove(codequality, junit);
  });
});

describe('a pipeline of Jenkins', () => {
  it('checks by one line, and leaves its report', () => {
    const command = /sh '([^']+)'/u.exec(read('Jenkinsfile'))?.[1] ?? '';
    const report = /junit '([^']+)'/u.exec(read('Jenkinsfile'))?.[1] ?? '';
    // The folder is kept from build to build: what the last one left is written over.
    for (const build of [1, 2]) expect([build, run(command, { CCHC_SOURCE: tarball }).code]).toEqual([build, 1]);
    expect(read(report)).toBe(readFileSync(join(EXPECTED, 'junit.xml'), 'utf8'));
    remove(report);
  });
});

describe('a hook of pre-commit', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

  it('is given scorecards only', () => {
    const takes = (file: string): boolean =>
      new RegExp(hook.files, 'u').test(file) && !new RegExp(hook.exclude, 'u').test(file);
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
    expect(files.filter(takes).sort()).toEqual([
      'nhap/chua-xong.yaml',
      'phieu/2026/dac-khu-hon-ngoc.docx',
      'phieu/2026/phuong-song-tra.csv',
      'phieu/2026/xa-an-binh.yaml',
      'phieu/2026/xa-hong.yaml',
      'phieu/2026/xa-lam-khe.yaml',
      'phieu/2026/xa-van-giang.xlsx',
    ]);
    expect(['a/.x.yaml', 'cchc.config.yaml', 'a/cchc.b.yml', 'phieu.txt', 'phieu.yaml.bak'].filter(takes)).toEqual([]);
  });

  it('runs the program on the files that are committed', () => {
    expect(hook.entry).toBe('cchc check');
    const cchc = `cchc() { "${process.execPath}" "${ROOT}/bin/cchc.js" "$@"; }`;
    const { stdout, code } = run(`${cchc}; ${hook.entry} phieu/2026/xa-an-binh.yaml phieu/2026/dac-khu-hon-ngoc.docx`);
    expect(code).toBe(1);
    expect(stdout).toContain('phieu/2026/dac-khu-hon-ngoc.docx, bảng 1, dòng 2, cột 5 (1 Chỉ đạo, điều hành): Lỗi: ');
  });
});

describe('the pages of CI', () => {
  it.each([
    ['.github/workflows/cchc.yml', 'yaml', 'ci-github'],
    ['.gitlab-ci.yml', 'yaml', 'ci-gitlab'],
    ['Jenkinsfile', 'groovy', 'ci-jenkins'],
    ['.pre-commit-config.yaml', 'yaml', 'ci-pre-commit'],
    ['cchc.config.yaml', 'yaml', 'ci'],
  ])('show %s as it is', (name, language, title) => {
    const page = readFileSync(join(ROOT, `docs/${title}.md`), 'utf8');
    expect(page).toContain(`\`\`\`${language}\n${readFileSync(join(SOURCE, name), 'utf8')}\`\`\``);
  });
});
