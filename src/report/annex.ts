/** A document as an annex: its title under "Phụ lục", all its sections one below the other. */
import { OFFICIAL } from '../language/official.js';
import { type Document, plainBlocks } from './document.js';
import type { Appendix } from './official.js';

export const annexOf = ({ blocks, title = '', language }: Document): Appendix => ({
  heading: OFFICIAL.appendix[language],
  title,
  attachedTo: OFFICIAL.attachedToDecision[language],
  blocks: plainBlocks(blocks.filter((block) => block.kind !== 'heading' || block.level !== 1)),
});
