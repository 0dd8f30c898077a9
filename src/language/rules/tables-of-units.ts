/** Headings that were seen; and a table of units and criteria that cannot be read: what is missing, and where to write it. */
import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import type { Said } from '../wording/language.js';
import type { Words } from '../wording/words.js';

const HEADING = 40;
const SEEN = 8;

/** The first of some headings, quoted. */
export const saySeen = (seen: readonly string[], w: Words): string =>
  seen
    .slice(0, SEEN)
    .map((heading) => w.quote(heading, HEADING))
    .join(', ') + (seen.length > SEEN ? ', …' : '');

/** What a table of units lacks, and what to do. */
export const sayUnits = ({ without, twice }: NonNullable<RuleArguments['no-table']['units']>, w: Words): Said => {
  if (twice !== undefined) {
    const unit = w.quote(twice, HEADING);
    return {
      vi:
        `mỗi dòng là một đơn vị, mỗi cột là một tiêu chí, nhưng ${unit} có ở nhiều dòng. Nếu là các đơn vị trùng tên ` +
        'thì ghi rõ từng đơn vị, ví dụ thêm tên huyện cũ; nếu là các năm, các đợt thì tách thành từng bảng.',
      en:
        `each row is a unit and each column a criterion, but ${unit} has several rows. If these are units of one name, ` +
        'tell them apart, by their former district for example; if they are years or rounds, make each a table of its own.',
    };
  }
  return without.length === 0
    ? {
        vi:
          'mỗi dòng là một đơn vị, mỗi cột là một tiêu chí, nhưng có dòng điểm không ghi tên đơn vị. ' +
          'Hãy ghi tên đơn vị ở từng dòng; tự chấm và thẩm định thì ghi ở hai cột.',
        en:
          'each row is a unit and each column a criterion, but some rows of scores name no unit. ' +
          'Write the unit in each row; self scores and assessed scores go in two columns.',
      }
    : {
        vi:
          `mỗi dòng là một đơn vị, mỗi cột là một tiêu chí, nhưng chưa có điểm chuẩn của ${saySeen(without, w)}. ` +
          'Hãy thêm một dòng “Điểm chuẩn” ngay dưới tiêu đề, hoặc ghi sau tên từng cột, ví dụ “Cải cách thể chế (15 điểm)”; ' +
          'khi ấy mỗi đơn vị là một Bảng chấm điểm.',
        en:
          `each row is a unit and each column a criterion, but ${saySeen(without, w)} say no maximum. ` +
          'Add a row “Điểm chuẩn” right below the header, or write it behind the name of each column, for example ' +
          '“Cải cách thể chế (15 điểm)”; then each unit is a scorecard.',
      };
};
