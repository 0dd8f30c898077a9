/** Source → Scorecard, and the JSON Schemas of what people write and programs read. */
import { resultJsonSchema, scorecardJsonSchema } from './json-schema.js';

export { resultJsonSchema, scorecardJsonSchema } from './json-schema.js';
export { type ReadScorecard, readScorecard } from './read-scorecard.js';

/** A JSON Schema as the text of a file: of a scorecard, or of what `--format json` prints. */
export const jsonSchema = (name: 'scorecard' | 'result'): string =>
  `${JSON.stringify(name === 'scorecard' ? scorecardJsonSchema() : resultJsonSchema(), null, 2)}\n`;
