/** Which styles the cells of a workbook name, where it has none of them: all mean the usual one, and must go on to. */
import { XmlReader } from '../../input/xml.js';

/** What names a style, and the attribute it does so by. */
const NAMING: Readonly<Record<string, string>> = { c: 's', row: 's', col: 'style' };

/** The highest number of a style that a sheet's part names; 0 where it names none. */
export const highestStyle = (sheet: Uint8Array): number => {
  const xml = new XmlReader(sheet);
  let highest = 0;
  while (xml.next()) {
    const attribute = xml.kind === 'open' ? NAMING[xml.name] : undefined;
    const named = attribute === undefined ? undefined : xml.attribute(attribute);
    if (named !== undefined && /^\d{1,9}$/u.test(named)) highest = Math.max(highest, Number(named));
  }
  return highest;
};
