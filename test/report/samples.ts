import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published table of 2021 with its faults. */
export const REAL = readFileSync(join(import.meta.dirname, '../../examples/khac-phuc-xa-2021.yaml'), 'utf8');

/** Every state a criterion may be in, a printed total that is wrong, a bonus cut at its cap. */
export const STATES = `title: Bảng chấm điểm
unit: Xã An Bình
year: 2025
plan-year: 2026
total: {name: Tổng điểm, max: 30, assessed: 20}
adjustments:
  - {kind: bonus, name: Sáng kiến, cap: 1, points: 2}
  - {kind: penalty, name: Chậm báo cáo, points: 0.5}
criteria:
  - code: I
    name: Cải cách thể chế
    max: 10
    criteria:
      - {code: 1, name: Ban hành văn bản, max: 4, self: 4, assessed: 3.125}
      - {code: 2, name: Rà soát văn bản, max: 4, self: 4}
      - {code: 3, name: Xử lý văn bản trái luật, max: 2, assessed: Không phát sinh}
  - code: II
    name: Chuyển đổi số
    criteria:
      - {code: a, name: Sự hài lòng của người dân, max: 5, assessed: ĐTXHH}
      - {code: b, name: Hồ sơ trực tuyến, max: 5, assessed: 1'25}
      - {code: c, name: Mô hình mới, kind: bonus, max: 1, assessed: 0.5}
      - {code: d, name: Hồ sơ trễ hạn, kind: deduction, assessed: -0.25}
`;

/** A full scorecard of self scores only. */
export const SELF = `unit: Phường Hòa Bình
criteria:
  - code: 1
    name: Chỉ đạo, điều hành
    criteria:
      - {code: 1.1, name: Kế hoạch, max: 2, self: 2}
      - {code: 1.2, name: Kiểm tra, max: 3, self: 1.5}
  - {code: 2, name: Tuyên truyền, max: 5, self: 5}
`;

/** The maximum of the field and of the whole still includes what does not apply. */
export const LEFT_OUT = `total: {max: 10}
criteria:
  - code: I
    name: Cải cách thể chế
    max: 10
    criteria:
      - {code: 1, name: Ban hành văn bản, max: 5, assessed: 4}
      - {code: 2, name: Xử lý văn bản trái luật, max: 5, assessed: Không phát sinh}
`;

/** A maximum with letters typed for digits. */
export const UNREAD_MAX = `total: {max: 15}
criteria:
  - code: I
    name: Cải cách thể chế
    criteria:
      - {code: 1, name: Ban hành văn bản, max: lO, assessed: 4}
      - {code: 2, name: Rà soát văn bản, max: 5, assessed: 4}
`;

/** Codes that restart, a statement that its children exceed, a bonus. */
export const RESTARTING = `criteria:
  - code: I
    name: Một
    max: 10
    assessed: 9
    criteria:
      - {code: 1, name: A, max: 3, assessed: 1}
      - {code: '1.2', name: B, max: 3, assessed: 2.5}
  - code: II
    name: Hai
    criteria:
      - {code: 1, name: C, max: 3, assessed: 2}
      - {code: 2, name: D, max: 1, assessed: 0.5, kind: bonus}
`;

/** A plan under way: one remedy for two criteria and two agencies, one on their parent, words of an office's own. */
export const PLAN = `unit: Xã An Bình
year: 2025
plan-year: 2026
headings: {status: Tình trạng}
criteria:
  - code: '1'
    name: Chỉ đạo
    max: 10
    assessed: 7
    remedy: {solution: Họp giao ban, lead: UBND xã, when: Hàng tháng, status: doing}
    criteria:
      - code: '1.1'
        name: Kế hoạch
        max: 4
        self: 4
        assessed: 3
        explanation: Chậm hai ngày
        remedy: &plan
          solution: Ban hành kế hoạch sớm
          product: Kế hoạch
          lead: Văn phòng; Phòng Kinh tế
          support: [Công an xã]
          person: Nguyễn Văn A
          when: Quý I/2026
          status: done
          recovers: 1,5
      - {code: '1.2', name: Báo cáo, max: 3, self: 2, assessed: 2.5, remedy: *plan}
      - code: '1.3'
        name: Kiểm tra
        max: 3
        self: 3
        assessed: 1.5
        remedy:
          - {solution: Kiểm tra chéo, lead: 'văn  phòng', person: Trần B, when: 30/11/2026, status: todo, recovers: 0.5}
          - {solution: Mua máy, lead: Phòng Tài chính, when: Thường xuyên, status: Đang trình, recovers: nhiều}
  - {code: '2', name: Số, max: 5, assessed: 4, extra: {Mã cũ: X1}, remedy: {solution: Bỏ, status: dropped, recovers: 2}}
`;
