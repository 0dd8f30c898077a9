/** "I. CHỈ ĐẠO (5 điểm)": a maximum behind a name whose own cell of maxima is blank. */
import { maximumIn } from '../columns/maxima-in-names.js';
import { bracketedPoints } from '../words/labels.js';
import type { Facts } from './facts.js';

/** What a name says in brackets that its row is worth, where its cell of maxima is blank: "I. CHỈ ĐẠO (5 điểm)". */
export const bracketedMax = ({ code, name, points, level, stepped, remedied }: Facts): string | undefined => {
  if (points.has('max') || (level !== undefined && !stepped)) return undefined;
  if (code !== undefined) return maximumIn(name);
  return points.size === 0 && !remedied ? bracketedPoints(name) : undefined;
};
