/** A review as GitLab's code quality report: a list of what it shows in merge requests. */
import type { Severity } from '../../model/finding/rules.js';
import { lineOf, placedMessage, type Review } from '../../report/check/review.js';
import { type Json, jsonText } from '../json/print.js';
import { visible } from '../visible.js';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

const entry = (
  rule: string,
  message: string,
  severity: string,
  path: string,
  line: number,
  fingerprint: string,
): Json => ({
  description: visible(message),
  check_name: rule,
  fingerprint,
  severity,
  location: { path, lines: { begin: line } },
});

/** The whole list; missed gates and files that would not open are in it as well. */
export const renderGitlab = (review: Review): string =>
  jsonText([
    ...review.problems.map(({ path, message, fingerprint }) =>
      entry('problem', message, 'blocker', path || '.', 1, fingerprint),
    ),
    ...review.files.flatMap(({ findings }) =>
      findings.map((one) => {
        const { rule, severity, at } = one.finding;
        return entry(rule, placedMessage(one, at), SEVERITIES[severity], one.path, lineOf(at), one.fingerprint);
      }),
    ),
    ...review.gates
      .filter(({ gate }) => !gate.met)
      .map((one) => {
        const { gate, path = review.files[0]?.path ?? '.', fingerprint } = one;
        return entry(gate.gate, placedMessage(one, gate.at), 'critical', path, lineOf(gate.at), fingerprint);
      }),
  ]);
