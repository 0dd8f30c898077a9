/** What would be if, as programs read it; described by `schemas/what-if.schema.json`. */
import { sayWhy } from '../../language/units/ranking.js';
import type { Language } from '../../language/wording.js';
import type { UnrankedUnit } from '../../model/ranking.js';
import { RESULT_VERSION } from '../../model/result-version.js';
import type { ChangedScore, DueBy, RankAmong, Reaching, Stage, StageTotal, WhatIf } from '../../model/what-if.js';
import { jsonPoints, jsonRemedy } from './criterion.js';
import { type Json, printJson } from './print.js';

const jsonRank = (rank: RankAmong | undefined, language: Language): Json | undefined => {
  if (rank === undefined) return undefined;
  return rank.kind === 'ranked'
    ? { rank: rank.rank, of: rank.of, group: rank.group }
    : { why: rank.why.kind, message: sayWhy(rank.why, language) };
};

const jsonTotal = (total: StageTotal | undefined, rank: Json | undefined): Json | undefined =>
  total && {
    max: jsonPoints(total.max),
    scoredMax: jsonPoints(total.scoredMax),
    assessed: jsonPoints(total.assessed),
    lost: jsonPoints(total.lost),
    final: jsonPoints(total.final),
    percent: jsonPoints(total.percent),
    provisional: total.provisional,
    unscored: total.unscored,
    class: total.unitClass,
    rank,
  };

const jsonChange = ({ code, path, name, max, before, after, gained, effort, remedies }: ChangedScore): Json => ({
  code,
  path,
  name,
  max: jsonPoints(max),
  before: jsonPoints(before),
  after: jsonPoints(after),
  gained: jsonPoints(gained),
  effort: jsonPoints(effort),
  remedies: remedies.map(jsonRemedy),
});

const jsonDue = ({ day, won, later, undated, withoutRemedy }: DueBy): Json => ({
  day,
  won: won.map(jsonChange),
  later,
  undated,
  withoutRemedy,
});

const jsonReaching = ({ target, least, outcome, chosen, effort, short, withoutEffort, chances }: Reaching): Json => ({
  target: {
    unit: target.kind,
    value: jsonPoints(target.value),
    exclusive: target.exclusive,
    class: target.className,
  },
  least,
  outcome,
  chosen: chosen.map(jsonChange),
  effort: jsonPoints(effort),
  short: jsonPoints(short),
  chances,
  withoutEffort: withoutEffort.map(({ code, path, name, gain, text }) => ({
    code,
    path,
    name,
    gain: jsonPoints(gain),
    text,
  })),
});

const jsonUnranked = ({ unit, file, sheet, why }: UnrankedUnit, language: Language): Json => ({
  unit,
  file,
  sheet,
  why: why.kind,
  message: sayWhy(why, language),
});

export interface WhatIfFiles {
  /** Files among the others that hold no scorecard, each with why. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
  /** Files that could not be opened at all. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** The whole document in pieces, ending in a line break. */
export const whatIfJson = (
  whatIf: WhatIf,
  { unreadable, problems }: WhatIfFiles,
  language: Language,
): Iterable<string> => {
  const { totals, among } = whatIf;
  const stage = (name: Stage): Json | undefined => jsonTotal(totals[name], jsonRank(among?.ranks[name], language));
  return printJson([
    {
      schemaVersion: RESULT_VERSION,
      file: whatIf.file,
      sheet: whatIf.sheet,
      unit: whatIf.unit,
      year: whatIf.year,
      basis: whatIf.basis,
      indexed: whatIf.indexed,
      now: stage('now'),
      assumed: stage('assumed'),
      planned: stage('planned'),
      sets: whatIf.sets.map(jsonChange),
      dueBy: whatIf.dueBy && jsonDue(whatIf.dueBy),
      reaching: whatIf.reaching && jsonReaching(whatIf.reaching),
      rescaled: whatIf.rescaled || undefined,
      unlisted: jsonPoints(whatIf.unlisted),
      unreadRecovers: whatIf.unreadRecovers.map(({ path, text }) => ({ path, text })),
      unranked: among?.unranked.map((one) => jsonUnranked(one, language)),
      unreadable: unreadable.map(({ file, why }) => ({ file, message: why })),
      problems: problems.map(({ file, message }) => ({ file, message })),
    },
  ]);
};
