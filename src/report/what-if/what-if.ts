/** What would be if, as a document: the whole at each stage, and the criteria that make the difference. */
import { WHAT_IF } from '../../language/units/what-if.js';
import { sayDay } from '../../language/wording/days.js';
import type { Wording } from '../../language/wording.js';
import type { UnreadFile } from '../../model/ranking.js';
import type { WhatIf } from '../../model/what-if.js';
import { heading, paragraph, section, text } from '../document/build.js';
import type { Document, Section } from '../document/document.js';
import { BRIEF_PARTS, type Change, changeTable, type Manner, REMEDY_PARTS } from './changes.js';
import { reachingSection } from './reaching.js';
import { wholeBlocks } from './whole.js';

const dueSection = ({ dueBy }: WhatIf, manner: Manner): readonly Section[] => {
  if (dueBy === undefined) return [];
  const { language } = manner.wording;
  const { day, won, later, undated, withoutRemedy } = dueBy;
  return [
    section('due-by', WHAT_IF.due[language](sayDay(day)), [
      won.length === 0
        ? paragraph(WHAT_IF.dueNone[language])
        : changeTable(
            won.map((one) => ({ ...one, reason: 'due' })),
            manner,
          ),
      ...(later + undated + withoutRemedy === 0
        ? []
        : [paragraph(text(WHAT_IF.dueOthers[language](later, undated, withoutRemedy), 'dim'))]),
    ]),
  ];
};

export interface WhatIfReportOptions {
  /** Without the solutions, where there is little room. */
  readonly brief?: boolean | undefined;
  /** Files among the others that hold no scorecard. */
  readonly unreadable?: readonly UnreadFile[] | undefined;
}

/** What would be if, as it is read. */
export const whatIfDocument = (
  whatIf: WhatIf,
  wording: Wording,
  { brief = false, unreadable = [] }: WhatIfReportOptions = {},
): Document => {
  const manner: Manner = { wording, remedyParts: brief ? BRIEF_PARTS : REMEDY_PARTS };
  const { language } = wording;
  const title = WHAT_IF.title[language];
  const sets = whatIf.sets.map((one): Change => ({ ...one, reason: 'set' }));
  return {
    language,
    title,
    blocks: [
      heading(1, title),
      section('whole', undefined, wholeBlocks(whatIf, unreadable, wording)),
      ...(sets.length === 0 ? [] : [section('assumed', WHAT_IF.sets[language], [changeTable(sets, manner)])]),
      ...dueSection(whatIf, manner),
      ...reachingSection(whatIf, manner),
    ],
  };
};
