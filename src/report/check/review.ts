/** Findings as tools of review take them: file by file, each with its place, its sentence and a fingerprint. */
import { gateText } from '../../language/command/gates.js';
import type { Headings, Wording } from '../../language/wording.js';
import type { FileResult } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding/finding.js';
import { findingIdentity } from '../../model/finding/finding-identity.js';
import type { GateResult } from '../../model/finding/gate.js';
import { SEVERITIES } from '../../model/finding/rules.js';
import type { Place } from '../../model/place/place.js';
import type { Excerpt } from '../document/document.js';
import { excerptsOf } from '../document/excerpt.js';

export interface ReviewFinding {
  readonly finding: Finding;
  /** Its file, as `ReviewFile` names it. */
  readonly path: string;
  /** The sentence alone. */
  readonly message: string;
  /** The place in words; absent where the whole file is meant. */
  readonly place?: string | undefined;
  /** Stays the same when lines move and words change; no two of a run are alike. */
  readonly fingerprint: string;
  /** Whether it is grave enough for the run to fail. */
  readonly fails: boolean;
  readonly excerpt?: Excerpt | undefined;
}

export interface ReviewFile {
  /** From the top of the repository, parted by "/"; from the root of the system where it lies elsewhere. */
  readonly path: string;
  /** Those that count. */
  readonly findings: readonly ReviewFinding[];
  /** Those that a project accepts. */
  readonly accepted: readonly ReviewFinding[];
  /** What a project says of itself, and no scorecard. */
  readonly isConfig: boolean;
}

/** What became of a demand that no finding tells of. */
export interface ReviewGate {
  readonly gate: GateResult;
  readonly message: string;
  /** The place in words; absent where a whole file or the whole run is meant. */
  readonly place?: string | undefined;
  /** Absent where the whole run is meant. */
  readonly path?: string | undefined;
  readonly fingerprint: string;
}

/** A file that could not be opened at all, or a call that could not be carried out. */
export interface ReviewProblem {
  /** Empty where no file is meant. */
  readonly path: string;
  readonly message: string;
  readonly fingerprint: string;
}

export interface Review {
  readonly files: readonly ReviewFile[];
  readonly gates: readonly ReviewGate[];
  readonly problems: readonly ReviewProblem[];
  readonly wording: Wording;
}

export interface ReviewSource {
  readonly results: readonly FileResult[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
  readonly gates?: readonly GateResult[] | undefined;
  readonly wording: Wording;
  /** Where a file of the call lies in the repository. */
  readonly pathOf: (file: string) => string;
  /** A digest of a text, in hexadecimal digits. */
  readonly digest: (text: string) => Promise<string>;
}

/** Findings say for themselves what these two say of a run. */
const TOLD_BY_FINDINGS: readonly GateResult['gate'][] = ['readable', 'fail-on'];

/** What parts the facts of an identity: stands in no text that is read. */
const MARK = '\u001f';

/** Tells what is the same as before by its number, so that each is one of its kind. */
const counter = (): ((facts: readonly string[]) => string) => {
  const seen = new Map<string, number>();
  return (facts) => {
    const key = facts.join(MARK);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}${MARK}${count}`;
  };
};

/** Which findings make the run fail: those of a file that is no scorecard always do. */
const failing = (gates: readonly GateResult[] | undefined): ((finding: Finding, isScorecard: boolean) => boolean) => {
  const failOn = gates?.flatMap((one) => (one.gate === 'fail-on' ? [SEVERITIES.indexOf(one.args.least)] : []));
  const least = failOn?.[0] ?? -1;
  return ({ severity }, isScorecard) => SEVERITIES.indexOf(severity) <= least || (!isScorecard && severity === 'error');
};

const placeIn = (at: Place | undefined, wording: Wording): string | undefined => at && wording.place(at);

/** All that a review shows, in the order of files and places. */
export const reviewOf = async (source: ReviewSource): Promise<Review> => {
  const { wording, pathOf, digest } = source;
  const unique = counter();
  const fails = failing(source.gates);
  const files: ReviewFile[] = [];
  for (const { file, text, findings, evaluations, isConfig = false } of source.results) {
    const path = pathOf(file);
    const excerptAt = excerptsOf(text);
    const found: ReviewFinding[] = [];
    const add = async (all: readonly Finding[], sheet: string | undefined, headings: Headings | undefined) => {
      for (const finding of all) {
        found.push({
          finding,
          path,
          message: wording.message(finding, headings),
          place: placeIn(finding.at, wording),
          fingerprint: await digest(unique([path, sheet ?? '', ...findingIdentity(finding)])),
          fails: fails(finding, isConfig || evaluations.length > 0),
          excerpt: excerptAt(finding.at),
        });
      }
    };
    await add(findings, undefined, undefined);
    for (const one of evaluations) await add(one.findings, one.sheet, one.scored.scorecard.headings);
    const counts = ({ finding }: ReviewFinding): boolean => finding.accepted === undefined;
    files.push({
      path,
      findings: found.filter(counts),
      accepted: found.filter((one) => !counts(one)),
      isConfig,
    });
  }
  const gates: ReviewGate[] = [];
  for (const gate of source.gates ?? []) {
    if (TOLD_BY_FINDINGS.includes(gate.gate)) continue;
    const path = gate.file === undefined ? undefined : pathOf(gate.file);
    const facts = [path ?? '', gate.sheet ?? '', gate.gate, gate.subject?.path ?? ''];
    const message = gateText(gate, wording.language);
    const place = placeIn(gate.at, wording);
    gates.push({ gate, message, place, path, fingerprint: await digest(unique(facts)) });
  }
  const problems: ReviewProblem[] = [];
  for (const { file, message } of source.problems) {
    const path = file === '' ? '' : pathOf(file);
    problems.push({ path, message, fingerprint: await digest(unique([path, 'problem'])) });
  }
  return { files, gates, problems, wording };
};

/** The place, where no line of a text tells it, then the sentence: for tools that show lines only. */
export const placedMessage = (
  { place, message }: Pick<ReviewFinding, 'place' | 'message'>,
  at: Place | undefined,
): string => (place === undefined || (at?.kind === 'text' && at.fields !== true) ? message : `${place}: ${message}`);

/** The line to show it at: its own in a text file, the first where there are none. */
export const lineOf = (at: Place | undefined): number => (at?.kind === 'text' ? at.line : 1);

/** The column, where it counts characters of a line. */
export const columnOf = (at: Place | undefined): number | undefined =>
  at?.kind === 'text' && at.fields !== true ? at.column : undefined;
