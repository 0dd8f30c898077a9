/** Everything that holds for a call and for each of its files, with where it comes from. */

import { type Config, noConfig, type Override, type RuleLevel, type Setting } from '../../model/config.js';
import type { RuleId } from '../../model/finding/rule-arguments.js';
import type { Place } from '../../model/place/place.js';
import { type AgencyNames, agencyKey } from '../../model/scorecard/agency.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Io } from '../io.js';
import type { GateOptions } from '../options/gate-options.js';
import type { ConfigOptions, SetOptions } from '../options/naming-options.js';
import type { Session } from '../session.js';
import { type CriteriaSets, criteriaSetsOf } from './criteria-sets.js';
import { findConfig } from './find.js';
import { type FileDemands, fileDemands, type RunDemands, runDemands } from './gate-settings.js';
import type { Held } from './held.js';

/** What holds for one file. */
export interface FileSettings {
  readonly rules: ReadonlyMap<RuleId, Held<RuleLevel>>;
  readonly columns: ReadonlyMap<ColumnMeaning, Held<readonly string[]>>;
  readonly demands: FileDemands;
  /** Those of its patterns that name the file. */
  readonly overrides: readonly Override[];
  /** How the file is read because of them. */
  readonly reading: Pick<EvaluateOptions, 'levels' | 'synonyms' | 'agencies' | 'findSet'>;
}

export interface Settings {
  /** As it would be typed here; absent where there is none. */
  readonly file?: string | undefined;
  readonly config: Config;
  /** Files that are read because of them: never written over. */
  readonly inputs: readonly string[];
  readonly demands: RunDemands;
  readonly criteriaSets: CriteriaSets;
  readonly of: (file: string) => FileSettings;
}

const agencyNames = ({ agencies }: Config): AgencyNames =>
  new Map(
    agencies.flatMap(({ name, aliases }) =>
      [name, ...aliases].map(({ text }) => [agencyKey(text), name.text.trim()] as const),
    ),
  );

const fromFile = <T>({ value, at }: Setting<T>): Held<T> => ({ value, from: { kind: 'file', at } });

const synonyms = (config: Pick<Config, 'columns'>) =>
  [...config.columns].flatMap(([meaning, headings]) => {
    const at: Place | undefined = headings[0]?.at;
    return at === undefined ? [] : [[meaning, fromFile({ value: headings.map(({ text }) => text), at })] as const];
  });

const fileSettings = (
  config: Config,
  overrides: readonly Override[],
  agencies: AgencyNames,
  options: GateOptions,
  env: Io['env'],
  findSet: EvaluateOptions['findSet'],
): FileSettings => {
  const layers = [config, ...overrides];
  const gates: Config['gates'] = Object.assign({}, ...layers.map((layer) => present(layer.gates)));
  const rules = new Map(
    layers.flatMap(({ rules: own }) => [...own].map(([rule, level]) => [rule, fromFile(level)] as const)),
  );
  const columns = new Map(layers.flatMap(synonyms));
  return {
    rules,
    columns,
    demands: fileDemands(options, env, gates),
    overrides,
    reading: {
      levels: new Map([...rules].map(([rule, { value }]) => [rule, value])),
      synonyms: new Map([...columns].map(([meaning, { value }]) => [meaning, value])),
      agencies,
      findSet,
    },
  };
};

/** What is not set does not unset what is. */
const present = (gates: object): object =>
  Object.fromEntries(Object.entries(gates).filter(([, value]) => value !== undefined));

/** Which overrides name a file. */
const overridesFor = async (
  { io }: Session,
  configFile: string,
  { overrides }: Config,
): Promise<(file: string) => readonly Override[]> => {
  if (overrides.length === 0) return () => overrides;
  const { readExcludes: readPatterns } = await import('../files/pattern.js');
  const tests = overrides.map((override) => ({
    override,
    matches: readPatterns(
      override.files.map(({ text }) => text),
      io.isWindows,
    ),
  }));
  return (file) => {
    const path = io.fromFolderOf(configFile, file);
    return tests.flatMap(({ override, matches }) => (matches(path, io.resolve(file)) ? [override] : []));
  };
};

/**
 * Finds the config, reads it where there is one, and puts flags and environment before it.
 * @throws {CallError} where the config cannot be used
 */
export const startSettings = async (
  session: Session,
  options: ConfigOptions & GateOptions & SetOptions,
): Promise<Settings> => {
  const { io } = session;
  const file = findConfig(session, options);
  const config = file === undefined ? noConfig : await (await import('./load.js')).loadConfig(session, file);
  const fromHere = (setting: Setting<string> | undefined): Setting<string> | undefined =>
    setting && file !== undefined ? { ...setting, value: io.beside(file, setting.value) } : setting;
  const gates = {
    ...config.gates,
    noRegress: fromHere(config.gates.noRegress),
    baseline: fromHere(config.baseline),
  };
  const overrides = file === undefined ? () => [] : await overridesFor(session, file, config);
  const agencies = agencyNames(config);
  const demands = runDemands(options, io.env, gates);
  const setFiles =
    options.criteriaSet ??
    config.criteriaSets.map(({ text }) => (file === undefined ? text : io.beside(file, text.trim())));
  const criteriaSets = criteriaSetsOf(session, setFiles);
  // What is wrong with the environment is so for every file: told once, before any is read.
  fileDemands(options, io.env, gates);
  const known = new Map<string, FileSettings>();
  const of = (one: string): FileSettings => {
    const those = overrides(one);
    const key = those.map((override) => config.overrides.indexOf(override)).join();
    const found = known.get(key) ?? fileSettings(config, those, agencies, options, io.env, criteriaSets.find);
    known.set(key, found);
    return found;
  };
  return {
    file,
    config,
    inputs: [file, demands.noRegress.value, demands.baseline.value, ...setFiles].filter((one) => one !== undefined),
    demands,
    criteriaSets,
    of,
  };
};
