/** Packages that speak past us, in words that mean nothing to whoever reads them. */

/** Does something while nobody hears what is said on the console: whatever is wrong is told in our words. */
export const unheard = <T>(act: () => T): T => {
  const { error } = console;
  console.error = () => undefined;
  try {
    return act();
  } finally {
    console.error = error;
  }
};
