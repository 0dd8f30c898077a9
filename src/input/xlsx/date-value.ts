/** Days as workbooks count them. */

export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export interface DateValue extends Day {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Days since the workbook's day 0, with the time as a fraction. */
  readonly serial: number;
}

const MILLISECONDS = 86_400_000;
const SECONDS = 86_400;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Lotus counted a 29 February 1900, and so does Excel: days after it are counted from a day earlier. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;
const LAST_SERIAL_1904 = LAST_SERIAL - 1462;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/u;

const dayOf = (serial: number, date1904: boolean): Day => {
  if (!date1904 && serial === FALSE_LEAP_DAY) return { day: 29, month: 2, year: 1900 };
  const early = !date1904 && serial > FALSE_LEAP_DAY ? 1 : 0;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + (serial - early) * MILLISECONDS);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
};

/** The day and time of a serial number; undefined where the program itself would show no date. */
export const dateOfSerial = (serial: number, date1904: boolean): DateValue | undefined => {
  if (!(serial >= 0) || serial >= (date1904 ? LAST_SERIAL_1904 : LAST_SERIAL) + 1) return undefined;
  const seconds = Math.round(serial * SECONDS);
  const time = seconds % SECONDS;
  return {
    ...dayOf(Math.floor(seconds / SECONDS), date1904),
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
    serial,
  };
};

/** The day and time of a cell that stores them as ISO 8601; undefined where the text is none. */
export const dateOfIso = (text: string): DateValue | undefined => {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || hour > 24 || minute > 59 || second > 60) {
    return undefined;
  }
  const serial = (date.getTime() - EPOCH_1900) / MILLISECONDS + 1 + (hour * 3600 + minute * 60 + second) / SECONDS;
  return { day, month, year, hour, minute, second, serial };
};
