/** "Điểm đạt/Điểm tối đa": a column whose cells say what was reached, out of what. */
import type { TableRow } from '../grid/rows-of-grid.js';
import { areRatios } from './column-cells.js';
import type { Claims } from './names-and-codes.js';

/** The only such column beside that of the maxima holds the scores, where no other does. */
export const splitRatios = (claims: Claims, body: readonly TableRow[]): void => {
  const maxima = claims.get('max') ?? [];
  if (maxima.length < 2 || claims.has('assessed')) return;
  const [reached, another] = maxima.filter((column) => areRatios(body, column));
  if (reached === undefined || another !== undefined) return;
  claims.set(
    'max',
    maxima.filter((column) => column !== reached),
  );
  claims.set('assessed', [reached]);
};
