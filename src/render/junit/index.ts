/** A review as JUnit XML: a suite a file, a case a finding. */

import { acceptanceText } from '../../language/command/accept.js';
import { GATE_WORDS } from '../../language/command/gates.js';
import { REPORT } from '../../language/report/report.js';
import type { Wording } from '../../language/wording.js';
import { whereInFile } from '../../report/check/finding-lines.js';
import type { Review, ReviewFile, ReviewFinding, ReviewGate, ReviewProblem } from '../../report/check/review.js';
import { excerptLines } from '../terminal/excerpt.js';
import { REPORT_NAME } from './own-report.js';
import { type Element, elementText } from './xml.js';

const EXCERPT_WIDTH = 100;

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly type: string;
  readonly details: string;
}

/** Servers part a class from its package at a dot, which in a file's name means something else. */
const className = (suite: string): string => suite.replaceAll('.', '_');

const caseElement = (suite: string, { name, outcome, message, type, details }: Case): Element => {
  const attributes = { name, classname: className(suite) };
  if (outcome === 'skipped') {
    return { name: 'testcase', attributes, children: [{ name: outcome, attributes: { message } }] };
  }
  if (outcome !== 'passed') {
    return {
      name: 'testcase',
      attributes,
      children: [{ name: outcome, attributes: { type, message }, text: details }],
    };
  }
  return {
    name: 'testcase',
    attributes,
    children: details === '' ? [] : [{ name: 'system-out', attributes: {}, text: details }],
  };
};

/** What happened before a case of the same name is told apart by a number: servers keep a history by names. */
const withNumbers = (cases: readonly Case[]): readonly Case[] => {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const count = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, count);
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` };
  });
};

const count = (cases: readonly Case[], outcome: Outcome): number =>
  cases.filter((one) => one.outcome === outcome).length;

interface Suite {
  readonly name: string;
  readonly file?: string | undefined;
  readonly cases: readonly Case[];
}

const suiteElement = ({ name, file, cases }: Suite): Element => ({
  name: 'testsuite',
  attributes: {
    name,
    tests: cases.length,
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
    skipped: count(cases, 'skipped'),
    file,
  },
  children: cases.map((one) => caseElement(name, one)),
});

/** The finding as it is printed for people: place, severity, sentence, rule, and the line that is meant. */
const detailsOf = ({ finding, path, message, excerpt }: ReviewFinding, wording: Wording): string => {
  const where = whereInFile(path, finding.at, wording);
  const line = `${where}: ${wording.severity(finding.severity)}: ${message} [${finding.rule}]`;
  return [line, ...(excerpt === undefined ? [] : excerptLines(excerpt, EXCERPT_WIDTH))].join('\n');
};

const findingCase = (one: ReviewFinding, wording: Wording): Case => {
  const { rule, subject } = one.finding;
  return {
    name: subject === undefined ? rule : `${rule}: ${wording.subject(subject)}`,
    // What is not grave enough to fail the run fails no test.
    outcome: one.fails ? 'failure' : 'passed',
    message: one.message,
    type: rule,
    details: detailsOf(one, wording),
  };
};

/** What a project accepts is a test that was not run, with the reason. */
const acceptedCase = (one: ReviewFinding, wording: Wording): Case => {
  const { accepted } = one.finding;
  const message = accepted === undefined ? '' : `${acceptanceText(accepted, wording.language)} (${one.message})`;
  return { ...findingCase(one, wording), outcome: 'skipped', message };
};

const fileSuite = ({ path, findings, accepted }: ReviewFile, wording: Wording): Suite => {
  const clean: Case = {
    name: REPORT.noFindings[wording.language],
    outcome: 'passed',
    message: '',
    type: '',
    details: '',
  };
  const cases = [
    ...findings.map((one) => findingCase(one, wording)),
    ...accepted.map((one) => acceptedCase(one, wording)),
  ];
  return { name: path, file: path, cases: cases.length === 0 ? [clean] : withNumbers(cases) };
};

const problemSuite = ({ path, message }: ReviewProblem): Suite => ({
  name: path === '' ? 'cchc' : path,
  cases: [{ name: 'problem', outcome: 'error', message, type: 'problem', details: message }],
});

const gateCase = ({ gate, path, message }: ReviewGate, wording: Wording): Case => {
  const about = [path, gate.sheet, gate.subject && wording.subject(gate.subject)].filter((part) => part !== undefined);
  return {
    name: [gate.gate, ...about].join(': '),
    outcome: gate.met ? 'passed' : 'failure',
    message,
    type: gate.gate,
    details: message,
  };
};

/** The whole document. Without a clock there is no time in it. */
export const renderJunit = ({ files, gates, problems, wording }: Review): string => {
  const demanded: Suite = {
    name: GATE_WORDS.title[wording.language],
    cases: withNumbers(gates.map((one) => gateCase(one, wording))),
  };
  const suites = [
    ...problems.map(problemSuite),
    ...files.map((file) => fileSuite(file, wording)),
    ...(gates.length === 0 ? [] : [demanded]),
  ];
  const cases = suites.flatMap((suite) => suite.cases);
  const attributes = {
    name: REPORT_NAME,
    tests: cases.length,
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
  };
  const root = { name: 'testsuites', attributes, children: suites.map(suiteElement) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root)}`;
};
