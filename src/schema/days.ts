/** Days as people write them in settings. */
import { type Day, dayIn } from '../model/time/day.js';
import { type Fields, type Gathering, leafOf, wrongShape } from './fields.js';

/** The day under a key; anything else is reported. */
export const readDay = (fields: Fields, key: string, gathering: Gathering): Day | undefined => {
  const leaf = leafOf(fields, key, gathering);
  if (leaf === undefined) return undefined;
  const day = dayIn(leaf.text);
  if (day === undefined) wrongShape(gathering, key, 'day', leaf);
  return day;
};
