/** Marks of notes behind numbers: "1 [2]" is 1 where a line of the text begins with "[2]". */
import { raised } from '../../model/text/plain-look.js';
import type { TextRecord } from './records.js';

const NOTE = /^\s*(?:[-*•]\s+)?\[(\d{1,2})\]\s+\S/u;
const NOTED = /^(\s*\d[\d.,]*)\s?\[(\d{1,2})\]\s*$/u;

/** The marks set as in Word, raised, where their notes are there: so they are no numbers of their own. */
export const withNoteMarks = (records: readonly TextRecord[]): readonly TextRecord[] => {
  const notes = new Set(records.map(({ fields }) => NOTE.exec(fields[0] ?? '')?.[1]));
  notes.delete(undefined);
  if (notes.size === 0) return records;
  const marked = (field: string): string => {
    const [, number = '', note = ''] = NOTED.exec(field) ?? [];
    return notes.has(note) ? `${number}[${raised(note)}]` : field;
  };
  return records.map((record) => ({ ...record, fields: record.fields.map(marked) }));
};
