/** Tables drawn with `|`, as Markdown and chat programs have them: their frame is not part of the cells. */
import { isBlankRecord, type TextRecord } from './records.js';

const RULE = /^[-+:=|\s]+$/u;

const isFramed = (record: TextRecord): boolean =>
  record.fields.length > 2 && record.fields[0]?.trim() === '' && record.fields.at(-1)?.trim() === '';

const isRule = (record: TextRecord): boolean => {
  const line = record.fields.join('|');
  return RULE.test(line) && /--|==/u.test(line);
};

/** Records without outer bars, ruled lines blanked (they keep their number), and fields trimmed of their padding. */
export const withoutFrame = (records: readonly TextRecord[]): readonly TextRecord[] => {
  const framed = records
    .filter((record) => record.fields.length > 1 && !isBlankRecord(record) && !isRule(record))
    .every(isFramed);
  return records.map((record) => {
    if (isRule(record)) return { ...record, fields: [''] };
    const fields = framed && record.fields.length > 1 ? record.fields.slice(1, -1) : record.fields;
    return { ...record, fields: fields.map((field) => field.trim()) };
  });
};
