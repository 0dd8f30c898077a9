/** Criteria sets: a scorecard against its set, and a set against itself. */
import type { ScoreStep, SetFault, SetMismatch } from '../../model/finding/facts.js';
import { equal, type Points } from '../../model/points/points.js';
import type { Words } from '../wording/words.js';
import { sayNoWay } from './no-way.js';
import type { RuleTexts } from './text.js';

/** More scores than these are not listed. */
const LISTED = 8;
const NAME = 80;

const listed = (scores: readonly Points[], w: Words): string =>
  scores
    .slice(0, LISTED)
    .map((one) => w.points(one))
    .join('; ') + (scores.length > LISTED ? '; …' : '');

const groups = (names: readonly string[], w: Words): string =>
  names
    .slice(0, LISTED)
    .map((name) => w.show(name))
    .join('; ') + (names.length > LISTED ? '; …' : '');

const mismatch = {
  vi: (args: SetMismatch, w: Words, about: string): string => {
    switch (args.what) {
      case 'max':
        return `${about}: ${w.columnAmid('max')} ${w.points(args.found)}, Bộ tiêu chí quy định ${w.points(args.expected)}. Sửa cho khớp.`;
      case 'name':
        return `${about}: tên trong Bộ tiêu chí là ${w.quote(args.expected, NAME)}; đối chiếu xem có đúng tiêu chí không.`;
      case 'unknown':
        return `${about} không có trong Bộ tiêu chí ${w.quote(args.set)}. Xem lại STT.`;
      case 'code-twice':
        return `${about}: Bộ tiêu chí ${w.quote(args.set)} ghi STT này cho hai tiêu chí, không biết điểm là của tiêu chí nào; sửa Bộ tiêu chí trước.`;
      case 'missing':
        return `Thiếu so với Bộ tiêu chí ${w.quote(args.set)}: ${w.subjects(args.subjects)}. Hãy bổ sung.`;
      case 'no-classes':
        if (args.unit === undefined)
          return `Bộ tiêu chí ${w.quote(args.set)} xếp loại theo nhóm đơn vị (${groups(args.groups, w)}) nhưng bảng chưa ghi đơn vị nên chưa xếp loại; ${w.isPage ? 'ghi tên đơn vị vào bảng' : 'ghi đơn vị, hoặc dùng --unit'}.`;
        return `Đơn vị ${w.quote(args.unit)} không thuộc nhóm nào được Bộ tiêu chí ${w.quote(args.set)} xếp loại (${groups(args.groups, w)}); chưa xếp loại. Xem lại tên đơn vị.`;
      case 'year':
        return `Bảng chấm điểm của năm ${args.found} nhưng Bộ tiêu chí ${w.quote(args.set)} áp dụng cho năm ${args.expected}. Xem lại năm, hoặc dùng Bộ tiêu chí của năm đó.`;
      case 'not-found':
        return `Không tìm thấy Bộ tiêu chí ${w.quote(args.set)}; ${w.isPage ? 'hãy thả thêm tệp Bộ tiêu chí đó vào trang này' : 'hãy ghi đường dẫn tới tệp, hoặc chỉ tệp bằng --criteria-set'}.`;
      case 'needed':
        return w.isPage
          ? 'Các tiêu chí chỉ ghi STT, nên cần Bộ tiêu chí: ghi mã hoặc tên tệp của Bộ ở mục criteria-set, rồi thả cả hai tệp vào trang này.'
          : 'Các tiêu chí chỉ ghi STT, nên cần Bộ tiêu chí: chỉ tệp bằng --criteria-set, hoặc ghi mã, đường dẫn tới tệp ở mục criteria-set.';
      case 'other-set':
        return `Bảng chấm điểm dùng Bộ tiêu chí ${w.quote(args.set)} nhưng tệp được chỉ là Bộ tiêu chí ${w.quote(args.given)}; chưa đối chiếu. Hãy chỉ đúng tệp.`;
    }
  },
  en: (args: SetMismatch, w: Words, about: string): string => {
    switch (args.what) {
      case 'max':
        return `${about}: ${w.columnAmid('max')} ${w.points(args.found)}, the criteria set says ${w.points(args.expected)}. Correct it.`;
      case 'name':
        return `${about}: the criteria set calls it ${w.quote(args.expected, NAME)}; see whether it is the same criterion.`;
      case 'unknown':
        return `${about} is not in the criteria set ${w.quote(args.set)}. Check its code.`;
      case 'code-twice':
        return `${about}: the criteria set ${w.quote(args.set)} gives this code to two criteria, and which of them is scored cannot be told; correct the set first.`;
      case 'missing':
        return `Missing against the criteria set ${w.quote(args.set)}: ${w.subjects(args.subjects)}. Add what is missing.`;
      case 'no-classes':
        if (args.unit === undefined)
          return `The criteria set ${w.quote(args.set)} has classes by groups of units (${groups(args.groups, w)}), and the scorecard names no unit: it has no class. ${w.isPage ? 'Name the unit in the scorecard' : 'Name the unit, or use --unit'}.`;
        return `The unit ${w.quote(args.unit)} is in none of the groups that the criteria set ${w.quote(args.set)} has classes for (${groups(args.groups, w)}): it has no class. Check the unit’s name.`;
      case 'year':
        return `The scorecard is of ${args.found}, the criteria set ${w.quote(args.set)} of ${args.expected}. Check the year, or use that year’s set.`;
      case 'not-found':
        return `There is no criteria set ${w.quote(args.set)}; ${w.isPage ? 'drop its file into this page as well' : 'write the path of its file, or name the file with --criteria-set'}.`;
      case 'needed':
        return w.isPage
          ? 'The criteria are given by their codes alone, so a criteria set is needed: name its id or file under criteria-set, and drop both files into this page.'
          : 'The criteria are given by their codes alone, so a criteria set is needed: name its file with --criteria-set, or its id or path under criteria-set.';
      case 'other-set':
        return `The scorecard names the criteria set ${w.quote(args.set)}, and the file given is ${w.quote(args.given)}; nothing was compared. Name the right file.`;
    }
  },
};

