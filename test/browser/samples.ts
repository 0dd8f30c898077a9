/** Reports as pages, for the tests that open them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../../src/language/wording.js';
import { evaluate } from '../../src/pipeline.js';
import { rankUnits, summaryOf } from '../../src/portfolio/index.js';
import { renderHtml } from '../../src/render/html/index.js';
import { rankingDocument } from '../../src/report/ranking/ranking.js';
import { detailsKey, unitDetails } from '../../src/report/ranking/unit-details.js';
import type { ReportOptions } from '../../src/report/remediation/context.js';
import { reportDocument } from '../../src/report/report.js';
import { capabilities } from '../capabilities.js';
import { evaluationOf } from '../report/evaluation-of.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The page of a file's scorecards. */
export const pageOf = async (
  bytes: Uint8Array,
  name: string,
  options: ReportOptions = {},
  language: 'vi' | 'en' = 'vi',
): Promise<string> => {
  const { evaluations } = await evaluate(bytes, name, capabilities);
  return renderHtml(evaluations.map((one) => reportDocument(one, wording(language), options)));
};

export const examplePage = (name: string, options: ReportOptions = {}, language: 'vi' | 'en' = 'vi'): Promise<string> =>
  pageOf(readFileSync(join(EXAMPLES, name)), name, options, language);

/** Fields of 50 criteria each, with a remedy for every criterion. */
export const longTable = (rows: number): Uint8Array => {
  const lines = [
    'STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì thực hiện;Cơ quan phối hợp;Thời gian thực hiện;Ghi chú',
  ];
  for (let row = 0; row < rows; row += 1) {
    const field = Math.floor(row / 51) + 1;
    if (row % 51 === 0) lines.push(`${field};LĨNH VỰC SỐ ${field};;;;;;;;`);
    else {
      const month = (row % 12) + 1;
      lines.push(
        `${field}.${row % 51};Mức độ hoàn thành nhiệm vụ số ${row} được giao trong năm;1,5;1,05;0,45;Phân công rõ người, rõ việc, rõ thời hạn cho nhiệm vụ ${row};Văn phòng HĐND và UBND xã;Phòng Kinh tế;Tháng ${month}/2026;`,
      );
    }
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
};

/** Three units whose points and whose index put them in another order. */
export const rankingPage = (): string => {
  const units = [
    ['Xã A', 20, 12],
    ['Xã B', 10, 7],
    ['Xã C', 10, '7.5'],
  ].map(([unit, max, assessed]) =>
    summaryOf(
      evaluationOf(`unit: ${unit}\ncriteria: [{code: 1, name: A, max: ${max}, assessed: ${assessed}}]\n`),
      false,
    ),
  );
  return renderHtml([rankingDocument(rankUnits(units), wording('vi'))]);
};

/** A ranking of so many units with a page each: of every second points are lost in a task that is overdue. */
export const rankingPages = (count: number): string => {
  const evaluations = Array.from({ length: count }, (_, index) =>
    evaluationOf(
      `unit: Xã Số ${index + 1}
criteria:
  - code: "1"
    name: Chỉ đạo, điều hành
    criteria:
      - {code: "1.1", name: Ban hành kế hoạch, max: 5, assessed: ${index % 2 === 0 ? 5 : 4}, remedy: {solution: Ban hành sớm, lead: Văn phòng, when: "30/06/2026"}}
      - {code: "1.2", name: Kiểm tra, max: 5, assessed: "${((index * 7) % 50) / 10}"}
`,
      `so-${index + 1}.yaml`,
    ),
  );
  const units = evaluations.map((one) => summaryOf(one, false));
  const details = new Map(
    evaluations.map((one, index) => [
      detailsKey(units[index] ?? { file: '' }),
      unitDetails(one, wording('vi'), '2026-07-12'),
    ]),
  );
  return renderHtml([rankingDocument(rankUnits(units), wording('vi'), { details })]);
};
