/** Forms → YAML with a line of explanation beside each first key, and last year's remedies as comments. */
import { isCollection, isMap, isScalar, isSeq, Scalar, stringify, type YAMLMap } from 'yaml';
import { FORM_KEYS, FORM_TOP, LAST_YEAR } from '../../language/form/form.js';
import type { Language } from '../../language/wording.js';
import type { Form, LastYear } from '../../model/form.js';
import { isPositive } from '../../model/points/points.js';
import { type Criterion, REMEDY_PARTS, type Remedy, type RemedyPart } from '../../model/scorecard/scorecard.js';
import { visible } from '../visible.js';
import { documentText, yamlDocument } from './document.js';
import { type Blanks, scorecardTree } from './tree.js';

/** What is asked of each criterion that takes a score; lost points follow from it. */
const CRITERION_BLANKS = ['max', 'self', 'assessed', 'finding', 'evidence', 'explanation'] as const;

/** How far a remedy is says nothing about doing it again. */
const isOffered = (part: RemedyPart): boolean => part !== 'status';

const textOf = (remedy: Remedy, part: RemedyPart): string | readonly string[] | undefined => {
  if (part !== 'support') return remedy[part]?.text;
  const names = remedy.support.map(({ text }) => text);
  return names.length > 1 ? names : names[0];
};

const offersOf = (form: Form, criterion: Criterion): readonly Remedy[] => form.last.get(criterion)?.remedies ?? [];

const partsOf = (form: Form, remedy: Remedy | undefined): readonly RemedyPart[] =>
  REMEDY_PARTS.filter(
    (part) => form.columns.includes(part) || (remedy !== undefined && isOffered(part) && textOf(remedy, part)),
  );

const blanksOf = (form: Form): Blanks => {
  const asked = new Set(CRITERION_BLANKS.filter((key) => form.columns.includes(key)));
  const withResult = new Set<string>([...asked, 'result']);
  const none: ReadonlySet<string> = new Set();
  return {
    of: (criterion) => {
      if (!form.asked.has(criterion)) return none;
      return form.byResult.has(criterion) ? withResult : asked;
    },
    remedies: (criterion) => {
      const offers = offersOf(form, criterion);
      if (offers.length > 0) return offers.map((remedy) => partsOf(form, remedy));
      return form.asked.has(criterion) ? [partsOf(form, undefined)] : [];
    },
  };
};

