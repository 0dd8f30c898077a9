import type { Run } from '../command.js';
import { EXIT } from '../exit.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';

/** Prints a JSON Schema: of a file people write, or of what `--format json` prints. */
export const schema: Run = async ([name = 'scorecard'], _options, session) => {
  const { jsonSchema, SCHEMA_NAMES } = await import('../../schema/json-schema.js');
  const known = SCHEMA_NAMES.find((one) => one === name);
  if (known === undefined) {
    throw new CallError({
      kind: 'bad-value',
      option: 'schema',
      value: name,
      allowed: SCHEMA_NAMES,
      nearest: nearestName(name, SCHEMA_NAMES),
    });
  }
  await session.io.stdout.write(jsonSchema(known));
  return EXIT.fine;
};
