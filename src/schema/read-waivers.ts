/** The waivers of a config: each must say what, where, why and until when. */
import type { Waiver } from '../model/config.js';
import { finding } from '../model/finding/finding.js';
import type { RuleId } from '../model/finding/rule-arguments.js';
import { NEVER_ACCEPTED, RULE_IDS } from '../model/finding/rules.js';
import type { SourceMap } from '../model/place/source.js';
import { tidy } from '../model/text/text.js';
import { RULE_KEYS, WAIVER_KEYS } from './config-keys.js';
import { readDay } from './days.js';
import { type Fields, fieldsOf, type Gathering, leafOf, mapsOf, shapeOf, textOf, wrongShape } from './fields.js';
import { nearestKey } from './nearest-key.js';

const REQUIRED = ['rule', 'file', 'reason', 'until'] as const;

const readRule = (fields: Fields, gathering: Gathering): RuleId | undefined => {
  const leaf = leafOf(fields, 'rule', gathering);
  if (leaf === undefined) return undefined;
  const name = tidy(leaf.text);
  const rule = RULE_IDS.find((one) => one === name);
  if (rule === undefined) {
    const args = { key: name, nearest: nearestKey(name, RULE_KEYS), known: RULE_IDS };
    gathering.findings.push(finding('unknown-key', args, { at: leaf.at }));
    return undefined;
  }
  if (!NEVER_ACCEPTED.includes(rule)) return rule;
  wrongShape(gathering, 'rule', 'waivable-rule', leaf);
  return undefined;
};

const readWaiver = (map: SourceMap, gathering: Gathering): readonly Waiver[] => {
  const fields = fieldsOf(map, WAIVER_KEYS, gathering);
  for (const key of REQUIRED) {
    const source = fields.get(key);
    if (shapeOf(source) !== 'blank') continue;
    wrongShape(gathering, key, key === 'until' ? 'day' : 'text', undefined, { at: source?.at ?? map.at });
  }
  const rule = readRule(fields, gathering);
  const file = textOf(fields, 'file', gathering);
  const code = textOf(fields, 'code', gathering);
  const reason = textOf(fields, 'reason', gathering);
  const until = readDay(fields, 'until', gathering);
  if (rule === undefined || file === undefined || reason === undefined || until === undefined) return [];
  return [{ at: map.at, rule, file, code, reason, until }];
};

/** The waivers that say all they must; what is missing or wrong is reported. */
export const readWaivers = (fields: Fields, gathering: Gathering): readonly Waiver[] =>
  mapsOf(fields.get('waivers'), 'waivers', gathering).flatMap((map) => readWaiver(map, gathering));
