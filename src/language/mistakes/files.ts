/** What is wrong with a file that is to be read or written, and the way out. */
import type { Language } from '../wording/language.js';
import { quotedFile } from '../wording/places.js';
import { capitalised, nearest } from './pieces.js';

/** Why a file could not be read or written. */
export type FileMistake =
  /** `nearest`: a file beside it whose name is almost the same. */
  | { readonly kind: 'file-missing'; readonly file: string; readonly nearest?: string | undefined }
  | {
      readonly kind: 'file-is-directory' | 'file-not-allowed' | 'file-unreadable';
      readonly file: string;
      readonly detail?: string | undefined;
    }
  | {
      readonly kind:
        | 'output-exists'
        | 'output-dangling'
        | 'output-is-input'
        | 'output-is-directory'
        | 'output-is-file'
        | 'output-folder-missing'
        | 'output-not-allowed'
        | 'output-busy'
        | 'disk-full'
        | 'output-unwritable';
      readonly file: string;
      readonly detail?: string | undefined;
    }
  /** A file that is not what it was when it was read. */
  | { readonly kind: 'file-changed'; readonly file: string }
  /** Somebody writes it while it is read. */
  | { readonly kind: 'file-changing'; readonly file: string }
  /** More bytes than any format takes. */
  | { readonly kind: 'file-too-large'; readonly file: string; readonly most: number };

export const fileMistakeText = (mistake: FileMistake, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'file-missing':
      return (
        (vi ? `Không tìm thấy tệp “${mistake.file}”.` : `There is no file “${mistake.file}”.`) +
        nearest(language, mistake.nearest)
      );
    case 'file-is-directory': {
      const file = quotedFile(mistake.file, 'input', language);
      return capitalised(vi ? `${file} là thư mục, không phải tệp.` : `${file} is a folder, not a file.`);
    }
    case 'file-not-allowed': {
      const file = quotedFile(mistake.file, 'input', language);
      return vi ? `Không được phép đọc ${file}.` : `No permission to read ${file}.`;
    }
    case 'file-unreadable': {
      const file = quotedFile(mistake.file, 'input', language);
      const detail = mistake.detail ?? '';
      return capitalised(vi ? `Không mở được ${file} (${detail}).` : `${file} cannot be opened (${detail}).`);
    }
    case 'output-exists':
      return vi
        ? `“${mistake.file}” đã có; dùng --force để ghi đè, hoặc chọn tên khác.`
        : `“${mistake.file}” exists; use --force to overwrite it, or choose another name.`;
    case 'output-dangling':
      return vi
        ? `“${mistake.file}” là liên kết trỏ đến chỗ không có; hãy chọn tên khác.`
        : `“${mistake.file}” is a link that leads nowhere; choose another name.`;
    case 'output-is-input':
      return vi
        ? `“${mistake.file}” là tệp đầu vào, không ghi đè; hãy chọn tên khác.`
        : `“${mistake.file}” is the input and is never overwritten; choose another name.`;
    case 'output-is-directory':
      return vi ? `“${mistake.file}” là thư mục; hãy ghi cả tên tệp.` : `“${mistake.file}” is a folder; name a file.`;
    case 'output-is-file':
      return vi
        ? `“${mistake.file}” là tệp, không phải thư mục; hãy chọn tên khác.`
        : `“${mistake.file}” is a file, not a folder; choose another name.`;
    case 'output-folder-missing':
      return vi
        ? `Không có thư mục để ghi “${mistake.file}”; hãy tạo thư mục trước.`
        : `The folder of “${mistake.file}” does not exist; make it first.`;
    case 'output-not-allowed':
      return vi
        ? `Không được phép ghi “${mistake.file}”; hãy chọn thư mục khác.`
        : `No permission to write “${mistake.file}”; choose another folder.`;
    case 'output-busy':
      return vi
        ? `“${mistake.file}” đang mở trong chương trình khác (Excel?); hãy đóng lại rồi thử lại.`
        : `“${mistake.file}” is open in another program (Excel?); close it and try again.`;
    case 'disk-full': {
      const file = quotedFile(mistake.file, 'output', language);
      return vi ? `Không đủ chỗ trên đĩa để ghi ${file}.` : `No space left to write ${file}.`;
    }
    case 'output-unwritable': {
      const file = quotedFile(mistake.file, 'output', language);
      const detail = mistake.detail ?? '';
      return capitalised(vi ? `Không ghi được ${file} (${detail}).` : `${file} cannot be written (${detail}).`);
    }
    case 'file-changed':
      return vi
        ? `“${mistake.file}” đã thay đổi sau khi đọc, nên không ghi đè; hãy chạy lại.`
        : `“${mistake.file}” changed after it was read, and was left alone; run it again.`;
    case 'file-changing':
      return vi
        ? `“${mistake.file}” đang được ghi trong lúc đọc; hãy chạy lại khi đã ghi xong.`
        : `“${mistake.file}” was being written while it was read; run it again when that is done.`;
    case 'file-too-large': {
      const most = mistake.most / (1 << 20);
      const file = quotedFile(mistake.file, 'input', language);
      return capitalised(
        vi
          ? `${file} lớn hơn ${most} MiB nên không phải bảng chấm điểm; không đọc tệp này.`
          : `${file} is larger than ${most} MiB, so it is not a scorecard; it was not read.`,
      );
    }
  }
};
