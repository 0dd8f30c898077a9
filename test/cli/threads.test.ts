/** Many files read by several threads: the same bytes as by one, whatever is in the files and whatever becomes of the threads. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadsOf } from '../../src/cli/io/threads.js';
import type { Threads } from '../../src/cli/io.js';
import { packed, unpacked } from '../../src/model/packed.js';
import { type Points, points, toDecimal } from '../../src/model/points/points.js';
import { callHere } from '../one-call.js';

const SCRIPT = join(import.meta.dirname, '../../bin/thread.cjs');
const FILES = 70;
const folder = mkdtempSync(join(tmpdir(), 'cchc-threads-'));
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): void => writeFileSync(at(name), text);

const SET = `set: bo-a
criteria:
  - {code: "1", name: Một, max: 10, criteria: [{code: "1.1", name: A, max: 4}, {code: "1.2", name: B, max: 6, survey: true}]}
`;
const card = (unit: string, score: string, more = ''): string =>
  `unit: ${unit}\nyear: 2026\n${more}criteria:\n  - {code: "1", name: Một, max: 10, criteria: [{code: "1.1", name: A, max: 4, assessed: ${score}, remedy: {solution: Làm, when: "30/6/2026"}}, {code: "1.2", name: B, max: 6}]}\n`;

beforeAll(() => {
  mkdirSync(at('phieu'));
  const joined = ['Đơn vị;1.2'];
  for (let index = 0; index < FILES; index += 1) {
    const score = `"${(index % 40) / 10},0000000000${index % 7}"`;
    put(`phieu/xa-${String(index).padStart(3, '0')}.yaml`, card(`Xã Số ${index}`, index === 30 ? '"Đạt"' : score));
    joined.push(`Xã Số ${index};${(index % 6) + 0.5}`);
  }
  joined.push('Xã Không Có;1');
  put('dtxhh.csv', `${joined.join('\n').replaceAll('.5', ',5')}\n`);
  put('bo.yaml', SET);
  // What is to be said of these is said once, in the order of the files.
  put('phieu/xa-040.yaml', 'unit: [');
  put('phieu/xa-050.yaml', card('Xã Số 50', '1', 'criteria-set: ../bo-sai.yaml\n'));
  put('phieu/xa-051.yaml', card('Xã Số 51', '1', 'criteria-set: ../bo-sai.yaml\n'));
  put('phieu/xa-060.yaml', card('Xã Số 60', '1', 'criteria-set: ../bo-khac.yaml\n'));
  put('phieu/xa-061.yaml', card('Xã Số 61', '1', 'criteria-set: ../bo-khac.yaml\n'));
  put('bo-sai.yaml', 'set: sai\ncriteria: nothing\n');
  put('bo-khac.yaml', SET.replace('bo-a', 'bo-khac').replace('max: 4', 'max: 5'));
  put('phieu/xep-hang.json', '{"schemaVersion": 1, "by": "percent", "units": []}');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** One call in this process. */
const call = (threads: Threads | undefined, ...argv: readonly string[]) =>
  callHere({ threads: threads && (async () => threads) }, argv);

const two = (): Threads => ({ ...threadsOf(SCRIPT), most: 2, fewestFiles: 50 });

/** Counts the files that threads were given, and those they made something of. */
const counted = (threads: Threads) => {
  let files = 0;
  let made = 0;
  const start: Threads['start'] = (data, heard, ended) => {
    const count = (message: unknown): void => {
      if ((message as { readonly made?: string }).made !== undefined) made += 1;
      heard(message);
    };
    const thread = threads.start(data, count, ended);
    return {
      ...thread,
      send: (message) => {
        files += (message as { readonly files: readonly unknown[] }).files.length;
        thread.send(message);
      },
    };
  };
  return { threads: { ...threads, start }, given: () => files, made: () => made };
};

const asked = () => [
  'rank',
  at('phieu'),
  '--criteria-set',
  at('bo.yaml'),
  '--join',
  at('dtxhh.csv'),
  '--total-max',
  '10',
];

