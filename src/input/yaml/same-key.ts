const ASCII = /^[ -~]*$/;

/** Whether two keys are one, in whichever way of Unicode they are spelled. */
export const isSameKey = (a: string, b: string): boolean =>
  a === b || (!(ASCII.test(a) && ASCII.test(b)) && a.normalize('NFC') === b.normalize('NFC'));
