/** Files that are no scorecards: facts of a plan, settings, plain lists and tables. */
import { read } from '../input/index.js';
import { type Config, noConfig } from '../model/config.js';
import { type Finding, finding } from '../model/finding/finding.js';
import { noFacts, type PlanFacts } from '../model/plan-facts.js';
import type { Capabilities, ReadResult } from '../model/reading/reading.js';
import { readPlanFacts } from '../schema/index.js';
import { inOrder } from './in-order.js';

/** A file of facts about a plan; where it has findings, nothing in it is to be used. */
export interface FactsResult {
  readonly facts: PlanFacts;
  readonly findings: readonly Finding[];
  readonly text?: string | undefined;
}

/** Reads what `--meta` names: YAML or JSON, one document. An empty file gives no facts and is no mistake. */
export const readFacts = async (bytes: Uint8Array, capabilities: Capabilities): Promise<FactsResult> => {
  const result = await read(bytes, { inputFormat: 'yaml', capabilities });
  const { text } = result;
  const [first] = result.kind === 'sources' ? result.sources : [];
  if (first === undefined) return { facts: noFacts, findings: result.findings, text };
  const { facts, findings } = readPlanFacts(first);
  return { facts, findings: inOrder([...result.findings, ...findings]), text };
};

/** A project's settings; where there are findings, nothing of them is to be used. */
export interface ConfigResult {
  readonly config: Config;
  readonly findings: readonly Finding[];
  readonly text?: string | undefined;
}

/** Reads a `cchc.config.yaml`: one document of YAML or JSON. An empty file says nothing and is no mistake. */
export const readConfigFile = async (bytes: Uint8Array, capabilities: Capabilities): Promise<ConfigResult> => {
  const result = await read(bytes, { inputFormat: 'yaml', capabilities });
  const { text } = result;
  const [first, second] = result.kind === 'sources' ? result.sources : [];
  if (first === undefined) {
    const isEmpty = result.findings.every((one) => one.rule === 'unreadable-file' && one.args.reason === 'empty');
    return { config: noConfig, findings: isEmpty ? [] : result.findings, text };
  }
  const { readConfig } = await import('../schema/read-config.js');
  const { config, findings } = readConfig(first);
  const twice =
    second === undefined ? [] : [finding('duplicate-key', { key: '---' }, { at: second.at, also: first.at })];
  return { config, findings: inOrder([...result.findings, ...findings, ...twice]), text };
};

/** Reads a file that is no scorecard but a plain list or table, for whoever knows what stands in it. */
export const readPlain = (bytes: Uint8Array, file: string, capabilities: Capabilities): Promise<ReadResult> =>
  read(bytes, { fileName: file, capabilities });

/** What is wrong with a file that should be JSON, with places; nothing where it is fine as YAML. */
export const jsonFaults = async (
  bytes: Uint8Array,
  capabilities: Capabilities,
): Promise<Pick<ConfigResult, 'findings' | 'text'>> => {
  const { findings, text } = await read(bytes, { inputFormat: 'json', capabilities });
  return { findings, text };
};
