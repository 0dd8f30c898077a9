/** Those that a key tells from all others of their list; an empty key tells nothing. */
export const alone = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> => {
  const found = new Map<string, T | undefined>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== '') found.set(key, found.has(key) ? undefined : item);
  }
  return new Map([...found].flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const])));
};
