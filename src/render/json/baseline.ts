/** What stands today as a file that is kept: sorted, a finding a line, so that its changes can be read. */
import {
  BASELINE_VERSION,
  type Baseline,
  type KnownFinding,
  type KnownScorecard,
} from '../../model/finding/baseline.js';
import { jsonString } from './print.js';

type Member = readonly [key: string, value: string | number | readonly string[] | undefined];

const valueText = (value: string | number | readonly string[]): string => {
  if (typeof value === 'string') return jsonString(value);
  return typeof value === 'number' ? String(value) : `[${value.map(jsonString).join(',')}]`;
};

/** Members on one line; what is absent is left out. */
const members = (all: readonly Member[]): string =>
  all.flatMap(([key, value]) => (value === undefined ? [] : [`${jsonString(key)}: ${valueText(value)}`])).join(', ');

const findingLine = ({ identity, count }: KnownFinding): string => {
  const [rule = '', criterion = '', ...about] = identity;
  const line = members([
    ['rule', rule],
    ['criterion', criterion === '' ? undefined : criterion],
    ['about', about.length === 0 ? undefined : about],
    ['count', count === 1 ? undefined : count],
  ]);
  return `      { ${line} }`;
};

const scorecardLines = ({ file, sheet, unit, findings }: KnownScorecard): string => {
  const head = members([
    ['file', file],
    ['sheet', sheet],
    ['unit', unit],
  ]);
  const list = findings.length === 0 ? '' : `\n${findings.map(findingLine).join(',\n')}\n    `;
  return `    { ${head}, "findings": [${list}] }`;
};

/** The whole file, ending in a line break. */
export const baselineJson = ({ scorecards }: Baseline): string => {
  const list = scorecards.length === 0 ? '' : `\n${scorecards.map(scorecardLines).join(',\n')}\n  `;
  return `{\n  "baselineVersion": ${BASELINE_VERSION},\n  "scorecards": [${list}]\n}\n`;
};
