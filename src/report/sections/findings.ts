import { SECTION_WORDS } from '../../language/report/sections.js';
import { findingBlocks } from '../check/finding-lines.js';
import type { SectionSpec } from './section.js';

/** What is wrong or in doubt, each with its place. */
export const findings: SectionSpec = {
  ...SECTION_WORDS.findings,
  blocks: ({ evaluation, wording }) => findingBlocks(evaluation, wording),
};
