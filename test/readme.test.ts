/** What the READMEs show is what the program prints. CCHC_UPDATE=1 writes it anew. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const BLOCK = /```console\n\$ cchc (.*)\n[\s\S]*?```/gu;
const LINK = /\]\((?!https?:)([^)#:]+)(?:#[^)]*)?\)/gu;

const printed = (command: string): string =>
  spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...command.split(' ')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', COLUMNS: '100' },
  }).stdout;

describe.each([
  'README.md',
  'README.vi.md',
  'examples/README.md',
  'docs/annotate.md',
  'docs/architecture.md',
  'docs/ci.md',
  'docs/ci-github.md',
  'docs/ci-gitlab.md',
  'docs/ci-jenkins.md',
  'docs/ci-pre-commit.md',
  'docs/completion.md',
  'docs/editor.md',
  'docs/accept.md',
  'docs/config.md',
  'docs/criteria-sets.md',
  'docs/fix.md',
  'docs/gates.md',
  'docs/files.md',
  'docs/diff.md',
  'docs/province-year.md',
  'docs/rank.md',
  'docs/plan.md',
  'docs/export.md',
  'docs/init.md',
  'docs/report.md',
  'docs/semantics.md',
  'docs/template.md',
  'docs/verify.md',
])('%s', (name) => {
  const file = join(ROOT, name);

  it('shows real output', () => {
    const text = readFileSync(file, 'utf8');
    const current = text.replace(
      BLOCK,
      (_, command: string) => `\`\`\`console\n$ cchc ${command}\n${printed(command)}\`\`\``,
    );
    if (process.env['CCHC_UPDATE'] === '1') writeFileSync(file, current);
    else expect(text).toBe(current);
  });

  it('leads nowhere that does not exist', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(LINK)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});
