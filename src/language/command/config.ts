/** What `cchc config` says, and the file that `cchc config init` writes. */

import type { Language, Said } from '../wording/language.js';
import { said } from '../wording/saying.js';

export const CONFIG_WORDS = {
  file: said('Tệp cấu hình', 'Config file'),
  none: said('không có (cchc config init để tạo)', 'none (make one: cchc config init)'),
  off: said('bỏ qua (--no-config)', 'left out (--no-config)'),
  about: said('Áp dụng cho', 'Holds for'),
  default: said('mặc định', 'default'),
  unset: said('(không đặt)', '(not set)'),
  otherRules: said('mức mặc định của mỗi quy tắc', "each rule's own severity"),
  others: said('quy tắc khác', 'other rules'),
} as const satisfies Record<string, Said>;

const SAMPLES = {
  vi: `# Cấu hình cchc cho các bảng chấm điểm trong thư mục này và mọi thư mục con.
# Bỏ dấu # ở đầu dòng để dùng một cài đặt. Xem cài đặt đang có hiệu lực: cchc config
# Trình soạn thảo gợi ý và kiểm tra tệp này khi có: cchc schema config > cchc.config.schema.json
# yaml-language-server: $schema=cchc.config.schema.json

# Những tệp được đọc khi lệnh không nêu tệp nào; tính từ thư mục của tệp này.
#files:
#  - bang-cham-diem/**/*.xlsx
#  - bang-cham-diem/**/*.yaml

# Những tệp, thư mục không bao giờ đọc.
#exclude:
#  - luu-tru
#  - "*-nhap.xlsx"

# Bộ tiêu chí để đối chiếu, tính từ thư mục của tệp này; nhiều bộ thì mỗi bảng chấm điểm ghi rõ mã ở criteria-set.
#criteria-sets: bo-tieu-chi-2026.yaml

# Mức của từng quy tắc: off (tắt), info (lưu ý), warning (cảnh báo), error (lỗi). Danh sách: cchc explain
# Lỗi đọc tệp (unreadable-file, number-format, …) không tắt và không hạ mức được.
#rules:
#  missing-lead: error
#  mixed-decimal-marks: off

# Tiêu đề cột của đơn vị mà công cụ chưa biết; ghi nguyên cả tiêu đề.
#columns:
#  assessed: Điểm Tổ công tác chấm
#  solution: [Hướng xử lý, Cách làm]

# Tên dùng chung của mỗi cơ quan và các cách ghi khác: không báo là ghi khác nhau, và được gộp trong báo cáo.
#agencies:
#  - name: Văn phòng HĐND và UBND
#    aliases: [VP HĐND&UBND, Văn phòng]

# Ngưỡng bắt buộc của cchc check.
#gates:
#  fail-on: error
#  max-warnings: 10
#  min-score:
#    total: 70%
#    "7": 60%
#  require-complete: true
#  no-regress: nam-truoc.json
#  tolerance: 0,25

# Lỗi đã ghi nhận (do cchc baseline ghi): chỉ tính phát hiện mới.
#baseline: cchc.baseline.json

# Ngoại lệ được chấp thuận: quy tắc, tệp, STT, lý do, ngày cuối còn hiệu lực. Khi có ngoại lệ, cchc check cần --today.
#waivers:
#  - rule: unexplained-loss
#    file: xa/an-binh.xlsx
#    code: "8"
#    reason: Chờ Sở Nội vụ gửi bảng chấm điểm chi tiết
#    until: 31/12/2026

# Cài đặt riêng cho một số tệp: thay cài đặt chung; mục sau thay mục trước.
#overrides:
#  - files: tu-cham/**
#    rules:
#      missing-solution: off
#    gates:
#      min-score: 50%
`,
  en: `# Settings of cchc for the scorecards in this folder and all below it.
# Remove the # at the beginning of a line to use a setting. Settings in force: cchc config
# Editors complete and check this file once there is: cchc schema config > cchc.config.schema.json
# yaml-language-server: $schema=cchc.config.schema.json

# What is read where a call names no files; paths are relative to the folder of this file.
#files:
#  - bang-cham-diem/**/*.xlsx
#  - bang-cham-diem/**/*.yaml

# Files and folders that are never read.
#exclude:
#  - luu-tru
#  - "*-nhap.xlsx"

# Criteria sets to compare with, relative to the folder of this file; where there are several, each scorecard names its own (criteria-set).
#criteria-sets: bo-tieu-chi-2026.yaml

# The severity of each rule: off, info, warning, error. All of them: cchc explain
# Errors in reading a file (unreadable-file, number-format, …) can be neither turned off nor lowered.
#rules:
#  missing-lead: error
#  mixed-decimal-marks: off

# Headings of your own that the tool does not know, each written in full.
#columns:
#  assessed: Điểm Tổ công tác chấm
#  solution: [Hướng xử lý, Cách làm]

# The common name of each office and its other spellings: not reported as variants, and one office in reports.
#agencies:
#  - name: Văn phòng HĐND và UBND
#    aliases: [VP HĐND&UBND, Văn phòng]

# What cchc check demands.
#gates:
#  fail-on: error
#  max-warnings: 10
#  min-score:
#    total: 70%
#    "7": 60%
#  require-complete: true
#  no-regress: last-year.json
#  tolerance: 0.25

# Baseline (written by cchc baseline): only new findings count.
#baseline: cchc.baseline.json

# Exceptions: rule, file, criterion, reason, last day. Where there are some, cchc check needs --today.
#waivers:
#  - rule: unexplained-loss
#    file: xa/an-binh.xlsx
#    code: "8"
#    reason: The detailed table of the department is still to come
#    until: 2026-12-31

# Settings for some files, in place of the common ones; later entries beat earlier ones.
#overrides:
#  - files: tu-cham/**
#    rules:
#      missing-solution: off
#    gates:
#      min-score: 50%
`,
} as const satisfies Record<Language, string>;

/** A config in which everything is a comment: prose begins "# ", a setting right after its "#". */
export const configSample = (language: Language): string => SAMPLES[language];
