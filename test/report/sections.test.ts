import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { SECTION_NAMES, type SectionName } from '../../src/report/document/section-names.js';
import type { ReportOptions } from '../../src/report/remediation/context.js';
import { reportDocument } from '../../src/report/report.js';
import { evaluationOf } from './evaluation-of.js';
import { PLAN, REAL, SELF, STATES } from './samples.js';

const EMPTY = 'criteria: [{code: 1, name: Một}]\n';

/** One part of a report, without the report's title. */
const part = (name: SectionName, text: string, options: ReportOptions & { language?: 'vi' | 'en' } = {}): string => {
  const { language = 'vi', ...others } = options;
  const document = reportDocument(evaluationOf(text), wording(language), { sections: [name], ...others });
  return `\n${renderMarkdown({ ...document, blocks: document.blocks.slice(1) })}`;
};

describe('the parts of a report', () => {
  it('are left out where they have nothing to say, and say so where they are asked for', () => {
    const ids = (text: string) =>
      reportDocument(evaluationOf(text), wording('vi')).blocks.flatMap((one) =>
        one.kind === 'section' ? [one.id] : [],
      );
    expect(ids(EMPTY)).toEqual(['cover', 'table', 'summary', 'findings']);
    expect(ids(SELF)).toEqual(['cover', 'table', 'summary', 'losses', 'missing', 'findings']);
    expect(ids(PLAN)).toEqual(SECTION_NAMES.filter((name) => name !== 'unexplained'));
    const asked = ['details', 'losses', 'unexplained', 'self', 'leads', 'deadlines', 'progress', 'missing'] as const;
    expect(asked.map((name) => part(name, EMPTY).split('\n\n')[1]?.trim())).toEqual([
      'Bảng không có thông tin nào thêm.',
      'Chưa chấm điểm nên chưa biết mất ở đâu.',
      'Không có điểm mất nào chưa rõ tiêu chí.',
      'Không có tiêu chí nào ghi cả hai điểm.',
      'Bảng chưa có nhiệm vụ nào.',
      'Bảng chưa có nhiệm vụ nào.',
      'Bảng chưa ghi tình trạng thực hiện, điểm dự kiến khắc phục hay người thực hiện.',
      'Không có tiêu chí mất điểm nào thiếu giải pháp, cơ quan chủ trì hay thời gian thực hiện.',
    ]);
  });

  it('are documented by their names, in both languages', () => {
    const page = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8');
    const named = [...page.matchAll(/^\| `([a-z]+)` \|/gmu)].map((match) => match[1]);
    expect(named).toEqual([...SECTION_NAMES, ...SECTION_NAMES]);
  });

  it('cover: which scorecard this is, what it comes to, what it was made from', () => {
    expect(part('cover', STATES, { today: '2026-01-05', version: '1.2.3' })).toMatchInlineSnapshot(`
      "
      - **Đơn vị:** Xã An Bình
      - **Năm đánh giá:** 2025
      - **Năm thực hiện kế hoạch:** 2026
      - **Theo bảng:** Bảng chấm điểm
      - **Ngày lập:** 05/01/2026
      - **Phạm vi:** Bảng đầy đủ
      - **Căn cứ tính điểm:** Điểm thẩm định
      - **Không phát sinh:** 1 tiêu chí
      - **Tình trạng:** Tạm tính: còn 2 tiêu chí chưa chấm, 1 tiêu chí có điểm không đọc được
      - **Điểm chuẩn:** 18
      - **Điểm chuẩn của phần đã chấm:** 4
      - **Điểm tự đánh giá:** 8
      - **Điểm thẩm định:** 3,375
      - **Điểm bị mất:** 0,625
      - **Tổng điểm sau điểm thưởng, điểm trừ:** 3,875
      - **Chỉ số CCHC:** 84,38%
      - **Tệp:** phieu.yaml
      - **Lập bằng:** cchc 1.2.3
      "
    `);
    expect(part('cover', SELF, { language: 'en' })).toMatchInlineSnapshot(`
      "
      - **Unit:** Phường Hòa Bình
      - **Coverage:** Full scorecard
      - **Computed from:** Self scores
      - **Maximum score:** 10
      - **Self score:** 8.5
      - **Lost points:** 1.5
      - **PAR index:** 85.00%
      - **File:** phieu.yaml
      "
    `);
  });

  it('summary: points of each field, the whole, and a bar for each', () => {
    expect(part('summary', STATES)).toMatchInlineSnapshot(`
      "
      ## Tổng hợp theo lĩnh vực

      | STT | Lĩnh vực | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Tỷ lệ đạt (%) | Tỷ trọng điểm mất (%) |
      | --- | --- | ---: | ---: | ---: | ---: | ---: |
      | I | Cải cách thể chế | 8 | 3,125 | 0,875 | 78,13 | 140,00 |
      | II | Chuyển đổi số | 10 | 0,25 | −0,25 |  | −40,00 |
      |  | Tổng cộng | 18 | 3,375 | 0,625 | 84,38 | 100,00 |

      Bảng đầy đủ · 1 tiêu chí không phát sinh · **Tạm tính: còn 2 tiêu chí chưa chấm, 1 tiêu chí có điểm không đọc được**

      **Dòng tổng trong bảng ghi khác: “Điểm chuẩn” ghi 30, tính lại là 18**

      Điểm thưởng: Sáng kiến: +1 (ghi 2, tối đa 1)

      Điểm trừ: Chậm báo cáo: −0,5

      Điểm tự đánh giá: 8

      **Tổng điểm sau điểm thưởng, điểm trừ: 3,875**

      **Chỉ số CCHC: 84,38%** (đạt 3,375/4 điểm đã chấm, mất 0,625 điểm, điểm chuẩn cả bảng 18)

      | Tỷ lệ đạt theo lĩnh vực (%) |  | Tỷ lệ đạt (%) |
      | --- | --- | ---: |
      | I Cải cách thể chế | ████████░░ | 78,13 |
      "
    `);
    expect(part('summary', REAL, { language: 'en' })).toMatchInlineSnapshot(`
      "
      ## Summary by field

      | STT | Field | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Achieved (%) | Share of lost points (%) |
      | --- | --- | ---: | ---: | ---: | ---: | ---: |
      | 1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC | 9 | 7.05 | 1.95 | 78.33 | 16.47 |
      | 2 | XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL TẠI TỈNH | 5.5 | 4.5 | 1 | 81.82 | 8.45 |
      | 4 | CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH | 9 | 5.81 | 3.19 | 64.56 | 26.94 |
      | 6 | CẢI CÁCH TÀI CHÍNH CÔNG | 6 | 5.5 | 0.5 | 91.67 | 4.22 |
      | 7 | HIỆN ĐẠI HÓA HÀNH CHÍNH | 13.5 | 9.8 | 3.7 | 72.59 | 31.25 |
      | 8 | TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ PHÁT TRIỂN KT-XH CỦA HUYỆN | 1.5 | 0 | 1.5 | 0.00 | 12.67 |
      |  | Total | 44.5 | 32.66 | 11.84 | 73.39 | 100.00 |

      Extract (lists only what lost points)

      **Achieved in the fields that the table lists: 73.39%** (32.66 of 44.5 points, 11.84 points lost)

      | Achieved by field (%) |  | Achieved (%) |
      | --- | --- | ---: |
      | 1 CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC | ████████░░ | 78.33 |
      | 2 XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL TẠI TỈNH | ████████░░ | 81.82 |
      | 4 CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH | ██████░░░░ | 64.56 |
      | 6 CẢI CÁCH TÀI CHÍNH CÔNG | █████████░ | 91.67 |
      | 7 HIỆN ĐẠI HÓA HÀNH CHÍNH | ███████░░░ | 72.59 |
      | 8 TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ PHÁT TRIỂN KT-XH CỦA HUYỆN | ░░░░░░░░░░ | 0.00 |
      "
    `);
  });

  it('losses: the biggest first, with what they add up to', () => {
    expect(part('losses', PLAN)).toMatchInlineSnapshot(`
      "
      ## Mất điểm nhiều nhất

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Tỷ trọng điểm mất (%) | Lũy kế (%) |
      | --- | --- | ---: | ---: | ---: |
      | 1.3 | Kiểm tra | 1,5 | 37,50 | 37,50 |
      | 1.1 | Kế hoạch | 1 | 25,00 | 62,50 |
      | 2 | Số | 1 | 25,00 | 87,50 |
      | 1.2 | Báo cáo | 0,5 | 12,50 | 100,00 |

      | Điểm mất và tỷ trọng lũy kế |  | Điểm bị mất | Lũy kế (%) |
      | --- | --- | ---: | ---: |
      | 1.3 Kiểm tra | ██████████ | 1,5 | 37,50 |
      | 1.1 Kế hoạch | ███████░░░ | 1 | 62,50 |
      | 2 Số | ███████░░░ | 1 | 87,50 |
      | 1.2 Báo cáo | ███░░░░░░░ | 0,5 | 100,00 |
      "
    `);
  });

  it('unexplained: more is lost than the criteria below show', () => {
    expect(part('unexplained', REAL)).toMatchInlineSnapshot(`
      "
      ## Điểm mất chưa rõ ở tiêu chí nào

      Tổng cộng 1,95 điểm bị mất mà không tiêu chí nào trong bảng thể hiện. Hãy bổ sung tiêu chí còn thiếu.

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Các tiêu chí đã thể hiện | Chưa rõ mất ở đâu |
      | --- | --- | ---: | ---: | ---: |
      | 7 | HIỆN ĐẠI HÓA HÀNH CHÍNH | 3,7 | 3,25 | 0,45 |
      | 8 | TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ PHÁT TRIỂN KT-XH CỦA HUYỆN | 1,5 | 0 | 1,5 |
      "
    `);
  });

  it('self: where the assessors saw it otherwise', () => {
    expect(part('self', PLAN)).toMatchInlineSnapshot(`
      "
      ## Tự đánh giá và thẩm định

      Có 3 tiêu chí ghi cả điểm tự đánh giá và điểm thẩm định: tự đánh giá 9, thẩm định 7, chênh lệch −2 điểm.

      **2 tiêu chí được thẩm định thấp hơn tự đánh giá, tổng cộng 2,5 điểm: cần giải trình hoặc khắc phục.**

      1 tiêu chí được thẩm định cao hơn tự đánh giá, tổng cộng 0,5 điểm.

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm tự đánh giá | Điểm thẩm định | Chênh lệch | Giải trình |
      | --- | --- | ---: | ---: | ---: | ---: | --- |
      | 1.1 | Kế hoạch | 4 | 4 | 3 | −1 | Chậm hai ngày |
      | 1.2 | Báo cáo | 3 | 2 | 2,5 | 0,5 |  |
      | 1.3 | Kiểm tra | 3 | 3 | 1,5 | −1,5 |  |
      |  | Tổng cộng |  | 9 | 7 | −2 |  |
      "
    `);
  });

  it('leads: tasks of each agency; one written once for two criteria is one task, and its points count once', () => {
    expect(part('leads', PLAN)).toMatchInlineSnapshot(`
      "
      ## Nhiệm vụ theo cơ quan chủ trì

      | Cơ quan chủ trì thực hiện | Số nhiệm vụ | Hoàn thành | Điểm bị mất liên quan |
      | --- | ---: | ---: | ---: |
      | UBND xã | 1 | 0 | 3 |
      | Văn phòng | 2 | 1 | 3 |
      | Phòng Kinh tế | 1 | 1 | 1,5 |
      | Phòng Tài chính | 1 | 0 | 1,5 |
      | Chưa ghi cơ quan chủ trì | 1 | 0 | 1 |
      | Tổng cộng | 5 | 1 | 4 |

      Tiêu chí do nhiều cơ quan chủ trì được tính cho từng cơ quan; dòng tổng cộng chỉ tính một lần.

      | Điểm bị mất theo cơ quan chủ trì |  | Điểm bị mất liên quan |
      | --- | --- | ---: |
      | UBND xã | ██████████ | 3 |
      | Văn phòng | ██████████ | 3 |
      | Phòng Kinh tế | █████░░░░░ | 1,5 |
      | Phòng Tài chính | █████░░░░░ | 1,5 |
      | Chưa ghi cơ quan chủ trì | ███░░░░░░░ | 1 |

      ### UBND xã: 1 nhiệm vụ, 3 điểm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Cơ quan phối hợp | Thời gian thực hiện | Tình trạng |
      | --- | --- | ---: | --- | --- | --- | --- |
      | 1 | Chỉ đạo | 3 | Họp giao ban |  | Hàng tháng | Đang thực hiện |

      ### Văn phòng: 2 nhiệm vụ, 3 điểm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Sản phẩm | Cơ quan phối hợp | Người thực hiện | Thời gian thực hiện | Tình trạng | Điểm dự kiến khắc phục |
      | --- | --- | ---: | --- | --- | --- | --- | --- | --- | ---: |
      | 1.1<br>1.2 | Kế hoạch<br>Báo cáo | 1,5 | Ban hành kế hoạch sớm | Kế hoạch | Công an xã | Nguyễn Văn A | Quý I/2026 | Hoàn thành | 1,5 |
      | 1.3 | Kiểm tra | 1,5 | Kiểm tra chéo |  |  | Trần B | 30/11/2026 | Chưa thực hiện | 0,5 |

      ### Phòng Kinh tế: 1 nhiệm vụ, 1,5 điểm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Sản phẩm | Cơ quan phối hợp | Người thực hiện | Thời gian thực hiện | Tình trạng | Điểm dự kiến khắc phục |
      | --- | --- | ---: | --- | --- | --- | --- | --- | --- | ---: |
      | 1.1<br>1.2 | Kế hoạch<br>Báo cáo | 1,5 | Ban hành kế hoạch sớm | Kế hoạch | Công an xã | Nguyễn Văn A | Quý I/2026 | Hoàn thành | 1,5 |

      ### Phòng Tài chính: 1 nhiệm vụ, 1,5 điểm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Cơ quan phối hợp | Thời gian thực hiện | Tình trạng | Điểm dự kiến khắc phục |
      | --- | --- | ---: | --- | --- | --- | --- | ---: |
      | 1.3 | Kiểm tra | 1,5 | Mua máy |  | Thường xuyên | Đang trình | nhiều |

      ### Chưa ghi cơ quan chủ trì: 1 nhiệm vụ, 1 điểm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Cơ quan phối hợp | Thời gian thực hiện | Tình trạng | Điểm dự kiến khắc phục |
      | --- | --- | ---: | --- | --- | --- | --- | ---: |
      | 2 | Số | 1 | Bỏ |  |  | Dừng thực hiện | 2 |
      "
    `);
  });

  it('leads: names that differ are never one agency', () => {
    expect(part('leads', REAL).split('\n\n')[2]).toMatchInlineSnapshot(`
      "| Điểm bị mất theo cơ quan chủ trì |  | Điểm bị mất liên quan |
      | --- | --- | ---: |
      | Văn phòng UBND xã | ██████████ | 3,2 |
      | Văn phòng UBND | █████████░ | 3,19 |
      | UBND xã | █████░░░░░ | 1,75 |
      | Công chức Tư pháp | ███░░░░░░░ | 1 |
      | Công chức Tài chính – kế toán | ██░░░░░░░░ | 0,5 |
      | Phòng Tài chính – Kế hoạch | ░░░░░░░░░░ | 0 |"
    `);
  });

  it('deadlines: by their last day, judged on a day where one is given', () => {
    expect(part('deadlines', PLAN, { today: '2026-11-26' })).toMatchInlineSnapshot(`
      "
      ## Nhiệm vụ theo thời gian thực hiện

      Tính đến ngày 26/11/2026, không có nhiệm vụ nào quá hạn.

      Có 1 nhiệm vụ sắp đến hạn (trong 30 ngày tới), liên quan 1,5 điểm.

      | Thời gian thực hiện | Ngày cuối | Số nhiệm vụ | Hoàn thành | Điểm bị mất liên quan |
      | --- | --- | ---: | ---: | ---: |
      | Quý I/2026 | 31/03/2026 | 1 | 1 | 1,5 |
      | Hàng tháng | 30/11/2026 | 1 | 0 | 3 |
      | 30/11/2026 | 30/11/2026 | 1 | 0 | 1,5 |
      | Thường xuyên |  | 1 | 0 | 1,5 |
      | Chưa ghi thời gian |  | 1 | 0 | 1 |
      | Tổng cộng |  | 5 | 1 | 4 |

      Tiêu chí có nhiều nhiệm vụ được tính ở từng dòng; dòng tổng cộng chỉ tính một lần.

      | Tiến độ theo thời gian |  | Thời gian | Số nhiệm vụ |
      | --- | --- | ---: | ---: |
      | Quý I/2026 | ███░░░░░░░ | 01/01/2026 – 31/03/2026 | 1 |
      | 30/11/2026 | ░░░░░░░░░█ | 30/11/2026 | 1 |

      ### Danh sách nhiệm vụ theo thời hạn

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Thời gian thực hiện | Hạn còn lại | Giải pháp | Cơ quan chủ trì thực hiện | Người thực hiện | Tình trạng |
      | --- | --- | ---: | --- | --- | --- | --- | --- | --- |
      | 1.1<br>1.2 | Kế hoạch<br>Báo cáo | 1,5 | Quý I/2026 |  | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Nguyễn Văn A | Hoàn thành |
      | 1 | Chỉ đạo | 3 | Hàng tháng | Còn 4 ngày | Họp giao ban | UBND xã |  | Đang thực hiện |
      | 1.3 | Kiểm tra | 1,5 | 30/11/2026 | Còn 4 ngày | Kiểm tra chéo | văn  phòng | Trần B | Chưa thực hiện |
      | 1.3 | Kiểm tra | 1,5 | Thường xuyên |  | Mua máy | Phòng Tài chính |  | Đang trình |
      | 2 | Số | 1 |  |  | Bỏ |  |  | Dừng thực hiện |
      "
    `);
    expect(
      part('deadlines', PLAN, { today: '2026-12-01', language: 'en' }).split('\n\n').slice(1, 3),
    ).toMatchInlineSnapshot(`
      [
        "**On 01/12/2026, 1 task overdue, about 1.5 points.**",
        "| Deadline | Last day | Tasks | Done | Points at stake |
      | --- | --- | ---: | ---: | ---: |
      | Quý I/2026 | 31/03/2026 | 1 | 1 | 1.5 |
      | 30/11/2026 | 30/11/2026 | 1 | 0 | 1.5 |
      | Hàng tháng | 31/12/2026 | 1 | 0 | 3 |
      | Thường xuyên |  | 1 | 0 | 1.5 |
      | No deadline |  | 1 | 0 | 1 |
      | Total |  | 5 | 1 | 4 |",
      ]
    `);
  });

  it('progress: how far the plan is, and what it wins back', () => {
    expect(part('progress', PLAN)).toMatchInlineSnapshot(`
      "
      ## Tiến độ thực hiện

      Kế hoạch dự kiến khắc phục 2 trong 4 điểm bị mất, không kể 2 điểm của nhiệm vụ dừng thực hiện.

      Đã hoàn thành 1 nhiệm vụ, dự kiến khắc phục 1,5 điểm.

      | Tình trạng | Số nhiệm vụ | Điểm bị mất liên quan | Điểm dự kiến khắc phục |
      | --- | ---: | ---: | ---: |
      | Chưa thực hiện | 1 | 1,5 | 0,5 |
      | Đang thực hiện | 1 | 3 |  |
      | Hoàn thành | 1 | 1,5 | 1,5 |
      | Dừng thực hiện | 1 | 1 | 2 |
      | Đang trình | 1 | 1,5 |  |
      | Tổng cộng | 5 | 4 | 4 |

      **Không đọc được “Điểm dự kiến khắc phục”: “nhiều”; chưa cộng vào.**

      **“Điểm dự kiến khắc phục” lớn hơn điểm bị mất: 2.**

      ### Theo người thực hiện

      | Người thực hiện | Số nhiệm vụ | Hoàn thành | Điểm bị mất liên quan |
      | --- | ---: | ---: | ---: |
      | Nguyễn Văn A | 1 | 1 | 1,5 |
      | Trần B | 1 | 0 | 1,5 |
      | Chưa ghi người thực hiện | 3 | 0 | 4 |
      | Tổng cộng | 5 | 1 | 4 |

      Tiêu chí có nhiều nhiệm vụ được tính ở từng dòng; dòng tổng cộng chỉ tính một lần.
      "
    `);
  });

  it('missing: what lost points and has no remedy, nobody or no day', () => {
    expect(part('missing', REAL)).toMatchInlineSnapshot(`
      "
      ## Nội dung còn thiếu

      2 tiêu chí mất 0,75 điểm chưa có giải pháp; 1 tiêu chí mất 1 điểm chưa có thời gian thực hiện.

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Còn thiếu |
      | --- | --- | ---: | --- |
      | 4.3 | Thực hiện chức năng nhiệm vụ của đơn vị trong năm theo chương trình khung, kế hoạch trọng tâm năm hoặc chương trình công tác năm. | 1 | Thời gian thực hiện |
      | 7.1.7 | Tỷ lệ hồ sơ TTHC được tiếp nhận và xử lý trực tuyến mức độ 3. | 0,25 | Giải pháp |
      | 7.1.8 | Chất lượng cổng TTĐT | 0,5 | Giải pháp |
      "
    `);
    expect(part('missing', SELF)).toMatchInlineSnapshot(`
      "
      ## Nội dung còn thiếu

      Bảng không có cột “Giải pháp”: 1 tiêu chí mất 1,5 điểm chưa có nội dung này.

      Bảng không có cột “Cơ quan chủ trì thực hiện”: 1 tiêu chí mất 1,5 điểm chưa có nội dung này.

      Bảng không có cột “Thời gian thực hiện”: 1 tiêu chí mất 1,5 điểm chưa có nội dung này.
      "
    `);
  });
});
