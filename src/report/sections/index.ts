import type { SectionName } from '../section-names.js';
import { cover } from './cover.js';
import { details } from './details.js';
import { findings } from './findings.js';
import { losses } from './losses.js';
import type { SectionSpec } from './section.js';
import { summary } from './summary.js';
import { table } from './table.js';

/** What each part of a report is made by. */
export const SECTIONS: Readonly<Record<SectionName, SectionSpec>> = {
  cover,
  table,
  details,
  summary,
  losses,
  findings,
};
