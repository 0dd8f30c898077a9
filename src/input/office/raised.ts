const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Text set as superscript, with digits that stay raised in plain text: the 7 of a footnote never becomes part of a score. */
export const raised = (text: string): string => text.replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
