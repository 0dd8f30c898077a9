/**
 * The least that reaches a goal: of criteria with a gain each, and efforts that some of them share, the choice with the
 * least effort; of those the one with the fewest criteria; of those the one that wins most; of those the one that has
 * the earliest criteria. Exact: every choice is considered, but for those another is at least as good as whatever follows.
 *
 * Gains count in blocks within blocks. What a block comes to is one number, so that the choices within each are looked
 * at by themselves, and put together as what they come to above it.
 */
import {
  cheaper,
  inOrder,
  NOTHING_CHOSEN,
  type Option,
  type PartialChoice,
  SharedEfforts,
  undominated,
} from './partial-choice.js';

/** Options whose gains count together. */
export interface Block {
  /** Those that are in none of its blocks, by their places in the list of options. */
  readonly options: readonly number[];
  readonly blocks: readonly Block[];
  /** What so much won in it comes to above it: 0 for 0, and never less for more. Absent where it is the same. */
  readonly worth?: ((gain: bigint) => bigint) | undefined;
}

export type LeastChoice =
  /** Places in the list of options, in their order. */
  | { readonly kind: 'chosen'; readonly indexes: readonly number[]; readonly effort: bigint }
  | { readonly kind: 'unreachable' }
  /** More different sums than can be kept apart. */
  | { readonly kind: 'too-many' };

/** More choices than these, none of which makes another needless: no points and efforts that people write come near. */
export const MOST_CHOICES = 200_000;
/** Choices of two blocks are put together in pairs, each of which is looked at. */
export const MOST_PAIRS = 5_000_000;

/** Options that share an effort, directly or through others; each group stands where its first option does. */
const groups = (indexes: readonly number[], { costs }: SharedEfforts): readonly (readonly number[])[] => {
  let all: { readonly shared: bigint; readonly members: readonly number[] }[] = [];
  for (const index of indexes) {
    const own = costs[index]?.shared ?? 0n;
    const joined = all.filter(({ shared }) => (shared & own) !== 0n);
    all = [
      ...all.filter((group) => !joined.includes(group)),
      {
        shared: joined.reduce((union, { shared }) => union | shared, own),
        members: [...joined.flatMap(({ members }) => members), index].sort((a, b) => a - b),
      },
    ];
  }
  return all.map(({ members }) => members).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
};

/** Options that share efforts made a block of their own, so that what is paid for is known where it matters alone. */
const grouped = ({ options, blocks, worth }: Block, efforts: SharedEfforts): Block => {
  const all = groups(options, efforts);
  const [only, ...others] = all;
  const inner = blocks.map((block) => grouped(block, efforts));
  if (only === undefined || (others.length === 0 && inner.length === 0)) return { options, blocks: inner, worth };
  return {
    options: all.flatMap((members) => (members.length === 1 ? members : [])),
    blocks: [...inner, ...all.flatMap((members) => (members.length === 1 ? [] : [{ options: members, blocks: [] }]))],
    worth,
  };
};

const worthIn = ({ worth }: Block, gain: bigint): bigint => worth?.(gain) ?? gain;

/** What the options of a block come to above it, where some are chosen. */
const comesTo = (block: Block, options: readonly Option[], isChosen: (index: number) => boolean): bigint =>
  worthIn(
    block,
    block.options.reduce((total, index) => total + (isChosen(index) ? (options[index]?.gain ?? 0n) : 0n), 0n) +
      block.blocks.reduce((total, inner) => total + comesTo(inner, options, isChosen), 0n),
  );

const everyOption = (): boolean => true;

/** A block with what its choices are held against. */
interface Place {
  readonly block: Block;
  /** What all of its options come to in it. */
  readonly most: bigint;
  readonly inner: readonly Place[];
  /** From so much in it on it is enough, with nothing else chosen. */
  readonly enough: bigint;
  /** With less in it the whole is out of reach, whatever else is chosen. */
  readonly needed: bigint;
}

