/** People go on with a plan in its workbook: what they fill in is read back, and nothing is lost on the way. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/deadline/tasks.js';
import { wording } from '../../src/language/wording.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import { toDecimal } from '../../src/model/points/points.js';
import { readPoints } from '../../src/model/points/points-text.js';
import { REMEDY_PARTS } from '../../src/model/scorecard/scorecard.js';
import { walk } from '../../src/model/scored/scored.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { reportDocument } from '../../src/report/report.js';
import { PYTHON, without } from '../office.js';
import { bytesOf, evaluationIn, evaluationsOf, example, recalculated, reportOf } from './reported.js';
import { openWorkbook } from './workbook-grid.js';

const PLAN = `
unit: UBND xã A
year: 2025
plan-year: 2026
criteria:
  - code: "1"
    name: Lĩnh vực
    criteria:
      - {code: "1.1", name: Một, max: 2, assessed: 1.5, remedy: {solution: Lập kế hoạch, lead: Phòng A, when: Quý I/2026}}
      - code: "1.10"
        name: Hai
        max: 3
        assessed: 1
        evidence: Báo cáo số 5
        explanation: "=Đã gửi"
        extra: {Mức độ: Cao, Điểm chuẩn năm trước: "3"}
        remedy:
          - {solution: "Họp\\nhằng tháng", lead: Phòng B, support: [Phòng C, "Phòng D, E"], note: Ưu tiên, effort: cao}
          - {solution: Tập huấn, lead: Phòng B, person: Trần Văn C, status: đã giao việc, recovers: "0,5"}
`;

/** Numbers by what they are worth: a workbook has no comma of its own. */
const wordsIn = (text: string | undefined): string | undefined => {
  const reading = text === undefined ? undefined : readPoints(text);
  return reading?.kind === 'points' ? toDecimal(reading.value) : text;
};

/** All that is said of what is to be done, row by row. */
const saidIn = ({ scored }: Evaluation) =>
  walk(scored.criteria).map(({ criterion }) => ({
    code: criterion.code?.text,
    name: criterion.name.text,
    words: [criterion.finding, criterion.evidence, criterion.explanation].map((text) => text?.text),
    extra: criterion.extra.map(({ heading, value }) => [heading, value.text]),
    remedies: criterion.remedies.map((remedy) =>
      REMEDY_PARTS.map((part) =>
        part === 'support' ? remedy.support.map(({ text }) => text) : wordsIn(remedy[part]?.text.trim()),
      ),
    ),
  }));

const progressOf = (evaluation: Evaluation): string =>
  renderMarkdown(reportDocument(evaluation, wording('vi'), { sections: ['progress'] }));

/** What somebody fills in, by the code of its row and the heading of its column. */
const FILLED_IN = [
  ['1.1', 'Tình trạng thực hiện', 'Hoàn thành'],
  ['1.1', 'Điểm dự kiến khắc phục', 0.5],
  ['1.1', 'Người thực hiện', 'Nguyễn Thị B'],
  ['1.1', 'Sản phẩm', 'Kế hoạch số 7'],
  ['1.10', 'Tình trạng thực hiện', 'Đang thực hiện'],
  ['1.10', 'Điểm dự kiến khắc phục', 0.25],
  ['1.10', 'Điểm thẩm định', 2],
] as const;

const PROGRESS = `# Khắc phục điểm bị mất năm 2025

## Tiến độ thực hiện

Kế hoạch dự kiến khắc phục 1,25 trong 1,5 điểm bị mất.

Đã hoàn thành 1 nhiệm vụ, dự kiến khắc phục 0,5 điểm.

| Tình trạng thực hiện | Số nhiệm vụ | Điểm bị mất liên quan | Điểm dự kiến khắc phục |
| --- | ---: | ---: | ---: |
| Chưa thực hiện | 0 | 0 |  |
| Đang thực hiện | 1 | 1 | 0,25 |
| Hoàn thành | 1 | 0,5 | 0,5 |
| Dừng thực hiện | 0 | 0 |  |
| đã giao việc | 1 | 1 | 0,5 |
| Tổng cộng | 3 | 1,5 | 1,25 |

### Theo người thực hiện

| Người thực hiện | Số nhiệm vụ | Hoàn thành | Điểm bị mất liên quan |
| --- | ---: | ---: | ---: |
| Trần Văn C | 1 | 0 | 1 |
| Nguyễn Thị B | 1 | 1 | 0,5 |
| Chưa ghi người thực hiện | 1 | 0 | 1 |
| Tổng cộng | 3 | 1 | 1,5 |

Tiêu chí có nhiều nhiệm vụ được tính ở từng dòng; dòng tổng cộng chỉ tính một lần.
`;

