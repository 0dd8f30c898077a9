/** The oracle notices each fault that is put into the arithmetic: an oracle that agrees with anything proves nothing. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORNERS } from '../oracle/corners.js';
import { PROFILE_NAMES, scorecardOf, toYaml } from '../oracle/generate.js';
import { oracle } from '../oracle/oracle.js';
import { facts } from './compare.js';
import { evaluateText } from './engine.js';
import { MUTATIONS, type Mutation } from './mutations.js';

const EACH = 60;
const SEED = 2021;
const SCORE = fileURLToPath(new URL('../../src/score/', import.meta.url));
const ENGINE = fileURLToPath(new URL('./engine.ts', import.meta.url));
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

interface Example {
  readonly yaml: string;
  readonly expected: string;
}

type Engine = { readonly evaluateText: typeof evaluateText };

const answer = (engine: Engine, yaml: string): string => {
  try {
    return facts(engine.evaluateText(yaml)).join('\n');
  } catch (error) {
    return String(error);
  }
};

/** Scorecards of all sorts, taken in turn, on which the engine as it is agrees with the oracle. */
const examples = (): readonly Example[] => {
  const sorts = PROFILE_NAMES.map((name) => fc.sample(scorecardOf(name), { numRuns: EACH, seed: SEED }));
  const inTurn = Array.from({ length: EACH }, (_, index) => sorts.flatMap((sort) => sort[index] ?? []));
  return [...Object.values(CORNERS), ...inTurn.flat()]
    .map((scorecard) => ({ yaml: toYaml(scorecard), expected: facts(oracle(scorecard)).join('\n') }))
    .filter(({ yaml, expected }) => answer({ evaluateText }, yaml) === expected);
};

const mutating = ([file, from, to]: Mutation): Plugin => ({
  name: 'mutation',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path !== join(SCORE, file)) return undefined;
      return { contents: (await readFile(path, 'utf8')).replace(from, () => to), loader: 'ts' };
    });
  },
});

describe('the oracle notices', () => {
  let folder = '';
  let known: readonly Example[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cchc-mutations-'));
    known = examples();
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const load = async (mutation: Mutation, name: string): Promise<Engine> => {
    const outfile = join(folder, `${name}.mjs`);
    const result = await build({
      entryPoints: [ENGINE],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      banner: { js: BANNER },
      plugins: [mutating(mutation)],
    });
    await writeFile(outfile, result.outputFiles[0]?.contents ?? '');
    return import(/* @vite-ignore */ pathToFileURL(outfile).href) as Promise<Engine>;
  };

  it('nothing wrong with the engine as it is, on hundreds of scorecards', { timeout: 60_000 }, async () => {
    expect(known.length).toBeGreaterThan((PROFILE_NAMES.length * EACH) / 2);
    const same = await load(['', '', ''], 'same');
    expect(known.filter(({ yaml, expected }) => answer(same, yaml) !== expected)).toEqual([]);
  });

  const named = MUTATIONS.map((mutation, index) => [mutation.join(' | '), mutation, index] as const);
  it.each(named)('%s', { timeout: 60_000 }, async (_, mutation, index) => {
    const [file, from] = mutation;
    const source = await readFile(join(SCORE, file), 'utf8');
    expect(source.split(from).length - 1, `“${from}” stands once in ${file}`).toBe(1);
    const mutant = await load(mutation, `mutant-${index}`);
    expect(known.some(({ yaml, expected }) => answer(mutant, yaml) !== expected)).toBe(true);
  });
});
