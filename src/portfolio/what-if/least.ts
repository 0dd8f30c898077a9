/**
 * The least that reaches a goal: of criteria with a gain each, and efforts that some of them share, the choice with the
 * least effort; of those the one with the fewest criteria; of those the one that wins most; of those the one that has
 * the earliest criteria. Exact: every choice is considered, but for those another is at least as good as whatever follows.
 */

/** Something that may be done, in whole units throughout. */
export interface Option {
  readonly gain: bigint;
  /** What it takes: by name, so that what several share is paid once. */
  readonly efforts: ReadonlyMap<string, bigint>;
  /** Gains of one region add up; what regions come to together, the goal says. */
  readonly region: number;
}

/** When it is enough. */
export type Goal =
  /** What all gains add up to. */
  | { readonly kind: 'sum'; readonly need: bigint }
  /** Whatever is said of a choice, as long as no more gain in any region is never worse. */
  | {
      readonly kind: 'judged';
      readonly regions: number;
      /** What all gains must add up to before it is worth asking. */
      readonly atLeast: bigint;
      readonly reaches: (indexes: readonly number[]) => boolean;
    };

/** A choice so far. */
interface State {
  readonly effort: bigint;
  readonly count: number;
  readonly gain: bigint;
  /** The gain by region. */
  readonly gains: readonly bigint[];
  /** Which options are in it: the first option is the highest bit, so that of two the larger has the earlier ones. */
  readonly chosen: bigint;
  /** What of the shared efforts is paid for, as long as somebody may still ask for it. */
  readonly paid: string;
}

/** More states than these at once: no sum of points and efforts that people write comes near. */
const MOST_STATES = 200_000;
/** With several regions each is compared with many others. */
const MOST_STATES_OF_REGIONS = 800;
/** Each choice that is judged is a scorecard scored anew. */
const MOST_JUDGED = 1500;

const cheaper = (a: State, b: State): number =>
  a.effort === b.effort ? a.count - b.count : a.effort < b.effort ? -1 : 1;

/** The better of two comes first. */
const inOrder = (a: State, b: State): number => {
  const cost = cheaper(a, b);
  if (cost !== 0) return cost;
  if (a.gain !== b.gain) return a.gain > b.gain ? -1 : 1;
  return a.chosen > b.chosen ? -1 : a.chosen < b.chosen ? 1 : 0;
};

const covers = (a: State, b: State): boolean => a.gains.every((gain, region) => gain >= (b.gains[region] ?? 0n));

/** Leaves out each state that another, no dearer, wins at least as much as in every region, with the same paid for. */
const undominated = (states: readonly State[]): State[] => {
  const kept = new Map<string, State[]>();
  return [...states].sort(inOrder).filter((state) => {
    const before = kept.get(state.paid) ?? [];
    kept.set(state.paid, before);
    // The last of those kept wins the most where there is one region only.
    const isOne = state.gains.length === 1;
    const last = before.at(-1);
    if (isOne ? last !== undefined && covers(last, state) : before.some((one) => covers(one, state))) return false;
    before.push(state);
    return true;
  });
};

/** Options that share an effort, directly or through others, side by side; each group stands where its first option does. */
const groups = (options: readonly Option[]): readonly (readonly number[])[] => {
  let all: { readonly names: ReadonlySet<string>; readonly members: readonly number[] }[] = [];
  options.forEach(({ efforts }, index) => {
    const own = new Set(efforts.keys());
    const joined = all.filter(({ names }) => [...own].some((name) => names.has(name)));
    all = [
      ...all.filter((group) => !joined.includes(group)),
      {
        names: new Set([...joined.flatMap(({ names }) => [...names]), ...own]),
        members: [...joined.flatMap(({ members }) => members), index].sort((a, b) => a - b),
      },
    ];
  });
  return all.map(({ members }) => members).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
};

