/** What is said of tables of scores and exemptions that are joined to scorecards. */
import type { JoinFault, Unjoined } from '../../model/joining.js';
import type { Place } from '../../model/place/place.js';
import type { Language } from '../wording/language.js';
import { sayPlace } from '../wording/places.js';
import { counted, saying } from '../wording/saying.js';
import { visible } from '../wording/text.js';
import type { Wording } from '../wording.js';

export const JOINING = {
  more: saying(
    (count: number) => `và ${count} ô khác chưa ghép được.`,
    (count: number) => `and ${counted(count, 'cell', 'cells')} more that were not joined.`,
  ),
} as const;

/** One cell that found no room, or no partner. */
export const sayUnjoined = ({ why, cell }: Unjoined, wording: Pick<Wording, 'language' | 'points'>): string => {
  const { language } = wording;
  const vi = language === 'vi';
  const [unit, code] = [visible(cell.unit), visible(cell.code)];
  const where = `${visible(cell.file)}, ${sayPlace(cell.at, language)}`;
  switch (why) {
    case 'no-unit':
      return vi
        ? `Chưa ghép được (${where}): không có bảng chấm điểm của “${unit}”.`
        : `Not joined (${where}): there is no scorecard of “${unit}”.`;
    case 'no-criterion':
      return vi
        ? `Chưa ghép được (${where}): bảng của “${unit}” không có tiêu chí ${code}, hoặc tiêu chí đó có tiêu chí thành phần.`
        : `Not joined (${where}): the scorecard of “${unit}” has no criterion ${code}, or one with criteria below it.`;
    case 'stated': {
      const value = cell.points?.value;
      const said = value === undefined ? (vi ? 'không phát sinh' : 'not applicable') : wording.points(value);
      return vi
        ? `Chưa ghép được (${where}: ${said}): tiêu chí ${code} của “${unit}” đã có điểm hoặc kết quả khác, được giữ nguyên.`
        : `Not joined (${where}: ${said}): criterion ${code} of “${unit}” states another score or result, which stands.`;
    }
  }
};

/** More places than these are counted. */
const MOST_PLACES = 5;

const alike = (others: readonly Place[] = [], language: Language): string => {
  if (others.length === 0) return '';
  const places = others.slice(0, MOST_PLACES).map((at) => sayPlace(at, language));
  const more = others.length > MOST_PLACES ? '; …' : '';
  return language === 'vi'
    ? ` Còn ${others.length} ô như vậy: ${places.join('; ')}${more}.`
    : ` ${counted(others.length, 'cell', 'cells')} more like it: ${places.join('; ')}${more}.`;
};

/** Why a table cannot be joined, and the way out. */
export const joinMistakeText = (mistake: JoinFault, file: string, language: Language): string => {
  const vi = language === 'vi';
  const where = visible(file);
  const seen = (all: readonly string[]): string => all.map((one) => `“${visible(one)}”`).join(', ');
  switch (mistake.kind) {
    case 'unreadable':
      return vi
        ? `Không đọc được bảng để ghép “${where}” (--join). Hãy dùng tệp Excel hoặc CSV.`
        : `The table to join “${where}” (--join) cannot be read. Use a workbook or CSV.`;
    case 'no-units':
      return vi
        ? `Không thấy cột đơn vị trong “${where}” (--join; có: ${seen(mistake.seen)}). Đặt tên cột là “Đơn vị”.`
        : `“${where}” (--join) has no column of units (it has ${seen(mistake.seen)}). Head it “unit”.`;
    case 'no-codes':
      return vi
        ? `Không thấy cột nào mang STT tiêu chí trong “${where}” (--join; có: ${seen(mistake.seen)}). Ghi STT ở đầu mỗi cột điểm, ví dụ 3.1; hoặc dùng ba cột “Đơn vị”, “Tiêu chí”, “Điểm”.`
        : `No column of “${where}” (--join) is headed by a criterion’s code (it has ${seen(mistake.seen)}). Head each by its code, such as 3.1; or use three columns: unit, criterion, points.`;
    case 'cell':
      return vi
        ? `“${where}” (--join), ${sayPlace(mistake.at, language)}: “${visible(mistake.text)}” không phải điểm, cũng không phải “Không phát sinh”.${alike(mistake.others, language)}`
        : `“${where}” (--join), ${sayPlace(mistake.at, language)}: “${visible(mistake.text)}” is neither points nor “not applicable”.${alike(mistake.others, language)}`;
    case 'formula':
      return vi
        ? `“${where}” (--join), ${sayPlace(mistake.at, language)}: công thức “${visible(mistake.text)}” chưa lưu kết quả. Mở bằng Excel, để tính lại rồi lưu.${alike(mistake.others, language)}`
        : `“${where}” (--join), ${sayPlace(mistake.at, language)}: the formula “${visible(mistake.text)}” has no saved result. Open it in Excel, let it calculate, and save.${alike(mistake.others, language)}`;
    case 'no-unit':
      return vi
        ? `“${where}” (--join), ${sayPlace(mistake.at, language)}: “${visible(mistake.text)}” không có tên đơn vị ở cùng dòng (ô gộp thì ghi tên ở từng dòng).${alike(mistake.others, language)}`
        : `“${where}” (--join), ${sayPlace(mistake.at, language)}: no unit stands beside “${visible(mistake.text)}” (write it in each row of a merged cell).${alike(mistake.others, language)}`;
    case 'no-code':
      return vi
        ? `“${where}” (--join), ${sayPlace(mistake.at, language)}: “${visible(mistake.text)}” không phải STT tiêu chí, ví dụ 3.1.${alike(mistake.others, language)}`
        : `“${where}” (--join), ${sayPlace(mistake.at, language)}: “${visible(mistake.text)}” is no code of a criterion, such as 3.1.${alike(mistake.others, language)}`;
    case 'twice': {
      const { cell, first } = mistake;
      const [here, there] = [cell, first].map((one) => `${visible(one.file)}, ${sayPlace(one.at, language)}`);
      return vi
        ? `Bảng để ghép (--join) ghi hai lần tiêu chí ${visible(cell.code)} của “${visible(cell.unit)}”: ${there}; ${here}. Hãy bỏ một.`
        : `Tables to join (--join) have criterion ${visible(cell.code)} of “${visible(cell.unit)}” twice: ${there}; ${here}. Remove one.`;
    }
  }
};
