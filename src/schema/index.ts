/** Source → Scorecard. The JSON Schemas of what people write and programs read are in `json-schema.ts`. */

export { readPlanFacts } from './read-plan-facts.js';
export { type ReadScorecard, readScorecard } from './read-scorecard.js';
