/** A choice so far, in whole units throughout, and which of two is the better. */

export interface PartialChoice {
  readonly effort: bigint;
  readonly count: number;
  /** What its options win, added up. */
  readonly gain: bigint;
  /** What that comes to in the block that is looked at. */
  readonly value: bigint;
  /** Which options are in it: the first option is the highest bit, so that of two the larger has the earlier ones. */
  readonly chosen: bigint;
  /** Which shared efforts are paid for, a bit each, as long as somebody may still ask for them. */
  readonly paid: bigint;
}

export const NOTHING_CHOSEN: PartialChoice = { effort: 0n, count: 0, gain: 0n, value: 0n, chosen: 0n, paid: 0n };

export const cheaper = (a: PartialChoice, b: PartialChoice): number =>
  a.effort === b.effort ? a.count - b.count : a.effort < b.effort ? -1 : 1;

/** The better of two comes first. Whatever is added to both, the better stays the better. */
export const inOrder = (a: PartialChoice, b: PartialChoice): number => {
  const cost = cheaper(a, b);
  if (cost !== 0) return cost;
  if (a.gain !== b.gain) return a.gain > b.gain ? -1 : 1;
  return a.chosen > b.chosen ? -1 : a.chosen < b.chosen ? 1 : 0;
};

/** Without those that a better one comes to at least as much as, with the same paid for; the better first. */
export const undominated = (choices: readonly PartialChoice[]): readonly PartialChoice[] => {
  const most = new Map<bigint, bigint>();
  return [...choices].sort(inOrder).filter(({ paid, value }) => {
    const before = most.get(paid);
    if (before !== undefined && before >= value) return false;
    most.set(paid, value);
    return true;
  });
};

/** Something that may be done. */
export interface Option {
  readonly gain: bigint;
  /** What it takes: by name, so that what several share is paid once. */
  readonly efforts: ReadonlyMap<string, bigint>;
}

/** What an option takes: of its own, and which efforts that others ask for as well. */
export interface Cost {
  readonly own: bigint;
  readonly shared: bigint;
}

/** Efforts that several options ask for, a bit each. */
export class SharedEfforts {
  readonly costs: readonly Cost[];
  readonly #amounts: readonly bigint[];
  readonly #sums = new Map<bigint, bigint>();

  constructor(options: readonly Option[]) {
    const asking = new Map<string, number>();
    for (const { efforts } of options) for (const name of efforts.keys()) asking.set(name, (asking.get(name) ?? 0) + 1);
    const amounts: bigint[] = [];
    const bits = new Map<string, bigint>();
    this.costs = options.map(({ efforts }) => {
      let [own, shared] = [0n, 0n];
      for (const [name, amount] of efforts) {
        if (asking.get(name) === 1) {
          own += amount;
          continue;
        }
        const bit = bits.get(name) ?? 1n << BigInt(amounts.push(amount) - 1);
        bits.set(name, bit);
        shared |= bit;
      }
      return { own, shared };
    });
    this.#amounts = amounts;
  }

  /** What some of them take. */
  amountOf(some: bigint): bigint {
    if (some === 0n) return 0n;
    const known = this.#sums.get(some);
    if (known !== undefined) return known;
    const amount = this.#amounts.reduce((total, one, bit) => total + ((some >> BigInt(bit)) & 1n ? one : 0n), 0n);
    this.#sums.set(some, amount);
    return amount;
  }

  /** Which of them somebody asks for, besides some of the options. */
  askedBesides(isCovered: (index: number) => boolean): bigint {
    return this.costs.reduce((asked, { shared }, index) => (isCovered(index) ? asked : asked | shared), 0n);
  }

  /** With one more option in it. `asked`: what somebody may still ask for. */
  taking(choice: PartialChoice, { gain }: Option, index: number, asked: bigint): PartialChoice {
    const { own, shared } = this.costs[index] ?? { own: 0n, shared: 0n };
    return {
      effort: choice.effort + own + this.amountOf(shared & ~choice.paid),
      count: choice.count + 1,
      gain: choice.gain + gain,
      value: choice.value + gain,
      chosen: choice.chosen | (1n << BigInt(this.costs.length - 1 - index)),
      paid: (choice.paid | shared) & asked,
    };
  }

  /** Two choices among different options as one: what both have paid for is paid once. */
  together(a: PartialChoice, b: PartialChoice, asked: bigint): PartialChoice {
    return {
      effort: a.effort + b.effort - this.amountOf(a.paid & b.paid),
      count: a.count + b.count,
      gain: a.gain + b.gain,
      value: a.value + b.value,
      chosen: a.chosen | b.chosen,
      paid: (a.paid | b.paid) & asked,
    };
  }
}
