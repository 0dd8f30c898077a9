/** What `cchc verify` says of each manifest. */

import { differenceText, VERIFICATION } from '../language/command/verification.js';
import { quotedSheet } from '../language/wording/places.js';
import type { Wording } from '../language/wording.js';
import type { Difference, Verification } from '../model/manifest.js';
import { heading, paragraph } from './document/build.js';
import type { Block, Document, FindingLine } from './document/document.js';

const whereOf = (difference: Difference, pathOf: (file: string) => string, manifest: string): string => {
  if (!('file' in difference)) return manifest;
  const path = pathOf(difference.file);
  return 'sheet' in difference && difference.sheet !== undefined ? `${path}, ${quotedSheet(difference.sheet)}` : path;
};

/** Whether a number differs although everything that was read is the same. */
const isOfTotals = ({ kind }: Difference): boolean =>
  kind === 'total-changed' || kind === 'scorecard-missing' || kind === 'scorecard-new';

const blocksOf = (
  { file, manifest, recomputed, differences }: Verification,
  pathOf: (file: string) => string,
  version: string,
  wording: Wording,
): readonly Block[] => {
  const { language } = wording;
  if (differences.length === 0 && manifest !== undefined) {
    const { inputs, outputs, scorecards, tool } = manifest;
    const counts = [inputs.length, outputs.length, scorecards.length, tool.version] as const;
    return [paragraph(VERIFICATION.fine[language](file, ...counts))];
  }
  const lines = differences.map(
    (one): FindingLine => ({
      severity: 'error',
      label: VERIFICATION.differs[language],
      where: whereOf(one, pathOf, file),
      message: differenceText(one, language),
      rule: one.kind,
    }),
  );
  const blocks: Block[] = [{ kind: 'findings', form: 'lines', findings: lines }];
  if (manifest === undefined) return blocks;
  const before = manifest.tool.version;
  if (!recomputed) blocks.push(paragraph(VERIFICATION.notRecomputed[language]));
  else if (differences.some(isOfTotals)) {
    const say = before === version ? VERIFICATION.sameVersion[language](version) : undefined;
    blocks.push(paragraph(say ?? VERIFICATION.otherVersion[language](before, version)));
  }
  return blocks;
};

/**
 * Each manifest: that all is as it was, or what is not.
 *
 * @param pathOf a path from the folder of a manifest, as it would be typed here
 * @param version of this program
 */
export const verificationDocument = (
  verifications: readonly Verification[],
  pathOf: (manifest: string, file: string) => string,
  version: string,
  wording: Wording,
): Document => {
  const { language } = wording;
  return {
    language,
    title: VERIFICATION.title[language],
    blocks: [
      heading(1, VERIFICATION.title[language]),
      ...verifications.flatMap((one) => blocksOf(one, (file) => pathOf(one.file, file), version, wording)),
    ],
  };
};
