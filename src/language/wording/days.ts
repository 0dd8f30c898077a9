/** Days as documents write them. */

/** An ISO day: 2026-01-05 is 05/01/2026, in every language. */
export const sayDay = (day: string): string => day.split('-').reverse().join('/');