describe('a ranking by several threads', () => {
  it('is the same as by one, notes, mistakes and exit code with it', async () => {
    const alone = await call(undefined, ...asked());
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain('bo-sai.yaml');
    expect(alone.stderr).toContain('“Xã Không Có”');
    expect(alone.stderr).toContain('xep-hang.json');
    expect(alone.stdout).toContain('Xã Số 30');
    const { threads, given, made } = counted(two());
    expect(await call(threads, ...asked())).toEqual(alone);
    expect(given()).toBe(FILES + 1);
    // All but those whose criteria sets there is something to say of.
    expect(made()).toBeGreaterThanOrEqual(FILES + 1 - 4);
    expect(made()).toBeLessThan(FILES);
  }, 60_000);

  it('is the same in documents with a page a unit', async () => {
    const written = async (threads: Threads | undefined, name: string) => {
      const { code } = await call(threads, ...asked(), '--today', '2026-12-01', '-o', at(name), '--quiet');
      return [code, readFileSync(at(name), 'utf8')];
    };
    expect(await written(two(), 'hai.html')).toEqual(await written(undefined, 'mot.html'));
  }, 60_000);

  it('goes on where threads do not start, or end', async () => {
    const alone = await call(undefined, ...asked());
    const missing: Threads = { ...two(), start: threadsOf(at('khong-co.cjs')).start };
    expect(await call(missing, ...asked())).toEqual(alone);
    // What cannot be handed over is refused at once, as every thread is where Node allows none.
    const refused: Threads = {
      ...two(),
      start: (_, heard, ended) => threadsOf(SCRIPT).start(() => undefined, heard, ended),
    };
    expect(await call(refused, ...asked())).toEqual(alone);
    const started = two();
    let heardOf = 0;
    const ending: Threads = {
      ...started,
      start: (data, heard, ended) => {
        const thread = started.start(
          data,
          (message) => {
            heardOf += 1;
            heard(message);
            if (heardOf !== 5 && heardOf !== 20) return;
            thread.stop();
            ended();
          },
          ended,
        );
        return thread;
      },
    };
    expect(await call(ending, ...asked())).toEqual(alone);
    expect(heardOf).toBeGreaterThanOrEqual(20);
  }, 60_000);

  it('is made by one where there are few files, or a record is kept of the run', async () => {
    const { threads, given } = counted(two());
    const few = await call(
      threads,
      'rank',
      ...[1, 2, 3].map((one) => at(`phieu/xa-00${one}.yaml`)),
      '--format',
      'json',
    );
    expect(few.code).toBe(1);
    await call(threads, ...asked(), '-o', at('ghi.json'), '--manifest', at('ke.json'));
    // A list that comes through a pipe, which gives its bytes once.
    const ofUnits = spawnSync(
      'bash',
      [
        '-c',
        'node "$0" rank "$1" --units <(echo "Mã;Đơn vị;Nhóm"; for i in 1 2 3 4 5; do echo "$i;Xã Số $i;Xã"; done) --join "$2" --format csv',
        join(import.meta.dirname, '../../bin/cchc.js'),
        at('phieu'),
        at('dtxhh.csv'),
      ],
      { encoding: 'utf8' },
    );
    expect(ofUnits.stdout.split('\n')[0]).toContain('Lý do chưa xếp hạng');
    expect(given()).toBe(0);
  }, 60_000);
});

it('packs points of any size, maps and nothing at all', () => {
  const large = points('-123456789012345678901234567890.123456789');
  const value = {
    a: points('0.30'),
    b: new Map([['x', large]]),
    c: [points('0'), 'text', 1, true],
    d: { e: undefined },
  };
  const back = unpacked(packed(value));
  expect(back).toEqual({ ...value, d: {} });
  const [held] = [...back.b.values()] as readonly Points[];
  expect(held && toDecimal(held)).toBe('-123456789012345678901234567890.123456789');
});
