/** No text of a user means anything to whoever reads a format: one walk through all of them. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/formats/formats.js';
import type { FileResult } from '../../src/model/evaluation.js';
import { visible } from '../../src/render/visible.js';
import { without } from '../office.js';
import { everyRule, render, runOf, textOf } from './samples.js';

type FormatName = (typeof CHECK_FORMATS)[number]['name'];

/** What each reader would obey: control characters, the ends of their quotes, commands, markup. */
const HOSTILE = [
  'chuông\u0007 màu\u001b[31m xóa\u009b2J',
  'đảo\u202egnod\u2066 c\u200f',
  ']]></failure><script>alert(1)</script>&amp;&#7;"\'',
  '::error file=x::y',
  '%0A::warning::z%25',
  '##[add-mask]*** [[ATTACHMENT|/etc/passwd]]',
  '| ô | khác | <img src=x onerror=alert(1)> `mã` **đậm** [nhãn](javascript:x)',
  'dòng một\r\n::debug::dòng hai\u2028\u2029\u0085hết',
  '\ufeff\ufffe nửa \ud83d đôi',
] as const;

const quotedYaml = (text: string): string => JSON.stringify(text);

/** Codes, names, keys, points and file names, each hostile. */
const hostileFiles = async (): Promise<readonly FileResult[]> => {
  const results: FileResult[] = [];
  for (const [index, words] of HOSTILE.entries()) {
    const text = quotedYaml(words);
    results.push(
      await textOf(
        `title: ${text}\ncriteria:\n  - code: ${text}\n    name: ${text}\n    max: 2\n    assessed: 5\n    lost: 1\n  - name: ${text}\n    max: ${text}\n`,
        `${words}.yaml`,
      ),
      await textOf(`${text}: 1\ncriteria: ${text}\n`, `${index}/${words}`),
      await textOf(`STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định\n1;"${words.replaceAll('"', '""')}";2;5\n`, `${words}.csv`),
    );
  }
  return [...results, everyRule];
};

const PROBLEMS = HOSTILE.map((words) => ({ file: words, mistake: { kind: 'other', detail: words } as const }));

/** Nothing but plain text and line ends of ours is left: neither controls nor marks that turn the direction. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;

const parsed = (output: string): string => JSON.stringify(JSON.parse(output));

/** Of each format: what its readers would trip over. */
const CHECKS: Readonly<Record<FormatName, (output: string, count: number, findings: number) => void>> = {
  text: (output, _, findings) => {
    // A finding a line: no line break of a user parts one.
    expect(output.split('\n').filter((line) => /: (?:Lỗi|Cảnh báo|Lưu ý): .*\[[a-z-]+\]$/u.test(line))).toHaveLength(
      findings,
    );
  },
  json: (output) => {
    expect(parsed(output)).toContain('::error file=x::y');
  },
  markdown: (output) => {
    const table = output.split('\n').filter((line) => line.startsWith('|'));
    // Five cells in each row: no bar of a user parts one.
    for (const row of table) expect(row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|')).toHaveLength(7);
    const unescaped = output.replaceAll('\\\\', '').match(/(?<!\\)(?:<(?!br>)|\[|`|\|(?=[^ \n]))/gu);
    expect(unescaped).toBeNull();
  },
  sarif: (output) => {
    const { results, artifacts } = JSON.parse(output).runs[0];
    expect(results.length).toBeGreaterThan(HOSTILE.length);
    for (const { location } of artifacts) expect(location.uri).toMatch(/^[\w%.~!*'()/-]+$/u);
    for (const { message } of results) expect(message.text).toBe(visible(message.text));
  },
  junit: (output) => {
    expect(output).not.toContain('[[ATTACHMENT|');
    expect(output).not.toContain('<script');
    if (without('xmllint')) return;
    const { stderr, status } = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: output, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(output.match(/<testcase /gu)).toHaveLength(
      Number(output.match(/<testsuites name="cchc" tests="(\d+)"/u)?.[1]),
    );
  },
  github: (output, count) => {
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(count + 1);
    for (const line of lines.slice(0, -1)) {
      const match = /^::(?:error|warning|notice) ((?:(?!::).)*)::(.*)$/u.exec(line);
      expect(match).not.toBeNull();
      const [, properties = ''] = match ?? [];
      for (const part of properties.split(',')) expect(part).toMatch(/^(?:file|line|col|title)=[^:,]*$/u);
      expect(line).not.toMatch(/%(?!25|0A|3A|2C)/u);
    }
    expect(lines.at(-1)).not.toMatch(/^\s*(?:::|##)/u);
  },
  gitlab: (output) => {
    for (const one of JSON.parse(output)) expect(one.description).toBe(visible(one.description));
  },
};

describe('hostile texts', () => {
  it.each(CHECK_FORMATS.map(({ name }) => name))('mean nothing in %s', async (name) => {
    const run = runOf(await hostileFiles(), PROBLEMS);
    const output = await render(name, run);
    // JSON writes what a terminal might obey as escapes; an excerpt of a text is no markup.
    const unsafe = UNSAFE.exec(output);
    expect(unsafe && output.slice(Math.max(0, unsafe.index - 60), unsafe.index + 20)).toBeNull();
    const findings = run.results.flatMap((one) => [
      ...one.findings,
      ...one.evaluations.flatMap((each) => each.findings),
    ]);
    const missed = (run.gates ?? []).filter(({ gate, met }) => !met && gate !== 'readable' && gate !== 'fail-on');
    CHECKS[name]?.(output, findings.length + missed.length + PROBLEMS.length, findings.length);
    expect(CHECKS[name]).toBeDefined();
  });
});
