/** A flat list whose codes are dotted (1, 1.1, 1.1.1) is a table: its tree comes from the codes. */
import { dottedParts } from '../model/code.js';

/** One item of a list, with what its code put below it. */
export interface Nested<T> {
  readonly item: T;
  readonly below: readonly Nested<T>[];
}

interface Node<T> {
  readonly item: T;
  readonly below: Node<T>[];
  readonly parts: readonly number[] | undefined;
  parent?: Node<T> | undefined;
}

/** A code of more parts is no path through a scorecard. */
const MOST_PARTS = 32;

const partsOf = (code: string): readonly number[] | undefined => {
  if (code.length > 10 * MOST_PARTS) return undefined;
  const parts = dottedParts(code);
  return parts === undefined || parts.length > MOST_PARTS ? undefined : parts;
};

/** The keys of all ancestors a dotted code names, nearest first. */
const ancestorKeys = (parts: readonly number[]): readonly string[] =>
  parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));

/**
 * The items as a tree. Unchanged unless every code in the list is dotted or a plain number, and one names another
 * as its ancestor. A child goes under the nearest ancestor listed, best one that stands before it; an item
 * without a code goes under the top-level item before it, or beside the lower one.
 */
export const nestByCode = <T>(items: readonly T[], codeOf: (item: T) => string | undefined): readonly Nested<T>[] => {
  const nodes: Node<T>[] = [];
  const first = new Map<string, Node<T>>();
  let dotted = true;
  for (const item of items) {
    const code = codeOf(item);
    const parts = code === undefined ? undefined : partsOf(code);
    if (code !== undefined && parts === undefined) dotted = false;
    const node: Node<T> = { item, below: [], parts };
    nodes.push(node);
    if (parts !== undefined && !first.has(parts.join('.'))) first.set(parts.join('.'), node);
  }
  if (!dotted) return nodes;

  const latest = new Map<string, Node<T>>();
  let coded: Node<T> | undefined;
  const top: Node<T>[] = [];
  let nested = false;
  for (const node of nodes) {
    if (node.parts !== undefined) {
      for (const key of ancestorKeys(node.parts)) {
        node.parent = latest.get(key) ?? first.get(key);
        if (node.parent !== undefined) break;
      }
      nested ||= node.parent !== undefined;
      latest.set(node.parts.join('.'), node);
      coded = node;
    } else node.parent = coded?.parent ?? coded;
  }
  if (!nested) return nodes;
  for (const node of nodes) (node.parent?.below ?? top).push(node);
  return top;
};