describe('a plan that people go on with', () => {
  it('says again all it was told', async () => {
    const before = await evaluationIn(bytesOf(PLAN), 'a.yaml');
    expect(saidIn(await evaluationIn(await reportOf(bytesOf(PLAN), 'a.yaml'), 'lai.xlsx'))).toEqual(saidIn(before));
    const full = example('xa-day-du.yaml');
    const again = saidIn(await evaluationIn(await reportOf(full, 'a.yaml'), 'lai.xlsx'));
    expect(again).toEqual(saidIn(await evaluationIn(full, 'a.yaml')));
  });

  it('keeps one task of several criteria one task', async () => {
    const merged = readFileSync(join(import.meta.dirname, '../cases/report-merged/gop.xlsx'));
    const before = await evaluationIn(merged, 'gop.xlsx');
    const after = await evaluationIn(await reportOf(merged, 'gop.xlsx'), 'lai.xlsx');
    expect(progressOf(after)).toBe(progressOf(before));
    expect(tasksOf(after.scored, undefined).length).toBe(tasksOf(before.scored, undefined).length);
  });

  it('is the same plan in English', async () => {
    const english = await reportOf(bytesOf(PLAN), 'a.yaml', { language: 'en' });
    const again = await reportOf(english, 'lai.xlsx', { language: 'vi' });
    const shown = async (bytes: Uint8Array) => progressOf(await evaluationIn(bytes, 'lai.xlsx'));
    // Headings are echoed as they stand.
    const echoed = (await shown(again))
      .replaceAll('Status', 'Tình trạng thực hiện')
      .replaceAll('Recoverable points', 'Điểm dự kiến khắc phục')
      .replaceAll('Person in charge', 'Người thực hiện');
    expect(echoed).toBe(await shown(await reportOf(bytesOf(PLAN), 'a.yaml')));
  });

  it('tells several scorecards apart', async () => {
    const workbook = await openWorkbook(await reportOf(bytesOf(PLAN), 'a.yaml'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Khắc phục', 'Theo lĩnh vực', 'Theo cơ quan']);
    const [sheet] = workbook.worksheets;
    const copy = workbook.addWorksheet('Phường B');
    sheet?.eachRow((row) => {
      copy.getRow(row.number).values = row.values;
    });
    const two = new Uint8Array(await workbook.xlsx.writeBuffer());
    const again = await reportOf(two, 'hai.xlsx');
    expect((await openWorkbook(again)).worksheets.map(({ name }) => name)).toEqual([
      ...['Khắc phục', 'Theo lĩnh vực', 'Theo cơ quan', 'Phường B', 'Theo lĩnh vực (2)', 'Theo cơ quan (2)'],
    ]);
    expect((await evaluationsOf(again, 'lai.xlsx')).map((one) => one.sheet)).toEqual(['Khắc phục', 'Phường B']);
  });

  it.skipIf(without('openpyxl') || without('libreoffice'))(
    'reads what was filled in and saved by other programs',
    { timeout: 300_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'cchc-plan-'));
      try {
        const [plan, edited] = [join(folder, 'plan.xlsx'), join(folder, 'edited.xlsx')];
        writeFileSync(plan, await reportOf(bytesOf(PLAN), 'a.yaml'));
        const lines = FILLED_IN.map((cell) => JSON.stringify(cell)).join('\n');
        execFileSync(PYTHON, [join(import.meta.dirname, 'edit_plan.py'), plan, edited], {
          input: lines,
          stdio: ['pipe', 'ignore', 'pipe'],
        });
        const after = await evaluationIn(recalculated(readFileSync(edited)), 'lai.xlsx');
        const { max, assessed, lost } = after.scored.total;
        expect([max, assessed, lost].map((value) => value && toDecimal(value))).toEqual(['5', '3.5', '1.5']);
        expect(after.findings.map(({ rule }) => rule)).toEqual(['missing-when']);
        expect(progressOf(after)).toBe(PROGRESS);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
