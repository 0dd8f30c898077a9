/** The tree of criteria, each value with its place. */

import type { Subject } from '../model/finding/facts.js';
import { finding } from '../model/finding/finding.js';
import { joinPath, pathPart } from '../model/place/path.js';
import type { Source, SourceMap } from '../model/place/source.js';
import {
  type Criterion,
  type CriterionState,
  type Extra,
  POINT_COLUMNS,
  type PointCells,
  type Result,
  type Text,
} from '../model/scorecard/scorecard.js';
import { isBlank } from '../model/text/text.js';
import {
  type Fields,
  fieldsOf,
  type Gathering,
  itemsOf,
  leafOf,
  shapeOf,
  textOf,
  textsOf,
  wrongShape,
} from './fields.js';
import { CRITERION_KEYS, type CriterionKey, KINDS, STATES } from './keys.js';
import { nearestWord } from './nearest-key.js';
import { takeOwnColumns } from './own-columns.js';
import { readPointRow, unread } from './read-points.js';
import { readRemedies } from './read-remedies.js';
import { readTotals } from './read-totals.js';
import { KIND_WORDS, meant, STATE_WORDS } from './words.js';

/** Criteria may stand this deep; a field is at depth 1. */
export const DEEPEST = 64;

interface Above {
  readonly path: string;
  readonly level: number;
}

/** The code as it stands, before anything is reported about it. */
const codeOf = (fields: Fields): string | undefined => {
  const code = fields.get('code');
  return code?.kind === 'text' && !isBlank(code.text) ? code.text : undefined;
};

/** A value from a list of words, or undefined with a finding. */
const wordOf = <T extends string>(
  fields: Fields,
  key: string,
  words: ReadonlyMap<string, T>,
  values: readonly T[],
  gathering: Gathering,
  subject: Subject,
): T | undefined => {
  const leaf = leafOf(fields, key, gathering, subject);
  if (leaf === undefined) return undefined;
  const value = meant(leaf.text, words);
  if (value !== undefined) return value;
  wrongShape(gathering, key, { oneOf: values }, leaf, { subject });
  // Read as what was probably meant, so that nothing else is said of a slip of the pen.
  return nearestWord(leaf.text, values);
};

/** What the words in the points cells say. A survey scores leaves; what does not apply, does not with all below it. */
const stateOf = (points: PointCells, isLeaf: boolean): CriterionState | undefined => {
  let surveyed = false;
  for (const column of POINT_COLUMNS) {
    const kind = points[column]?.reading.kind;
    if (kind === 'not-applicable') return kind;
    surveyed ||= kind === 'survey';
  }
  return isLeaf && surveyed ? 'survey' : undefined;
};

const readExtra = (source: Source | undefined, gathering: Gathering): readonly Extra[] => {
  if (source === undefined || shapeOf(source) === 'blank') return [];
  if (source.kind !== 'map') {
    wrongShape(gathering, 'extra', 'map', source);
    return [];
  }
  const extra: Extra[] = [];
  for (const { key, value } of source.entries) {
    if (value.kind !== 'text') wrongShape(gathering, key, 'text', value);
    else if (!isBlank(value.text)) extra.push({ heading: key, value: { text: value.text, at: value.at } });
  }
  return extra;
};

/** One result or a list; in a list an option may be counted as a map: `- Trả lời chậm: 3`. */
const readResult = (source: Source | undefined, gathering: Gathering): Result | undefined => {
  if (source === undefined || shapeOf(source) === 'blank') return undefined;
  const parts = itemsOf(source).flatMap((item): readonly Text[] => {
    if (item.kind === 'text') return [{ text: item.text, at: item.at }];
    if (item.kind !== 'map') {
      wrongShape(gathering, 'result', 'text', item);
      return [];
    }
    return item.entries.flatMap(({ key, keyAt, value }): readonly Text[] => {
      if (value.kind === 'text') return [{ text: `${key}: ${value.text.trim()}`, at: keyAt }];
      wrongShape(gathering, key, 'text', value);
      return [];
    });
  });
  const [only, ...others] = parts;
  if (only === undefined) return undefined;
  return others.length === 0 ? only : { text: parts.map(({ text }) => text).join('; '), at: source.at, parts };
};

