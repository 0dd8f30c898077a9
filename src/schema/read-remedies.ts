/** One remedy or several: who does what by when. */
import { finding } from '../model/finding/finding.js';
import type { Source } from '../model/place/source.js';
import { REMEDY_TEXTS, type Remedy, type RemedyText, type Text } from '../model/scorecard/scorecard.js';
import { REMEDY_STATUSES, remedyStatus } from '../model/scorecard/status.js';
import { fieldsOf, type Gathering, itemsOf, textOf, textsOf, wrongShape } from './fields.js';
import { REMEDY_KEYS } from './keys.js';

const readRemedy = (source: Source, gathering: Gathering): Remedy | undefined => {
  if (source.kind === 'list') {
    wrongShape(gathering, 'remedy', 'map', source);
    return undefined;
  }
  if (source.kind === 'text') {
    gathering.used.add('solution');
    return { at: source.at, support: [], solution: { text: source.text, at: source.at } };
  }
  const fields = fieldsOf(source, REMEDY_KEYS, gathering);
  const support = textsOf(fields.get('support'), 'support', gathering);
  const texts: { -readonly [K in RemedyText]?: Text } = {};
  for (const key of REMEDY_TEXTS) {
    const text = textOf(fields, key, gathering);
    if (text !== undefined) texts[key] = text;
  }
  if (support.length === 0 && Object.keys(texts).length === 0) return undefined;
  const { status } = texts;
  // A column of that name in somebody's table holds that office's own words.
  if (status !== undefined && !gathering.hasHeading('status') && remedyStatus(status.text) === undefined) {
    gathering.findings.push(
      finding(
        'schema',
        { key: 'status', expected: { oneOf: REMEDY_STATUSES }, actual: 'text', text: status.text },
        { at: status.at },
      ),
    );
  }
  return { at: source.at, support, ...texts };
};

/** The remedies of a criterion; a bare text is a solution, and what is blank is none. */
export const readRemedies = (source: Source | undefined, gathering: Gathering): readonly Remedy[] => {
  const remedies: Remedy[] = [];
  for (const item of itemsOf(source)) {
    const remedy = readRemedy(item, gathering);
    if (remedy !== undefined) remedies.push(remedy);
  }
  return remedies;
};