const step = {
  vi: (args: ScoreStep, w: Words, about: string): string => {
    switch (args.why) {
      case 'unclear':
        return `${about}: không tính được điểm từ kết quả ${w.quote(args.result)}: ${sayNoWay(args.noWay, w)}`;
      case 'result':
        return `${about}: kết quả ${w.quote(args.result)} được ${w.points(args.expected)} điểm theo Bộ tiêu chí, ${w.columnAmid(args.column)} ghi ${w.points(args.score)}. Sửa điểm, hoặc sửa kết quả.`;
      case 'not-a-step': {
        const lead = `${about}: điểm ${w.points(args.score)} không thuộc các mức quy định`;
        if (args.scores.length > 0) return `${lead} (${listed(args.scores, w)}). Hãy chọn một mức.`;
        if (args.step !== undefined) return `${lead} (mỗi bước ${w.points(args.step)} điểm). Hãy sửa điểm.`;
        return args.kind === 'deductions'
          ? `${lead}: không trừ được số điểm như vậy. Hãy sửa điểm.`
          : `${lead}: không cộng được số điểm như vậy. Hãy sửa điểm.`;
      }
    }
  },
  en: (args: ScoreStep, w: Words, about: string): string => {
    switch (args.why) {
      case 'unclear':
        return `${about}: the result ${w.quote(args.result)} gives no points: ${sayNoWay(args.noWay, w)}`;
      case 'result':
        return `${about}: the result ${w.quote(args.result)} gives ${w.points(args.expected)} by the criteria set, not the ${w.columnAmid(args.column)} ${w.points(args.score)}. Correct the one or the other.`;
      case 'not-a-step': {
        const lead = `${about}: ${w.points(args.score)} is none of the scores that can be given`;
        if (args.scores.length > 0) return `${lead} (${listed(args.scores, w)}). Choose one of them.`;
        if (args.step !== undefined) return `${lead} (steps of ${w.points(args.step)}). Correct the score.`;
        return args.kind === 'deductions'
          ? `${lead}: no deductions come to that. Correct the score.`
          : `${lead}: no options add up to that. Correct the score.`;
      }
    }
  },
};

/** The most that a class may ask for. */
const most = ({ of, most: value }: Extract<SetFault, { fault: 'class-unreachable' }>, w: Words): string => {
  if (value === undefined) return '';
  if (of === 'percent') return `${w.points(value)}%`;
  return w.language === 'vi' ? `${w.points(value)} điểm` : `${w.points(value)} points`;
};

