/** Rules as SARIF describes them: what `cchc explain` says. */
import { LABELS } from '../../language/cli.js';
import { GATE_HELP } from '../../language/gate-help.js';
import { GATE_WORDS } from '../../language/gates.js';
import type { Wording } from '../../language/wording.js';
import { RULE_SEVERITIES, type RuleId, type Severity } from '../../model/finding/finding.js';
import type { GateId } from '../../model/finding/gate.js';
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