/** As it would stand behind its key, on one line. */
const inLine = (value: string | readonly string[]): string => {
  const words = typeof value === 'string' ? visible(value) : value.map(visible);
  // The library breaks a text where it has lines of its own.
  if ([words].flat().some((text) => text.includes('\n'))) return JSON.stringify(words);
  const layout = { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1', collectionStyle: 'flow' } as const;
  return stringify(words, layout).trimEnd();
};

/** What is to be said above a row of what it was last year. */
const lastYearLines = (form: Form, last: LastYear, language: Language): readonly string[] => [
  ...(last.notApplicable ? [LAST_YEAR.notApplicable[language](form.lastYear)] : []),
  ...(last.remedies.length > 0 && last.lost !== undefined && isPositive(last.lost)
    ? [LAST_YEAR.lost[language](form.lastYear, last.lost, last.finding && visible(last.finding.text))]
    : []),
];

const commented = (text: string): string =>
  text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');

/** Explains the first key of each name; what is offered behind a key leaves no room for that. */
class Explainer {
  readonly #said = new Set<string>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  explain(map: YAMLMap, keys: ReadonlySet<string>): void {
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const words = FORM_KEYS[name]?.[this.#language];
      if (words === undefined || !keys.has(name) || this.#said.has(name)) continue;
      const node = value instanceof Scalar || isCollection(value) ? value : undefined;
      if (node === undefined || typeof node.comment === 'string') continue;
      this.#said.add(name);
      if (isScalar(node)) node.comment = ` ${words}`;
      else if (isScalar(key)) key.commentBefore = [key.commentBefore, ` ${words}`].filter(Boolean).join('\n');
    }
  }
}

const TOP_KEYS: ReadonlySet<string> = new Set(['title', 'unit', 'year', 'plan-year']);
const ROW_KEYS: ReadonlySet<string> = new Set([
  ...['code', 'name', ...CRITERION_BLANKS, 'result', 'kind', 'state', 'remedy'],
]);
const REMEDY_KEYS: ReadonlySet<string> = new Set(REMEDY_PARTS);

const mapsIn = (node: unknown): readonly YAMLMap[] => {
  if (isMap(node)) return [node];
  return isSeq(node) ? node.items.filter((item) => isMap(item)) : [];
};

const offer = (map: YAMLMap, remedy: Remedy): void => {
  for (const part of REMEDY_PARTS) {
    const value = isOffered(part) ? textOf(remedy, part) : undefined;
    const node = map.get(part, true);
    if (value !== undefined && isScalar(node)) node.comment = ` ${inLine(value)}`;
  }
};

const keyOf = (map: YAMLMap, name: string): Scalar | undefined => {
  const key = map.items.find((item) => isScalar(item.key) && item.key.value === name)?.key;
  return isScalar(key) ? key : undefined;
};

const annotate = (
  maps: readonly YAMLMap[],
  criteria: readonly Criterion[],
  form: Form,
  { language, explainer }: { language: Language; explainer: Explainer },
): void => {
  for (const [index, map] of maps.entries()) {
    const criterion = criteria[index];
    if (criterion === undefined) continue;
    const last = form.last.get(criterion);
    const lines = last === undefined ? [] : lastYearLines(form, last, language);
    const above =
      (last?.notApplicable === true ? keyOf(map, 'self') : undefined) ?? keyOf(map, 'remedy') ?? keyOf(map, 'criteria');
    if (lines.length > 0 && above !== undefined) above.commentBefore = commented(lines.join('\n'));
    const remedies = mapsIn(map.get('remedy'));
    const offers = offersOf(form, criterion);
    explainer.explain(map, ROW_KEYS);
    for (const [position, remedy] of remedies.entries()) {
      const offered = offers[position];
      if (offered !== undefined) offer(remedy, offered);
      // Beside offers an explanation would be taken for one.
      else if (offers.length === 0) explainer.explain(remedy, REMEDY_KEYS);
    }
    annotate(mapsIn(map.get('criteria')), criterion.criteria, form, { language, explainer });
  }
};

const documentOf = (form: Form, language: Language): string => {
  const { headings, ...scorecard } = form.scorecard;
  const own = Object.fromEntries(Object.entries(headings).filter(([, heading]) => heading !== ''));
  const document = yamlDocument(scorecardTree({ ...scorecard, headings: own }, blanksOf(form)));
  const explainer = new Explainer(language);
  const hasOffers = [...form.last.values()].some(({ remedies }) => remedies.length > 0);
  const top = hasOffers ? [FORM_TOP.blank[language], FORM_TOP.offers[language]] : [FORM_TOP.blank[language]];
  if (!isMap(document.contents)) throw new Error('a scorecard is a map');
  explainer.explain(document.contents, TOP_KEYS);
  const fields = mapsIn(document.contents.get('criteria'));
  annotate(fields, form.scorecard.criteria, form, { language, explainer });
  for (const field of fields.slice(1)) field.spaceBefore = true;
  document.commentBefore = commented(top.join('\n'));
  // Between two items the library leaves the blanks of their depth.
  return documentText(document).replace(/^ +$/gmu, '');
};

/** The forms as one YAML file, several as a `---` stream: valid as it stands, and read as a scorecard without scores. */
export const writeYamlForms = (forms: readonly Form[], language: Language): string =>
  forms.map((form) => documentOf(form, language)).join('---\n');
