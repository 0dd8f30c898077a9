/** What was put right and what was left, on stderr: no number changes in silence. */
import { FIX_WORDS, fixText, leftText, marksText } from '../../language/command/fix.js';
import type { Wording } from '../../language/wording.js';
import type { FileFixes, Fix, LeftFix, LeftReason } from '../../model/finding/fix.js';
import { whereInFile } from '../../report/check/finding-lines.js';
import type { Session } from '../session.js';

const isMark = ({ rule }: Fix): boolean => rule === 'mixed-decimal-marks';

const numberLine = (file: string, fix: Fix, wording: Wording): string => {
  const about = fix.subject === undefined ? '' : `${wording.subject(fix.subject)}: `;
  return `${whereInFile(file, fix.at, wording)}: ${about}${fixText(fix)} [${fix.rule}]`;
};

/** A line for each number that changes; one for all that only take another mark. */
const linesOf = (file: string, fixes: readonly Fix[], wording: Wording): readonly string[] => {
  const marks = fixes.filter(isMark).length;
  return [
    ...fixes.filter((fix) => !isMark(fix)).map((fix) => numberLine(file, fix, wording)),
    ...(marks === 0 ? [] : [`${file}: ${marksText(marks, wording.language)} [mixed-decimal-marks]`]),
  ];
};

const leftLines = (file: string, left: readonly LeftFix[], wording: Wording): readonly string[] => {
  const reasons = new Map<LeftReason, Fix[]>();
  for (const { fix, why } of left) reasons.set(why, [...(reasons.get(why) ?? []), fix]);
  return [...reasons].flatMap(([why, fixes]) =>
    linesOf(file, fixes, wording).map((line) => `${line}: ${leftText(why, wording.language)}`),
  );
};

export const noteFixes = async ({ note, words }: Session, files: readonly FileFixes[]): Promise<void> => {
  const { language } = words;
  for (const { file, made, left, isDry } of files) {
    const label = FIX_WORDS[isDry ? 'would' : 'made'][language];
    for (const line of linesOf(file, made, words)) await note(`${label}: ${line}`);
    for (const line of leftLines(file, left, words)) await note(`${FIX_WORDS.left[language]}: ${line}`);
  }
};
