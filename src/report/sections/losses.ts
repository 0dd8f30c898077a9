import { SECTION_WORDS } from '../../language/report-sections.js';
import { lossBlocks } from '../losses.js';
import type { SectionSpec } from './section.js';

const TOP = 20;

/** Where most points went, with their share and what they add up to. */
export const losses: SectionSpec = {
  ...SECTION_WORDS.losses,
  blocks: ({ scored, headings, wording }) => lossBlocks(scored, { top: TOP, headings }, wording),
};
