/** Who issues a document, as its head and its sentences name it. */
import { DOTS, OFFICIAL } from '../../language/report/official.js';
import type { Language } from '../../language/wording.js';
import type { PlanFacts } from '../../model/plan-facts.js';
import { tidy } from '../../model/text/text.js';
import type { Letterhead } from './official.js';

export interface Office {
  /** Lines of the letterhead, in capitals. */
  readonly heading: readonly string[];
  /** Within a sentence. */
  readonly name: string;
  /** A people's committee, whose documents end in "-UBND"; also where nobody says who it is. */
  readonly isCommittee: boolean;
  /** The committee of a commune, whose documents name no superior agency. */
  readonly isCommune: boolean;
}

const COMMITTEE = /^(?:[uủ][yỷ] ban nhân dân|ubnd)\s+(.+)$/iu;
const PLACE = /^(?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|huyện|quận|tỉnh)\s/iu;
const COMMUNE = /^(?:xã|phường|đặc khu|thị trấn)\s/iu;

const capitals = (text: string): string => text.toLocaleUpperCase('vi');
const isCapitals = (text: string): boolean => text === capitals(text);
const lower = (text: string): string => text.toLocaleLowerCase('vi');
const lowerFirst = (text: string): string => lower(text.slice(0, 1)) + text.slice(1);
const upperFirst = (text: string): string => capitals(text.slice(0, 1)) + text.slice(1);

/** "XÃ AN BÌNH", as titles write it, within a sentence: "xã An Bình". */
const inSentence = (place: string): string => {
  if (!isCapitals(place)) return lowerFirst(place);
  const kind = lower(place.match(PLACE)?.[0] ?? '');
  const name = lower(place.slice(kind.length)).split(' ').map(upperFirst).join(' ');
  return kind + name;
};

const COMMITTEE_NAME = 'Ủy ban nhân dân';

const committeeOf = (place: string): Office => ({
  heading: [capitals(COMMITTEE_NAME), capitals(place)],
  name: `${COMMITTEE_NAME} ${inSentence(place)}`,
  isCommittee: true,
  isCommune: COMMUNE.test(place),
});

const named = (text: string): Office => {
  const place = text.match(COMMITTEE)?.[1];
  return place === undefined
    ? { heading: [capitals(text)], name: text, isCommittee: false, isCommune: false }
    : committeeOf(place);
};

/** A unit that is a place is governed by its committee, which issues its documents. */
const ofUnit = (unit: string, language: Language): Office =>
  language === 'vi' && PLACE.test(unit) ? committeeOf(unit) : named(unit);

/** The office that the facts name, else that of the unit, else dots to be filled in. */
export const officeOf = (facts: PlanFacts, unit: string | undefined, language: Language): Office => {
  const known = tidy(unit ?? '');
  const agency = tidy(facts.agency ?? '');
  if (agency !== '') {
    const office = named(agency);
    // Capitals are for the letterhead: a sentence takes the unit's name where that is the same in other letters.
    if (!isCapitals(agency)) return office;
    const other = known === '' ? undefined : ofUnit(known, language);
    return other !== undefined && capitals(other.name) === agency ? other : { ...office, name: agency };
  }
  return known === '' ? { heading: [DOTS], name: DOTS, isCommittee: true, isCommune: false } : ofUnit(known, language);
};

/** "05/KH-UBND": the number as given, with the symbol of the office where it has none. */
export const numberOf = (facts: PlanFacts, office: Office): string => {
  const given = tidy(facts.number ?? '');
  if (given.includes('/')) return given;
  const symbol = office.isCommittee ? 'KH-UBND' : `KH-${OFFICIAL.noNumber}`;
  return `${given === '' ? OFFICIAL.noNumber : given}/${symbol}`;
};

/** The head of the first page; without `number` the document has none. */
export const letterheadOf = (
  facts: PlanFacts,
  office: Office,
  number: string | undefined,
  language: Language,
): Letterhead => {
  const superior = tidy(facts.superior ?? '');
  return {
    superior: superior === '' || office.isCommune ? undefined : capitals(superior),
    agency: office.heading,
    state: OFFICIAL.state[language],
    motto: OFFICIAL.motto[language],
    number: number === undefined ? undefined : OFFICIAL.number[language](number),
    placeAndDate: OFFICIAL.placeAndDate[language](tidy(facts.place ?? '') || undefined, facts.date),
  };
};
