/** Days as people write them in settings. */
import { type Day, dayOf } from '../model/day.js';
import { tidy } from '../model/text.js';
import { type Fields, type Gathering, leafOf, wrongShape } from './fields.js';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** The day that a text writes: 2026-01-05 or 05/01/2026. */
const dayIn = (written: string): Day | undefined => {
  const [, year, month, day] = written.match(ISO) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, date, ofMonth, ofYear] = written.match(VIETNAMESE) ?? [];
  return date === undefined ? undefined : dayOf(Number(ofYear), Number(ofMonth), Number(date));
};

/** The day under a key; anything else is reported. */
export const readDay = (fields: Fields, key: string, gathering: Gathering): Day | undefined => {
  const leaf = leafOf(fields, key, gathering);
  if (leaf === undefined) return undefined;
  const day = dayIn(tidy(leaf.text));
  if (day === undefined) wrongShape(gathering, key, 'day', leaf);
  return day;
};
