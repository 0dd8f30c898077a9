/** Deadlines that name no time, and those that are past on a day. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { findingsOf } from '../../src/model/evaluation.js';
import { placeKey } from '../../src/model/place/place.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { workbookParts, zipParts } from '../input/office-files.js';

const RULES = ['when-unclear', 'when-past'];

const said = async (bytes: Uint8Array, file: string, today?: string): Promise<readonly string[]> =>
  findingsOf(await evaluate(bytes, file, capabilities, { today }))
    .filter(({ rule }) => RULES.includes(rule))
    .map((finding) => `${finding.at === undefined ? '' : placeKey(finding.at)} ${wording('vi').message(finding)}`);

const yaml = (remedies: string): Uint8Array =>
  new TextEncoder().encode(
    `plan-year: 2026\ncriteria:\n  - {code: "1", name: Một, max: 1, assessed: "0.5", remedy: [${remedies}]}\n`,
  );

const column = (letter: string, row: number, text: string): string =>
  /^\d/u.test(text)
    ? `<c r="${letter}${row}"><v>${text}</v></c>`
    : `<c r="${letter}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook whose deadline is one cell merged over two criteria. */
const merged = (when: string): Uint8Array => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Giải pháp', 'Thời gian thực hiện'],
    ['I', 'Một', '1', '0.5', 'Làm', when],
    ['II', 'Hai', '1', '0.5', 'Làm nữa', ''],
  ];
  const cells = rows.map(
    (texts, index) =>
      `<row r="${index + 1}">${texts
        .map((text, at) => (text === '' ? '' : column('ABCDEF'.charAt(at), index + 1, text)))
        .join('')}</row>`,
  );
  const sheet = `<sheetData>${cells.join('')}</sheetData><mergeCells><mergeCell ref="F2:F3"/></mergeCells>`;
  return zipParts(workbookParts(sheet));
};

describe('deadlines', () => {
  it('that name no time are told where they stand', async () => {
    const remedies = '{solution: a, when: Theo kế hoạch}, {solution: b, when: 31/6}, {solution: c, when: Hàng quý}';
    expect(await said(yaml(remedies), 'x.yaml')).toEqual([
      '0:3:82 Thời gian thực hiện “Theo kế hoạch” chưa rõ ngày, tháng, quý hay năm. Hãy ghi rõ, ví dụ “Quý II/2026”.',
      '0:3:118 Thời gian thực hiện “31/6” không đúng lịch: không có ngày 31/6/2026. Hãy sửa lại.',
    ]);
  });

  it('are past on the day after their last, unless done or dropped', async () => {
    const remedies =
      '{solution: a, when: Trước 30/6}, {solution: b, when: Quý II, status: done}, {solution: c, when: Quý II, status: Dừng}';
    expect(await said(yaml(remedies), 'x.yaml', '2026-07-01')).toEqual([
      '0:3:82 Lĩnh vực 1: thời hạn 30/06/2026 đã quá 1 ngày (tính đến 01/07/2026). Nếu đã xong thì ghi Hoàn thành; nếu chưa thì đôn đốc hoặc điều chỉnh thời hạn.',
    ]);
    expect(await said(yaml(remedies), 'x.yaml', '2026-06-30')).toEqual([]);
    expect(await said(yaml(remedies), 'x.yaml')).toEqual([]);
  });

  it('in one cell merged over several criteria are unclear once, and past for each', async () => {
    expect(await said(merged('Kịp thời'), 'x.xlsx', '2026-11-26')).toEqual([
      '1:2:6 Thời gian thực hiện “Kịp thời” chưa rõ ngày, tháng, quý hay năm. Hãy ghi rõ, ví dụ “Quý II/2026”.',
    ]);
    expect(await said(merged('Trong năm 2025'), 'x.xlsx', '2026-11-26')).toEqual([
      '1:2:6 Lĩnh vực I: thời hạn 31/12/2025 đã quá 330 ngày (tính đến 26/11/2026). Nếu đã xong thì ghi Hoàn thành; nếu chưa thì đôn đốc hoặc điều chỉnh thời hạn.',
      '1:2:6 Lĩnh vực II: thời hạn 31/12/2025 đã quá 330 ngày (tính đến 26/11/2026). Nếu đã xong thì ghi Hoàn thành; nếu chưa thì đôn đốc hoặc điều chỉnh thời hạn.',
    ]);
  });
});
