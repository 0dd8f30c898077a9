/** The one place of the page that asks what day it is, and only when a person wants to know. */

const TWO = 2;
const padded = (number: number, length = TWO): string => String(number).padStart(length, '0');

/** Today where the browser is, as an ISO day. */
export const today = (): string => {
  const now = new Date();
  return `${padded(now.getFullYear(), TWO + TWO)}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
};
