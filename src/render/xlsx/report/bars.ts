/** Shares of a whole as bars in their cells. */
import type { Worksheet } from 'exceljs';
import { columnName } from '../../../model/place/place.js';
import type { Table } from '../../../report/document/table.js';
import type { SheetPlan } from './formulas.js';

const COLOURS = { percent: 'FF9DC3E6', share: 'FFF4B183' } as const;

/** Bars from 0 to 100 in the columns of percentages, the total left out. */
export const addBars = (sheet: Worksheet, plan: SheetPlan, { rows }: Table): void => {
  const count = rows.filter(({ kind }) => kind !== 'total').length;
  for (const key of ['percent', 'share'] as const) {
    const number = plan.columns.get(key);
    if (number === undefined || count === 0) continue;
    const letter = columnName(number);
    sheet.addConditionalFormatting({
      ref: `${letter}${plan.header + 1}:${letter}${plan.header + count}`,
      rules: [
        {
          type: 'dataBar',
          priority: 1,
          ...{ minLength: 0, maxLength: 100, gradient: false },
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: 100 },
          ],
          // The library knows this property and its types do not.
          ...({ color: { argb: COLOURS[key] } } as object),
        },
      ],
    });
  }
};
