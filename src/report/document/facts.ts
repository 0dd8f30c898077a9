/** Which scorecard this is: its unit, years, file and sheet. */
import { CRITERIA_SETS } from '../../language/report/criteria-sets.js';
import { REPORT } from '../../language/report/report.js';
import { sayDay } from '../../language/wording/days.js';
import { sayFile } from '../../language/wording/places.js';
import type { Language } from '../../language/wording.js';
import type { CriteriaSet } from '../../model/criteria-set/criteria-set.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { TitleOrigin } from '../../model/reading/table-reading.js';
import { tidy } from '../../model/text/text.js';
import { paragraph } from './build.js';
import type { Paragraph, PlainBlock } from './document.js';

const line = (facts: readonly (readonly [string, string | number | undefined])[]): readonly Paragraph[] => {
  const known = facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return known.length === 0 ? [] : [paragraph(known.join(' · '))];
};

/** Names that somebody may have given without thinking of the scorecard: what is taken from them is said. */
const NOT_IN_TABLE: readonly TitleOrigin[] = ['sheet', 'file'];

/**
 * Unit, years and the day reckoned with, as far as they are known; one line or none.
 * `origins`: where the unit or a year was found there, it is said.
 */
export const unitFacts = (
  { scored, reading, bySet }: Evaluation,
  language: Language,
  more: { readonly today?: string | undefined; readonly origins?: readonly TitleOrigin[] } = {},
): readonly PlainBlock[] => {
  const { unit, year, planYear } = scored.scorecard;
  const { today, origins = NOT_IN_TABLE } = more;
  const said = (value: string | number | undefined, from: TitleOrigin | undefined): string | number | undefined =>
    value === undefined || from === undefined || !origins.includes(from)
      ? value
      : `${value} (${REPORT.fromOrigin[from][language]})`;
  return line([
    [REPORT.unit[language], said(unit === undefined ? undefined : tidy(unit.text), reading?.unitFrom)],
    [REPORT.year[language], said(year, reading?.yearFrom)],
    [REPORT.planYear[language], said(planYear, reading?.planYearFrom)],
    [CRITERIA_SETS.set[language], bySet && setName(bySet.set)],
    [REPORT.today[language], today === undefined ? undefined : sayDay(today)],
  ]);
};

/** Its id, and its version where it says one. */
const setName = ({ id, version }: CriteriaSet): string =>
  version === undefined ? id.text : `${id.text} (${tidy(version.text)})`;

/** File and sheet. */
export const fileFacts = ({ file, sheet }: Evaluation, language: Language): readonly PlainBlock[] =>
  line([
    [REPORT.file[language], sayFile(file, language)],
    [REPORT.sheet[language], sheet],
  ]);
