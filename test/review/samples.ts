/** Runs that hold every rule, real tables, missed gates and files that would not open; and how formats are made of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_FORMATS } from '../../src/cli/formats/formats.js';
import type { Rendered, ResultFormat } from '../../src/cli/formats/result-format.js';
import { type Io, nodeIo } from '../../src/cli/io.js';
import { type CommonOptions, startSession } from '../../src/cli/session.js';
import { judge } from '../../src/gate/index.js';
import { wording } from '../../src/language/wording.js';
import type { FileResult } from '../../src/model/evaluation.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import { points } from '../../src/model/points/points.js';
import { evaluate } from '../../src/pipeline.js';
import { checkDocument } from '../../src/report/check/check.js';
import { checkTable } from '../../src/report/check/check-table.js';
import { capabilities } from '../capabilities.js';
import { SAMPLES } from '../language/samples.js';

const VIETNAMESE = wording('vi');
const ROOT = join(import.meta.dirname, '../..');

export const fileOf = async (path: string, name = path): Promise<FileResult> =>
  evaluate(readFileSync(join(ROOT, path)), name, capabilities);

export const textOf = (text: string, name: string): Promise<FileResult> =>
  evaluate(new TextEncoder().encode(text), name, capabilities);

/** A file with a finding or more of every rule there is. */
export const everyRule: FileResult = {
  file: 'mọi quy tắc.xlsx',
  evaluations: [],
  findings: RULE_IDS.flatMap((rule) => SAMPLES[rule]),
};

/** What `check` hands to formats; with a demand that some scorecards miss. */
export const runOf = (results: readonly FileResult[], problems: Rendered['problems'] = []): Rendered => {
  const own = { minScores: [{ least: { unit: 'percent', value: points('80') } } as const], requireComplete: true };
  const gates = judge(results, { unopened: problems.length, failOn: 'error', maxWarnings: 3, of: () => own });
  return {
    results,
    problems,
    gates,
    document: (purpose) =>
      purpose === 'person'
        ? [checkDocument(results, VIETNAMESE, { gates })]
        : [checkTable({ results, problems, gates }, VIETNAMESE)],
    table: (words, most) => checkTable({ results, problems, gates }, words, most),
  };
};

export const formatNamed = (name: (typeof CHECK_FORMATS)[number]['name']): ResultFormat => {
  const found = CHECK_FORMATS.find((format) => format.name === name);
  if (found === undefined) throw new Error(`no format ${name}`);
  return found;
};

/** A machine without the variables of any server, but those given. */
export const ioWith = (env: Io['env'] = {}): Io => ({ ...nodeIo, env });

export const render = async (
  name: string,
  run: Rendered,
  options: CommonOptions = {},
  io: Io = ioWith(),
): Promise<string> => {
  const data = await formatNamed(name).render(run, startSession(io, options, '1.2.3'), 'stdout');
  if (typeof data === 'string') return data;
  if (data instanceof Uint8Array) return new TextDecoder().decode(data);
  return [...data].join('');
};
