/**
 * What the corpus covers: for each thing that offices' tables are known for, the files that hold it. Every one of them is
 * tested by its whole result (walk.ts). A name that ends in `/` is a folder whose files hold one scorecard and are read alike.
 */
import { CHILDREN } from './coverage/children.js';
import { COLUMNS } from './coverage/columns.js';
import { CONVERSION } from './coverage/conversion.js';
import { DAMAGE } from './coverage/damage.js';
import { FORMATS } from './coverage/formats.js';
import { LIMITS } from './coverage/limits.js';
import { PLACES } from './coverage/places.js';
import { ROWS } from './coverage/rows.js';
import { TEXT } from './coverage/text.js';
import { WHERE } from './coverage/where.js';

/** Phrase → files of this folder, or `../folder/name.test.ts › a test's name` where no file can hold it. */
export type Covered = Readonly<Record<string, readonly string[]>>;

export const COVERAGE: Readonly<Record<string, Covered>> = {
  'formats, by content first and extension second': FORMATS,
  'where the table is': WHERE,
  'what a column is': COLUMNS,
  'what a row is': ROWS,
  'whose child it is': CHILDREN,
  'damage that programs do': DAMAGE,
  'letters and spaces': TEXT,
  'where and how findings are said': PLACES,
  'what is converted, and how it was understood': CONVERSION,
  'limits, with the figure in the message': LIMITS,
};
