/** What docs/editor.md tells editors to look for is what the program prints. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../src/language/command/files.js';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/editor.md'), 'utf8');
const [settings, tasks] = [...page.matchAll(/```json\n([\s\S]*?)```/gu)].map((match) => JSON.parse(match[1] ?? ''));

describe('docs/editor.md', () => {
  it('takes every finding for a problem', () => {
    const { pattern } = tasks.tasks[0].problemMatcher;
    const file = 'examples/khac-phuc-xa-2021.yaml';
    const { stdout } = spawnSync(process.execPath, ['bin/cchc.js', 'check', file, '--lang', 'en'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const found = stdout.split('\n').flatMap((line) => {
      const match = new RegExp(pattern.regexp, 'u').exec(line);
      return match === null ? [] : [match];
    });
    expect(found).toHaveLength(12);
    const [first] = found;
    const part = (name: string) => first?.[pattern[name]];
    expect(['file', 'line', 'column', 'severity', 'code'].map(part)).toEqual([
      file,
      '60',
      '11',
      'error',
      'lost-mismatch',
    ]);
    expect(part('message')).toMatch(/^Field 2: .*\.$/u);
  });

  it('knows when a check begins and ends', () => {
    const { background } = tasks.tasks[0].problemMatcher;
    expect(FILES.changed.en(['a.yaml'], 1)).toMatch(new RegExp(background.beginsPattern, 'u'));
    expect(FILES.watching.en(1)).toMatch(new RegExp(background.endsPattern, 'u'));
    expect(FILES.watching.en(2)).toMatch(new RegExp(background.endsPattern, 'u'));
  });

  it('names schemas that cchc prints', () => {
    expect(Object.keys(settings['yaml.schemas'])).toEqual(['scorecard.schema.json', 'cchc.config.schema.json']);
    for (const command of page.matchAll(/^cchc (schema(?: \w+)?) >/gmu)) {
      const { stdout } = spawnSync(process.execPath, ['bin/cchc.js', ...(command[1] ?? '').split(' ')], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(JSON.parse(stdout).$schema).toBe('http://json-schema.org/draft-07/schema#');
    }
  });
});
