/** Where two results differ, in words short enough to be read in a failing test. */
import type { OracleCriterion, OracleFinding, OracleResult } from '../oracle/plain.js';

const findingLine = ({ rule, path, expected, found, difference }: OracleFinding): string =>
  [rule, path ?? 'whole', expected, found, difference].map((part) => part ?? '').join(' ');

const nodeLines = (criterion: OracleCriterion): readonly string[] => {
  const { criteria, ...own } = criterion;
  const facts = Object.entries(own).filter(([, value]) => value !== undefined);
  return [...facts.map(([key, value]) => `${criterion.path} ${key} ${String(value)}`), ...criteria.flatMap(nodeLines)];
};

/** Every fact of a result as a line, in an order of its own: findings are compared whatever their order. */
export const facts = ({ total, basis, coverage, provisional, criteria, findings }: OracleResult): readonly string[] => [
  ...Object.entries({ ...total, basis, coverage, provisional })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `whole ${key} ${String(value)}`)
    .sort(),
  ...criteria.flatMap(nodeLines).toSorted(),
  ...findings.map(findingLine).sort(),
];
