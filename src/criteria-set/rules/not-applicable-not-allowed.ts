import { finding } from '../../model/finding/finding.js';
import { isNamedBy } from '../../model/scorecard/unit-name.js';
import { subjectOf } from '../../model/scored/scored.js';
import { eachMatched } from './rule.js';

/** "Not applicable" where the set lets nobody say so, or not this unit. Told once, at the criterion that says it. */
export const notApplicableNotAllowed = eachMatched((one, { place }, { scorecard }) => {
  const { criterion } = one;
  const { absence } = place.criterion;
  if (criterion.state !== 'not-applicable' || absence === undefined) return undefined;
  // An exemption that was granted is none that the unit took; where nobody may have one, none can be granted.
  if (criterion.exemptedAt !== undefined && absence.allowed) return undefined;
  const names = absence.units.map(({ text }) => text);
  const { unit } = scorecard;
  // Without a unit's name nobody can tell whether it is one of them.
  const isAllowed = absence.allowed && (names.length === 0 || unit === undefined || isNamedBy(unit.text, names));
  if (isAllowed) return undefined;
  const at = (criterion.assessed ?? criterion.self ?? criterion.max)?.at ?? criterion.at;
  return finding('not-applicable-not-allowed', { units: names }, { at, subject: subjectOf(one) });
});
