/** A review as SARIF 2.1.0, the format of code scanning: one run, one result a finding or missed gate. */
import { acceptanceText } from '../../language/command/accept.js';
import type { Wording } from '../../language/wording.js';
import type { Acceptance } from '../../model/finding/finding.js';
import type { GateId } from '../../model/finding/gate.js';
import type { RuleId } from '../../model/finding/rule-arguments.js';
import type { Place } from '../../model/place/place.js';
import { cellName } from '../../model/place/place.js';
import { toJsonNumber } from '../../model/points/points.js';
import {
  columnOf,
  lineOf,
  placedMessage,
  type Review,
  type ReviewFinding,
  type ReviewGate,
} from '../../report/check/review.js';
import { type Json, jsonText } from '../json/print.js';
import { visible } from '../visible.js';
import { jsonGateRule, jsonRule, LEVELS } from './rules.js';
import { uriOf } from './uri.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Where the top of the repository is, is known to whoever reads this. */
const TOP = '%SRCROOT%';
/** Changes when fingerprints are made in another way. */
const FINGERPRINT = 'cchc/v1';

/** Words of a message: viewers make a link of brackets with parentheses right behind them, which no user's words are. */
const messageOf = (words: string): Json => ({ text: visible(words).replaceAll('](', '] (') });

const artifactLocation = (path: string): Json => {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: TOP };
};

/** A cell has no line: it is a place in its sheet, shown at the first line of its file. */
const logicalPlace = (at: Place, words: string): Json | undefined => {
  if (at.kind === 'cell') return { name: cellName(at), fullyQualifiedName: words, kind: 'cell' };
  return at.kind === 'table' || at.fields ? { name: words, fullyQualifiedName: words, kind: 'cell' } : undefined;
};

const jsonLocation = (path: string, at: Place | undefined, words: string | undefined): Json => {
  const logical = at && logicalPlace(at, visible(words ?? ''));
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(path),
      region: { startLine: lineOf(at), startColumn: columnOf(at) },
    },
    logicalLocations: logical && [logical],
  };
};

/** What a project accepts is in the log, marked, so that whoever reads it may show it apart. */
const jsonSuppression = (accepted: Acceptance, { language }: Wording): Json => ({
  kind: 'external',
  status: 'accepted',
  justification: visible(acceptanceText(accepted, language)),
});

const jsonFinding = (one: ReviewFinding, ruleIndex: number, { wording }: Review): Json => {
  const { finding, path } = one;
  const { values, subject, also } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: messageOf(placedMessage(one, finding.at)),
    locations: [jsonLocation(path, finding.at, one.place)],
    relatedLocations: also && [jsonLocation(path, also, wording.place(also))],
    partialFingerprints: { [FINGERPRINT]: one.fingerprint },
    suppressions: finding.accepted && [jsonSuppression(finding.accepted, wording)],
    properties: {
      code: subject?.code,
      path: subject?.path,
      expected: values && toJsonNumber(values.expected),
      found: values && toJsonNumber(values.found),
      difference: values && toJsonNumber(values.difference),
    },
  };
};

const jsonGate = (one: ReviewGate, ruleIndex: number): Json => {
  const { gate, path, place, fingerprint } = one;
  return {
    ruleId: gate.gate,
    ruleIndex,
    level: LEVELS.error,
    message: messageOf(placedMessage(one, gate.at)),
    locations: path === undefined ? [] : [jsonLocation(path, gate.at, place)],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    properties: {
      path: gate.subject?.path,
      expected: gate.expected && toJsonNumber(gate.expected),
      found: gate.found && toJsonNumber(gate.found),
    },
  };
};

/** The rules that something is said about, each with its place in the list. */
const ruleList = (review: Review) => {
  const indexes = new Map<RuleId | GateId, number>();
  const rules: Json[] = [];
  const indexOf = <R extends RuleId | GateId>(rule: R, json: (rule: R) => Json): number => {
    const known = indexes.get(rule);
    if (known !== undefined) return known;
    indexes.set(rule, rules.length);
    rules.push(json(rule));
    return rules.length - 1;
  };
  return {
    rules,
    ofFinding: (rule: RuleId) => indexOf(rule, (one) => jsonRule(one, review.wording)),
    ofGate: (gate: GateId) => indexOf(gate, (one) => jsonGateRule(one, review.wording)),
  };
};

/** The whole log. `version` is this program's. */
export const renderSarif = (review: Review, version: string): string => {
  const { rules, ofFinding, ofGate } = ruleList(review);
  const findings = review.files.flatMap((file) => [...file.findings, ...file.accepted]);
  const missed = review.gates.filter(({ gate }) => !gate.met);
  const results = [
    ...findings.map((one) => jsonFinding(one, ofFinding(one.finding.rule), review)),
    ...missed.map((one) => jsonGate(one, ofGate(one.gate.gate))),
  ];
  const notifications = review.problems.map(({ path, message }) => ({
    level: LEVELS.error,
    message: messageOf(message),
    locations: path === '' ? [] : [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  }));
  const { language } = review.wording;
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cchc', version, semanticVersion: version, language, rules } },
        language,
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: review.problems.length === 0, toolExecutionNotifications: notifications }],
        artifacts: review.files.map(({ path }) => ({ location: artifactLocation(path) })),
        results,
      },
    ],
  });
};
