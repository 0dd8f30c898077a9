import { missingPart } from './remedies.js';

/** Points lost on a leaf, and nothing planned to win them back. */
export const missingSolution = missingPart('missing-solution', 'solution');
