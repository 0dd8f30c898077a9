/** How grave a project takes findings to be. */
import type { RuleLevel } from './config.js';
import type { Finding } from './finding/finding.js';
import type { RuleId } from './finding/rule-arguments.js';

export type Levels = ReadonlyMap<RuleId, RuleLevel>;

/** The findings with the severities of a project; those of rules that are off are left out. */
export const atLevels = (findings: readonly Finding[], levels: Levels | undefined): readonly Finding[] => {
  if (levels === undefined || levels.size === 0) return findings;
  return findings.flatMap((one) => {
    const level = levels.get(one.rule);
    if (level === 'off') return [];
    return level === undefined || level === one.severity ? [one] : [{ ...one, severity: level }];
  });
};
