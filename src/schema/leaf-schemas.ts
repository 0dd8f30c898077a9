/** The leaves of a scorecard file: what may be written where a text, a code, points or a year belongs. */
import * as z from 'zod';
import { FIRST_YEAR, LAST_YEAR } from './keys.js';

/** Words for the editor: Vietnamese first, as its users write, then English. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** `id` names a shape that is used in several places. */
const described = <S extends z.ZodType>(schema: S, title: string, words: Words, id?: string): S =>
  schema.meta({ ...(id !== undefined && { id }), title, description: `${words.vi}\n\n${words.en}` });

/** A value that may be left blank: `max:` with nothing behind it is no value. */
const optional = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]).optional();

/** Text; a bare number or yes/no is its own spelling. */
export const text = (title: string, words: Words) =>
  described(optional(z.union([z.string(), z.number(), z.boolean()])), title, words);

/** A code is text; written without quotes an editor takes 1.10 for a number, which does no harm here. */
export const code = (title: string, words: Words) =>
  described(optional(z.union([z.string(), z.number()])), title, words);

/** Points as written by a person. */
export const points = (title: string, words: Words) =>
  described(optional(z.union([z.number(), z.string()])), title, words);

const YEAR = z.union([z.int().min(FIRST_YEAR).max(LAST_YEAR), z.string().regex(/^(?:19[0-9]{2}|20[0-9]{2}|2100)$/u)]);

export const year = (title: string, words: Words) => described(optional(YEAR), title, words);

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, title: string, words: Words) =>
  described(optional(z.enum(values)), title, words);

export const describe = described;
