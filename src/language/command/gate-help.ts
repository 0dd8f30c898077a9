/** What each gate demands, for tools that show a page for each. */
import type { GateId } from '../../model/finding/gate.js';
import type { Said } from '../wording/language.js';
import { said } from '../wording/saying.js';

interface GateHelp {
  readonly title: Said;
  readonly demand: Said;
}

export const GATE_HELP: Readonly<Record<GateId, GateHelp>> = {
  readable: {
    title: said('Đọc được', 'Readable'),
    demand: said(
      'Mọi tệp được nêu phải là bảng chấm điểm đọc được.',
      'Every file named must be a scorecard that can be read.',
    ),
  },
  'fail-on': {
    title: said('Mức lỗi', 'Severity'),
    demand: said(
      'Không được có lỗi ở mức nêu tại --fail-on hoặc nặng hơn.',
      'There must be no finding at the severity that --fail-on names, or above it.',
    ),
  },
  'max-warnings': {
    title: said('Số cảnh báo', 'Warnings'),
    demand: said(
      'Số cảnh báo không được nhiều hơn số nêu tại --max-warnings.',
      'There must be no more warnings than --max-warnings allows.',
    ),
  },
  'min-score': {
    title: said('Điểm tối thiểu', 'Least score'),
    demand: said(
      'Điểm, hoặc tỷ lệ đạt, của cả bảng hoặc của tiêu chí nêu tại --min-score phải từ mức đó trở lên. Điểm tạm tính, khi còn tiêu chí chưa chấm, không được coi là đạt.',
      'The score, or the percentage, of the whole or of the criterion that --min-score names must be at least that. A provisional score, where criteria are unscored, is not enough.',
    ),
  },
  'require-complete': {
    title: said('Chấm đủ', 'Complete'),
    demand: said(
      'Mọi tiêu chí phải được chấm và đọc được, trừ tiêu chí không phát sinh.',
      'Every criterion must be scored and readable, but for those that do not apply.',
    ),
  },
  'no-regress': {
    title: said('Không giảm điểm', 'No loss of points'),
    demand: said(
      'Không tiêu chí nào được thấp điểm hơn lần trước (tệp nêu tại --no-regress), hoặc mất khỏi bảng.',
      'No criterion may score less than before (in the file that --no-regress names), or be gone from the table.',
    ),
  },
};