const fault = {
  vi: (args: SetFault, w: Words, about: string): string => {
    switch (args.fault) {
      case 'sum':
        return `${about}: điểm chuẩn ${w.points(args.stated)} nhưng các tiêu chí bên dưới cộng lại ${w.points(args.listed)}.`;
      case 'survey-share':
        return `Phần điều tra xã hội học ghi ${w.points(args.stated)} điểm nhưng các tiêu chí chấm qua điều tra cộng lại ${w.points(args.listed)}.`;
      case 'no-max':
        return `${about} chưa ghi điểm chuẩn.`;
      case 'max-not-positive':
        return `${about}: điểm chuẩn phải lớn hơn 0.`;
      case 'empty-scoring':
        return `${about}: cách chấm chưa có mức nào.`;
      case 'least-below-zero':
        return `${about}: mức thấp nhất (least) dưới 0 chỉ dùng cho điểm trừ; ghi kind: deduction.`;
      case 'option-twice':
        return `${about}: phương án ${w.quote(args.name, NAME)} ghi hai lần; không biết kết quả là phương án nào.`;
      case 'unread':
        return `${about}: chưa hiểu cách chấm ${w.quote(args.text, NAME)} nên không tính theo; cột Cách chấm ghi chọn một, cộng, trừ dần, theo khoảng hoặc theo tỷ lệ, mỗi mức ghi “nội dung: số điểm”.`;
      case 'code-twice':
        return `${about}: STT bị trùng với một tiêu chí ở trên.`;
      case 'scored-parent':
        return `${about} có tiêu chí thành phần nên không có cách chấm riêng; ghi cách chấm ở tiêu chí thành phần.`;
      case 'no-rounding':
        return `${about}: phép chia có thể không hết; ghi cách làm tròn ở mục rounding (ví dụ digits: 2, mode: half-up), hoặc step.`;
      case 'points-above-max':
        return args.max === undefined
          ? `${about}: ${w.points(args.points)} vượt điểm chuẩn.`
          : `${about}: ${w.points(args.points)} vượt mức cao nhất ${w.points(args.max)}.`;
      case 'max-not-reached':
        return `${about}: các mức cho nhiều nhất ${w.points(args.points)} điểm${args.max === undefined ? '' : `, không bằng điểm chuẩn ${w.points(args.max)}`}.`;
      case 'band-overlap':
        return `${about}: hai khoảng tỷ lệ chồng lên nhau; ghi rõ cận bằng from (từ, ≥), above (trên, >), to (đến, ≤), below (dưới, <).`;
      case 'band-gap':
        if (equal(args.from, args.to)) return `${about}: không khoảng nào nhận tỷ lệ đúng ${w.points(args.from)}%.`;
        return `${about}: không khoảng nào nhận tỷ lệ từ ${w.points(args.from)}% đến ${w.points(args.to)}%.`;
      case 'band-empty':
        return equal(args.low, args.high)
          ? `${about}: hai khoảng cùng bắt đầu hoặc cùng kết thúc ở ${w.points(args.low)}%, nên có khoảng không tỷ lệ nào thuộc về; ghi mỗi cận một lần.`
          : `${about}: khoảng từ ${w.points(args.low)}% đến ${w.points(args.high)}% không tỷ lệ nào thuộc về; cận dưới phải thấp hơn cận trên.`;
      case 'floor-above-full':
        return `${about}: mức sàn (floor) ${w.points(args.floor)}% cao hơn mức được đủ điểm (full) ${w.points(args.full)}%.`;
      case 'step-size':
        return `${about}: bước (step) ${w.points(args.step)} phải lớn hơn 0${args.max === undefined ? '' : ` và không vượt điểm chuẩn ${w.points(args.max)}`}.`;
      case 'classes-empty':
        return 'Danh sách xếp loại chưa có loại nào; ghi các loại ở mục bounds.';
      case 'class-unreachable':
        if (args.before !== undefined)
          return `Loại ${w.quote(args.name)} không kết quả nào thuộc về: loại ${w.quote(args.before)} đứng trên đã nhận từ 0 trở lên.`;
        return `Loại ${w.quote(args.name)} không đơn vị nào đạt được: cao nhất chỉ có ${most(args, w)}.`;
      case 'class-units-twice':
        return args.unit === undefined
          ? 'Danh sách xếp loại chung cho mọi đơn vị ghi hai lần; danh sách này không được dùng.'
          : `Đơn vị ${w.quote(args.unit)} đã có danh sách xếp loại ở trên; danh sách này không được dùng cho đơn vị đó.`;
      case 'class-twice':
        return `Loại ${w.quote(args.name)} ghi hai lần.`;
      case 'class-order':
        return `Loại ${w.quote(args.name)} phải có mức thấp hơn loại ${w.quote(args.before)} đứng trên nó.`;
      case 'class-open':
        return `Kết quả thấp hơn ${w.points(args.points)} không thuộc loại nào; thêm loại cuối không ghi mức.`;
    }
  },
  en: (args: SetFault, w: Words, about: string): string => {
    switch (args.fault) {
      case 'sum':
        return `${about}: the maximum is ${w.points(args.stated)}, the criteria below add up to ${w.points(args.listed)}.`;
      case 'survey-share':
        return `Surveys are said to be worth ${w.points(args.stated)}, the criteria scored by survey add up to ${w.points(args.listed)}.`;
      case 'no-max':
        return `${about} has no maximum.`;
      case 'max-not-positive':
        return `${about}: the maximum must be above 0.`;
      case 'empty-scoring':
        return `${about}: the scoring has no steps yet.`;
      case 'least-below-zero':
        return `${about}: least is below 0, which only a deduction may be; say kind: deduction.`;
      case 'option-twice':
        return `${about}: the option ${w.quote(args.name, NAME)} stands twice; a result cannot tell which is meant.`;
      case 'unread':
        return `${about}: how it is scored, ${w.quote(args.text, NAME)}, was not understood and counts for nothing; the column Cách chấm says chọn một (one of), cộng (they add up), trừ dần (deductions), theo khoảng (bands) or theo tỷ lệ (proportion), and each step “words: points”.`;
      case 'code-twice':
        return `${about}: a criterion above has the same code.`;
      case 'scored-parent':
        return `${about} has criteria below it, and so no scoring of its own; write the scoring there.`;
      case 'no-rounding':
        return `${about}: a division may have no end; say how to round under rounding (such as digits: 2, mode: half-up), or give a step.`;
      case 'points-above-max':
        return args.max === undefined
          ? `${about}: ${w.points(args.points)} is above the maximum.`
          : `${about}: ${w.points(args.points)} is above ${w.points(args.max)}, the most there is.`;
      case 'max-not-reached':
        return `${about}: the options give ${w.points(args.points)} at most${args.max === undefined ? '' : `, not to the maximum ${w.points(args.max)}`}.`;
      case 'band-overlap':
        return `${about}: two bands overlap; write their edges with from (≥), above (>), to (≤), below (<).`;
      case 'band-gap':
        if (equal(args.from, args.to)) return `${about}: no band takes a rate of exactly ${w.points(args.from)}%.`;
        return `${about}: no band takes rates between ${w.points(args.from)}% and ${w.points(args.to)}%.`;
      case 'band-empty':
        return equal(args.low, args.high)
          ? `${about}: two bands begin, or end, at ${w.points(args.low)}%, which leaves one that no rate is in; give each edge once.`
          : `${about}: no rate is in the band from ${w.points(args.low)}% to ${w.points(args.high)}%; its lower edge must be below the upper.`;
      case 'floor-above-full':
        return `${about}: the floor ${w.points(args.floor)}% is above ${w.points(args.full)}%, where all is given (full).`;
      case 'step-size':
        return `${about}: the step ${w.points(args.step)} must be above 0${args.max === undefined ? '' : ` and not above the maximum ${w.points(args.max)}`}.`;
      case 'classes-empty':
        return 'A list of classes is empty; write the classes under bounds.';
      case 'class-unreachable':
        if (args.before !== undefined)
          return `No result belongs to the class ${w.quote(args.name)}: ${w.quote(args.before)} above it takes all from 0 up.`;
        return `No unit can reach the class ${w.quote(args.name)}: the highest possible is ${most(args, w)}.`;
      case 'class-units-twice':
        return args.unit === undefined
          ? 'There are two lists of classes for all units; this one is never used.'
          : `The unit ${w.quote(args.unit)} has a list of classes above; this one is never used for it.`;
      case 'class-twice':
        return `The class ${w.quote(args.name)} stands twice.`;
      case 'class-order':
        return `The class ${w.quote(args.name)} must have a lower bound than ${w.quote(args.before)} above it.`;
      case 'class-open':
        return `Results below ${w.points(args.points)} belong to no class; add a last class without a bound.`;
    }
  },
};