/** With one more option in it. `shared`: names of efforts that another option may still ask for. */
const taking = (state: State, option: Option, bit: bigint, shared: ReadonlySet<string>): State => {
  const paid = new Set(state.paid === '' ? [] : state.paid.split('\n'));
  let { effort } = state;
  for (const [name, amount] of option.efforts) {
    if (paid.has(name)) continue;
    effort += amount;
    if (shared.has(name)) paid.add(name);
  }
  return {
    effort,
    count: state.count + 1,
    gain: state.gain + option.gain,
    gains: state.gains.map((gain, region) => (region === option.region ? gain + option.gain : gain)),
    chosen: state.chosen | bit,
    paid: [...paid].sort().join('\n'),
  };
};

export type LeastChoice =
  /** Places in the list of options, in their order. */
  | { readonly kind: 'chosen'; readonly indexes: readonly number[]; readonly effort: bigint }
  | { readonly kind: 'unreachable' }
  /** More different sums than can be kept apart. */
  | { readonly kind: 'too-many' };

/**
 * @param options gains above 0, efforts of at least 0
 * @param goal not reached by nothing
 */
export const leastChoice = (options: readonly Option[], goal: Goal): LeastChoice => {
  let left = options.reduce((total, { gain }) => total + gain, 0n);
  const bitOf = (index: number): bigint => 1n << BigInt(options.length - 1 - index);
  const indexesOf = (chosen: bigint): readonly number[] =>
    [...options.keys()].filter((index) => (chosen & bitOf(index)) !== 0n);
  const judged = new Map<string, boolean>();
  const need = goal.kind === 'sum' ? goal.need : goal.atLeast;
  const reaches = (state: State): boolean => {
    if (state.gain < need) return false;
    if (goal.kind === 'sum') return true;
    const key = state.gains.join(' ');
    const known = judged.get(key) ?? goal.reaches(indexesOf(state.chosen));
    judged.set(key, known);
    return known;
  };
  const isHopeful = ({ gain }: State): boolean => gain + left >= need;
  const regions = goal.kind === 'sum' ? 1 : goal.regions;
  const most = regions === 1 ? MOST_STATES : MOST_STATES_OF_REGIONS;
  if (left < need || (goal.kind === 'judged' && !goal.reaches([...options.keys()]))) return { kind: 'unreachable' };
  const nothing: State = {
    effort: 0n,
    count: 0,
    gain: 0n,
    gains: Array.from({ length: regions }, () => 0n),
    chosen: 0n,
    paid: '',
  };
  // The greatest gains first reach it somehow: what costs more than that need not be looked at.
  const names = new Set(options.flatMap(({ efforts }) => [...efforts.keys()]));
  let best = nothing;
  for (const index of [...options.keys()].sort((a, b) => Number((options[b]?.gain ?? 0n) - (options[a]?.gain ?? 0n)))) {
    const option = options[index];
    if (option !== undefined && !reaches(best)) best = taking(best, option, bitOf(index), names);
  }
  let states: readonly State[] = [nothing];
  for (const group of groups(options)) {
    const remaining = [...group];
    for (let index = remaining.shift(); index !== undefined; index = remaining.shift()) {
      const option = options[index];
      if (option === undefined) continue;
      left -= option.gain;
      const shared = new Set(remaining.flatMap((other) => [...(options[other]?.efforts.keys() ?? [])]));
      const open: State[] = [];
      for (const state of states) {
        const more = taking(state, option, bitOf(index), shared);
        // One more criterion is never for nothing: what has reached the goal is not gone on with.
        if (inOrder(best, more) < 0) open.push(state);
        else if (reaches(more)) {
          best = more;
          open.push(state);
        } else open.push(more, state);
      }
      const within = best;
      states = undominated(open.filter((state) => isHopeful(state) && cheaper(state, within) < 0));
      if (states.length > most || judged.size > MOST_JUDGED) return { kind: 'too-many' };
    }
    // Nobody asks for what this group has paid.
    states = undominated(states.map((state) => ({ ...state, paid: '' })));
  }
  return { kind: 'chosen', indexes: indexesOf(best.chosen), effort: best.effort };
};
