import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import { agencyKey } from '../../src/model/scorecard/agency.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { slipsOf } from '../../src/report/plan/slips.js';
import type { ReportOptions } from '../../src/report/remediation/context.js';
import { evaluationOf } from './evaluation-of.js';
import { PLAN, REAL } from './samples.js';

const slips = (text: string, options?: ReportOptions) => slipsOf(evaluationOf(text), wording('vi'), options);

const printed = (text: string, lead: string, options?: ReportOptions): string => {
  const slip = slips(text, options).slips.find((one) => one.lead === lead);
  return slip === undefined ? 'none' : `\n${renderMarkdown(slip.document)}`;
};

describe('slips', () => {
  it('are one for each lead agency, most points first; a cell may name several', () => {
    expect(slips(PLAN).slips.map((slip) => slip.lead)).toEqual([
      'UBND xã',
      'Văn phòng',
      'Phòng Kinh tế',
      'Phòng Tài chính',
    ]);
    expect(slips(PLAN).without).toEqual(['2']);
  });

  it('never take two names for one agency', () => {
    expect(slips(REAL).slips.map((slip) => slip.lead)).toEqual([
      'Văn phòng UBND xã',
      'Văn phòng UBND',
      'UBND xã',
      'Công chức Tư pháp',
      'Công chức Tài chính – kế toán',
      'Phòng Tài chính – Kế hoạch',
    ]);
  });

  it('list what is to be done, by when; points shared by two criteria of one remedy count once', () => {
    expect(printed(PLAN, 'Văn phòng', { today: '2026-11-26' })).toMatchInlineSnapshot(`
      "
      # Phiếu giao nhiệm vụ khắc phục điểm bị mất năm 2025

      - **Cơ quan chủ trì thực hiện:** Văn phòng
      - **Đơn vị:** Xã An Bình
      - **Năm đánh giá:** 2025
      - **Năm thực hiện kế hoạch:** 2026
      - **Ngày lập:** 26/11/2026
      - **Số nhiệm vụ:** 2
      - **Điểm bị mất liên quan:** 3

      ## Nhiệm vụ chủ trì

      Tính đến ngày 26/11/2026, không có nhiệm vụ nào quá hạn.

      Có 1 nhiệm vụ sắp đến hạn (trong 30 ngày tới), liên quan 1,5 điểm.

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Sản phẩm | Cơ quan phối hợp | Người thực hiện | Thời gian thực hiện | Hạn còn lại | Tình trạng | Điểm dự kiến khắc phục |
      | --- | --- | ---: | --- | --- | --- | --- | --- | --- | --- | ---: |
      | 1.1<br>1.2 | Kế hoạch<br>Báo cáo | 1,5 | Ban hành kế hoạch sớm | Kế hoạch | Công an xã | Nguyễn Văn A | Quý I/2026 |  | Hoàn thành | 1,5 |
      | 1.3 | Kiểm tra | 1,5 | Kiểm tra chéo |  |  | Trần B | 30/11/2026 | Còn 4 ngày | Chưa thực hiện | 0,5 |
      "
    `);
  });

  it('list what an agency supports besides', () => {
    const text = PLAN.replace("lead: 'văn  phòng'", 'lead: Công an  xã');
    expect(printed(text, 'Công an xã')).toMatchInlineSnapshot(`
      "
      # Phiếu giao nhiệm vụ khắc phục điểm bị mất năm 2025

      - **Cơ quan chủ trì thực hiện:** Công an xã
      - **Đơn vị:** Xã An Bình
      - **Năm đánh giá:** 2025
      - **Năm thực hiện kế hoạch:** 2026
      - **Số nhiệm vụ:** 1
      - **Điểm bị mất liên quan:** 1,5

      ## Nhiệm vụ chủ trì

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Cơ quan phối hợp | Người thực hiện | Thời gian thực hiện | Tình trạng | Điểm dự kiến khắc phục |
      | --- | --- | ---: | --- | --- | --- | --- | --- | ---: |
      | 1.3 | Kiểm tra | 1,5 | Kiểm tra chéo |  | Trần B | 30/11/2026 | Chưa thực hiện | 0,5 |

      ## Nhiệm vụ phối hợp

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm bị mất | Giải pháp | Sản phẩm | Cơ quan chủ trì thực hiện | Thời gian thực hiện | Tình trạng |
      | --- | --- | ---: | --- | --- | --- | --- | --- |
      | 1.1<br>1.2 | Kế hoạch<br>Báo cáo | 1,5 | Ban hành kế hoạch sớm | Kế hoạch | Văn phòng; Phòng Kinh tế | Quý I/2026 | Hoàn thành |
      "
    `);
  });

  it('leave out what lost nothing where only losses are asked for', () => {
    expect(slips(REAL, { rows: 'lost' }).slips.map((slip) => slip.lead)).not.toContain('Phòng Tài chính – Kế hoạch');
  });
});

describe('agencies of a project', () => {
  const text = `criteria:
  - {code: 1, name: Một, max: 2, assessed: 1, remedy: {solution: Làm, lead: VP, support: [Phòng Kinh tế], when: Quý I}}
  - {code: 2, name: Hai, max: 2, assessed: 1, remedy: {solution: Xem, lead: Văn phòng UBND, support: [P. KT], when: Quý I}}
  - {code: 3, name: Ba, max: 2, assessed: 1, remedy: {solution: Soát, lead: "VP; Phòng KT", when: Quý I}}
`;
  const agencies = new Map(
    [
      ['VP', 'Văn phòng UBND'],
      ['Văn phòng UBND', 'Văn phòng UBND'],
      ['P. KT', 'Phòng Kinh tế'],
      ['Phòng KT', 'Phòng Kinh tế'],
    ].map(([spelling = '', name = '']) => [agencyKey(spelling), name]),
  );
  const leads = (one: Evaluation) =>
    slipsOf(one, wording('vi'), {}).slips.map(({ lead, document }) => [
      lead,
      renderMarkdown(document).match(/Làm|Xem|Soát/gu),
    ]);

  it('are one office under their one name, leading and lending a hand', () => {
    expect(leads({ ...evaluationOf(text), agencies })).toEqual([
      ['Văn phòng UBND', ['Làm', 'Xem', 'Soát']],
      ['Phòng Kinh tế', ['Soát', 'Làm', 'Xem']],
    ]);
    expect(leads(evaluationOf(text))).toEqual([
      ['VP', ['Làm', 'Soát']],
      ['Văn phòng UBND', ['Xem']],
      ['Phòng KT', ['Soát']],
    ]);
  });
});
