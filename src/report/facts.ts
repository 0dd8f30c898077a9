/** Which scorecard this is: its unit, years, file and sheet. */
import { REPORT } from '../language/report.js';
import type { Language } from '../language/wording.js';
import type { Evaluation } from '../model/evaluation.js';
import { tidy } from '../model/text.js';
import { type Block, type Paragraph, paragraph } from './document.js';

const line = (facts: readonly (readonly [string, string | number | undefined])[]): readonly Paragraph[] => {
  const known = facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return known.length === 0 ? [] : [paragraph(known.join(' · '))];
};

/** An ISO day as it is written in a document: 05/01/2026. */
const writtenDay = (day: string): string => day.split('-').reverse().join('/');

/** Unit, years and the day reckoned with, as far as they are known; one line or none. */
export const unitFacts = ({ scored }: Evaluation, language: Language, today?: string): readonly Block[] => {
  const { unit, year, planYear } = scored.scorecard;
  return line([
    [REPORT.unit[language], unit === undefined ? undefined : tidy(unit.text)],
    [REPORT.year[language], year],
    [REPORT.planYear[language], planYear],
    [REPORT.today[language], today === undefined ? undefined : writtenDay(today)],
  ]);
};

/** File and sheet. */
export const fileFacts = ({ file, sheet }: Evaluation, language: Language): readonly Block[] =>
  line([
    [REPORT.file[language], file],
    [REPORT.sheet[language], sheet],
  ]);
