/** Files that programs and systems leave in a folder, told by their names: no table was ever in them. */
import { lastName } from '../../model/place/path-names.js';
import type { Format } from './format.js';

const NAMES: readonly (readonly [RegExp, Format])[] = [
  [/^~\$|^\.~lock\..*#$/u, 'lock-file'],
  [/^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|\.ds_store|\._.*)$/iu, 'system-file'],
];

/** What the name of a file that cannot be read says it is, or undefined. */
export const formatByName = (fileName: string | undefined): Format | undefined => {
  const name = lastName(fileName ?? '');
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
};