/** A row of a table may lack its name (whoever read the table says so); where a name is a key, it is required. */
const readName = (fields: Fields, gathering: Gathering, bare: Omit<Subject, 'name'>): Text => {
  const named = textOf(fields, 'name', gathering, { ...bare, name: '' });
  if (named !== undefined) return named;
  const written = fields.get('name');
  if ((written === undefined || written.kind === 'text') && !gathering.hasHeading('name')) {
    const at = written?.at ?? fields.at;
    wrongShape(gathering, 'name', 'text', undefined, { at, subject: { ...bare, name: '' } });
  }
  return { text: '', at: written?.at ?? fields.at };
};

const isEmptyList = (source: Source): boolean => source.kind === 'list' && source.items.length === 0;

const readCriterion = (item: SourceMap, position: number, above: Above, gathering: Gathering): Criterion => {
  const fields = fieldsOf(item, CRITERION_KEYS, gathering);
  const level = above.level + 1;
  const path = joinPath(above.path, pathPart(codeOf(fields), position));
  const codeLeaf = leafOf(fields, 'code', gathering);
  const code = codeLeaf && { text: codeLeaf.text.trim(), at: codeLeaf.at };
  const bare = { code: code?.text, path, level };
  const name = readName(fields, gathering, bare);
  const subject: Subject = { ...bare, name: name.text };
  const ownKind = wordOf(fields, 'kind', KIND_WORDS, KINDS, gathering, subject);
  const points = readPointRow(fields, gathering, subject, ownKind === 'bonus');
  const ownState = wordOf(fields, 'state', STATE_WORDS, STATES, gathering, subject);
  const textUnder = (key: CriterionKey): Text | undefined => textOf(fields, key, gathering, subject);
  const remedies = readRemedies(fields.get('remedy'), gathering);
  const options = textsOf(fields.get('options'), 'options', gathering);
  const { extra, ...own } = takeOwnColumns(readExtra(fields.get('extra'), gathering));
  const subtotals = readTotals(fields.get('subtotal'), 'subtotal', gathering);
  const here: Above = { path, level };
  const below = fields.get('criteria');
  const criteria = readCriteria(below, here, gathering);
  // What stands below and could not be read leaves the score unknown: nothing is said to be missing.
  const isLost = criteria.length === 0 && below !== undefined && shapeOf(below) !== 'blank' && !isEmptyList(below);
  const state = ownState ?? own.state ?? stateOf(points, criteria.length === 0);
  const kind = ownKind ?? own.kind;
  // Written out: there is one for each row, and objects copied into each other take many times as long.
  return {
    at: item.at,
    code,
    name,
    max: points.max,
    self: points.self,
    assessed: points.assessed ?? (isLost ? unread(below) : undefined),
    lost: points.lost,
    mergedScore: item.mergedScore,
    kind,
    state,
    finding: textUnder('finding'),
    evidence: textUnder('evidence'),
    explanation: textUnder('explanation'),
    result:
      (fields.torn('result') === undefined ? readResult(fields.get('result'), gathering) : undefined) ?? own.result,
    criteriaSet: textUnder('criteria-set') ?? own.criteriaSet,
    remedies,
    options,
    extra,
    subtotals,
    criteria,
  };
};

/** The fields of a scorecard stand above nothing. */
export const TOP: Above = { path: '', level: 0 };

/** The criteria of a list, in its order; an item that is none is reported and left out. */
export const readCriteria = (source: Source | undefined, above: Above, gathering: Gathering): readonly Criterion[] => {
  if (source === undefined || shapeOf(source) === 'blank') return [];
  if (source.kind !== 'list') {
    wrongShape(gathering, 'criteria', 'criteria', source);
    return [];
  }
  if (above.level >= DEEPEST && source.items.length > 0) {
    gathering.findings.push(finding('limit', { limit: 'depth', most: DEEPEST }, { at: source.at }));
    return [];
  }
  const criteria: Criterion[] = [];
  for (const item of source.items) {
    if (item.kind === 'map') criteria.push(readCriterion(item, criteria.length + 1, above, gathering));
    else wrongShape(gathering, 'criteria', 'map', item);
  }
  return criteria;
};
