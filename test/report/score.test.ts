import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { points } from '../../src/model/points/points.js';
import { renderTerminal } from '../../src/render/terminal/index.js';
import { number, text } from '../../src/report/document/build.js';
import type { Span } from '../../src/report/document/spans.js';
import { readingDocument } from '../../src/report/reading.js';
import { type ScoreReportOptions, scoreDocument } from '../../src/report/score.js';
import { evaluationOf } from './evaluation-of.js';
import { LEFT_OUT, REAL, RESTARTING, SELF, STATES, UNREAD_MAX } from './samples.js';

const printed = (text: string, options: ScoreReportOptions = {}, language: 'vi' | 'en' = 'vi', width = 100): string =>
  `\n${renderTerminal(scoreDocument(evaluationOf(text), wording(language), options), { width, colour: false })}`;

const TWICE = `
criteria:
  - code: '1'
    name: A
    criteria:
      - {code: '1.2', name: Báo cáo, max: 3, assessed: 8}
      - {code: '1.2', name: Tuyên truyền, max: 3}
`;

const wordsOf = (span: Span): string => (span.kind === 'text' ? span.text : span.kind);

describe('scoreDocument', () => {
  it('shows the tree with what was stated beside it, the losses, the findings, and the total last', () => {
    expect(printed(REAL)).toMatchInlineSnapshot(`
      "
      Kết quả chấm điểm
      Tệp: phieu.yaml
      Năm đánh giá: 2021

      ┌───────┬──────────────────────────────────────────────┬───────┬──────┬───────┬───────┬────────────┐
      │ STT   │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần        │  Điểm │ Điểm │  Điểm │ Tỷ lệ │            │
      │       │                                              │ chuẩn │ thẩm │    bị │   đạt │            │
      │       │                                              │       │ định │   mất │   (%) │            │
      ├───────┼──────────────────────────────────────────────┼───────┼──────┼───────┼───────┼────────────┤
      │ 1     │ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC             │     9 │ 7,05 │  1,95 │ 78,33 │ ████████░░ │
      │ 1.2   │   Mức độ hoàn thành kế hoạch CCHC :  được    │   1,5 │ 1,05 │  0,45 │ 70,00 │ ███████░░░ │
      │       │   đánh giá trên 7 nội dung, lĩnh vực CCHC    │       │      │       │       │            │
      │       │   đạt 89%                                    │       │      │       │       │            │
      │ 1.7   │   Sáng kiến hoặc giải pháp mới trong cải     │   1,5 │    0 │   1,5 │  0,00 │ ░░░░░░░░░░ │
      │       │   cách hành chính: chưa có sáng kiến cấp     │       │      │       │       │            │
      │       │   tỉnh                                       │       │      │       │       │            │
      │ 2     │ XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL   │   5,5 │  4,5 │     1 │ 81,82 │ ████████░░ │
      │       │ TẠI TỈNH                                     │       │      │  (ghi │       │            │
      │       │                                              │       │      │  0,5) │       │            │
      │ 2.6   │   Theo dõi thi hành pháp luật                │     1 │    0 │     1 │  0,00 │ ░░░░░░░░░░ │
      │ 4     │ CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH           │     9 │ 5,81 │  3,19 │ 64,56 │ ██████░░░░ │
      │ 4.2   │   Thực hiện các nhiệm vụ do UBND, Chủ tịch   │     3 │ 0,81 │  2,19 │ 27,00 │ ███░░░░░░░ │
      │       │   UBND huyện giao                            │       │      │       │       │            │
      │ 4.3   │   Thực hiện chức năng nhiệm vụ của đơn vị    │     3 │    2 │     1 │ 66,67 │ ███████░░░ │
      │       │   trong năm theo chương trình khung, kế      │       │      │       │       │            │
      │       │   hoạch trọng tâm năm hoặc chương trình công │       │      │       │       │            │
      │       │   tác năm.                                   │       │      │       │       │            │
      │ 6     │ CẢI CÁCH TÀI CHÍNH CÔNG                      │     6 │  5,5 │   0,5 │ 91,67 │ █████████░ │
      │ 6.1.3 │   Thực hiện cơ chế tự chủ, tự chịu trách     │   2,5 │    2 │   0,5 │ 80,00 │ ████████░░ │
      │       │   nhiệm về sử dụng kinh phí quản lý hành     │       │      │       │       │            │
      │       │   chính                                      │       │      │       │       │            │
      │ 7     │ HIỆN ĐẠI HÓA HÀNH CHÍNH                      │  13,5 │  9,8 │   3,7 │ 72,59 │ ███████░░░ │
      │ 7.1   │   Ứng dụng công nghệ thông tin (CNTT) của    │     8 │    6 │     2 │ 75,00 │ ████████░░ │
      │       │   tỉnh                                       │       │      │       │       │            │
      │ 7.1.3 │     Tỷ lệ trao đổi văn bản điện tử (có ký    │     1 │    0 │     1 │  0,00 │ ░░░░░░░░░░ │
      │       │     số) trên các phần mềm quản lý văn bản và │       │      │       │       │            │
      │       │     chỉ đạo điều hành của cấp huyện.         │       │      │       │       │            │
      │ 7.1.6 │     Tỷ lệ TTHC cung cấp trực tuyến mức độ 3, │   0,5 │ 0,25 │  0,25 │ 50,00 │ █████░░░░░ │
      │       │     4 có phát sinh hồ sơ trong năm.          │       │      │       │       │            │
      │ 7.1.7 │     Tỷ lệ hồ sơ TTHC được tiếp nhận và xử lý │   0,5 │ 0,25 │  0,25 │ 50,00 │ █████░░░░░ │
      │       │     trực tuyến mức độ 3.                     │       │      │       │       │            │
      │ 7.1.8 │     Chất lượng cổng TTĐT                     │   0,5 │    0 │   0,5 │  0,00 │ ░░░░░░░░░░ │
      │ 7.2   │   Áp dụng Hệ thống quản lý chất lượng ISO    │     5 │ 3,75 │  1,25 │ 75,00 │ ████████░░ │
      │       │   (ISO 9001) theo quy định                   │       │      │       │       │            │
      │ 7.2.4 │     Việc áp dụng và vận hành các quy trình   │   1,5 │  0,5 │     1 │ 33,33 │ ███░░░░░░░ │
      │       │     trong giải quyết công việc và TTHC       │       │      │       │       │            │
      │       │     (Thông qua bốc mẫu hồ sơ để đánh giá)    │       │      │       │       │            │
      │ 7.2.5 │     Việc sắp xếp và lưu trữ tài liệu hồ sơ   │     1 │ 0,25 │  0,75 │ 25,00 │ ███░░░░░░░ │
      │       │     theo quy định                            │       │      │       │       │            │
      │ 8     │ TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ  │   1,5 │    0 │   1,5 │  0,00 │ ░░░░░░░░░░ │
      │       │ PHÁT TRIỂN KT-XH CỦA HUYỆN                   │       │      │       │       │            │
      │       │   Thu ngân sách không hoàn thành chỉ tiêu    │     0 │    0 │     0 │       │            │
      │       │   theo kế hoạch được giao: 0                 │       │      │       │       │            │
      └───────┴──────────────────────────────────────────────┴───────┴──────┴───────┴───────┴────────────┘

      Mất điểm nhiều nhất

      ┌───────┬───────────────────────────────────────────────────────────────────┬──────┬───────┬───────┐
      │ STT   │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần                             │ Điểm │    Tỷ │   Lũy │
      │       │                                                                   │   bị │ trọng │    kế │
      │       │                                                                   │  mất │  điểm │   (%) │
      │       │                                                                   │      │   mất │       │
      │       │                                                                   │      │   (%) │       │
      ├───────┼───────────────────────────────────────────────────────────────────┼──────┼───────┼───────┤
      │ 4.2   │ Thực hiện các nhiệm vụ do UBND, Chủ tịch UBND huyện giao          │ 2,19 │ 17,75 │ 17,75 │
      │ 1.7   │ Sáng kiến hoặc giải pháp mới trong cải cách hành chính: chưa có   │  1,5 │ 12,16 │ 29,90 │
      │       │ sáng kiến cấp tỉnh                                                │      │       │       │
      │ 8     │ TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ PHÁT TRIỂN KT-XH CỦA  │  1,5 │ 12,16 │ 42,06 │
      │       │ HUYỆN (chưa rõ mất ở tiêu chí nào)                                │      │       │       │
      │ 2.6   │ Theo dõi thi hành pháp luật                                       │    1 │  8,10 │ 50,16 │
      │ 4.3   │ Thực hiện chức năng nhiệm vụ của đơn vị trong năm theo chương     │    1 │  8,10 │ 58,27 │
      │       │ trình khung, kế hoạch trọng tâm năm hoặc chương trình công tác    │      │       │       │
      │       │ năm.                                                              │      │       │       │
      │ 7.1.3 │ Tỷ lệ trao đổi văn bản điện tử (có ký số) trên các phần mềm quản  │    1 │  8,10 │ 66,37 │
      │       │ lý văn bản và chỉ đạo điều hành của cấp huyện.                    │      │       │       │
      │ 7.2.4 │ Việc áp dụng và vận hành các quy trình trong giải quyết công việc │    1 │  8,10 │ 74,47 │
      │       │ và TTHC (Thông qua bốc mẫu hồ sơ để đánh giá)                     │      │       │       │
      │ 7.2.5 │ Việc sắp xếp và lưu trữ tài liệu hồ sơ theo quy định              │ 0,75 │  6,08 │ 80,55 │
      │ 6.1.3 │ Thực hiện cơ chế tự chủ, tự chịu trách nhiệm về sử dụng kinh phí  │  0,5 │  4,05 │ 84,60 │
      │       │ quản lý hành chính                                                │      │       │       │
      │ 7.1.8 │ Chất lượng cổng TTĐT                                              │  0,5 │  4,05 │ 88,65 │
      └───────┴───────────────────────────────────────────────────────────────────┴──────┴───────┴───────┘

      Còn 4 mục khác, mất tổng cộng 1,4 điểm.
      Tỷ trọng và lũy kế tính trên 12,34 điểm mất, trước khi trừ lại.
      Trừ lại 0,5 điểm do các tiêu chí bên dưới mất nhiều hơn số đã ghi: Tiêu chí 7.2.

      Những điểm cần xem lại

      Dòng 60, cột 11: Lỗi: Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm).
        Sửa thành 1 hoặc xem lại “Điểm thẩm định”. [lost-mismatch]
      Dòng 76, cột 11: Lưu ý: Bảng không có lĩnh vực 3 và 5; nếu là bảng trích thì không cần sửa.
        [code-gap]
      Dòng 85, cột 19: Lưu ý: Tệp dùng cả dấu phẩy (11 ô) và dấu chấm (40 ô) thập phân; đều đã đọc đúng,
        nên thống nhất dấu phẩy. [mixed-decimal-marks]
      Dòng 91, cột 17: Lưu ý: Có thể cùng một cơ quan nhưng ghi khác nhau: “Văn phòng UBND xã”, “Văn phòng
        UBND”; nên thống nhất. [name-variants]
      Dòng 102, cột 11: Cảnh báo: Tiêu chí 4.3 mất 1 điểm nhưng chưa ghi thời gian thực hiện. Hãy bổ sung.
        [missing-when]
      Dòng 112, cột 15: Lưu ý: Có 6.1.3 nhưng không có dòng 6.1; tạm xếp vào Lĩnh vực 6. Nếu gõ nhầm thì
        sửa STT. [missing-parent]
      Dòng 127, cột 11: Cảnh báo: Lĩnh vực 7 mất 3,7 điểm, các tiêu chí trong bảng mới thể hiện 3,25; còn
        0,45 điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu. [unexplained-loss]
      Dòng 163, cột 19: Cảnh báo: Tiêu chí 7.1.7 mất 0,25 điểm nhưng chưa có giải pháp. Hãy bổ sung.
        [missing-solution]
      Dòng 168, cột 19: Cảnh báo: Tiêu chí 7.1.8 mất 0,5 điểm nhưng chưa có giải pháp. Hãy bổ sung.
        [missing-solution]
      Dòng 172, cột 19: Lỗi: Tiêu chí 7.2: theo điểm đã ghi thì mất 1,25 điểm, nhưng các tiêu chí bên dưới
        mất tổng cộng 1,75 (chênh 0,5). Đối chiếu lại Tiêu chí 7.2 với 7.2.4, 7.2.5. [sum-mismatch]
      Dòng 202, cột 11: Cảnh báo: Lĩnh vực 8 mất 1,5 điểm, các tiêu chí trong bảng mới thể hiện 0; còn 1,5
        điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu. [unexplained-loss]
      Dòng 209, cột 21: Lưu ý: “Thu ngân sách không hoàn thành chỉ tiêu theo kế hoạch được…” không mất
        điểm nhưng có ghi giải pháp; có thể giải pháp này là của Lĩnh vực 8, đang mất 1,5 điểm. Chuyển về
        đúng dòng, hoặc để nguyên nếu là giải pháp duy trì. [needless-remedy]

      2 lỗi, 5 cảnh báo, 5 lưu ý

      Tổng cộng

      Bảng trích (chỉ nêu phần mất điểm)
      Tỷ lệ đạt của các lĩnh vực có trong bảng: 73,39% (đạt 32,66/44,5 điểm, mất 11,84 điểm)
      "
    `);
  });

  it('hides levels and rows, and says how many', () => {
    expect(printed(REAL, { depth: 1, top: 0 }, 'en').split('Findings')[0]).toMatchInlineSnapshot(`
      "
      Score
      File: phieu.yaml
      Year assessed: 2021

      ┌─────┬───────────────────────────────────────────┬───────┬──────┬─────────┬──────────┬────────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần     │  Điểm │ Điểm │ Điểm bị │ Achieved │            │
      │     │                                           │ chuẩn │ thẩm │     mất │      (%) │            │
      │     │                                           │       │ định │         │          │            │
      ├─────┼───────────────────────────────────────────┼───────┼──────┼─────────┼──────────┼────────────┤
      │ 1   │ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC          │     9 │ 7.05 │    1.95 │    78.33 │ ████████░░ │
      │ 2   │ XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN     │   5.5 │  4.5 │       1 │    81.82 │ ████████░░ │
      │     │ QPPL TẠI TỈNH                             │       │      │ (stated │          │            │
      │     │                                           │       │      │    0.5) │          │            │
      │ 4   │ CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH        │     9 │ 5.81 │    3.19 │    64.56 │ ██████░░░░ │
      │ 6   │ CẢI CÁCH TÀI CHÍNH CÔNG                   │     6 │  5.5 │     0.5 │    91.67 │ █████████░ │
      │ 7   │ HIỆN ĐẠI HÓA HÀNH CHÍNH                   │  13.5 │  9.8 │     3.7 │    72.59 │ ███████░░░ │
      │ 8   │ TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC  │   1.5 │    0 │     1.5 │     0.00 │ ░░░░░░░░░░ │
      │     │ VÀ PHÁT TRIỂN KT-XH CỦA HUYỆN             │       │      │         │          │            │
      └─────┴───────────────────────────────────────────┴───────┴──────┴─────────┴──────────┴────────────┘

      15 rows below level 1 not shown here; they count all the same.

      Biggest losses

      14 more, losing 12.34 points in all.
      Less 0.5 points because the criteria below lose more than is stated: Criterion 7.2.

      "
    `);
    expect(printed(REAL, { rows: 1, top: 1 }).split('Những')[0]).toMatchInlineSnapshot(`
      "
      Kết quả chấm điểm
      Tệp: phieu.yaml
      Năm đánh giá: 2021

      ┌─────┬───────────────────────────────────────┬───────┬───────────┬────────┬─────────┬────────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │  Điểm │ Điểm thẩm │   Điểm │   Tỷ lệ │            │
      │     │                                       │ chuẩn │      định │ bị mất │ đạt (%) │            │
      ├─────┼───────────────────────────────────────┼───────┼───────────┼────────┼─────────┼────────────┤
      │ 1   │ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC      │     9 │      7,05 │   1,95 │   78,33 │ ████████░░ │
      └─────┴───────────────────────────────────────┴───────┴───────────┴────────┴─────────┴────────────┘

      Còn 20 dòng không hiện ở đây, vẫn được tính.

      Mất điểm nhiều nhất

      ┌─────┬──────────────────────────────────────────────────────────┬────────┬──────────────┬────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần                    │   Điểm │     Tỷ trọng │ Lũy kế │
      │     │                                                          │ bị mất │ điểm mất (%) │    (%) │
      ├─────┼──────────────────────────────────────────────────────────┼────────┼──────────────┼────────┤
      │ 4.2 │ Thực hiện các nhiệm vụ do UBND, Chủ tịch UBND huyện giao │   2,19 │        17,75 │  17,75 │
      └─────┴──────────────────────────────────────────────────────────┴────────┴──────────────┴────────┘

      Còn 13 mục khác, mất tổng cộng 10,15 điểm.
      Tỷ trọng và lũy kế tính trên 12,34 điểm mất, trước khi trừ lại.
      Trừ lại 0,5 điểm do các tiêu chí bên dưới mất nhiều hơn số đã ghi: Tiêu chí 7.2.

      "
    `);
  });

  it('tells unscored, unreadable, not applicable, survey, bonus and zero apart', () => {
    expect(printed(STATES)).toMatchInlineSnapshot(`
      "
      Bảng chấm điểm
      Tệp: phieu.yaml
      Đơn vị: Xã An Bình · Năm đánh giá: 2025 · Năm thực hiện kế hoạch: 2026

      ┌─────┬──────────────────────────────────────┬───────┬──────┬─────────┬───────┬───────┬────────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành     │  Điểm │ Điểm │    Điểm │  Điểm │ Tỷ lệ │            │
      │     │ phần                                 │ chuẩn │   tự │    thẩm │    bị │   đạt │            │
      │     │                                      │       │ đánh │    định │   mất │   (%) │            │
      │     │                                      │       │  giá │         │       │       │            │
      ├─────┼──────────────────────────────────────┼───────┼──────┼─────────┼───────┼───────┼────────────┤
      │ I   │ Cải cách thể chế (Tạm tính: còn 1    │ 8 (đã │    8 │   3,125 │ 0,875 │ 78,13 │ ████████░░ │
      │     │ tiêu chí chưa chấm)                  │ trừ 2 │      │         │       │       │            │
      │     │                                      │  điểm │      │         │       │       │            │
      │     │                                      │ không │      │         │       │       │            │
      │     │                                      │  phát │      │         │       │       │            │
      │     │                                      │ sinh) │      │         │       │       │            │
      │ 1   │   Ban hành văn bản                   │     4 │    4 │   3,125 │ 0,875 │ 78,13 │ ████████░░ │
      │ 2   │   Rà soát văn bản                    │     4 │    4 │    Chưa │       │       │            │
      │     │                                      │       │      │    chấm │       │       │            │
      │ 3   │   Xử lý văn bản trái luật            │     2 │      │   Không │       │       │            │
      │     │                                      │       │      │    phát │       │       │            │
      │     │                                      │       │      │    sinh │       │       │            │
      │ II  │ Chuyển đổi số (Tạm tính: còn 1 tiêu  │    10 │      │    0,25 │ −0,25 │       │            │
      │     │ chí chưa chấm, 1 tiêu chí có điểm    │       │      │         │       │       │            │
      │     │ không đọc được)                      │       │      │         │       │       │            │
      │ a   │   Sự hài lòng của người dân          │     5 │      │   ĐTXHH │       │       │            │
      │ b   │   Hồ sơ trực tuyến                   │     5 │      │   Không │       │       │            │
      │     │                                      │       │      │     đọc │       │       │            │
      │     │                                      │       │      │    được │       │       │            │
      │     │                                      │       │      │    (ghi │       │       │            │
      │     │                                      │       │      │ “1'25”) │       │       │            │
      │ c   │   Mô hình mới (Điểm thưởng)          │     1 │      │     0,5 │  −0,5 │ 50,00 │ █████░░░░░ │
      │ d   │   Hồ sơ trễ hạn (Điểm trừ)           │     0 │      │   −0,25 │  0,25 │       │            │
      └─────┴──────────────────────────────────────┴───────┴──────┴─────────┴───────┴───────┴────────────┘

      ĐTXHH: chấm qua điều tra xã hội học

      Mất điểm nhiều nhất

      ┌─────┬───────────────────────────────────────┬────────┬──────────────┬────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │   Điểm │     Tỷ trọng │ Lũy kế │
      │     │                                       │ bị mất │ điểm mất (%) │    (%) │
      ├─────┼───────────────────────────────────────┼────────┼──────────────┼────────┤
      │ 1   │ Ban hành văn bản                      │  0,875 │        77,78 │  77,78 │
      │ d   │ Hồ sơ trễ hạn                         │   0,25 │        22,22 │ 100,00 │
      └─────┴───────────────────────────────────────┴────────┴──────────────┴────────┘

      Tỷ trọng và lũy kế tính trên 1,125 điểm mất, trước khi trừ lại.
      Trừ lại 0,5 điểm do điểm thưởng: Tiêu chí II/c.

      Những điểm cần xem lại

      Dòng 5, cột 31: Lỗi: Dòng “Tổng điểm” ghi 30 nhưng cộng lại được 18 (chênh 12) ở cột “Điểm chuẩn”.
        Sửa thành 18, hoặc xem lại các dòng được cộng. [total-mismatch]
      Dòng 15, cột 56: Cảnh báo: Tiêu chí I/2 chưa có điểm; kết quả là tạm tính. Hãy ghi điểm; nếu là 0
        điểm thì ghi 0. [unscored]
      Dòng 20, cột 70: Cảnh báo: Tiêu chí II/a chưa có điểm; kết quả là tạm tính. Hãy ghi điểm; nếu là 0
        điểm thì ghi 0. [unscored]
      Dòng 21, cột 61: Lỗi: Tiêu chí II/b: “1'25” không phải là điểm; có thể là 1,25. Hãy ghi bằng số, ví
        dụ 0,75. [number-format]

      2 lỗi, 2 cảnh báo, 0 lưu ý

      Tổng cộng

      Bảng đầy đủ · 1 tiêu chí không phát sinh · Tạm tính: còn 2 tiêu chí chưa chấm, 1 tiêu chí có điểm
      không đọc được
      Dòng tổng trong bảng ghi khác: “Điểm chuẩn” ghi 30, tính lại là 18
      Điểm thưởng: Sáng kiến: +1 (ghi 2, tối đa 1)
      Điểm trừ: Chậm báo cáo: −0,5
      Điểm tự đánh giá: 8
      Tổng điểm sau điểm thưởng, điểm trừ: 3,875
      Chỉ số CCHC: 84,38% (đạt 3,375/4 điểm đã chấm, mất 0,625 điểm, điểm chuẩn cả bảng 18)
      "
    `);
  });

  it('shows self scores where they are all there is, and calls a full scorecard by its name', () => {
    expect(printed(SELF, {}, 'en')).toMatchInlineSnapshot(`
      "
      Score
      File: phieu.yaml
      Unit: Phường Hòa Bình

      ┌─────┬───────────────────────────────┬─────────┬───────┬────────┬──────────┬────────────┐
      │ No. │ Field/Criterion/Sub-criterion │ Maximum │  Self │   Lost │ Achieved │            │
      │     │                               │   score │ score │ points │      (%) │            │
      ├─────┼───────────────────────────────┼─────────┼───────┼────────┼──────────┼────────────┤
      │ 1   │ Chỉ đạo, điều hành            │       5 │   3.5 │    1.5 │    70.00 │ ███████░░░ │
      │ 1.1 │   Kế hoạch                    │       2 │     2 │      0 │   100.00 │ ██████████ │
      │ 1.2 │   Kiểm tra                    │       3 │   1.5 │    1.5 │    50.00 │ █████░░░░░ │
      │ 2   │ Tuyên truyền                  │       5 │     5 │      0 │   100.00 │ ██████████ │
      └─────┴───────────────────────────────┴─────────┴───────┴────────┴──────────┴────────────┘

      Biggest losses

      ┌─────┬───────────────────────────────┬────────┬───────────────┬────────────┐
      │ No. │ Field/Criterion/Sub-criterion │   Lost │ Share of lost │ Cumulative │
      │     │                               │ points │    points (%) │        (%) │
      ├─────┼───────────────────────────────┼────────┼───────────────┼────────────┤
      │ 1.2 │ Kiểm tra                      │    1.5 │        100.00 │     100.00 │
      └─────┴───────────────────────────────┴────────┴───────────────┴────────────┘

      Findings

      No findings.

      Total

      Full scorecard · Computed from self scores
      PAR index: 85.00% (8.5 of 10 points, 1.5 points lost)
      "
    `);
  });

  it('says that nothing is scored and nothing is lost', () => {
    expect(printed('criteria: [{code: 1, name: Một, max: 5}]')).toMatchInlineSnapshot(`
      "
      Kết quả chấm điểm
      Tệp: phieu.yaml

      ┌─────┬───────────────────────────────────────┬───────┬───────────┬────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │  Điểm │ Điểm thẩm │   Điểm │
      │     │                                       │ chuẩn │      định │ bị mất │
      ├─────┼───────────────────────────────────────┼───────┼───────────┼────────┤
      │ 1   │ Một                                   │     5 │ Chưa chấm │        │
      └─────┴───────────────────────────────────────┴───────┴───────────┴────────┘

      Những điểm cần xem lại

      Dòng 1, cột 1: Cảnh báo: Toàn bảng chưa chấm điểm. Hãy ghi điểm. [unscored]

      0 lỗi, 1 cảnh báo, 0 lưu ý

      Tổng cộng

      Bảng đầy đủ · Tạm tính: còn 1 tiêu chí chưa chấm
      Chỉ số CCHC: Chưa chấm (điểm chuẩn 5)
      "
    `);
    expect(printed('criteria: [{code: 1, name: Một, max: 5, assessed: 5}]')).toMatchInlineSnapshot(`
      "
      Kết quả chấm điểm
      Tệp: phieu.yaml

      ┌─────┬───────────────────────────────────────┬───────┬───────────┬────────┬─────────┬────────────┐
      │ STT │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │  Điểm │ Điểm thẩm │   Điểm │   Tỷ lệ │            │
      │     │                                       │ chuẩn │      định │ bị mất │ đạt (%) │            │
      ├─────┼───────────────────────────────────────┼───────┼───────────┼────────┼─────────┼────────────┤
      │ 1   │ Một                                   │     5 │         5 │      0 │  100,00 │ ██████████ │
      └─────┴───────────────────────────────────────┴───────┴───────────┴────────┴─────────┴────────────┘

      Mất điểm nhiều nhất

      Không mất điểm ở tiêu chí nào.

      Những điểm cần xem lại

      Không phát hiện lỗi.

      Tổng cộng

      Bảng đầy đủ
      Chỉ số CCHC: 100,00% (đạt 5/5 điểm, mất 0 điểm)
      "
    `);
  });

  it('puts what was found beside its own row, also where a code stands twice', () => {
    const { blocks } = scoreDocument(evaluationOf(TWICE), wording('vi'), { beside: true });
    const tables = blocks.filter((block) => block.kind === 'table');
    const beside = tables[0]?.rows.map(({ cells }) => [cells[1], cells.at(-1)].map((cell) => cell?.spans.map(wordsOf)));
    expect(beside).toEqual([
      [['A'], []],
      [['Báo cáo'], ['Lỗi: Tiêu chí 1.2: điểm thẩm định 8 cao hơn điểm chuẩn 3. Sửa điểm, hoặc xem lại điểm chuẩn.']],
      [
        ['Tuyên truyền'],
        [
          'Lỗi: STT “1.2” bị trùng tại dòng 6, cột 16 và dòng 7, cột 16. Sửa STT của một dòng, hoặc xóa dòng chép thừa.',
          '\nCảnh báo: Tiêu chí 1.2 chưa có điểm; kết quả là tạm tính. Hãy ghi điểm; nếu là 0 điểm thì ghi 0.',
        ],
      ],
    ]);
  });

  it('shows paths where codes restart, shares of all that was lost, and what is given back', () => {
    expect(printed(RESTARTING).split('Mất điểm nhiều nhất')[1]?.split('Những')[0]).toMatchInlineSnapshot(`
      "

      ┌──────┬───────────────────────────────────────┬────────┬──────────────┬────────┐
      │ STT  │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │   Điểm │     Tỷ trọng │ Lũy kế │
      │      │                                       │ bị mất │ điểm mất (%) │    (%) │
      ├──────┼───────────────────────────────────────┼────────┼──────────────┼────────┤
      │ I/1  │ A                                     │      2 │        57,14 │  57,14 │
      │ II/1 │ C                                     │      1 │        28,57 │  85,71 │
      │ 1.2  │ B                                     │    0,5 │        14,29 │ 100,00 │
      └──────┴───────────────────────────────────────┴────────┴──────────────┴────────┘

      Tỷ trọng và lũy kế tính trên 3,5 điểm mất, trước khi trừ lại.
      Trừ lại 1,5 điểm do các tiêu chí bên dưới mất nhiều hơn số đã ghi: Lĩnh vực I.
      Trừ lại 0,5 điểm do điểm thưởng: Tiêu chí II/2.

      "
    `);
  });

  it('says that what does not apply is left out, instead of a difference', () => {
    const said = printed(LEFT_OUT);
    const [table] = scoreDocument(evaluationOf(LEFT_OUT), wording('vi')).blocks.filter(
      (block) => block.kind === 'table',
    );
    expect(table?.rows[0]?.cells[2]).toEqual({
      spans: [number(points('5'))],
      aside: [text('đã trừ 5 điểm không phát sinh', 'dim')],
    });
    expect(said).toContain('\nDòng tổng trong bảng: “Điểm chuẩn” ghi 10, đã trừ 5 điểm không phát sinh\n');
    expect(said).not.toContain('tính lại là');
  });

  it('compares no total with maxima that could not be read, and marks what they leave unknown', () => {
    const said = printed(UNREAD_MAX);
    expect(said).not.toContain('tính lại là');
    expect(said).toContain('\nBảng đầy đủ · Tạm tính: còn 1 tiêu chí có điểm không đọc được\n');
    expect(said.replace(/[\s│]+/gu, ' ')).toContain('I Cải cách thể chế (Tạm tính: còn 1');
    expect(said).not.toContain('chưa chấm');
  });

  it('says where a unit or a year was found that the table itself does not state', () => {
    const evaluation = {
      ...evaluationOf(STATES),
      reading: {
        headerRows: [],
        columns: [],
        rows: [],
        unitFrom: 'sheet',
        yearFrom: 'file',
        planYearFrom: 'title',
      },
    } as const;
    expect(renderTerminal(scoreDocument(evaluation, wording('vi')), { width: 120, colour: false })).toContain(
      '\nĐơn vị: Xã An Bình (theo tên trang tính) · Năm đánh giá: 2025 (theo tên tệp) · Năm thực hiện kế hoạch: 2026\n',
    );
    expect(renderTerminal(readingDocument(evaluation, wording('en')), { width: 200, colour: false })).toContain(
      '\nUnit: Xã An Bình (from the sheet’s name) · Year assessed: 2025 (from the file’s name) · Year of the plan: 2026 (from the title)\n',
    );
  });

  it('never calls the share of an extract the index', () => {
    expect(printed(REAL)).not.toContain('Chỉ số CCHC');
    expect(printed(SELF)).toContain('Chỉ số CCHC: 85,00%');
  });
});
