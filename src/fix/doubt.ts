/** What else is wrong near a number: while anything is, no sum is a proof. */
import { type Finding, RULE_SEVERITIES } from '../model/finding.js';

const isError = ({ rule }: Finding): boolean => RULE_SEVERITIES[rule] === 'error';

/** Whether a finding is about a criterion or something below it; one about no criterion is about all of them. */
const isWithin = ({ subject }: Finding, path: string): boolean =>
  subject === undefined || path === '' || subject.path === path || subject.path.startsWith(`${path}/`);

/**
 * Whether anything but these findings speaks against what stands at a path and below; "" is the whole.
 * Severities of a project do not matter: what is wrong stays wrong.
 */
export const isInDoubt = (findings: readonly Finding[], path: string, besides: ReadonlySet<Finding>): boolean =>
  findings.some((one) => isError(one) && !besides.has(one) && isWithin(one, path));
