import { missingPart } from './remedies.js';

/** A remedy without anybody to lead it. */
export const missingLead = missingPart('missing-lead', 'lead');
