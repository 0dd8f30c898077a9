/** YAML nodes → Source: texts exactly as written, every one with its place; aliases followed within bounds. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type Scalar, type YAMLSeq } from 'yaml';
import { type Finding, finding } from '../../model/finding/finding.js';
import type { Source, SourceEntry } from '../../model/place/source.js';
import { blankAsNothing } from './blanks.js';
import { MOST_DEPTH } from './compose.js';
import type { Locate } from './places.js';

/** Values that aliases may repeat, all together. */
export const MOST_ALIASED = 100_000;

/** What an `&anchor` stands for; nothing while it is still being read, so that a cycle shows. */
interface Anchored {
  built?: Built;
}

interface Built {
  readonly source: Source;
  /** Values in it, itself included, and lists and maps inside one another: what an alias to it adds. */
  readonly size: number;
  readonly depth: number;
}

/** Tags that say "one text", which the composer lets stand before a list or map as well. */
const SCALAR_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null)$/u;

const textOf = (scalar: Scalar): string => {
  const text = scalar.source ?? String(scalar.value ?? '');
  return scalar.type === 'PLAIN' ? blankAsNothing(text) : text;
};

const offsetOf = (node: unknown, otherwise: number): number => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const start: unknown = Array.isArray(range) ? range[0] : undefined;
  return typeof start === 'number' ? start : otherwise;
};

class Walk {
  readonly findings: Finding[] = [];
  /** Why the tree cannot be read; the walk then goes on without following any more aliases. */
  refused: Finding | undefined;
  readonly #anchors = new Map<string, Anchored>();
  #aliased = 0;

  constructor(readonly locate: Locate) {}

  build(node: unknown, otherwise: number): Built {
    const offset = offsetOf(node, otherwise);
    if (isAlias(node)) return this.#follow(node.source, offset);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    const anchored: Anchored = {};
    if (anchor !== undefined) this.#anchors.set(anchor, anchored);
    if ((isMap(node) || isSeq(node)) && SCALAR_TAG.test(node.tag ?? '')) {
      const at = this.locate(offset);
      this.refused ??= finding('syntax', { reason: 'unknown-tag', detail: `${node.tag}` }, { at });
    }
    const built = this.#content(node, offset);
    anchored.built = built;
    return built;
  }

  #content(node: unknown, offset: number): Built {
    if (isMap(node)) return this.#entries(node.items, offset);
    if (isSeq(node)) return this.#list(node, offset);
    const text = isScalar(node) ? textOf(node) : '';
    return { source: { kind: 'text', text, at: this.locate(offset) }, size: 1, depth: 0 };
  }

  #follow(name: string, offset: number): Built {
    const anchored = this.#anchors.get(name);
    const at = this.locate(offset);
    const blank: Built = { source: { kind: 'text', text: '', at }, size: 1, depth: 0 };
    if (this.refused !== undefined) return blank;
    if (anchored === undefined) {
      return this.#refuse(finding('syntax', { reason: 'alias-unknown', detail: `*${name}` }, { at }), blank);
    }
    if (anchored.built === undefined) {
      return this.#refuse(finding('unreadable-file', { reason: 'alias-cycle' }, { at }), blank);
    }
    this.#aliased += anchored.built.size;
    if (this.#aliased > MOST_ALIASED) {
      return this.#refuse(finding('limit', { limit: 'aliases', most: MOST_ALIASED }, { at }), blank);
    }
    return anchored.built;
  }

  /** The first reason stands; `built` goes on in place of what was refused. */
  #refuse<T>(why: Finding, built: T): T {
    this.refused ??= why;
    return built;
  }

  #list(list: YAMLSeq, offset: number): Built {
    const at = this.locate(offset);
    const items = list.items.map((item) => (isPair(item) ? this.#entries([item], offset) : this.build(item, offset)));
    return this.#around({ kind: 'list', at, items: items.map((item) => item.source) }, items, offset);
  }

  #entries(pairs: readonly Pair[], offset: number): Built {
    const at = this.locate(offset);
    const seen = new Map<string, SourceEntry>();
    const values: Built[] = [];
    const entries = pairs.map((pair): SourceEntry => {
      const keyOffset = offsetOf(pair.key, offset);
      const key = this.#key(pair.key, keyOffset);
      const keyAt = this.locate(keyOffset);
      const value = this.build(pair.value, keyOffset);
      values.push(value);
      const entry: SourceEntry = { key, keyAt, value: value.source };
      const compared = key.normalize('NFC');
      const first = seen.get(compared);
      if (first === undefined) seen.set(compared, entry);
      else this.findings.push(finding('duplicate-key', { key }, { at: keyAt, also: first.keyAt }));
      return entry;
    });
    return this.#around({ kind: 'map', at, entries }, values, offset);
  }

  /** As written: a key may be a column's heading, and comes out again. */
  #key(node: unknown, offset: number): string {
    const { source } = node === null || node === undefined ? { source: undefined } : this.build(node, offset);
    if (source === undefined) return '';
    if (source.kind === 'text') return source.text;
    const at = this.locate(offset);
    return this.#refuse(finding('syntax', { reason: 'key-not-text', detail: source.kind }, { at }), '');
  }

  #around(source: Source, inside: readonly Built[], offset: number): Built {
    const depth = inside.reduce((deepest, built) => Math.max(deepest, built.depth), 0) + 1;
    if (depth > MOST_DEPTH) {
      this.refused ??= finding('limit', { limit: 'depth', most: MOST_DEPTH }, { at: this.locate(offset) });
    }
    return { source, size: inside.reduce((sum, built) => sum + built.size, 1), depth };
  }
}

export type Tree =
  | { readonly source: Source; readonly findings: readonly Finding[] }
  | { readonly source: undefined; readonly findings: readonly Finding[] };

/** One document's contents as a Source; without one where it cannot be read, and the findings say why. */
export const treeOf = (contents: unknown, locate: Locate): Tree => {
  const walk = new Walk(locate);
  const { source } = walk.build(contents, 0);
  if (walk.refused !== undefined) return { source: undefined, findings: [...walk.findings, walk.refused] };
  return { source, findings: walk.findings };
};
