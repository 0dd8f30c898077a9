/** Which keys are known where in `cchc.config.yaml`. The zod schema is held to these lists by its types. */
import { RULE_IDS, SEVERITIES } from '../model/finding/rules.js';
import { COLUMN_MEANINGS } from '../model/scorecard/scorecard.js';
import { type KnownKeys, known } from './keys.js';

const FILE_SETTINGS = ['rules', 'columns', 'gates'] as const;
const CONFIG_NAMES = [
  'version',
  'files',
  'exclude',
  ...FILE_SETTINGS,
  'agencies',
  'criteria-sets',
  'baseline',
  'waivers',
  'overrides',
] as const;
const OVERRIDE_NAMES = ['files', ...FILE_SETTINGS] as const;
const RULE_NAMES = ['severity'] as const;
const WAIVER_NAMES = ['rule', 'file', 'code', 'reason', 'until'] as const;
const AGENCY_NAMES = ['name', 'aliases'] as const;
const SCORECARD_GATES = ['min-score', 'require-complete'] as const;
const GATE_NAMES = ['fail-on', 'max-warnings', ...SCORECARD_GATES, 'no-regress', 'tolerance'] as const;

export type ConfigKey = (typeof CONFIG_NAMES)[number];
export type OverrideKey = (typeof OVERRIDE_NAMES)[number];
export type RuleKey = (typeof RULE_NAMES)[number];
export type WaiverKey = (typeof WAIVER_NAMES)[number];
export type AgencyKey = (typeof AGENCY_NAMES)[number];
export type ScorecardGateKey = (typeof SCORECARD_GATES)[number];
export type GateKey = (typeof GATE_NAMES)[number];

/** Where each key belongs; of a name that stands in several places, the one that a person most likely means. */
const HOMES: readonly (readonly [home: string, names: readonly string[]])[] = [
  ['waivers', WAIVER_NAMES],
  ['agencies', AGENCY_NAMES],
  ['columns', COLUMN_MEANINGS],
  ['rules', RULE_IDS],
  ['gates', GATE_NAMES],
  ['', CONFIG_NAMES],
];
const homes = new Map(HOMES.flatMap(([home, names]) => names.map((name) => [name, home] as const)));
const knownHere = (names: readonly string[]): KnownKeys => ({ ...known(names), elsewhere: homes });

export const CONFIG_KEYS: KnownKeys = knownHere(CONFIG_NAMES);
export const OVERRIDE_KEYS: KnownKeys = knownHere(OVERRIDE_NAMES);
export const RULE_KEYS: KnownKeys = knownHere(RULE_IDS);
export const RULE_SETTING_KEYS: KnownKeys = known(RULE_NAMES);
export const WAIVER_KEYS: KnownKeys = known(WAIVER_NAMES);
export const AGENCY_KEYS: KnownKeys = known(AGENCY_NAMES);
export const SCORECARD_GATE_KEYS: KnownKeys = knownHere(SCORECARD_GATES);
export const GATE_KEYS: KnownKeys = knownHere(GATE_NAMES);

export const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;
/** Of the file's own format. */
export const CONFIG_VERSION = 1;
/** What stands for the whole among the criteria of `min-score`. */
export const WHOLE = 'total';
