/** What a rule's fixtures are read with, beside nothing. */
import type { RuleId } from '../src/model/finding.js';

export interface FixtureOptions {
  /** ISO day. */
  readonly today?: string;
}

export const FIXTURE_OPTIONS: Readonly<Partial<Record<RuleId, FixtureOptions>>> = {
  'when-past': { today: '2026-11-26' },
};
