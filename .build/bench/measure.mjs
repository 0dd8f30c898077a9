// Whole processes side by side, as ratios. Nothing here passes or fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const RUNS = Number(process.env.BENCH_RUNS ?? 5);
export const NODE = process.execPath;
export const cchc = (...args) => [NODE, resolve('bin/cchc.js'), ...args];
export const print = (line) => process.stdout.write(`${line}\n`);

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export const exists = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

// One run: wall seconds, and where GNU time is there to tell, seconds of the processor and peak memory in MB.
export const once = (command) => {
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'used %U %S %M', ...command] : command;
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(timed[0], timed.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user, system, peak] = (stderr.match(/used (\S+) (\S+) (\d+)/)?.slice(1) ?? []).map(Number);
  return { seconds, processor: (user ?? Number.NaN) + (system ?? 0), peak: (peak ?? Number.NaN) / 1024 };
};

// Runs of all in turn, so that a noisy machine is noisy for all; of several, the first only warms the disk.
const inTurn = (commands, runs) => {
  const warming = runs > 1 ? 1 : 0;
  return Array.from({ length: runs + warming }, () => commands.map((command) => once(command))).slice(warming);
};

export const times = (value) => (Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`);

export const heading = () =>
  print('| cchc | against | time | processor | memory | cchc takes |\n|---|---|---|---|---|---|');

const row = (name, other, { time, processor, memory, seconds, peak }) => {
  const takes = `${seconds.toFixed(2)} s${Number.isNaN(peak) ? '' : `, ${Math.round(peak)} MB`}`;
  print(`| ${name} | ${other} | ${times(time)} | ${times(processor)} | ${times(memory)} | ${takes} |`);
};

// Ratios are taken pair by pair. Gives what ours took, for rows that compare ours with ours.
export const compare = (name, ours, other, against, runs = RUNS) => {
  const pairs = inTurn([ours, against], runs);
  const seconds = median(pairs.map(([a]) => a.seconds));
  const peak = median(pairs.map(([a]) => a.peak));
  row(name, other, {
    time: median(pairs.map(([a, b]) => a.seconds / b.seconds)),
    processor: median(pairs.map(([a, b]) => a.processor / b.processor)),
    memory: median(pairs.map(([a, b]) => a.peak / b.peak)),
    seconds,
    peak,
  });
  return { seconds, peak };
};

// What a report takes beyond scoring, against the library that writes its format writing a table of that size.
export const compareWriting = (name, ours, scoring, other, against) => {
  const triples = inTurn([ours, scoring, against], RUNS);
  row(name, other, {
    time: median(triples.map(([a, b, c]) => (a.seconds - b.seconds) / c.seconds)),
    processor: median(triples.map(([a, b, c]) => (a.processor - b.processor) / c.processor)),
    memory: median(triples.map(([a, , c]) => a.peak / c.peak)),
    seconds: median(triples.map(([a]) => a.seconds)),
    peak: median(triples.map(([a]) => a.peak)),
  });
};

// Milliseconds that one process takes longer than another.
export const beyond = (command, other) =>
  median(inTurn([command, other], RUNS).map(([a, b]) => (a.seconds - b.seconds) * 1000));
