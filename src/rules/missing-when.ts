import { missingPart } from './remedies.js';

/** A remedy without a time. */
export const missingWhen = missingPart('missing-when', 'when');
