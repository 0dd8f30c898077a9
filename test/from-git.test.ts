/** This repository as pre-commit and npm install it: cloned, built, packed, and run elsewhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { without } from './office.js';

const ROOT = join(import.meta.dirname, '..');
/** What no commit of this repository holds. */
const MADE: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist']);

const base = mkdtempSync(join(tmpdir(), 'cchc-pre-commit-'));
afterAll(() => rmSync(base, { recursive: true }));

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

const committed = (folder: string): string => {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', '--message', 'x');
  return git(folder, 'rev-parse', 'HEAD');
};

/** What `npm ci` fetched serves again, with no network too. */
const environment = { ...process.env, npm_config_prefer_offline: 'true', LANG: 'C.UTF-8' };
const tool = join(base, 'cchc');
const scorecards = join(base, 'kho');
let revision = '';

beforeAll(() => {
  cpSync(ROOT, tool, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
  revision = committed(tool);
  cpSync(join(ROOT, 'test/repository'), scorecards, { recursive: true });
});

/** A build and an installation, on a machine that may be busy. */
const timeout = 600_000;

describe.skipIf(without('pre-commit'))('pre-commit', () => {
  it('installs the hook and runs it on scorecards', { timeout }, () => {
    const config = readFileSync(join(scorecards, '.pre-commit-config.yaml'), 'utf8');
    writeFileSync(
      join(scorecards, '.pre-commit-config.yaml'),
      config.replace(/repo: \S+/u, `repo: ${tool}`).replace(/rev: \S+/u, `rev: ${revision}`),
    );
    committed(scorecards);
    const { stdout, stderr, status } = spawnSync('pre-commit', ['run', '--all-files', '--verbose'], {
      cwd: scorecards,
      encoding: 'utf8',
      env: { ...environment, PRE_COMMIT_HOME: join(base, 'home') },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('phieu/2026/xa-an-binh.yaml: Không phát hiện lỗi.');
    expect(stdout).toContain('phieu/2026/dac-khu-hon-ngoc.docx, bảng 1, dòng 2, cột 5 (1 Chỉ đạo, điều hành): Lỗi: ');
    expect(stdout).not.toContain('nhap/chua-xong.yaml');
  });
});

describe('npx', () => {
  it('runs the program from its repository, as a job of GitLab does', { timeout }, () => {
    const [line = ''] = parse(readFileSync(join(scorecards, '.gitlab-ci.yml'), 'utf8')).cchc.script;
    const { stdout, status } = spawnSync('bash', ['-c', line.replace(/cchc check .*/u, 'cchc check phieu')], {
      cwd: scorecards,
      encoding: 'utf8',
      env: { ...environment, CCHC_SOURCE: `git+file://${tool}` },
    });
    expect(status).toBe(1);
    expect(stdout).toContain('phieu/2026/xa-an-binh.yaml: Không phát hiện lỗi.');
  });
});
