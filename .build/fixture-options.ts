/** What a rule's fixtures are read with, beside nothing, and how. */
import { acceptWaived } from '../src/accept/waivers.js';
import type { FileResult } from '../src/model/evaluation.js';
import type { RuleId } from '../src/model/finding/rule-arguments.js';
import type { Capabilities } from '../src/model/reading/reading.js';
import { readConfigFile } from '../src/pipeline/plain-files.js';
import { readSet } from '../src/pipeline/read-set.js';
import { evaluate } from '../src/pipeline.js';

export interface FixtureOptions {
  /** ISO day. */
  readonly today?: string;
  /** The fixture is no scorecard but the config of a project that holds one. */
  readonly isConfig?: true;
  /** The fixture is a criteria set, or is read with the one below. */
  readonly set?: 'itself' | 'given';
}

const TODAY = '2026-11-26';

export const FIXTURE_OPTIONS: Readonly<Partial<Record<RuleId, FixtureOptions>>> = {
  'when-past': { today: TODAY },
  'set-mismatch': { set: 'given' },
  'score-step': { set: 'given' },
  'missing-evidence': { set: 'given' },
  'survey-self-scored': { set: 'given' },
  'not-applicable-not-allowed': { set: 'given' },
  'set-fault': { set: 'itself' },
  'waiver-unused': { today: TODAY, isConfig: true },
  'waiver-expired': { today: TODAY, isConfig: true },
};

/** The criteria set of the fixtures that are read with one. */
export const FIXTURE_SET = `set: bo-2026
criteria:
  - code: '1'
    name: Kế hoạch
    max: 2
    evidence: Văn bản ban hành
    scoring:
      one-of:
        - {name: Ban hành kịp thời, points: 2}
        - {name: Ban hành chậm, points: 1}
        - {name: Không ban hành, points: 0}
  - {code: '2', name: Sự hài lòng, max: 3, survey: true}
  - {code: '3', name: Kiểm tra, max: 1, not-applicable: false}
`;

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
  const { isConfig, set, today = TODAY, ...options } = FIXTURE_OPTIONS[rule] ?? {};
  if (isConfig) return ofConfig(bytes, capabilities, today);
  if (set === 'itself') return evaluate(bytes, name, capabilities, { sets: 'checked' });
  if (set === 'given') {
    const read = await readSet(new TextEncoder().encode(FIXTURE_SET), 'bo-2026.yaml', capabilities);
    const given = read.set && { set: read.set, isMeant: true };
    return evaluate(bytes, name, capabilities, { findSet: async () => given });
  }
  const own = FIXTURE_OPTIONS[rule]?.today;
  return evaluate(bytes, name, capabilities, own === undefined ? options : { ...options, today: own });
};
