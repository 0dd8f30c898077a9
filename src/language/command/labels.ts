/** Short words of the command line, and what became of slips. */
import type { Said } from '../wording/language.js';

/** Words that stand before a message on stderr, and around results. */
export const LABELS = {
  mistake: { vi: 'Lỗi', en: 'error' },
  wrote: { vi: 'Đã ghi', en: 'Wrote' },
  leftover: {
    vi: 'Còn tệp tạm của một lần chạy bị ngắt giữa chừng (hoặc còn đang chạy), có thể xóa',
    en: 'Temporary file of a run that was killed (or is still going on); it may be deleted',
  },
  nothingWritten: {
    vi: 'Không ghi tệp nào vì chưa đọc chắc được bảng.',
    en: 'Nothing was written, because the table could not be read for certain.',
  },
  nothingRecorded: {
    vi: 'Không ghi nhận gì vì có tệp được nêu không đọc được; tệp lỗi đã ghi nhận vẫn như cũ.',
    en: 'Nothing was recorded, because not every file that was named could be opened; what was known before stands.',
  },
  bug: {
    vi: 'Đây là lỗi của chương trình, không phải của tệp. Hãy gửi những dòng sau cho người phát triển:',
    en: 'This is a bug of the program, not of your file. Please report these lines to its developers:',
  },
  completion: { vi: 'Gợi ý lệnh cchc; bật bằng', en: 'Completions for cchc; switched on by' },
  severity: { vi: 'Mức', en: 'Severity' },
  why: { vi: 'Vì sao', en: 'Why' },
  fix: { vi: 'Cách sửa', en: 'What to do' },
} satisfies Record<string, Said>;

/** What became of the slips of `--split`. */
export const SLIPS = {
  wrote: {
    vi: (count: number, folder: string): string => `Đã ghi ${count} phiếu vào: ${folder}`,
    en: (count: number, folder: string): string => `Wrote ${count === 1 ? '1 slip' : `${count} slips`} into: ${folder}`,
  },
  none: {
    vi: 'Không có nhiệm vụ nào ghi cơ quan chủ trì, nên không có phiếu nào.',
    en: 'No task names a lead agency, so there are no slips.',
  },
  without: {
    vi: (paths: string): string => `Chưa ghi cơ quan chủ trì, nên không có trong phiếu nào: ${paths}`,
    en: (paths: string): string => `Without a lead agency, and so on no slip: ${paths}`,
  },
} as const;
