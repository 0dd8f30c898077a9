/** What is said of the files, folders and patterns that a call names. */
import { counted, said, saying } from '../wording/saying.js';

/** Some names of more files than are told. */
export const someOf = (files: readonly string[], total: number): string =>
  files.join(', ') + (total > files.length ? ', …' : '');

export const FILES = {
  reading: said('Đang đọc', 'Reading'),
  /** Files of folders that end like none we read: told, so that nobody believes them checked. */
  passedOver: saying(
    (files: readonly string[], total: number) =>
      `Bỏ qua ${total} tệp có định dạng mà lệnh này không đọc: ${someOf(files, total)}`,
    (files: readonly string[], total: number) =>
      `Passed over ${counted(total, 'file', 'files')} of formats that this command does not read: ${someOf(files, total)}`,
  ),
  /** Settings of ours that a call names by themselves. */
  settingsLeftOut: saying(
    (files: readonly string[], total: number) => `Không kiểm tra tệp cấu hình của cchc: ${someOf(files, total)}`,
    (files: readonly string[], total: number) =>
      `Settings of cchc are not scorecards, and are left out: ${someOf(files, total)}`,
  ),
  /** What this program wrote, or is told things by, in a folder that is read. */
  ownPassedOver: saying(
    (files: readonly string[], total: number) =>
      `Bỏ qua ${total} tệp kết quả, cấu hình của cchc, không phải bảng chấm điểm: ${someOf(files, total)}`,
    (files: readonly string[], total: number) =>
      `Passed over ${counted(total, 'file', 'files')} that are results or settings of cchc, not scorecards: ${someOf(files, total)}`,
  ),
  /** What has no rank in a ranking that is written to files alone. */
  unranked: saying(
    (files: readonly string[], total: number) =>
      `Chưa xếp hạng được ${total} bảng chấm điểm, lý do ghi trong kết quả: ${someOf(files, total)}`,
    (files: readonly string[], total: number) =>
      `Not ranked: ${counted(total, 'scorecard', 'scorecards')}; the result says why: ${someOf(files, total)}`,
  ),
  watching: saying(
    (count: number) => `Đang theo dõi ${count} tệp; nhấn Ctrl+C để dừng.`,
    (count: number) => `Watching ${counted(count, 'file', 'files')}; press Ctrl+C to stop.`,
  ),
  changed: saying(
    (files: readonly string[], total: number) => `Đã thay đổi: ${someOf(files, total)}`,
    (files: readonly string[], total: number) => `Changed: ${someOf(files, total)}`,
  ),
  wrote: saying(
    (count: number, folder: string) => `Đã ghi ${count} tệp vào: ${folder}`,
    (count: number, folder: string) => `Wrote ${counted(count, 'file', 'files')} into: ${folder}`,
  ),
  nothingWrittenFor: saying(
    (file: string) => `Không ghi bản nào cho ${file} vì chưa đọc chắc được bảng.`,
    (file: string) => `Nothing was written for ${file}, because its table could not be read for certain.`,
  ),
};
