import type { Run } from '../commands/command.js';
import { EXIT } from '../exit.js';
import { CallError } from '../io.js';
import { nearestName } from '../options.js';

const NAMES = ['scorecard', 'result'] as const;

/** Prints a JSON Schema: of the file people write, or of what `--format json` prints. */
export const schema: Run = async ([name = 'scorecard'], _options, session) => {
  const { jsonSchema } = await import('../../schema/json-schema.js');
  const known = NAMES.find((one) => one === name);
  if (known === undefined) {
    throw new CallError({
      kind: 'bad-value',
      option: 'schema',
      value: name,
      allowed: NAMES,
      nearest: nearestName(name, NAMES),
    });
  }
  await session.io.stdout.write(jsonSchema(known));
  return EXIT.fine;
};
