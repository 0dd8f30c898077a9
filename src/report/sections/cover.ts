import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { sayDay } from '../../language/wording/days.js';
import { sayFile } from '../../language/wording/places.js';
import type { Language } from '../../language/wording.js';
import { lastName } from '../../model/place/path-names.js';
import type { Points } from '../../model/points/points.js';
import type { TitleOrigin } from '../../model/reading/table-reading.js';
import { scoreColumn } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import { number, text } from '../document/build.js';
import type { Fact, FactKey, PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { Span } from '../document/spans.js';
import type { ReportContext } from '../remediation/context.js';
import { coverageWords } from '../remediation/coverage.js';
import { provisionalWords } from '../remediation/point-cells.js';
import type { SectionSpec } from './section.js';

/** Names that somebody may have given without thinking of the scorecard: what is taken from them is said. */
const NOT_IN_TABLE: readonly TitleOrigin[] = ['sheet', 'file'];

const fact = (key: FactKey, label: string, value: Span | string | number | undefined): readonly Fact[] =>
  value === undefined ? [] : [{ key, label, value: [typeof value === 'object' ? value : text(String(value))] }];

/** The file alone: folders are nobody else's business, and differ from machine to machine. */
const fileName = (file: string, language: Language): string => sayFile(lastName(file), language);

/** Unit and years, the title of the source, the day. */
const identity = ({ evaluation, wording, options }: ReportContext): readonly Fact[] => {
  const { language } = wording;
  const { scored, reading } = evaluation;
  const { unit, year, planYear, title } = scored.scorecard;
  const from = (origin: TitleOrigin | undefined): string =>
    origin !== undefined && NOT_IN_TABLE.includes(origin) ? ` (${REPORT.fromOrigin[origin][language]})` : '';
  return [
    ...fact('unit', REPORT.unit[language], unit && tidy(unit.text) + from(reading?.unitFrom)),
    ...fact('year', REPORT.year[language], year && `${year}${from(reading?.yearFrom)}`),
    ...fact('plan-year', REPORT.planYear[language], planYear && `${planYear}${from(reading?.planYearFrom)}`),
    ...fact('source-title', REPORT.sourceTitle[language], title && tidy(title.text)),
    ...fact('today', REPORT.today[language], options.today && sayDay(options.today)),
  ];
};

/** What the numbers cover and rest on. */
const standing = ({ scored, wording }: ReportContext): readonly Fact[] => {
  const { language } = wording;
  const { total, basis, criteria } = scored;
  const provisional = provisionalWords(total, criteria, basis, language);
  return [
    ...fact('coverage', REPORT.coverage[language], coverageWords(scored, wording)),
    ...fact('basis', REPORT.basis[language], REPORT.basisOf[basis][language]),
    ...(total.notApplicable > 0
      ? fact('not-applicable', REPORT.notApplicable[language], REPORT.criteriaCount[language](total.notApplicable))
      : []),
    ...fact('provisional', REPORT.state[language], provisional && text(provisional, 'warning')),
  ];
};

const points = (key: FactKey, label: string, value: Points | undefined): readonly Fact[] =>
  fact(key, label, value && number(value));

/** What the whole comes to. */
const result = ({ scored, headings, wording }: ReportContext): readonly Fact[] => {
  const { language } = wording;
  const { total, basis, indexed } = scored;
  const heading = (column: 'max' | 'self' | 'assessed' | 'lost') => headingOf(column, headings, wording);
  const percent = total.percent && number(total.percent, { percent: true, tone: 'strong' });
  return [
    ...points('max', heading('max'), total.max),
    ...(total.unscored > 0 && total.assessed !== undefined
      ? points('scored-max', REPORT.scoredMax[language], total.scoredMax)
      : []),
    ...(basis === 'assessed' ? points('self', heading('self'), total.self) : []),
    ...points('assessed', heading(scoreColumn(basis) === 'self' ? 'self' : 'assessed'), total.assessed),
    ...points('lost', heading('lost'), total.lost),
    ...points('final', REPORT.final[language], total.final),
    ...fact('percent', (indexed ? REPORT.index : REPORT.extractPercent)[language], percent),
  ];
};

/** What it was made from, and by what. */
const provenance = ({ evaluation, wording, options }: ReportContext): readonly Fact[] => {
  const { language } = wording;
  return [
    ...fact('file', REPORT.file[language], fileName(evaluation.file, language)),
    ...fact('sheet', REPORT.sheet[language], evaluation.sheet),
    ...fact('sha256', REPORT.sha256[language], evaluation.sha256),
    ...fact('version', REPORT.madeWith[language], options.version && `cchc ${options.version}`),
  ];
};

/** Which scorecard this is, what it comes to, and what the report was made from. */
const blocks = (context: ReportContext): readonly PlainBlock[] => [
  {
    kind: 'facts',
    facts: [...identity(context), ...standing(context), ...result(context), ...provenance(context)],
  },
];

export const cover: SectionSpec = { ...SECTION_WORDS.cover, blocks };
