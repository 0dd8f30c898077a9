/** Findings as they are written into a file: in words, with their places. */
import type { Wording } from '../language/wording.js';
import type { FileResult } from '../model/evaluation.js';
import type { Counts, Finding } from '../model/finding/finding.js';
import { SEVERITIES, type Severity } from '../model/finding/rules.js';
import type { Place } from '../model/place/place.js';

export interface Note {
  readonly severity: Severity;
  /** "Lỗi". */
  readonly label: string;
  /** "Tiêu chí 7.1", or "" where no criterion is meant. */
  readonly subject: string;
  readonly message: string;
  readonly rule: string;
  /** Absent where the whole file is meant. */
  readonly at: Place | undefined;
  /** Whether it is about what stands at its place, and not about a whole sheet. */
  readonly marksCell: boolean;
}

/** About a whole sheet, which is none of the scorecard's: nothing is to be marked in it. */
const aboutSheet = ({ rule }: Finding): boolean => rule === 'skipped-sheet';

/** All findings of a file in words, in their order. */
export const notesOf = (result: FileResult, wording: Wording): readonly Note[] => {
  const noted = (findings: readonly Finding[], headings?: Parameters<Wording['message']>[1]): readonly Note[] =>
    findings.map((finding) => ({
      severity: finding.severity,
      label: wording.severity(finding.severity),
      subject: finding.subject === undefined ? '' : wording.subject(finding.subject),
      message: wording.message(finding, headings),
      rule: finding.rule,
      at: finding.at,
      marksCell: finding.at !== undefined && !aboutSheet(finding),
    }));
  return [
    ...noted(result.findings),
    ...result.evaluations.flatMap(({ findings, scored }) => noted(findings, scored.scorecard.headings)),
  ];
};

/** A finding on one line of a comment. */
export const noteLine = ({ label, message, rule }: Note): string => `${label}: ${message} [${rule}]`;

const NOTE_LINE = /^[^\n:]{1,24}: .*\[[a-z][a-z-]*\]$/u;

/** Whether a text is findings alone: a line that says anything else is a person's. */
export const isNoteLines = (text: string): boolean =>
  text
    .trim()
    .split('\n')
    .every((line) => NOTE_LINE.test(line.trim()));

/** The gravest of some notes' severities. */
export const gravest = (notes: readonly Note[]): Severity =>
  SEVERITIES.find((severity) => notes.some((note) => note.severity === severity)) ?? 'info';

/** How many there are of each severity. */
export const noteCounts = (notes: readonly Note[]): Counts => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of notes) counts[severity] += 1;
  return counts;
};
