/** What is said of how a table was read. */
import { counted, saying } from '../wording/saying.js';

const andMore = (named: readonly string[], total: number, more: string): string =>
  named.join(', ') + (total > named.length ? ` ${more}` : '');

export const READING = {
  unknownColumns: saying(
    (named: readonly string[], total: number, example: string) =>
      `Không nhận ra ${total} cột (giữ nguyên, không tính): ${andMore(named, total, `và ${total - named.length} cột khác`)}. ` +
      `Nếu cần dùng cột nào thì chỉ rõ, ví dụ ${example}.`,
    (named: readonly string[], total: number, example: string) =>
      `${counted(total, 'column is', 'columns are')} not known, and kept without counting: ` +
      `${andMore(named, total, `and ${total - named.length} more`)}. If one is needed, say so, for example ${example}.`,
  ),
} as const;
