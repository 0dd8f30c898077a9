/** What a project's `cchc.config.yaml` says, each thing with its place. Nothing is decided here. */

import type { MinScore } from './finding/gate.js';
import type { RuleId } from './finding/rule-arguments.js';
import type { Severity } from './finding/rules.js';
import type { Place } from './place/place.js';
import type { Points } from './points/points.js';
import type { ColumnMeaning, Text } from './scorecard/scorecard.js';
import type { Day } from './time/day.js';

/** How grave a finding is taken to be; `off` drops it. */
export type RuleLevel = Severity | 'off';
export const RULE_LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleLevel[];

/** A value and the place where it is set. */
export interface Setting<T> {
  readonly value: T;
  readonly at: Place;
}

export type RuleLevels = ReadonlyMap<RuleId, Setting<RuleLevel>>;

/** Headings that stand for a meaning, beside those that are known. */
export type ColumnSynonyms = ReadonlyMap<ColumnMeaning, readonly Text[]>;

/** One office, and the other ways in which it is written. */
export interface Agency {
  readonly name: Text;
  readonly aliases: readonly Text[];
}

/** Demands on each scorecard by itself, which may differ from file to file. */
export interface ScorecardGates {
  readonly minScore?: Setting<readonly MinScore[]> | undefined;
  readonly requireComplete?: Setting<boolean> | undefined;
}

export interface RunGates {
  readonly failOn?: Setting<Severity | 'never'> | undefined;
  readonly maxWarnings?: Setting<number> | undefined;
  /** A file, from the folder of the config. */
  readonly noRegress?: Setting<string> | undefined;
  readonly tolerance?: Setting<Points> | undefined;
}

/** What may be said for all files, and otherwise for some. */
export interface FileSettings {
  readonly rules: RuleLevels;
  readonly columns: ColumnSynonyms;
  readonly gates: ScorecardGates;
}

export interface Override extends FileSettings {
  readonly at: Place;
  /** Patterns, from the folder of the config. */
  readonly files: readonly Text[];
}

/** An exception that a project takes: findings of a rule, in some files, until a day. */
export interface Waiver {
  readonly at: Place;
  readonly rule: RuleId;
  /** A pattern, from the folder of the config. */
  readonly file: Text;
  /** A path or a code; absent: any criterion, and none. */
  readonly code?: Text | undefined;
  readonly reason: Text;
  /** The last day on which it holds. */
  readonly until: Day;
}

export interface Config extends FileSettings {
  readonly gates: ScorecardGates & RunGates;
  readonly agencies: readonly Agency[];
  /** Files, from the folder of the config. */
  readonly criteriaSets: readonly Text[];
  /** Patterns, from the folder of the config: what is read where a call names nothing. */
  readonly files: readonly Text[];
  readonly exclude: readonly Text[];
  readonly waivers: readonly Waiver[];
  /** A file, from the folder of the config: what was known before. */
  readonly baseline?: Setting<string> | undefined;
  /** The later ones beat the earlier. */
  readonly overrides: readonly Override[];
}

export const noConfig: Config = {
  rules: new Map(),
  columns: new Map(),
  gates: {},
  agencies: [],
  criteriaSets: [],
  files: [],
  exclude: [],
  waivers: [],
  overrides: [],
};
