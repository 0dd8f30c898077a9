/** A ranking as programs read it; described by `schemas/ranking.schema.json`. */
import { sayWhy } from '../../language/units/ranking.js';
import type { Language } from '../../language/wording.js';
import type { CommonLoss, FieldShare, ListedUnit, RankedUnit, Ranking, UnrankedUnit } from '../../model/ranking.js';
import { RESULT_VERSION } from '../../model/result-version.js';
import { jsonPoints } from './criterion.js';
import { type Json, type PrintedObject, printJson } from './print.js';

const jsonField = (share: FieldShare | undefined, path: string): Json => ({
  path,
  assessed: jsonPoints(share?.assessed),
  max: jsonPoints(share?.max),
  percent: jsonPoints(share?.percent),
});

const jsonUnit = (one: RankedUnit, group: string | undefined, fields: Ranking['fields']): Json => ({
  rank: one.rank,
  unit: one.unit,
  code: one.code,
  group,
  calledBy: one.calledBy,
  file: one.file,
  sheet: one.sheet,
  points: jsonPoints(one.points),
  max: jsonPoints(one.max),
  percent: jsonPoints(one.percent),
  class: one.unitClass,
  errors: one.errors,
  unlisted: one.unlisted || undefined,
  before: one.before && {
    rank: one.before.rank,
    percent: jsonPoints(one.before.percent) ?? 0,
    gained: jsonPoints(one.before.gained) ?? 0,
  },
  noBefore: one.noBefore,
  fields: one.shares.map((share, index) => jsonField(share, fields[index]?.path ?? '')),
  otherSet:
    one.differences.length === 0
      ? undefined
      : one.differences.map(({ path, expected, found }) => ({
          path,
          expected: jsonPoints(expected),
          found: jsonPoints(found),
        })),
});

const jsonUnranked = ({ unit, code, group, file, sheet, why }: UnrankedUnit, language: Language): Json => ({
  unit,
  code,
  group,
  file,
  sheet,
  why: why.kind,
  message: sayWhy(why, language),
});

const jsonLoss = ({ path, name, losing, units, lost }: CommonLoss): Json => ({
  path,
  name,
  losing,
  units,
  lost: jsonPoints(lost),
});

const jsonListed = ({ code, name, former, group }: ListedUnit): Json => ({ code, name, former, group });

interface Unread {
  /** Whose it is, as far as its name tells. */
  readonly unit?: string | undefined;
  readonly file: string;
  readonly why: string;
}

const jsonUnread = ({ unit, file, why }: Unread): Json => ({ unit, file, message: why });

export interface RankingFiles {
  /** Files that hold no scorecard, each with why. */
  readonly unreadable: readonly Unread[];
  /** The same of the time before. */
  readonly unreadBefore?: readonly Unread[] | undefined;
  /** Files that could not be opened at all. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** The whole document in pieces, ending in a line break. */
export const rankingJson = (
  ranking: Ranking,
  { unreadable, unreadBefore = [], problems }: RankingFiles,
  language: Language,
): Iterable<string> => {
  const document: PrintedObject = [
    {
      schemaVersion: RESULT_VERSION,
      by: ranking.by,
      ties: ranking.ties,
      basis: ranking.basis,
      fields: ranking.fields.map(({ path, name }) => ({ path, name })),
      units: ranking.groups.flatMap(({ name, units }) => units.map((unit) => jsonUnit(unit, name, ranking.fields))),
      unranked: ranking.unranked.map((one) => jsonUnranked(one, language)),
      unreadable: unreadable.map(jsonUnread),
      missing: ranking.missing.map(jsonListed),
      losses: ranking.losses.map(jsonLoss),
      previous: ranking.previous && {
        basis: ranking.previous.basis,
        unranked: ranking.previous.unranked.map((one) => jsonUnranked(one, language)),
        unreadable: unreadBefore.map(jsonUnread),
      },
      problems: problems.map(({ file, message }) => ({ file, message })),
    },
  ];
  return printJson(document);
};
