import type { SectionName } from '../document/section-names.js';
import { cover } from './cover.js';
import { deadlines } from './deadlines.js';
import { details } from './details.js';
import { findings } from './findings.js';
import { leads } from './leads.js';
import { losses } from './losses.js';
import { missing } from './missing.js';
import { progress } from './progress.js';
import type { SectionSpec } from './section.js';
import { self } from './self.js';
import { summary } from './summary.js';
import { table } from './table.js';
import { unexplained } from './unexplained.js';

/** What each part of a report is made by. */
export const SECTIONS: Readonly<Record<SectionName, SectionSpec>> = {
  cover,
  table,
  details,
  summary,
  losses,
  unexplained,
  self,
  leads,
  deadlines,
  progress,
  missing,
  findings,
};
