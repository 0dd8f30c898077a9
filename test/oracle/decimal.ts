/** Exact decimals for the oracle: a bigint that counts millionths of a millionth of a point. Nothing of the engine's. */

/** Twelve decimals: what a person writes in a score has three. */
const DECIMALS = 12;
const ONE = 10n ** BigInt(DECIMALS);

export type Amount = bigint;
export const ZERO: Amount = 0n;

/** The amount a plainly written number stands for: `7.05`, `7,05`, `-2`, `.5`, `5.`, `03`. Throws on anything else. */
export const amount = (text: string): Amount => {
  const match = /^([+-]?)(\d*)(?:[.,](\d*))?$/u.exec(text.trim());
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || whole + fraction === '' || fraction.length > DECIMALS) throw new Error(`no number: ${text}`);
  const size = BigInt(`${whole}${fraction.padEnd(DECIMALS, '0')}`);
  return sign === '-' ? -size : size;
};

/** The shortest decimal: `7.05`, `-0.5`, `0`. */
export const decimal = (value: Amount): string => {
  const size = value < 0n ? -value : value;
  const fraction = (size % ONE).toString().padStart(DECIMALS, '0').replace(/0+$/u, '');
  return `${value < 0n ? '-' : ''}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
};

export const plus = (values: readonly Amount[]): Amount => values.reduce((sum, value) => sum + value, ZERO);

/**
 * part ÷ whole × 100 to two decimals, half up; absent where the whole is 0.
 * reading: "half up" of a negative percentage goes away from zero, as a spreadsheet's ROUND does.
 */
export const percentage = (part: Amount, whole: Amount): Amount | undefined => {
  if (whole === ZERO) return undefined;
  const negative = part < 0n !== whole < 0n;
  const [top, bottom] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const hundredths = (top * 20_000n + bottom) / (bottom * 2n);
  return ((negative ? -hundredths : hundredths) * ONE) / 100n;
};
