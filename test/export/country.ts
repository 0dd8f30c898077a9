/** A country over years, from a seed: communes with a scorecard each year, scored by the engine, as rows for a database. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { wording } from '../../src/language/wording.js';
import type { DataRow, DataWriter } from '../../src/model/data-table.js';
import type { Place } from '../../src/model/place/place.js';
import { type Points, points, sum } from '../../src/model/points/points.js';
import type { Criterion, Scorecard, StatedPoints } from '../../src/model/scorecard/scorecard.js';
import { DATA } from '../../src/report/data/index.js';
import { scoreScorecard } from '../../src/score/score.js';

const AT: Place = { kind: 'text', line: 1, column: 1 };
const text = (words: string) => ({ text: words, at: AT });

/** mulberry32: the same numbers from the same seed, everywhere. */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
};

const cells = new Map<number, StatedPoints>();
/** Quarters of a point. */
const cell = (quarters: number): StatedPoints => {
  const known = cells.get(quarters);
  if (known !== undefined) return known;
  const value = points(String(quarters / 4));
  const made: StatedPoints = { text: String(quarters / 4), at: AT, value, reading: { kind: 'points', value } };
  cells.set(quarters, made);
  return made;
};

const bare = { remedies: [], options: [], extra: [], subtotals: [] } as const;

const FIELDS = 4;
const CRITERIA = 2;
const MAX_QUARTERS = 50;

const leaf = (field: number, number: number, quarters: number): Criterion => ({
  ...bare,
  at: AT,
  code: text(`${field}.${number}`),
  name: text(`Tiêu chí ${field}.${number}`),
  max: cell(MAX_QUARTERS),
  assessed: cell(quarters),
  criteria: [],
});

/** So many different scorecards each year; communes draw one each. */
const DIFFERENT = 250;

const scorecardOf = (year: number, random: (below: number) => number): Scorecard => ({
  at: AT,
  year,
  headings: {},
  totals: [],
  adjustments: [],
  criteria: Array.from(
    { length: FIELDS },
    (_, field): Criterion => ({
      ...bare,
      at: AT,
      code: text(String(field + 1)),
      name: text(`Lĩnh vực ${field + 1}`),
      criteria: Array.from({ length: CRITERIA }, (_, number) =>
        leaf(field + 1, number + 1, MAX_QUARTERS - random(12) - (random(10) === 0 ? random(30) : 0)),
      ),
    }),
  ),
});

export interface Country {
  readonly rows: number;
  readonly assessed: Points;
  /** Σ lost of each year, in all communes. */
  readonly lostByYear: ReadonlyMap<number, Points>;
}

export const PROVINCES = 34;

/** Writes the scores of so many communes over some years into a file. */
export const writeCountry = async (
  file: string,
  writer: DataWriter,
  { communes, years }: { readonly communes: number; readonly years: readonly number[] },
): Promise<Country> => {
  const random = randomFrom(2026);
  const stream = createWriteStream(file);
  const put = async (piece: string | Uint8Array): Promise<void> => {
    if (piece.length > 0 && !stream.write(piece)) await once(stream, 'drain');
  };
  let rows = 0;
  const assessed: Points[] = [];
  const lostByYear = new Map<number, Points>();
  const words = wording('vi');
  for (const year of years) {
    const drawn = Array.from({ length: DIFFERENT }, () => scoreScorecard(scorecardOf(year, random)));
    const lost: Points[] = [];
    for (let commune = 0; commune < communes; commune += 1) {
      const code = String(commune + 1).padStart(5, '0');
      const unit = `Xã ${code}`;
      const scored = drawn[random(DIFFERENT)];
      if (scored === undefined) throw new Error('nothing was drawn');
      const evaluation = { file: `${year}/${code}.yaml`, scored, findings: [] };
      const group = `Tỉnh ${String((commune % PROVINCES) + 1).padStart(2, '0')}`;
      const card = {
        file: evaluation.file,
        unit: { unit, calledBy: 'unit' as const },
        listed: { code, name: unit, former: [], group },
        evaluation,
      };
      const own: readonly DataRow[] = DATA.scores.rows({ card, findings: [], isSound: true }, words);
      rows += own.length;
      if (scored.total.assessed !== undefined) assessed.push(scored.total.assessed);
      if (scored.total.lost !== undefined) lost.push(scored.total.lost);
      await put(writer.add(own));
    }
    lostByYear.set(year, sum(lost));
  }
  await put(writer.end());
  stream.end();
  await once(stream, 'close');
  return { rows, assessed: sum(assessed), lostByYear };
};
