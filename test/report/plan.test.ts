import { describe, expect, it } from 'vitest';
import { type Language, wording } from '../../src/language/wording.js';
import { noFacts, type PlanFacts } from '../../src/model/plan-facts.js';
import { numberOf, officeOf } from '../../src/report/document/office.js';
import type { BodyBlock, OfficialDocument } from '../../src/report/document/official.js';
import type { Span } from '../../src/report/document/spans.js';
import { planDocument } from '../../src/report/plan/plan.js';
import { evaluationOf } from './evaluation-of.js';
import { PLAN, REAL, SELF, STATES } from './samples.js';

const words = (spans: readonly Span[]): string => spans.map((span) => (span.kind === 'text' ? span.text : '')).join('');

const line = (block: BodyBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${words(block.spans)}`];
    case 'paragraph':
      return [words(block.spans)];
    case 'grounds':
      return [`/${block.text}/`];
    case 'item':
      return [
        `${'  '.repeat(block.level - 1)}- ${block.text}`,
        ...(block.about === undefined ? [] : [`    ${block.about}`]),
      ];
    default:
      return [`(${block.kind})`];
  }
};

const plan = (yaml: string, facts: PlanFacts = noFacts, language: Language = 'vi'): OfficialDocument =>
  planDocument(evaluationOf(yaml), facts, wording(language));

const body = (yaml: string, language: Language = 'vi'): readonly string[] =>
  plan(yaml, noFacts, language).body.flatMap(line);

/** From the line that begins so, up to the next of the first level. */
const part = (lines: readonly string[], start: string): readonly string[] => {
  const from = lines.findIndex((one) => one.startsWith(start));
  const to = lines.findIndex((one, index) => index > from && one.startsWith('# '));
  return lines.slice(from, to === -1 ? undefined : to);
};

describe('the plan', () => {
  it('names what lost points field by field, with solution, lead and deadline, each task once', () => {
    expect(part(body(PLAN), '# II.')).toMatchInlineSnapshot(`
      [
        "# II. NHIỆM VỤ, GIẢI PHÁP",
        "Theo kết quả thẩm định năm 2025, đơn vị đạt 11/15 điểm, mất 4 điểm; Chỉ số CCHC là 73,33%. Nhiệm vụ, giải pháp theo từng lĩnh vực như sau (chi tiết tại Phụ lục kèm theo):",
        "## 1. Lĩnh vực 1: Chỉ đạo",
        "Mất 3/10 điểm.",
        "  - Giải pháp: Họp giao ban",
        "    Chủ trì: UBND xã; thời gian thực hiện: Hàng tháng; tình trạng: Đang thực hiện.",
        "- Tiêu chí 1.1: Kế hoạch (mất 1 điểm)",
        "  - Giải pháp: Ban hành kế hoạch sớm",
        "    Chủ trì: Văn phòng; Phòng Kinh tế; phối hợp: Công an xã; người thực hiện: Nguyễn Văn A; sản phẩm: Kế hoạch; thời gian thực hiện: Quý I/2026; tình trạng: Hoàn thành.",
        "- Tiêu chí 1.2: Báo cáo (mất 0,5 điểm)",
        "  - Thực hiện theo giải pháp đã nêu tại Tiêu chí 1.1.",
        "- Tiêu chí 1.3: Kiểm tra (mất 1,5 điểm)",
        "  - Giải pháp: Kiểm tra chéo",
        "    Chủ trì: văn phòng; người thực hiện: Trần B; thời gian thực hiện: 30/11/2026; tình trạng: Chưa thực hiện.",
        "  - Giải pháp: Mua máy",
        "    Chủ trì: Phòng Tài chính; thời gian thực hiện: Thường xuyên; tình trạng: Đang trình.",
        "## 2. Lĩnh vực 2: Số",
        "Mất 1/5 điểm.",
        "  - Giải pháp: Bỏ",
        "    Tình trạng: Dừng thực hiện.",
      ]
    `);
  });

  it('dots what nobody wrote, and says what no criterion explains; an extract is never called the index', () => {
    const lines = part(body(REAL), '# II.');
    expect(lines[1]).toBe(
      'Theo kết quả thẩm định năm 2021, đơn vị đạt 32,66/44,5 điểm, mất 11,84 điểm; tỷ lệ đạt của các lĩnh vực có trong bảng là 73,39%. Nhiệm vụ, giải pháp theo từng lĩnh vực như sau (chi tiết tại Phụ lục kèm theo):',
    );
    expect(lines.filter((one) => one.includes('…'))).toEqual([
      '    Chủ trì: Văn phòng UBND; phối hợp: Các bộ phận chuyên môn thuộc UBND xã; thời gian thực hiện: ……………………',
      '  - Giải pháp: …………………………………………',
      '  - Giải pháp: …………………………………………',
    ]);
    expect(lines.filter((one) => one.includes('chưa rõ'))).toEqual([
      '- Lĩnh vực 7: còn 0,45 điểm chưa rõ mất ở tiêu chí nào; cần rà soát, bổ sung tiêu chí và giải pháp khắc phục.',
      '- Lĩnh vực 8: còn 1,5 điểm chưa rõ mất ở tiêu chí nào; cần rà soát, bổ sung tiêu chí và giải pháp khắc phục.',
    ]);
    expect(body(REAL).join('\n')).not.toContain('Chỉ số CCHC');
  });

  it('hands each agency what it leads and supports, and leaves the rest to be assigned', () => {
    expect(part(body(PLAN), '# III.')).toMatchInlineSnapshot(`
      [
        "# III. TỔ CHỨC THỰC HIỆN",
        "## 1. UBND xã",
        "- Chủ trì 1 nhiệm vụ, liên quan 3 điểm bị mất, ở tiêu chí 1.",
        "## 2. Văn phòng",
        "- Chủ trì 2 nhiệm vụ, liên quan 3 điểm bị mất, ở tiêu chí 1.1, 1.2, 1.3.",
        "## 3. Phòng Kinh tế",
        "- Chủ trì 1 nhiệm vụ, liên quan 1,5 điểm bị mất, ở tiêu chí 1.1, 1.2.",
        "## 4. Phòng Tài chính",
        "- Chủ trì 1 nhiệm vụ, liên quan 1,5 điểm bị mất, ở tiêu chí 1.3.",
        "## 5. Các cơ quan, đơn vị",
        "- Căn cứ nhiệm vụ được giao tại Kế hoạch này và Phụ lục kèm theo, tổ chức thực hiện và báo cáo kết quả đúng thời hạn.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời báo cáo Ủy ban nhân dân xã An Bình để xem xét, giải quyết./.",
      ]
    `);
  });

  it('says what is provisional, and rests on self scores where there are no others', () => {
    expect(part(body(STATES), '# II.').slice(1, 3)).toMatchInlineSnapshot(`
      [
        "Theo kết quả thẩm định năm 2025, đơn vị đạt 3,375/4 điểm của phần đã chấm, mất 0,625 điểm; Chỉ số CCHC là 84,38%. Nhiệm vụ, giải pháp theo từng lĩnh vực như sau (chi tiết tại Phụ lục kèm theo):",
        "Tạm tính: còn 2 tiêu chí chưa chấm, 1 tiêu chí có điểm không đọc được; số liệu trên đây sẽ được cập nhật khi có kết quả.",
      ]
    `);
    expect(part(body(SELF), '# II.')[1]).toMatchInlineSnapshot(
      `"Theo kết quả tự đánh giá, chấm điểm, đơn vị đạt 8,5/10 điểm, mất 1,5 điểm; Chỉ số CCHC là 85,00%. Nhiệm vụ, giải pháp theo từng lĩnh vực như sau (chi tiết tại Phụ lục kèm theo):"`,
    );
  });

  it('says so where nothing is scored or nothing is lost', () => {
    const scorecard = (assessed: string) => `criteria:\n  - {code: 1, name: A, max: 2${assessed}}\n`;
    expect(part(body(scorecard('')), '# II.')[1]).toBe('Bảng chưa có điểm, nên chưa xác định được điểm bị mất.');
    expect(part(body(scorecard(', assessed: 2')), '# II.')).toEqual([
      '# II. NHIỆM VỤ, GIẢI PHÁP',
      'Không mất điểm ở tiêu chí nào.',
    ]);
  });

  it('is complete in English', () => {
    const { letterhead, name, subject, signature, appendices } = plan(PLAN, noFacts, 'en');
    expect({
      letterhead,
      name,
      subject,
      signature,
      attached: appendices.map(({ heading, title, attachedTo }) => [heading, title, attachedTo]),
    }).toMatchInlineSnapshot(`
      {
        "attached": [
          [
            "Appendix",
            "REMEDIATION TABLE, 2025",
            "(Attached to Plan No. ……/KH-…… of …… ………… 20……, Xã An Bình)",
          ],
        ],
        "letterhead": {
          "agency": [
            "XÃ AN BÌNH",
          ],
          "motto": "Independence - Freedom - Happiness",
          "number": "No. ……/KH-……",
          "placeAndDate": "…………, …… ………… 20……",
          "state": "SOCIALIST REPUBLIC OF VIET NAM",
          "superior": undefined,
        },
        "name": "PLAN",
        "signature": {
          "lines": [
            "……………………",
            "……………………",
          ],
          "name": "",
          "recipients": [
            "The agencies named in part III;",
            "……………………;",
            "Archives.",
          ],
          "recipientsTitle": "Recipients:",
        },
        "subject": "Recovering the points lost in the administrative reform scorecard of 2025",
      }
    `);
    expect(part(body(PLAN, 'en'), '# II.')).toMatchInlineSnapshot(`
      [
        "# II. TASKS AND SOLUTIONS",
        "By the assessed scores of 2025, the unit reached 11 of 15 points and lost 4; its PAR index is 73.33%. The tasks and solutions by field are as follows (see the appendix for all details):",
        "## 1. Field 1: Chỉ đạo",
        "3 of 10 points lost.",
        "  - Solution: Họp giao ban",
        "    Lead: UBND xã; deadline: Hàng tháng; status: Under way.",
        "- Criterion 1.1: Kế hoạch (1 point lost)",
        "  - Solution: Ban hành kế hoạch sớm",
        "    Lead: Văn phòng; Phòng Kinh tế; support: Công an xã; person in charge: Nguyễn Văn A; product: Kế hoạch; deadline: Quý I/2026; status: Done.",
        "- Criterion 1.2: Báo cáo (0.5 points lost)",
        "  - By the solution given for Criterion 1.1.",
        "- Criterion 1.3: Kiểm tra (1.5 points lost)",
        "  - Solution: Kiểm tra chéo",
        "    Lead: văn phòng; person in charge: Trần B; deadline: 30/11/2026; status: To do.",
        "  - Solution: Mua máy",
        "    Lead: Phòng Tài chính; deadline: Thường xuyên; status: Đang trình.",
        "## 2. Field 2: Số",
        "1 of 5 points lost.",
        "  - Solution: Bỏ",
        "    Status: Dropped.",
      ]
    `);
  });
});

describe('the office', () => {
  const office = (agency: string | undefined, unit?: string) => {
    const { heading, name, isCommittee, isCommune } = officeOf({ ...noFacts, agency }, unit, 'vi');
    return [heading.join(' / '), name, isCommittee, isCommune];
  };

  it('is as given, else the committee of the unit, else dots', () => {
    expect(office('UBND xã An Bình')).toEqual([
      'ỦY BAN NHÂN DÂN / XÃ AN BÌNH',
      'Ủy ban nhân dân xã An Bình',
      true,
      true,
    ]);
    expect(office('Uỷ ban nhân dân tỉnh A')).toEqual([
      'ỦY BAN NHÂN DÂN / TỈNH A',
      'Ủy ban nhân dân tỉnh A',
      true,
      false,
    ]);
    expect(office('Sở Nội vụ', 'Xã A')).toEqual(['SỞ NỘI VỤ', 'Sở Nội vụ', false, false]);
    expect(office(undefined, 'Phường Hòa Bình')).toEqual([
      'ỦY BAN NHÂN DÂN / PHƯỜNG HÒA BÌNH',
      'Ủy ban nhân dân phường Hòa Bình',
      true,
      true,
    ]);
    expect(office('ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'Xã An Bình')).toEqual([
      'ỦY BAN NHÂN DÂN / XÃ AN BÌNH',
      'Ủy ban nhân dân xã An Bình',
      true,
      true,
    ]);
    // Titles are in capitals; sentences are not.
    expect(office(undefined, 'UBND XÃ ĐÔNG HÒA')[1]).toBe('Ủy ban nhân dân xã Đông Hòa');
    expect(office(undefined, 'ĐẶC KHU PHÚ QUỐC')[1]).toBe('Ủy ban nhân dân đặc khu Phú Quốc');
    expect(office('SỞ NỘI VỤ', 'Xã An Bình')).toEqual(['SỞ NỘI VỤ', 'SỞ NỘI VỤ', false, false]);
    expect(office(undefined)).toEqual(['……………………', '……………………', true, false]);
  });

  it('gives the number its symbol', () => {
    const number = (given: string | undefined, agency: string) => {
      const facts = { ...noFacts, number: given, agency };
      return numberOf(facts, officeOf(facts, undefined, 'vi'));
    };
    expect(number(undefined, 'UBND xã A')).toBe('……/KH-UBND');
    expect(number('05', 'UBND xã A')).toBe('05/KH-UBND');
    expect(number('05/KH-SNV', 'Sở Nội vụ')).toBe('05/KH-SNV');
    expect(number('05', 'Sở Nội vụ')).toBe('05/KH-……');
  });

  it('of a commune names no superior agency; days and months are written as the decree wants them', () => {
    const head = (agency: string, date: string) => {
      const { superior, placeAndDate } = plan(PLAN, {
        ...noFacts,
        agency,
        superior: 'Ủy ban nhân dân tỉnh B',
        date,
        place: 'B',
      }).letterhead;
      return [superior, placeAndDate];
    };
    expect(head('UBND xã A', '2026-02-05')).toEqual([undefined, 'B, ngày 05 tháng 02 năm 2026']);
    expect(head('Sở Nội vụ', '2026-03-25')).toEqual(['ỦY BAN NHÂN DÂN TỈNH B', 'B, ngày 25 tháng 3 năm 2026']);
  });
});
