/** The shortest decimal of a number, without an exponent. */
export const decimalText = (value: number): string => {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  return exponent === undefined
    ? text
    : Number(`${digits}e${exponent}`)
        .toFixed(Math.max(0, -Number(exponent) + 15))
        .replace(/\.?0+$/u, '');
};
