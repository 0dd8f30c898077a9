/** Why what `--units` names is no list of units, and the way out. */
import type { UnitsFault } from '../../model/ranking.js';
import type { Language } from '../wording/language.js';
import { visible } from '../wording/text.js';

/** What is wrong with the list, and what to do. */
export const unitsMistakeText = (mistake: UnitsFault, file: string, language: Language): string => {
  const vi = language === 'vi';
  const where = visible(file);
  switch (mistake.kind) {
    case 'unreadable':
      return vi
        ? `Không đọc được danh sách đơn vị “${where}”. Hãy dùng tệp Excel, CSV hoặc YAML.`
        : `The list of units “${where}” cannot be read. Use a workbook, CSV or YAML.`;
    case 'no-names': {
      const seen = mistake.seen.map((one) => `“${visible(one)}”`).join(', ');
      return vi
        ? `Không thấy cột tên đơn vị trong “${where}”${seen === '' ? '' : ` (có: ${seen})`}. Đặt tên cột là “Tên đơn vị”, thêm “Mã”, “Tên cũ”, “Nhóm” nếu có.`
        : `“${where}” has no column of units${seen === '' ? '' : ` (it has ${seen})`}. Head it “name”; “code”, “former” and “group” may stand beside it.`;
    }
    case 'no-units':
      return vi
        ? `Danh sách đơn vị “${where}” chỉ có tiêu đề, chưa ghi đơn vị nào.`
        : `The list of units “${where}” has a header only, and names no unit.`;
    case 'twice':
      return vi
        ? `Danh sách “${where}” ghi hai lần đơn vị “${visible(mistake.name)}”. Hãy bỏ một dòng, hoặc ghi rõ tên từng đơn vị.`
        : `The list “${where}” names “${visible(mistake.name)}” twice. Remove one, or tell the two apart.`;
  }
};
