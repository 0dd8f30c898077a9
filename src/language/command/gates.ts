/** What became of each gate, in words: what was expected, what was found. */

import type { Subject } from '../../model/finding/facts.js';
import type {
  Change,
  GateId,
  GateResult,
  GateResultOf,
  NoScore,
  Threshold,
  Weighed,
} from '../../model/finding/gate.js';
import { SEVERITIES } from '../../model/finding/rules.js';
import { isZero, minus, type Points } from '../../model/points/points.js';
import type { Language, Said } from '../wording/language.js';
import { counted, said } from '../wording/saying.js';
import { type Words, wordsOf } from '../wording/words.js';

export const GATE_WORDS = {
  title: said('Ngưỡng bắt buộc', 'Gates'),
  met: said('Đạt', 'met'),
  missed: said('Không đạt', 'not met'),
} as const satisfies Record<string, Said>;

type GateText<G extends GateId> = Readonly<
  Record<Language, (args: GateResultOf<G>['args'], w: Words, about: GateResultOf<G>) => string>
>;

const SEVERITY_NOUNS = {
  error: { vi: 'lỗi', one: 'error', many: 'errors' },
  warning: { vi: 'cảnh báo', one: 'warning', many: 'warnings' },
  info: { vi: 'lưu ý', one: 'info', many: 'infos' },
} as const;

/** More paths than this are counted, not listed. */
const MOST_PATHS = 12;

const listed = (paths: readonly string[], w: Words): string => {
  const shown = paths.slice(0, MOST_PATHS).map((path) => w.show(path, 40));
  const others = paths.length - shown.length;
  const more = w.language === 'vi' ? `${others} tiêu chí khác` : counted(others, 'other', 'others');
  return w.and(others === 0 ? shown : [...shown, more]);
};

const threshold = ({ unit, value }: Threshold, w: Words): string => w.points(value) + (unit === 'percent' ? '%' : '');

const amount = (found: Points, unit: Threshold['unit'], w: Words): string =>
  w.points(found) + (unit === 'percent' ? '%' : '');

/** "9,8/13,5": what a percentage was taken from, or a score and what it is out of. */
const outOf = ({ score, max }: Weighed, w: Words): string =>
  max === undefined ? w.points(score) : `${w.points(score)}/${w.points(max)}`;

/** What is weighed, with the demand: "Lĩnh vực 7: tỷ lệ đạt phải từ 60% trở lên". */
const demand = (
  { least, outcome }: GateResultOf<'min-score'>['args'],
  subject: Subject | undefined,
  w: Words,
): string => {
  const enough = threshold(least, w);
  const isPercent = least.unit === 'percent';
  const code = 'code' in outcome ? outcome.code : undefined;
  const listedOnly = outcome.kind === 'weighed' && outcome.listedOnly;
  if (w.language === 'vi') {
    if (code !== undefined) return `Tiêu chí ${w.quote(code, 40)} phải đạt từ ${enough} trở lên`;
    const share = listedOnly ? 'tỷ lệ đạt của các lĩnh vực có trong bảng' : 'tỷ lệ đạt';
    const whole = isPercent ? share : listedOnly ? 'tổng điểm của các lĩnh vực có trong bảng' : 'tổng điểm';
    const what = subject === undefined ? whole : `${w.subject(subject)}: ${isPercent ? 'tỷ lệ đạt' : 'điểm'}`;
    return `${what.charAt(0).toUpperCase()}${what.slice(1)} phải từ ${enough} trở lên`;
  }
  if (code !== undefined) return `Criterion ${w.quote(code, 40)} must reach ${enough}`;
  const only = listedOnly ? ' of the fields that the table lists' : '';
  const what = isPercent ? `the percentage${only}` : `the total${only}`;
  const one = isPercent ? 'the percentage' : 'the score';
  const whole = subject === undefined ? what : `${w.subject(subject)}: ${one}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)} must be at least ${enough}`;
};

const provisional = (
  { found, unscored, unreadable }: NoScore & { kind: 'provisional' },
  unit: Threshold['unit'],
  w: Words,
): string => {
  const vi = w.language === 'vi';
  const far =
    found === undefined
      ? []
      : [vi ? `mới tạm tính ${amount(found, unit, w)}` : `so far provisionally ${amount(found, unit, w)}`];
  const open =
    unscored === 0
      ? []
      : [
          vi
            ? `còn ${unscored} tiêu chí chưa có điểm`
            : `${counted(unscored, 'criterion has', 'criteria have')} no score yet`,
        ];
  const unread = unreadable ? [vi ? 'có điểm chưa đọc được' : 'some points could not be read'] : [];
  const why = [...far, ...open, ...unread];
  return why.length > 0 ? why.join(', ') : vi ? 'chưa có điểm' : 'there is no score';
};

