/** Findings in words. */

import { REPORT } from '../../language/report/report.js';
import { sayFile } from '../../language/wording/places.js';
import type { Headings, Language, Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { type Counts, countBySeverity, type Finding } from '../../model/finding/finding.js';
import { SEVERITIES } from '../../model/finding/rules.js';
import type { Place } from '../../model/place/place.js';
import { paragraph, text } from '../document/build.js';
import type { FindingLine, Paragraph, PlainBlock } from '../document/document.js';
import { excerptsOf } from '../document/excerpt.js';

/** Breaks of lines that a file's name may hold. */
const BREAKS = /[\n\r\u0085\u2028\u2029]/gu;

/** A file's name as it stands on a line that is read as one: a break within it must not begin another. */
export const nameOnLine = (file: string, language: Language): string => sayFile(file, language).replace(BREAKS, '\\n');

/** As compilers print it where there is a line to jump to: `phieu.yaml:14:11`, `phieu.xlsx 'Sheet 1'!E5`. */
export const whereInFile = (path: string, at: Place | undefined, wording: Wording): string => {
  const file = nameOnLine(path, wording.language);
  if (at === undefined) return file;
  if (at.kind === 'text') return `${file}:${at.line}:${at.column}`;
  return at.kind === 'cell' ? `${file} ${wording.place(at)}` : `${file}, ${wording.place(at)}`;
};

/** A sheet's name stays as it is written, at the start of a line as well. */
const placeOf = (at: Place | undefined, file: string | undefined, wording: Wording): string => {
  if (file !== undefined) return whereInFile(file, at, wording);
  const place = at === undefined ? '' : wording.place(at);
  return at?.kind === 'cell' ? place : place.charAt(0).toUpperCase() + place.slice(1);
};

/** Behind a cell the code and name of its row; of a text file the line itself is shown below. */
const whereOf = ({ at, subject }: Finding, file: string | undefined, wording: Wording): string => {
  const place = placeOf(at, file, wording);
  const row = at === undefined || at.kind === 'text' || subject === undefined ? undefined : wording.rowOf(subject);
  return row === undefined ? place : `${place} (${row})`;
};

/** Each finding with its severity, place and sentence; where `file` is given, it stands in front of the place. */
export const findingLines = (
  findings: readonly Finding[],
  source: {
    readonly file?: string | undefined;
    readonly text?: string | undefined;
    readonly headings?: Headings | undefined;
    readonly excerpts?: boolean;
  },
  wording: Wording,
): readonly FindingLine[] => {
  const excerptAt = source.excerpts ? excerptsOf(source.text) : () => undefined;
  return findings.map((finding) => ({
    severity: finding.severity,
    label: wording.severity(finding.severity),
    where: whereOf(finding, source.file, wording),
    message: wording.message(finding, source.headings),
    rule: finding.rule,
    excerpt: excerptAt(finding.at),
  }));
};

/** "2 lỗi, 5 cảnh báo, 5 lưu ý", in the colour of the worst; behind it, in brackets, what else there is. */
export const countsParagraph = (counts: Counts, wording: Wording, before = '', besides = ''): Paragraph => {
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  const words = worst === undefined && besides === '' ? REPORT.noFindings[wording.language] : wording.counts(counts);
  const counted = text(`${before}${words}`, worst);
  return besides === '' ? paragraph(counted) : paragraph(counted, text(` (${besides})`, 'dim'));
};

/**
 * The findings of a report that is about something else, and how many they are.
 * @param listed those that are listed, where some stand elsewhere; all are counted
 */
export const findingBlocks = (
  evaluation: Evaluation,
  wording: Wording,
  listed: readonly Finding[] = evaluation.findings,
): readonly PlainBlock[] => {
  const { headings } = evaluation.scored.scorecard;
  const findings = findingLines(listed, { headings }, wording);
  const counts = countsParagraph(countBySeverity(evaluation.findings), wording);
  return findings.length === 0 ? [counts] : [{ kind: 'findings', form: 'list', findings }, counts];
};