/** The least value up to `most` that is enough; beyond it where none is. `isEnough` is never untrue again for more. */
const leastOf = (most: bigint, isEnough: (value: bigint) => boolean): bigint => {
  let [low, high] = [0n, most + 1n];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (isEnough(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
};

/** What so much in a block comes to in the whole. */
type InWhole = (value: bigint) => bigint;

const placeOf = (
  block: Block,
  options: readonly Option[],
  need: bigint,
  [alone, withAll]: readonly [InWhole, InWhole],
): Place => {
  const inBlocks = block.blocks.map((inner) => comesTo(inner, options, everyOption));
  const most = [...block.options.map((index) => options[index]?.gain ?? 0n), ...inBlocks].reduce((a, b) => a + b, 0n);
  return {
    block,
    most,
    inner: block.blocks.map((inner, index) =>
      placeOf(inner, options, need, [
        (value) => alone(worthIn(inner, value)),
        (value) => withAll(most - (inBlocks[index] ?? 0n) + worthIn(inner, value)),
      ]),
    ),
    enough: leastOf(most, (value) => alone(value) >= need),
    needed: leastOf(most, (value) => withAll(value) >= need),
  };
};

const optionsIn = ({ options, blocks }: Block): readonly number[] => [...options, ...blocks.flatMap(optionsIn)];

/** One search; gives undefined where there are more choices than can be kept apart. */
class Search {
  readonly #options: readonly Option[];
  readonly #efforts: SharedEfforts;
  #pairs = 0;
  /** Reaches it; every choice that is looked at and reaches it is no better. */
  best: PartialChoice;

  constructor(options: readonly Option[], whole: Block, need: bigint, efforts: SharedEfforts) {
    this.#options = options;
    this.#efforts = efforts;
    const taken = (compareOptions: (a: Option, b: Option) => bigint): PartialChoice => {
      const order = [...options.entries()].sort(([, a], [, b]) => Number(compareOptions(a, b)));
      const chosen = new Set<number>();
      let choice = NOTHING_CHOSEN;
      for (const [index, option] of order) {
        choice = efforts.taking(choice, option, index, -1n);
        chosen.add(index);
        if (comesTo(whole, options, (one) => chosen.has(one)) >= need) break;
      }
      return { ...choice, paid: 0n };
    };
    const effortOf = (option: Option): bigint => [...option.efforts.values()].reduce((total, one) => total + one, 1n);
    const byGain = taken((a, b) => b.gain - a.gain);
    const byEffort = taken((a, b) => b.gain * effortOf(a) - a.gain * effortOf(b));
    this.best = inOrder(byGain, byEffort) <= 0 ? byGain : byEffort;
  }

  /** Whether a choice may become a part of a better one; one that is enough by itself is no part of any. */
  #isOpen(choice: PartialChoice, { enough }: Place): boolean {
    if (inOrder(this.best, choice) < 0) return false;
    if (choice.value < enough) return true;
    this.best = choice;
    return false;
  }

  #kept(choices: readonly PartialChoice[], least: bigint): readonly PartialChoice[] | undefined {
    const { best } = this;
    const kept = undominated(choices.filter((one) => one.value >= least && cheaper(one, best) < 0));
    return kept.length > MOST_CHOICES ? undefined : kept;
  }

  /** Choices among the options of a block, each with what it comes to in it. */
  choicesIn(place: Place): readonly PartialChoice[] | undefined {
    const { block, most, needed, inner } = place;
    const efforts = this.#efforts;
    const covered = new Set<number>();
    const askedBesides = (indexes: readonly number[]): bigint => {
      for (const index of indexes) covered.add(index);
      return efforts.askedBesides((index) => covered.has(index));
    };
    let choices: readonly PartialChoice[] | undefined = [NOTHING_CHOSEN];
    let left = most;
    for (const one of inner) {
      const below = this.choicesIn(one);
      if (below === undefined) return undefined;
      left -= comesTo(one.block, this.#options, everyOption);
      const worth = undominated(below.map((choice) => ({ ...choice, value: worthIn(one.block, choice.value) })));
      choices = this.#paired(choices, worth, {
        place,
        least: needed - left,
        asked: askedBesides(optionsIn(one.block)),
      });
      if (choices === undefined) return undefined;
    }
    for (const index of block.options) {
      const option = this.#options[index];
      if (option === undefined) continue;
      left -= option.gain;
      const asked = askedBesides([index]);
      const open: PartialChoice[] = [];
      for (const choice of choices) {
        const more = efforts.taking(choice, option, index, asked);
        if (this.#isOpen(more, place)) open.push(more);
        open.push((choice.paid & ~asked) === 0n ? choice : { ...choice, paid: choice.paid & asked });
      }
      choices = this.#kept(open, needed - left);
      if (choices === undefined) return undefined;
    }
    return choices;
  }

  /** Choices among the options of one block with those among others, together. */
  #paired(
    outer: readonly PartialChoice[],
    inner: readonly PartialChoice[],
    { place, least, asked }: { readonly place: Place; readonly least: bigint; readonly asked: bigint },
  ): readonly PartialChoice[] | undefined {
    let open: PartialChoice[] = [];
    for (const one of outer) {
      const alreadyPaid = this.#efforts.amountOf(one.paid);
      for (const other of inner) {
        // Those that follow take no less, and what both have paid for is no more than what this one has.
        if (one.effort + other.effort - alreadyPaid > this.best.effort) break;
        this.#pairs += 1;
        if (one.value + other.value < least) continue;
        const both = this.#efforts.together(one, other, asked);
        if (one.count === 0 || other.count === 0 || this.#isOpen(both, place)) open.push(both);
      }
      if (this.#pairs > MOST_PAIRS) return undefined;
      if (open.length <= 2 * MOST_CHOICES) continue;
      const kept = this.#kept(open, least);
      if (kept === undefined) return undefined;
      open = [...kept];
    }
    return this.#kept(open, least);
  }
}

/**
 * @param options gains above 0, efforts of at least 0
 * @param whole all of them, each once
 * @param need what the whole must come to; above 0
 */
export const leastChoice = (options: readonly Option[], whole: Block, need: bigint): LeastChoice => {
  if (comesTo(whole, options, everyOption) < need) return { kind: 'unreachable' };
  const efforts = new SharedEfforts(options);
  const search = new Search(options, whole, need, efforts);
  const inWhole: InWhole = (value) => worthIn(whole, value);
  const place = placeOf(grouped(whole, efforts), options, need, [inWhole, inWhole]);
  if (search.choicesIn(place) === undefined) return { kind: 'too-many' };
  const { best } = search;
  return {
    kind: 'chosen',
    indexes: [...options.keys()].filter((index) => (best.chosen >> BigInt(options.length - 1 - index)) & 1n),
    effort: best.effort,
  };
};
