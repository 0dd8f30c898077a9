// Which modules of the program stand in one script: reading a script costs by its bytes, and a little by itself.

/** Bytes up to which a module costs less beside others than in a script of its own. */
const SMALL = 16_000;

const isWithin = (calls, others) => calls.every((call) => others.includes(call));

/**
 * Modules that the same calls need stand together; what is too small for a script of its own stands with what the fewest
 * other calls need as well. Of those that no call needs, the small ones are one script.
 *
 * @param sizes bytes of each module by its name
 * @param used the names that each call needs
 * @returns lists of names, the first of them what every call needs
 */
export const scriptsOf = (sizes, used) => {
  const groups = new Map();
  const alone = [];
  for (const [name, size] of sizes) {
    const calls = used.flatMap((names, call) => (names.includes(name) ? [call] : []));
    if (calls.length === 0 && size > SMALL) {
      alone.push([name]);
      continue;
    }
    const key = calls.join();
    const group = groups.get(key) ?? { calls, names: [], size: 0 };
    group.names.push(name);
    group.size += size;
    groups.set(key, group);
  }
  const listed = [...groups.values()].sort((a, b) => b.calls.length - a.calls.length || b.size - a.size);
  const kept = [];
  for (const group of listed) {
    const wider = kept.filter(({ calls }) => isWithin(group.calls, calls)).at(-1);
    if (wider === undefined || group.size > SMALL || group.calls.length === 0) kept.push(group);
    else wider.names.push(...group.names);
  }
  return [...kept.map(({ names }) => names), ...alone];
};
