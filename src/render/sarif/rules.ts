/** Rules as SARIF describes them: what `cchc explain` says. */

import { GATE_HELP } from '../../language/command/gate-help.js';
import { GATE_WORDS } from '../../language/command/gates.js';
import { LABELS } from '../../language/command/labels.js';
import type { Wording } from '../../language/wording.js';
import type { GateId } from '../../model/finding/gate.js';
import type { RuleId } from '../../model/finding/rule-arguments.js';
import { RULE_SEVERITIES, type Severity } from '../../model/finding/rules.js';
import type { Json } from '../json/print.js';
import { escapeInline } from '../markdown/escape.js';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

export const jsonRule = (rule: RuleId, wording: Wording): Json => {
  const { title, why, fix } = wording.rule(rule);
  const { language } = wording;
  const parts = [
    [LABELS.why[language], why],
    [LABELS.fix[language], fix],
  ] as const;
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: parts.map(([label, words]) => `${label}. ${words}`).join('\n\n'),
      markdown: parts.map(([label, words]) => `**${label}.** ${escapeInline(words)}`).join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[RULE_SEVERITIES[rule]] },
  };
};

export const jsonGateRule = (gate: GateId, { language }: Wording): Json => {
  const { title, demand } = GATE_HELP[gate];
  const text = demand[language];
  return {
    id: gate,
    shortDescription: { text: `${GATE_WORDS.title[language]}: ${title[language]}` },
    fullDescription: { text },
    help: { text, markdown: escapeInline(text) },
    defaultConfiguration: { level: LEVELS.error },
  };
};
