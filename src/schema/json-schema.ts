/** JSON Schemas (draft-07, which editors know) made from the zod schemas. */
import * as z from 'zod';
import { comparisonSchema } from './comparison-schema.js';
import { configSchema } from './config-schema.js';
import { criteriaSetSchema } from './criteria-set-schema.js';
import { manifestSchema } from './manifest-schema.js';
import { rankingSchema } from './ranking-schema.js';
import { resultSchema } from './result-schema.js';
import { scorecardFileSchema } from './scorecard-schema.js';
import { verificationSchema } from './verification-schema.js';
import { whatIfSchema } from './what-if-schema.js';

/** The parts of a JSON Schema that are changed here. */
interface Schema {
  type?: unknown;
  anyOf?: unknown;
  properties?: unknown;
  additionalProperties?: unknown;
}

/** The types a schema that says nothing but its type allows; empty for any other. */
const bareTypes = (schema: Schema): readonly string[] => {
  if (Object.keys(schema).length !== 1) return [];
  if (typeof schema.type === 'string') return [schema.type];
  return Array.isArray(schema.type) ? schema.type : [];
};

const choicesOf = (schema: Schema): readonly Schema[] =>
  Array.isArray(schema.anyOf)
    ? schema.anyOf.flatMap((choice: Schema) =>
        Object.keys(choice).length === 1 && choice.anyOf ? choicesOf(choice) : [choice],
      )
    : [];

/** `anyOf` of bare types is one `type` list: editors then offer a number and a text, not three alternatives. */
const joinTypes = (schema: Schema): void => {
  const choices = choicesOf(schema);
  const types = [...new Set(choices.flatMap(bareTypes))];
  if (types.length === 0) return;
  const type = types.length === 1 ? types[0] : types;
  const rest = choices.filter((choice) => bareTypes(choice).length === 0);
  delete schema.anyOf;
  if (rest.length === 0) schema.type = type;
  else schema.anyOf = [...rest, { type }];
};

const convert = (schema: z.ZodType, override: (schema: Schema) => void): object =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => override(jsonSchema as Schema),
  });

/** The JSON Schema of a scorecard file, for editors. Draft-07. */
export const scorecardJsonSchema = (): object => convert(scorecardFileSchema, joinTypes);

/**
 * The JSON Schema of what `--format json` prints. Draft-07.
 *
 * Open, since fields may be added within a `schemaVersion`; with `closed`, a field that is not described is an error.
 */
export const resultJsonSchema = (options: { readonly closed?: boolean } = {}): object =>
  outputSchema(resultSchema, options);

/** The JSON Schema of what `cchc rank --format json` prints. Draft-07; open or closed like the other. */
export const rankingJsonSchema = (options: { readonly closed?: boolean } = {}): object =>
  outputSchema(rankingSchema, options);

/** The JSON Schema of what `cchc diff --format json` prints. Draft-07; open or closed like the other. */
export const comparisonJsonSchema = (options: { readonly closed?: boolean } = {}): object =>
  outputSchema(comparisonSchema, options);

/** The JSON Schema of what `cchc plan --format json` prints. Draft-07; open or closed like the other. */
export const whatIfJsonSchema = (options: { readonly closed?: boolean } = {}): object =>
  outputSchema(whatIfSchema, options);

/** The JSON Schema of what `--manifest` writes. Draft-07; open or closed like the other. */
export const manifestJsonSchema = (options: { readonly closed?: boolean } = {}): object =>
  outputSchema(manifestSchema, options);

/** The JSON Schema of what `cchc verify --format json` prints. Draft-07; open or closed like the other. */
export const verificationJsonSchema = (options: { readonly closed?: boolean } = {}): object =>
  outputSchema(verificationSchema, options);

const outputSchema = (output: z.ZodType, { closed }: { readonly closed?: boolean }): object =>
  convert(output, (schema) => {
    joinTypes(schema);
    if (closed === true && schema.properties !== undefined) schema.additionalProperties = false;
  });

/** The JSON Schema of `cchc.config.yaml`, for editors. Draft-07. */
export const configJsonSchema = (): object => convert(configSchema, joinTypes);

/** The JSON Schema of a criteria set, for editors. Draft-07. */
export const criteriaSetJsonSchema = (): object => convert(criteriaSetSchema, joinTypes);

const SCHEMAS = {
  scorecard: scorecardJsonSchema,
  'criteria-set': criteriaSetJsonSchema,
  config: configJsonSchema,
  result: resultJsonSchema,
  ranking: rankingJsonSchema,
  comparison: comparisonJsonSchema,
  'what-if': whatIfJsonSchema,
  manifest: manifestJsonSchema,
  verification: verificationJsonSchema,
} as const satisfies Record<string, () => object>;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** A JSON Schema as the text of a file: of a scorecard, of a config, or of what `--format json` prints. */
export const jsonSchema = (name: SchemaName): string => `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`;
