/** What is written, made readable: numbers as amounts, words as states, each criterion with its path. */
import { type Amount, amount } from './decimal.js';
import type { PlainCriterion, PlainPoints } from './plain.js';

/** A criterion's own cells. Absent is blank, or a word. */
export interface Cells {
  readonly max?: Amount | undefined;
  readonly self?: Amount | undefined;
  readonly assessed?: Amount | undefined;
  readonly lost?: Amount | undefined;
}

export interface Node {
  readonly cells: Cells;
  /** Absent for the whole. */
  readonly path?: string | undefined;
  readonly kind?: 'bonus' | 'deduction' | undefined;
  readonly state?: 'not-applicable' | 'survey' | undefined;
  readonly children: readonly Node[];
}

const COLUMNS = ['max', 'self', 'assessed', 'lost'] as const;
const NOT_APPLICABLE = 'Không phát sinh';
const SURVEY = 'ĐTXHH';

/** > A blank is *unscored*; `Không phát sinh` … mean *not applicable*; `ĐTXHH` means *survey*. */
const cell = (text: string | undefined): Amount | undefined =>
  text === undefined || text.trim() === '' || text === NOT_APPLICABLE || text === SURVEY ? undefined : amount(text);

export const cellsOf = (points: PlainPoints): Cells => ({
  max: cell(points.max),
  self: cell(points.self),
  assessed: cell(points.assessed),
  lost: cell(points.lost),
});

const ownState = (criterion: PlainCriterion): Node['state'] => {
  if (criterion.state !== undefined) return criterion.state;
  const words = COLUMNS.map((column) => criterion[column]);
  if (words.includes(NOT_APPLICABLE)) return 'not-applicable';
  return words.includes(SURVEY) ? 'survey' : undefined;
};

/**
 * > A child inherits its parent's state.
 * reading: what does not apply above a survey stays not applicable; a survey above something not applicable
 * does not make it apply again.
 */
const stateBelow = (own: Node['state'], parents: Node['state']): Node['state'] => {
  if (own === 'not-applicable' || parents === 'not-applicable') return 'not-applicable';
  return own ?? parents;
};

/** > an uncoded criterion's path part is `#n` among its siblings */
const pathOf = (criterion: PlainCriterion, position: number, above: string | undefined): string => {
  const part = (criterion.code ?? '') === '' ? `#${position}` : (criterion.code ?? '').replace(/[.)]+$/u, '');
  return above === undefined ? part : `${above}/${part}`;
};

const build = (criterion: PlainCriterion, position: number, above: Node): Node => {
  const state = stateBelow(ownState(criterion), above.state);
  const path = pathOf(criterion, position, above.path);
  const bare: Node = { cells: cellsOf(criterion), path, kind: criterion.kind, state, children: [] };
  return { ...bare, children: (criterion.criteria ?? []).map((child, index) => build(child, index + 1, bare)) };
};

/** The fields, as children of a whole that states nothing yet. */
export const fieldsOf = (criteria: readonly PlainCriterion[]): readonly Node[] =>
  criteria.map((field, index) => build(field, index + 1, { cells: {}, children: [] }));

export const isLeaf = (node: Node): boolean => node.children.length === 0;
export const applies = (node: Node): boolean => node.state !== 'not-applicable';

/** The node and everything below it. */
export const everything = (node: Node): readonly Node[] => [node, ...node.children.flatMap(everything)];
export const leaves = (node: Node): readonly Node[] => everything(node).filter(isLeaf);
