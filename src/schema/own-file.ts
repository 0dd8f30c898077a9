/** Files that this program writes, or is told things by: they end like scorecards and are none. */
import type { OwnFileReason } from '../model/finding/facts.js';
import type { Source } from '../model/place/source.js';
import { CONFIG_KEYS } from './config-keys.js';
import { PLAN_KEYS } from './keys.js';

/** Keys that stand together in nothing else. */
const MARKS: readonly (readonly [OwnFileReason, readonly string[]])[] = [
  ['own-result', ['schemaVersion', 'scorecards']],
  ['own-result', ['schemaVersion', 'by', 'units']],
  ['own-result', ['schemaVersion', 'kind', 'changes']],
  ['own-result', ['schemaVersion', 'now', 'sets']],
  ['own-result', ['schemaVersion', 'tool', 'seal']],
  ['own-result', ['schemaVersion', 'manifests']],
  ['own-baseline', ['baselineVersion']],
  ['own-report', ['version', 'runs']],
];
/** Of each entry of a list of code quality. */
const ENTRY_MARKS = ['check_name', 'fingerprint'];
/** Says nothing by itself. */
const VERSION = 'version';

const holds = (keys: readonly string[], marks: readonly string[]): boolean =>
  marks.every((mark) => keys.includes(mark));

/** Which of our own files it is; undefined where it is none. */
export const ownFileReason = (source: Source): OwnFileReason | undefined => {
  if (source.kind === 'list') {
    const [first] = source.items;
    const keys = first?.kind === 'map' ? first.entries.map(({ key }) => key) : [];
    return holds(keys, ENTRY_MARKS) ? 'own-report' : undefined;
  }
  if (source.kind !== 'map') return undefined;
  const keys = source.entries.map(({ key }) => key);
  if (keys.includes('criteria')) return undefined;
  const marked = MARKS.find(([, marks]) => holds(keys, marks));
  if (marked !== undefined) return marked[0];
  const telling = keys.filter((key) => key !== VERSION);
  if (telling.length === 0) return undefined;
  if (telling.every((key) => CONFIG_KEYS.has(key))) return 'own-config';
  return telling.every((key) => PLAN_KEYS.has(key)) ? 'own-facts' : undefined;
};
