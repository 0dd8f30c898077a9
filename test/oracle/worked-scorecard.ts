/** The real remediation table of 2021 as plain data, by hand: numbers and faults as published. */
import type { PlainCriterion, PlainScorecard } from './plain.js';

type Row = readonly [code: string | undefined, max: string, assessed: string, lost: string];

const row = ([code, max, assessed, lost]: Row, ...criteria: readonly PlainCriterion[]): PlainCriterion => ({
  code,
  name: code === undefined ? 'Thu ngân sách' : `Tiêu chí ${code}`,
  max,
  assessed,
  lost,
  ...(criteria.length > 0 ? { criteria } : {}),
});

const FIELD_7 = row(
  ['7', '13.5', '9.8', '3,7'],
  row(
    ['7.1', '8,0', '6.0', '2.0'],
    row(['7.1.3', '1.0', '0', '1.0']),
    row(['7.1.6', '0,5', '0,25', '0,25']),
    row(['7.1.7', '0.5', '0.25', '0.25']),
    row(['7.1.8', '0,5', '0', '0,5']),
  ),
  row(['7.2', '5', '3.75', '1,25'], row(['7.2.4', '1.5', '0.5', '1.0']), row(['7.2.5', '1', '0,25', '0,75'])),
);

export const WORKED: PlainScorecard = {
  criteria: [
    row(['1', '9', '7.05', '1.95'], row(['1.2', '1.5', '1.05', '0.45']), row(['1.7', '1.5', '0', '1.5'])),
    row(['2', '5.5', '4.5', '0.5'], row(['2.6', '1.0', '0', '1.0'])),
    row(['4', '9', '5.81', '3.19'], row(['4.2', '3.0', '0,81', '2.19']), row(['4.3', '3.0', '2.0', '1.0'])),
    row(['6', '6.0', '5.5', '0.5'], row(['6.1.3', '2.5', '2.0', '0.5'])),
    FIELD_7,
    row(['8', '1.5', '0', '1.5'], row([undefined, '0', '0', '0'])),
  ],
};
