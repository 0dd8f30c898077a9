/** How the parts of the office readers say that they cannot go on: a value that is handed up to the reader's result. */

import type { LimitName, UnreadableReason } from '../../model/finding/facts.js';
import { type Finding, finding } from '../../model/finding/finding.js';

export class Refusal {
  readonly finding: Finding;
  constructor(because: Finding) {
    this.finding = because;
  }
}

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

/** `part`: the name of the part at fault, as it stands in the zip. */
export const unreadable = (reason: UnreadableReason, part?: string): Refusal =>
  new Refusal(finding('unreadable-file', part === undefined ? { reason } : { reason, part }));

export const damaged = (part?: string): Refusal => unreadable('damaged', part);

export const pastLimit = (limit: LimitName, most: number, found?: number): Refusal =>
  new Refusal(finding('limit', found === undefined ? { limit, most } : { limit, found, most }));
