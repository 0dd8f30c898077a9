/** Decimal commas and points side by side: the comma for all. No number changes. */
import type { Evaluation } from '../model/evaluation.js';
import type { Fix } from '../model/finding/fix.js';
import { pointCells } from './point-cells.js';
import { withComma } from './written.js';

export const fixDecimalMarks = ({ scored, findings }: Evaluation): readonly Fix[] => {
  const mixed = findings.find(({ rule, accepted }) => rule === 'mixed-decimal-marks' && accepted === undefined);
  if (mixed === undefined) return [];
  return pointCells(scored).flatMap(({ text, at, value, reading }) => {
    if (value === undefined || reading.kind !== 'points' || reading.mark !== 'point') return [];
    const from = text.trim();
    const to = withComma(from);
    return to === undefined ? [] : [{ rule: 'mixed-decimal-marks', at, from, to, value }];
  });
};
