/** What else is wrong near a number: while anything is, no sum is a proof. */
import type { Finding } from '../model/finding/finding.js';
import { RULE_SEVERITIES } from '../model/finding/rules.js';

const isError = ({ rule }: Finding): boolean => RULE_SEVERITIES[rule] === 'error';

/** A path and those above it; "" is the whole. */
const upwards = (path: string): readonly string[] => {
  const ends = [...path.matchAll(/\//gu)].map(({ index }) => index);
  return ['', ...ends.map((end) => path.slice(0, end)), path];
};

/**
 * Tells whether anything but some findings speaks against what stands at a path and below; "" is the whole. What is about
 * no criterion speaks against all of them. Severities of a project do not matter: what is wrong stays wrong.
 */
export const doubtsBesides = (
  findings: readonly Finding[],
  besides: ReadonlySet<Finding>,
): ((path: string) => boolean) => {
  const errors = findings.filter((one) => isError(one) && !besides.has(one));
  if (errors.some(({ subject }) => subject === undefined)) return () => true;
  const doubted = new Set(errors.flatMap(({ subject }) => (subject === undefined ? [] : upwards(subject.path))));
  return (path) => doubted.has(path);
};
