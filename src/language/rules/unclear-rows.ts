/** Rows that are neither criterion nor anything else for certain: why they count or do not, and what makes them clear. */
import type { UnclearReason } from '../../model/finding/facts.js';
import type { Said } from '../wording/language.js';

/** Why a row was taken in, and why one was left out. */
export const UNCLEAR: Readonly<Record<UnclearReason, { readonly counted: Said; readonly left: Said }>> = {
  'points-without-name': {
    counted: { vi: 'có điểm dù không có tên', en: 'it has points, though no name' },
    left: { vi: 'có điểm nhưng không có tên', en: 'it has points but no name' },
  },
  'text-without-points': {
    counted: {
      vi: 'có tên như một tiêu chí dù không có điểm',
      en: 'it is named like a criterion, though it has no points',
    },
    left: { vi: 'có chữ nhưng không có điểm', en: 'it has words but no points' },
  },
  'option-or-criterion': {
    counted: { vi: 'có điểm như một tiêu chí', en: 'it has points as a criterion has' },
    left: { vi: 'giống một mức điểm để chọn', en: 'it looks like a scoring option' },
  },
  'after-total': {
    counted: { vi: 'có điểm dù đứng sau dòng tổng cộng', en: 'it has points, though it comes after the total' },
    left: { vi: 'đứng sau dòng tổng cộng', en: 'it comes after the total' },
  },
  'no-parent': {
    counted: { vi: 'có điểm dù không rõ thuộc mục nào', en: 'it has points, though its parent is not clear' },
    left: { vi: 'không rõ thuộc mục nào', en: 'its parent is not clear' },
  },
  'code-only': {
    counted: { vi: 'có STT dù không có nội dung', en: 'it has a code, though nothing else' },
    left: { vi: 'chỉ có STT, không có nội dung', en: 'it has a code and nothing else' },
  },
  'part-of-adjustment': {
    counted: {
      vi: 'không khớp với điểm thưởng, điểm trừ ghi ở dòng trên',
      en: 'it does not add up to the bonus or penalty in the row above',
    },
    left: {
      vi: 'điểm thưởng, điểm trừ đã tính theo dòng trên, dù các dòng dưới cộng lại khác',
      en: 'the bonus or penalty is taken from the row above, though the rows below add up to something else',
    },
  },
  'sum-of-rows': {
    counted: {
      vi: 'điểm đúng bằng tổng các dòng ngay dưới, nên được hiểu là mục gồm các dòng ấy; những dòng khác tương tự cũng được hiểu như vậy',
      en: 'its points are what the rows right below come to, so they are taken for its parts; so are those of other such rows',
    },
    left: { vi: 'điểm đúng bằng tổng các dòng ngay dưới', en: 'its points are what the rows right below come to' },
  },
  'sum-or-neighbour': {
    counted: {
      vi: 'điểm đúng bằng tổng các dòng ngay dưới, nhưng chưa đủ căn cứ để hiểu là mục gồm các dòng ấy, nên tính như một tiêu chí riêng',
      en: 'its points are what the rows right below come to, but nothing proves that they are its parts, so it counts beside them',
    },
    left: { vi: 'điểm đúng bằng tổng các dòng ngay dưới', en: 'its points are what the rows right below come to' },
  },
  'some-fields': {
    counted: { vi: 'cộng một số lĩnh vực', en: 'it adds up some of the fields' },
    left: {
      vi: 'chỉ cộng một số lĩnh vực, nên không đối chiếu được',
      en: 'it adds up only some of the fields, so it is not compared',
    },
  },
};

/** A score below another, as likely as a criterion whose name was left out. */
const ANOTHER_SCORE: Said = {
  vi: 'Hãy ghi tên tiêu chí; nếu là điểm khác của dòng trên thì ghi sang một cột riêng.',
  en: 'Write the criterion’s name; if it is another score of the row above, give it a column of its own.',
};

const NUMBER_BY_DEPTH: Said = {
  vi: 'Hãy đánh STT theo cấp (I, 1, 2 hoặc 1, 1.1, 1.2), hoặc thêm dòng tổng cộng.',
  en: 'Number them by their depth (I, 1, 2 or 1, 1.1, 1.2), or add a total.',
};

/** What makes it clear, where the row needs something other than most do. */
const UNCLEAR_CURES: Readonly<Partial<Record<UnclearReason, Said>>> = {
  'points-without-name': { vi: 'Hãy ghi tên tiêu chí.', en: 'Write the criterion’s name.' },
  'after-total': {
    vi: 'Nếu là tiêu chí, chuyển lên trên dòng tổng cộng.',
    en: 'If it is a criterion, move it above the total.',
  },
  'part-of-adjustment': {
    vi: 'Xem lại điểm của các dòng này.',
    en: 'Check the points of these rows.',
  },
  'sum-of-rows': NUMBER_BY_DEPTH,
  'sum-or-neighbour': NUMBER_BY_DEPTH,
  'some-fields': {
    vi: 'Nếu là tổng cộng, cộng đủ các lĩnh vực.',
    en: 'If it is the total, let it add up all fields.',
  },
};

/** What is to be done with such a row. */
export const unclearCure = (reason: UnclearReason, counted: boolean): Said =>
  (reason === 'points-without-name' && !counted ? ANOTHER_SCORE : UNCLEAR_CURES[reason]) ??
  (counted
    ? { vi: 'Nếu không phải tiêu chí, bỏ điểm ở dòng này.', en: 'If it is none, remove its points.' }
    : { vi: 'Nếu là tiêu chí, ghi đủ STT, tên và điểm.', en: 'If it is one, give it a code, a name and points.' });
