/** What is said of tables for databases. */
import { sayCount } from '../wording/numbers.js';
import { saying } from '../wording/saying.js';

export const DATA_EXPORT = {
  wrote: saying(
    (file: string, rows: number, cards: number) =>
      `Đã ghi: ${file} (${sayCount(rows, 'vi')} dòng từ ${sayCount(cards, 'vi')} bảng chấm điểm)`,
    (file: string, rows: number, cards: number) =>
      `Wrote: ${file} (${rows === 1 ? '1 row' : `${sayCount(rows, 'en')} rows`} of ${cards === 1 ? '1 scorecard' : `${sayCount(cards, 'en')} scorecards`})`,
  ),
} as const;
