/** A total that says of itself that it is one of the listed fields: an extract's, which is no total of the criteria set. */

import { fold } from '../text/text.js';
import type { StatedTotal } from './scorecard.js';

/** What our own tables call it, by language. */
export const LISTED_TOTAL = {
  vi: 'Tổng cộng các lĩnh vực có trong bảng',
  en: 'Total points of the fields listed',
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(LISTED_TOTAL).map(fold));

/** Such a row is compared like any other, and never makes a percentage the index. */
export const isOfListed = ({ name }: StatedTotal): boolean => name !== undefined && NAMES.has(fold(name.text));
