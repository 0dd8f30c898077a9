/** What one thread tells another of files: what units have in common is told once, and named by its number after that. */
import type { FileResult } from '../model/evaluation.js';
import type { UnitLoss, UnitSummary } from '../model/ranking.js';
import { type CommonValues, startCommonValues } from './common-values.js';
import { type GatheredFile, gatherFile } from './gathering.js';
import { sharedSummary } from './summary.js';

type Common = { readonly loss: UnitLoss } | { readonly maxima: UnitSummary['maxima'] };

interface SentSummary extends Omit<UnitSummary, 'losses' | 'maxima'> {
  /** Numbers of what was told, in the order it was. */
  readonly losses: readonly number[];
  readonly maxima: number;
}

export interface SentFile extends Pick<GatheredFile, 'unread'> {
  readonly units: readonly { readonly summary: SentSummary; readonly year: number | undefined }[];
  /** Told here for the first time. */
  readonly news: readonly Common[];
}

/** Gathers file after file, and tells what is new in each. */
export const startSending = (): ((result: FileResult) => SentFile) => {
  const common = startCommonValues();
  const numbers = new Map<UnitLoss | UnitSummary['maxima'], number>();
  return (result) => {
    const news: Common[] = [];
    const numberOf = (value: UnitLoss | UnitSummary['maxima'], told: Common): number => {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, numbers.size);
      news.push(told);
      return numbers.size - 1;
    };
    const { unread, units } = gatherFile(result, common);
    const sent = units.map(({ summary, year }) => ({
      summary: {
        ...summary,
        losses: summary.losses.map((loss) => numberOf(loss, { loss })),
        maxima: numberOf(summary.maxima, { maxima: summary.maxima }),
      },
      year,
    }));
    return { unread, units: sent, news };
  };
};

/** Understands what one thread sends, in the order it was sent. */
export const startReceiving = (common: CommonValues): ((sent: SentFile) => GatheredFile) => {
  const told: Common[] = [];
  const lossAt = (number: number): UnitLoss => {
    const one = told[number];
    if (one === undefined || !('loss' in one)) throw new Error('a loss was named and never told');
    return one.loss;
  };
  const maximaAt = (number: number): UnitSummary['maxima'] => {
    const one = told[number];
    if (one === undefined || !('maxima' in one)) throw new Error('maxima were named and never told');
    return one.maxima;
  };
  return ({ unread, units, news }) => {
    told.push(
      ...news.map((one) => ('loss' in one ? { loss: common.loss(one.loss) } : { maxima: common.maxima(one.maxima) })),
    );
    return {
      unread,
      units: units.map(({ summary, year }) => ({
        summary: sharedSummary(
          { ...summary, losses: summary.losses.map(lossAt), maxima: maximaAt(summary.maxima) },
          common,
        ),
        year,
      })),
    };
  };
};
