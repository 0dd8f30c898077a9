/** Names and kinds of the files that the page gives out. */
import { safeFileNames } from '../../model/place/file-names.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const DOCX = `${OFFICE}.wordprocessingml.document`;
export const XLSX = `${OFFICE}.spreadsheetml.sheet`;
export const CSV = 'text/csv';
export const YAML = 'application/yaml';
export const JSON_TYPE = 'application/json';

const MARK = '-';

/** A name for what is made from a file, like none that is taken: least of all like that of the file itself. */
export const nameBeside = (file: string, suffix: string, ending: string, taken: readonly string[]): string => {
  const own = file.replace(/(?<=.)\.[^.]*$/u, '');
  // What the browser is handed twice it numbers by itself; a name of something given is never used at all.
  const known = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  for (let number = 1; ; number += 1) {
    const [name = ''] = safeFileNames([`${own}${MARK}${suffix}${number === 1 ? '' : ` (${number})`}`], ending);
    if (!known.has(name.toLowerCase())) return name;
  }
};
