/** YAML and JSON → Source: one a document of the stream. */
import { type Finding, finding } from '../../model/finding/finding.js';
import type { Source } from '../../model/place/source.js';
import type { ReadResult } from '../../model/reading/reading.js';
import { decode, isUnicode } from '../decode.js';
import { type Composed, compose } from './compose.js';
import { type Locate, locator } from './places.js';
import { readPlainBlocks } from './plain-blocks.js';
import { firstFault } from './reason.js';
import { treeOf } from './tree.js';

const unreadable = (text: string | undefined, findings: readonly Finding[]): ReadResult => ({
  kind: 'unreadable',
  findings,
  ...(text === undefined ? {} : { text }),
});

const isBlankDocument = (source: Source): boolean => source.kind === 'text' && source.text === '';

/** The finding that ends the reading, where a fault or a bound was met. */
const refusal = (composed: Exclude<Composed, { kind: 'document' }>, text: string, locate: Locate): Finding => {
  if (composed.kind === 'limit') {
    return finding('limit', { limit: composed.limit, most: composed.most }, { at: locate(composed.offset) });
  }
  const { reason, detail, offset } = firstFault(composed.faults, text);
  return finding('syntax', { reason, detail }, { at: locate(offset) });
};

/**
 * Reads YAML or JSON. Scalars keep their text as written (`1.10`, `0,81`); `null`, `~` and nothing are ''. The first
 * syntax error alone is told, since one broken bracket breaks much behind it; keys given twice are all told.
 */
export const readYaml = (bytes: Uint8Array): ReadResult => {
  const decoded = decode(bytes);
  if (decoded === undefined || !isUnicode(decoded.encoding)) {
    return unreadable(undefined, [finding('unreadable-file', { reason: 'not-text' })]);
  }
  // A lone CR is a line break as well, and the package does not take it for one; offsets stay what they were.
  const text = decoded.text.replace(/\r(?!\n)/gu, '\n');
  return readText(text);
};

/** The same text by the one pass, or by the package: they agree wherever the one pass has anything to say. */
const readText = (text: string): ReadResult => {
  const plain = readPlainBlocks(text);
  return plain === undefined ? readByPackage(text) : { kind: 'sources', sources: [plain], text, findings: [] };
};

/** The sources of any YAML, by the yaml package. */
export const readByPackage = (text: string): ReadResult => {
  const locate = locator(text);
  const sources: Source[] = [];
  const findings: Finding[] = [];
  for (const composed of compose(text)) {
    if (composed.kind !== 'document') return unreadable(text, [refusal(composed, text, locate)]);
    const tree = treeOf(composed.contents, locate);
    findings.push(...tree.findings);
    if (tree.source === undefined) return unreadable(text, findings);
    if (!isBlankDocument(tree.source)) sources.push(tree.source);
  }
  if (sources.length === 0) return unreadable(text, [finding('unreadable-file', { reason: 'empty' })]);
  const bare = sources.find((source) => source.kind === 'text');
  if (bare !== undefined) {
    return unreadable(text, [finding('unreadable-file', { reason: 'not-a-scorecard' }, { at: bare.at })]);
  }
  return { kind: 'sources', sources, text, findings };
};