const outcomeWords = (outcome: Weighed | NoScore, unit: Threshold['unit'], w: Words): string => {
  const vi = w.language === 'vi';
  switch (outcome.kind) {
    case 'weighed': {
      const of = outOf(outcome, w);
      if (unit === 'points') return vi ? `đạt ${of}` : `found ${of}`;
      return vi ? `đạt ${w.points(outcome.found)}% (${of} điểm)` : `found ${w.points(outcome.found)}% (${of} points)`;
    }
    case 'provisional':
      return provisional(outcome, unit, w);
    case 'not-applicable':
      return vi ? 'không phát sinh nên không xét' : 'it does not apply, and is not judged';
    case 'no-maximum':
      return vi
        ? 'không có điểm chuẩn nên không tính được tỷ lệ; hãy đặt ngưỡng bằng điểm'
        : 'it has no maximum to take a percentage of; demand points instead';
    case 'not-found':
      return vi ? 'bảng không có tiêu chí này' : 'the table has no such criterion';
    case 'ambiguous': {
      const paths = listed(outcome.paths, w);
      return vi
        ? `có ${outcome.paths.length} tiêu chí cùng STT này; hãy ghi đủ đường dẫn: ${paths}`
        : `${outcome.paths.length} criteria have this code; name its path: ${paths}`;
    }
    case 'in-doubt':
      return IN_DOUBT[w.language];
  }
};

const IN_DOUBT = said('chưa đọc chắc được bảng', 'the table could not be read for certain');

const noLower = (tolerance: Points, w: Words): string => {
  const some = isZero(tolerance) ? undefined : w.points(tolerance);
  if (w.language === 'vi') return `không được thấp hơn bản so sánh${some === undefined ? '' : ` quá ${some} điểm`}`;
  return `must not be ${some === undefined ? '' : `more than ${some} `}below the base`;
};

const changeWords = (change: Change, w: Words): string => {
  const vi = w.language === 'vi';
  switch (change.kind) {
    case 'kept':
      return vi
        ? `đã so ${change.criteria} tiêu chí và tổng điểm, không điểm nào thấp hơn`
        : `${counted(change.criteria, 'criterion', 'criteria')} and the total compared, none is lower`;
    case 'fell': {
      const { before, after, maxBefore, maxAfter } = change;
      const difference = w.points(minus(before, after));
      const maxima =
        maxBefore === undefined || maxAfter === undefined
          ? ''
          : vi
            ? `; điểm chuẩn đổi từ ${w.points(maxBefore)} thành ${w.points(maxAfter)}`
            : `; the maximum changed from ${w.points(maxBefore)} to ${w.points(maxAfter)}`;
      return vi
        ? `trước ${w.points(before)}, nay ${w.points(after)}, thấp hơn ${difference}${maxima}`
        : `it was ${w.points(before)} and is ${w.points(after)}, ${difference} lower${maxima}`;
    }
    case 'unscored':
      return vi
        ? `trước ${w.points(change.before)}, nay chưa có điểm`
        : `it was ${w.points(change.before)} and has no score now`;
    case 'not-applicable':
      return vi
        ? `trước ${w.points(change.before)}, nay ghi không phát sinh`
        : `it was ${w.points(change.before)} and does not apply now`;
    case 'gone':
      return vi
        ? `bảng không còn tiêu chí ${listed(change.paths, w)}, trước đây có điểm`
        : `the table no longer has ${listed(change.paths, w)}, which had a score`;
    case 'missing': {
      const names = change.scorecards.map(({ file, sheet, unit }) => {
        const where = sheet === undefined ? w.show(file, 80) : `${w.show(file, 80)}, ${w.show(sheet, 40)}`;
        return unit === undefined ? where : `${w.show(unit, 60)} (${where})`;
      });
      const shown = names.slice(0, MOST_PATHS);
      const others = names.length - shown.length;
      const more = vi ? `${others} bảng khác` : counted(others, 'other', 'others');
      const all = w.and(others === 0 ? shown : [...shown, more]);
      return vi
        ? `bản so sánh có ${names.length} bảng chấm điểm nay không còn: ${all}`
        : `${counted(names.length, 'scorecard', 'scorecards')} of the base ${names.length === 1 ? 'is' : 'are'} not there any more: ${all}`;
    }
    case 'no-partner':
      return vi
        ? 'bản so sánh không có bảng chấm điểm này (theo tệp, trang tính, đơn vị); hãy lập lại bản so sánh'
        : 'the base has no scorecard of this file, sheet or unit; make the base anew';
    case 'in-doubt':
      return IN_DOUBT[w.language];
  }
};

