/** A slip as an office hands it out: under its letterhead, signed. */
import { OFFICIAL, SLIP_TEXT } from '../../language/report/official.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { PlanFacts } from '../../model/plan-facts.js';
import { plainBlocks } from '../document/build.js';
import { letterheadOf, officeOf } from '../document/office.js';
import type { OfficialDocument } from '../document/official.js';
import { signatureOf } from './plan.js';
import type { Slip } from './slips.js';

/** The slip of one agency; it has no number, as it goes with the plan. */
export const slipOfficial = (
  { lead, document }: Slip,
  { scored }: Evaluation,
  facts: PlanFacts,
  wording: Wording,
): OfficialDocument => {
  const { language } = wording;
  const { unit, year } = scored.scorecard;
  const office = officeOf(facts, unit?.text, language);
  const name = SLIP_TEXT.name[language];
  return {
    language,
    title: `${name}: ${lead}`,
    letterhead: letterheadOf(facts, office, undefined, language),
    name,
    subject: SLIP_TEXT.subject[language](year),
    // The title is said already.
    body: plainBlocks(document.blocks).filter((block) => block.kind !== 'heading' || block.level > 1),
    signature: signatureOf(facts, office, [lead, OFFICIAL.archive[language]], wording),
    appendices: [],
  };
};
