/** What a rule's fixtures are read with, beside nothing, and how. */
import { acceptWaived } from '../src/accept/waivers.js';
import type { FileResult } from '../src/model/evaluation.js';
import type { RuleId } from '../src/model/finding.js';
import type { Capabilities } from '../src/model/reading.js';
import { evaluate, readConfigFile } from '../src/pipeline.js';

export interface FixtureOptions {
  /** ISO day. */
  readonly today?: string;
  /** The fixture is no scorecard but the config of a project that holds one. */
  readonly isConfig?: true;
}

const TODAY = '2026-11-26';

export const FIXTURE_OPTIONS: Readonly<Partial<Record<RuleId, FixtureOptions>>> = {
  'when-past': { today: TODAY },
  'waiver-unused': { today: TODAY, isConfig: true },
  'waiver-expired': { today: TODAY, isConfig: true },
};

/** The one scorecard of the project whose config a fixture is: criterion 2 has a wrong sum. */
const SCORECARD = 'criteria:\n  - {code: 2, name: Hai, max: 5, assessed: 4, lost: 2}\n';
const SCORECARD_NAME = 'phieu.yaml';

const ofConfig = async (bytes: Uint8Array, capabilities: Capabilities, today: string): Promise<FileResult> => {
  const file = 'cchc.config.yaml';
  const { config, findings, text } = await readConfigFile(bytes, capabilities);
  const scorecard = await evaluate(new TextEncoder().encode(SCORECARD), SCORECARD_NAME, capabilities);
  const waivers = config.waivers.map((waiver) => ({ waiver, names: (name: string) => name === waiver.file.text }));
  const said = acceptWaived([scorecard], waivers, { today, isWhole: true });
  return { file, evaluations: [], findings: [...findings, ...said.findings], text, isConfig: true };
};

/** What is found in a rule's fixture. */
export const fixtureResult = async (
  rule: RuleId,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  capabilities: Capabilities,
): Promise<FileResult> => {
  const { isConfig, today = TODAY, ...options } = FIXTURE_OPTIONS[rule] ?? {};
  if (isConfig) return ofConfig(bytes, capabilities, today);
  const own = FIXTURE_OPTIONS[rule]?.today;
  return evaluate(bytes, name, capabilities, own === undefined ? options : { ...options, today: own });
};