const GATE_TEXTS: { readonly [G in GateId]: GateText<G> } = {
  readable: {
    vi: ({ unread, unopened }) => {
      const not = unread === 0 ? [] : [`có ${unread} tệp không phải`];
      const closed = unopened === 0 ? [] : [`có ${unopened} tệp không mở được`];
      const found = [...not, ...closed];
      return `Mọi tệp phải là bảng chấm điểm; ${found.length === 0 ? 'tất cả đều đúng' : found.join(', ')}.`;
    },
    en: ({ unread, unopened }) => {
      const not = unread === 0 ? [] : [counted(unread, 'is not', 'are not')];
      const closed = unopened === 0 ? [] : [`${unopened} could not be opened`];
      const found = [...not, ...closed];
      return `Every file must be a scorecard; ${found.length === 0 ? 'every one is' : found.join(', ')}.`;
    },
  },
  'fail-on': {
    vi: ({ least, counts, found }) => {
      const barred = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
      const names = barred.map((one) => SEVERITY_NOUNS[one].vi).join(', ');
      const there = barred.map((one) => `${counts[one]} ${SEVERITY_NOUNS[one].vi}`).join(', ');
      return `Không được có ${names}; ${found === 0 ? 'không có' : `có ${there}`}.`;
    },
    en: ({ least, counts, found }, w) => {
      const barred = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
      const names = w.and(barred.map((one) => SEVERITY_NOUNS[one].many)).replace(' and ', ' or ');
      const there = barred.map((one) => counted(counts[one], SEVERITY_NOUNS[one].one, SEVERITY_NOUNS[one].many));
      return `There must be no ${names}; found ${found === 0 ? 'none' : there.join(', ')}.`;
    },
  },
  'max-warnings': {
    vi: ({ most, found }) => `Tối đa ${most} cảnh báo; có ${found}.`,
    en: ({ most, found }) => `At most ${counted(most, 'warning', 'warnings')}; found ${found}.`,
  },
  'min-score': {
    vi: (args, w, { subject }) => `${demand(args, subject, w)}; ${outcomeWords(args.outcome, args.least.unit, w)}.`,
    en: (args, w, { subject }) => `${demand(args, subject, w)}; ${outcomeWords(args.outcome, args.least.unit, w)}.`,
  },
  'require-complete': {
    vi: ({ unscored, unreadable, inDoubt }, w) => {
      const open = unscored === 0 ? [] : [`còn ${unscored} tiêu chí chưa có điểm`];
      const unread = unreadable ? ['có điểm chưa đọc được'] : [];
      const why = inDoubt ? [IN_DOUBT[w.language]] : [...open, ...unread];
      return `Mọi tiêu chí phải có điểm; ${why.length === 0 ? 'đã có đủ' : why.join(', ')}.`;
    },
    en: ({ unscored, unreadable, inDoubt }, w) => {
      const open = unscored === 0 ? [] : [`${counted(unscored, 'criterion has', 'criteria have')} none yet`];
      const unread = unreadable ? ['some points could not be read'] : [];
      const why = inDoubt ? [IN_DOUBT[w.language]] : [...open, ...unread];
      return `Every criterion must have its score; ${why.length === 0 ? 'all have' : why.join(', ')}.`;
    },
  },
  'no-regress': {
    vi: ({ tolerance, change }, w, { subject }) => {
      const isOne = change.kind === 'fell' || change.kind === 'unscored' || change.kind === 'not-applicable';
      const what = !isOne ? 'Điểm' : subject === undefined ? 'Tổng điểm' : `${w.subject(subject)}: điểm`;
      return `${what} ${noLower(tolerance, w)}; ${changeWords(change, w)}.`;
    },
    en: ({ tolerance, change }, w, { subject }) => {
      const isOne = change.kind === 'fell' || change.kind === 'unscored' || change.kind === 'not-applicable';
      const what = !isOne ? 'Scores' : subject === undefined ? 'The total' : `${w.subject(subject)}: the score`;
      return `${what} ${noLower(tolerance, w)}; ${changeWords(change, w)}.`;
    },
  },
};

/** Generic, so that a gate's text and its arguments are known to belong together. */
const say = <G extends GateId>(result: GateResultOf<G>, language: Language): string => {
  const text: GateText<G> = GATE_TEXTS[result.gate];
  return text[language](result.args, wordsOf(language), result);
};

/** One sentence: what was expected, and what was found. */
export const gateText = (result: GateResult, language: Language): string => say<GateId>(result, language);