export const CRITERIA_SET_TEXTS = {
  'set-mismatch': {
    title: { vi: 'Khác với Bộ tiêu chí', en: 'Different from the criteria set' },
    message: {
      vi: (args, w, about) => mismatch.vi(args, w, w.about(about)),
      en: (args, w, about) => mismatch.en(args, w, w.about(about)),
    },
    why: {
      vi:
        'Điểm chuẩn, tên và danh mục tiêu chí do Bộ tiêu chí quy định. Khác một điểm chuẩn là mọi tổng và tỷ lệ bên trên ' +
        'không so sánh được với đơn vị khác. Chỉ đối chiếu khi có Bộ tiêu chí (mục criteria-set hoặc --criteria-set). Khác điểm ' +
        'chuẩn, không có trong Bộ tiêu chí là lỗi; khác tên, khác năm, thiếu tiêu chí, đơn vị không thuộc nhóm nào được xếp loại là cảnh báo. Bảng trích được thiếu.',
      en:
        'Maxima, names and criteria are laid down by the criteria set. Where one maximum differs, no total above it can be ' +
        'compared with another unit’s. Judged only with a criteria set (criteria-set, or --criteria-set). A different ' +
        'maximum and a criterion that is not in the set are errors; a different name or year, missing criteria and a unit in no group with classes are warnings. An ' +
        'extract may leave criteria out.',
    },
    fix: {
      vi: 'Sửa theo Bộ tiêu chí, hoặc kiểm tra xem có dùng đúng Bộ tiêu chí của năm đó không.',
      en: 'Correct it by the criteria set, or see whether it is the set of that year.',
    },
  },
  'score-step': {
    title: { vi: 'Điểm không thuộc các mức quy định', en: 'A score that the set does not give' },
    message: {
      vi: (args, w, about) => step.vi(args, w, w.about(about)),
      en: (args, w, about) => step.en(args, w, w.about(about)),
    },
    why: {
      vi:
        'Bộ tiêu chí quy định các mức điểm, thang tỷ lệ hoặc mức trừ của từng tiêu chí. Điểm nằm ngoài các mức đó, hoặc ' +
        'khác với điểm tính từ kết quả đã ghi, không bảo vệ được trước hội đồng thẩm định.',
      en:
        'The criteria set says which points a criterion can have: options, bands, a rate, deductions. A score that is ' +
        'none of them, or not what the stated result gives, does not stand up before the council.',
    },
    fix: {
      vi: 'Sửa điểm theo mức quy định, hoặc sửa kết quả. Kết quả ghi dạng 89%, 17/20, tên phương án, hoặc danh sách phương án.',
      en: 'Correct the score or the result. A result is written as 89%, 17/20, the name of an option, or a list of options.',
    },
  },
  'missing-evidence': {
    title: { vi: 'Tự chấm nhưng chưa có tài liệu kiểm chứng', en: 'A self score without evidence' },
    message: {
      vi: ({ score }, w, about) =>
        `${w.about(about)} tự chấm ${w.points(score)} điểm nhưng chưa có tài liệu kiểm chứng hoặc giải trình. Hãy bổ sung.`,
      en: ({ score }, w, about) =>
        `${w.about(about)} scores itself ${w.points(score)} and names neither evidence nor an explanation. Add one.`,
    },
    why: {
      vi:
        'Bộ tiêu chí yêu cầu tài liệu kiểm chứng cho tiêu chí này; thiếu thì điểm tự chấm không được công nhận khi thẩm ' +
        'định. Chỉ xét khi bảng có cột Tài liệu kiểm chứng hoặc Giải trình, hoặc khi là bảng tự chấm.',
      en:
        'The criteria set asks for evidence; without it assessors do not accept the score. Judged where the scorecard ' +
        'has a column for evidence or explanations, or is a self assessment.',
    },
    fix: {
      vi: 'Ghi số, ký hiệu văn bản vào cột Tài liệu kiểm chứng, hoặc giải trình.',
      en: 'Name the documents under evidence, or give an explanation.',
    },
  },
  'survey-self-scored': {
    title: { vi: 'Tự chấm tiêu chí điều tra xã hội học', en: 'A survey scored by the unit itself' },
    message: {
      vi: ({ score }, w, about) =>
        `${w.about(about)} chấm qua điều tra xã hội học; điểm tự chấm ${w.points(score)} không được tính. Xóa điểm này, ghi “ĐTXHH”.`,
      en: ({ score }, w, about) =>
        `${w.about(about)} is scored by a survey; the self score ${w.points(score)} does not count. Delete it and write “ĐTXHH”.`,
    },
    why: {
      vi: 'Điểm điều tra xã hội học do cơ quan tổ chức điều tra công bố, đơn vị không tự chấm.',
      en: 'Survey scores are published by whoever held the survey; a unit does not give them to itself.',
    },
    fix: {
      vi: 'Xóa điểm tự chấm, ghi “ĐTXHH”; điểm điều tra được ghép vào sau.',
      en: 'Delete the self score and write “ĐTXHH”; the survey’s score is joined later.',
    },
  },
  'not-applicable-not-allowed': {
    title: { vi: 'Không thuộc diện được miễn', en: 'Marked not applicable without being exempt' },
    message: {
      vi: ({ units }, w, about) =>
        units.length === 0
          ? `${w.about(about)} ghi “Không phát sinh” nhưng Bộ tiêu chí không cho miễn tiêu chí này. Hãy chấm điểm.`
          : `${w.about(about)} ghi “Không phát sinh” nhưng đơn vị không thuộc diện được miễn (${w.and(units.map((unit) => w.show(unit)))}). Hãy chấm điểm.`,
      en: ({ units }, w, about) =>
        units.length === 0
          ? `${w.about(about)} is marked not applicable, which the criteria set does not allow. Score it.`
          : `${w.about(about)} is marked not applicable, which only ${w.and(units.map((unit) => w.show(unit)))} may do. Score it.`,
    },
    why: {
      vi:
        'Bộ tiêu chí nêu tiêu chí nào được coi là không phát sinh và cho đơn vị nào. Tự loại một tiêu chí ra khỏi điểm ' +
        'chuẩn làm tỷ lệ cao lên một cách không đúng.',
      en:
        'The criteria set says what may not apply, and to whom. Leaving out a criterion that applies makes the ' +
        'percentage higher than it is.',
    },
    fix: {
      vi: 'Chấm điểm tiêu chí này, hoặc ghi miễn trừ vào bảng ghép bằng --join.',
      en: 'Score the criterion, or enter the exemption in the table that --join names.',
    },
  },
  'set-fault': {
    title: { vi: 'Bộ tiêu chí có lỗi', en: 'A fault in the criteria set' },
    message: {
      vi: (args, w, about) => fault.vi(args, w, about.subject === undefined ? 'Cả Bộ tiêu chí' : w.about(about)),
      en: (args, w, about) => fault.en(args, w, about.subject === undefined ? 'The criteria set' : w.about(about)),
    },
    why: {
      vi:
        'Lỗi trong Bộ tiêu chí lặp lại ở mọi bảng chấm điểm dùng nó: điểm chuẩn cộng không khớp, mức điểm vượt điểm ' +
        'chuẩn, các khoảng tỷ lệ hở hoặc chồng nhau, xếp loại không theo thứ tự.',
      en:
        'A fault in the set is repeated by every scorecard that uses it: maxima that do not add up, options above the ' +
        'maximum, bands that overlap or leave a gap, classes out of order.',
    },
    fix: {
      vi: 'Sửa Bộ tiêu chí rồi chạy lại cchc check với chính tệp đó trước khi ban hành.',
      en: 'Correct the criteria set and check it again before it is issued.',
    },
  },
} satisfies RuleTexts<
  'set-mismatch' | 'score-step' | 'missing-evidence' | 'survey-self-scored' | 'not-applicable-not-allowed' | 'set-fault'
>;
