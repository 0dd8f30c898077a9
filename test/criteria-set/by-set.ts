/** Scorecards read with a criteria set, as the program does. */
import { inflateRawSync } from 'node:zlib';
import type { Evaluation, FileResult } from '../../src/model/evaluation.js';
import { toDecimal } from '../../src/model/points/points.js';
import { walk } from '../../src/model/scored/scored.js';
import { readSet, type SetResult } from '../../src/pipeline/read-set.js';
import { evaluate } from '../../src/pipeline.js';

export const capabilities = {
  inflateRaw: (data: Uint8Array, size: number) => inflateRawSync(data, { maxOutputLength: size }),
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const setIn = (text: string, file = 'bo.yaml'): Promise<SetResult> => readSet(bytes(text), file, capabilities);

export const resultBySet = async (scorecard: string, set: string): Promise<FileResult> => {
  const { set: found, findings } = await setIn(set);
  if (found === undefined) throw new Error(`no set: ${JSON.stringify(findings)}`);
  const given = { set: found, isMeant: true };
  return evaluate(bytes(scorecard), 'phieu.yaml', capabilities, { findSet: async () => given });
};

export const bySet = async (scorecard: string, set: string): Promise<Evaluation> => {
  const { evaluations, findings } = await resultBySet(scorecard, set);
  const [evaluation] = evaluations;
  if (evaluation === undefined) throw new Error(`no scorecard: ${JSON.stringify(findings)}`);
  return evaluation;
};

/** Path → score out of maximum: "6.5/8". */
export const scoresOf = ({ scored }: Evaluation): Readonly<Record<string, string>> => {
  const said = (one: { readonly assessed?: unknown; readonly max?: unknown }): string =>
    [one.assessed, one.max].map((value) => (value === undefined ? '–' : toDecimal(value as never))).join('/');
  return {
    ...Object.fromEntries(walk(scored.criteria).map((one) => [one.path.split('/').at(-1), said(one)])),
    total: said(scored.total),
  };
};

/** "rule severity line:column". */
export const told = ({ findings }: { readonly findings: Evaluation['findings'] }): readonly string[] =>
  findings.map(({ rule, severity, at }) => {
    const where = at?.kind === 'text' ? ` ${at.line}:${at.column}` : '';
    return `${severity} ${rule}${where}`;
  });
