/** Source → Config, with everything that is wrong with it. */

import {
  type Agency,
  type ColumnSynonyms,
  type Config,
  type FileSettings,
  noConfig,
  type Override,
  RULE_LEVELS,
  type RuleLevel,
  type RuleLevels,
  type Setting,
} from '../model/config.js';
import { type Finding, finding } from '../model/finding/finding.js';
import type { RuleId } from '../model/finding/rule-arguments.js';
import { READING_RULES, RULE_IDS } from '../model/finding/rules.js';
import type { Place } from '../model/place/place.js';
import type { Source, SourceText } from '../model/place/source.js';
import { agencyKey } from '../model/scorecard/agency.js';
import { COLUMN_MEANINGS, type ColumnMeaning, type Text } from '../model/scorecard/scorecard.js';
import { fold, tidy } from '../model/text/text.js';
import {
  AGENCY_KEYS,
  CONFIG_KEYS,
  CONFIG_VERSION,
  GATE_KEYS,
  OVERRIDE_KEYS,
  RULE_KEYS,
  RULE_SETTING_KEYS,
  SCORECARD_GATE_KEYS,
} from './config-keys.js';
import {
  type Fields,
  fieldsOf,
  type Gathering,
  leafOf,
  mapsOf,
  mapUnder,
  oneOf,
  shapeOf,
  textOf,
  textsOf,
  wrongShape,
} from './fields.js';
import type { KnownKeys } from './keys.js';
import { readRunGates, readScorecardGates } from './read-config-gates.js';
import { readWaivers } from './read-waivers.js';

export interface ReadConfig {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

const levelOf = (rule: RuleId, leaf: SourceText, gathering: Gathering): Setting<RuleLevel> | undefined => {
  const value = READING_RULES.includes(rule)
    ? oneOf(rule, leaf, ['error'], gathering, 'reading-level')
    : oneOf(rule, leaf, RULE_LEVELS, gathering);
  return value && { value, at: leaf.at };
};

const readRules = (fields: Fields, gathering: Gathering): RuleLevels => {
  const rules = mapUnder(fields, 'rules', RULE_KEYS, gathering);
  const levels: [RuleId, Setting<RuleLevel>][] = [];
  for (const rule of rules === undefined ? [] : RULE_IDS) {
    const source = rules?.get(rule);
    if (source === undefined || shapeOf(source) === 'blank') continue;
    const leaf =
      source.kind === 'map' ? leafOf(fieldsOf(source, RULE_SETTING_KEYS, gathering), 'severity', gathering) : source;
    if (leaf?.kind === 'list') wrongShape(gathering, rule, { oneOf: RULE_LEVELS }, leaf);
    const level = leaf?.kind === 'text' ? levelOf(rule, leaf, gathering) : undefined;
    if (level !== undefined) levels.push([rule, level]);
  }
  return new Map(levels);
};

/** Says where a text was said before, under whatever key. */
const once = (gathering: Gathering) => {
  const seen = new Map<string, Place>();
  return ({ text, at }: Text, key: string): void => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    else gathering.findings.push(finding('duplicate-key', { key: text }, { at, also: first }));
  };
};

const KNOWN_MEANINGS: KnownKeys = { names: COLUMN_MEANINGS, has: (key) => COLUMN_MEANINGS.some((one) => one === key) };

const readColumns = (fields: Fields, gathering: Gathering): ColumnSynonyms => {
  const columns = mapUnder(fields, 'columns', KNOWN_MEANINGS, gathering);
  const say = once(gathering);
  const synonyms: [ColumnMeaning, readonly Text[]][] = [];
  for (const meaning of columns === undefined ? [] : COLUMN_MEANINGS) {
    const headings = textsOf(columns?.get(meaning), meaning, gathering);
    for (const heading of headings) say(heading, fold(heading.text));
    if (headings.length > 0) synonyms.push([meaning, headings]);
  }
  return new Map(synonyms);
};

const readAgencies = (fields: Fields, gathering: Gathering): readonly Agency[] => {
  const say = once(gathering);
  return mapsOf(fields.get('agencies'), 'agencies', gathering).flatMap((map) => {
    const own = fieldsOf(map, AGENCY_KEYS, gathering);
    const name = textOf(own, 'name', gathering);
    const aliases = textsOf(own.get('aliases'), 'aliases', gathering);
    if (name === undefined) {
      if (own.get('name')?.kind !== 'map' && own.get('name')?.kind !== 'list')
        wrongShape(gathering, 'name', 'text', undefined, { at: map.at });
      return [];
    }
    for (const one of [name, ...aliases]) say(one, agencyKey(one.text));
    return [{ name, aliases }];
  });
};

const readFileSettings = (fields: Fields, gathering: Gathering): Omit<FileSettings, 'gates'> => ({
  rules: readRules(fields, gathering),
  columns: readColumns(fields, gathering),
});

const readOverrides = (fields: Fields, gathering: Gathering): readonly Override[] =>
  mapsOf(fields.get('overrides'), 'overrides', gathering).map((map) => {
    const own = fieldsOf(map, OVERRIDE_KEYS, gathering);
    const files = textsOf(own.get('files'), 'files', gathering);
    if (shapeOf(own.get('files')) === 'blank') wrongShape(gathering, 'files', 'list', undefined, { at: map.at });
    const gates = mapUnder(own, 'gates', SCORECARD_GATE_KEYS, gathering);
    return {
      at: map.at,
      files,
      ...readFileSettings(own, gathering),
      gates: gates === undefined ? {} : readScorecardGates(gates, gathering),
    };
  });

/** A file for a later program may say anything: nothing but that is worth saying. */
const isLater = (fields: Fields, gathering: Gathering): boolean => {
  const leaf = leafOf(fields, 'version', gathering);
  if (leaf === undefined || tidy(leaf.text) === String(CONFIG_VERSION)) return false;
  gathering.findings.length = 0;
  wrongShape(gathering, 'version', { version: CONFIG_VERSION }, leaf);
  return true;
};

/** Reads what a project says; what is wrong is a finding and left out. A blank file says nothing. Never throws. */
export const readConfig = (source: Source): ReadConfig => {
  const findings: Finding[] = [];
  const gathering: Gathering = { findings, used: new Set(), hasHeading: () => false };
  if (shapeOf(source) === 'blank') return { config: noConfig, findings };
  if (source.kind !== 'map') {
    wrongShape(gathering, '', 'map', source);
    return { config: noConfig, findings };
  }
  const fields = fieldsOf(source, CONFIG_KEYS, gathering);
  if (isLater(fields, gathering)) return { config: noConfig, findings };
  const gates = mapUnder(fields, 'gates', GATE_KEYS, gathering);
  const baseline = textOf(fields, 'baseline', gathering);
  const config: Config = {
    ...readFileSettings(fields, gathering),
    gates: gates === undefined ? {} : { ...readScorecardGates(gates, gathering), ...readRunGates(gates, gathering) },
    agencies: readAgencies(fields, gathering),
    criteriaSets: textsOf(fields.get('criteria-sets'), 'criteria-sets', gathering),
    files: textsOf(fields.get('files'), 'files', gathering),
    exclude: textsOf(fields.get('exclude'), 'exclude', gathering),
    waivers: readWaivers(fields, gathering),
    baseline: baseline && { value: baseline.text.trim(), at: baseline.at },
    overrides: readOverrides(fields, gathering),
  };
  return { config, findings };
};
