/** What a row of a table was taken for, in words. */
import type { RowKind } from '../../model/reading/table-reading.js';
import type { Said } from '../wording/language.js';

export const ROW_KINDS: Readonly<Record<RowKind, Said>> = {
  title: { vi: 'Tiêu đề bảng', en: 'title' },
  header: { vi: 'Tiêu đề cột', en: 'header' },
  'column-numbers': { vi: 'Số thứ tự cột', en: 'column numbers' },
  criterion: { vi: 'Tiêu chí', en: 'criterion' },
  unit: { vi: 'Điểm của một đơn vị', en: 'scores of a unit' },
  option: { vi: 'Mức chấm', en: 'scoring option' },
  subtotal: { vi: 'Cộng nhóm', en: 'subtotal' },
  total: { vi: 'Tổng cộng', en: 'total' },
  adjustment: { vi: 'Điểm thưởng, điểm trừ', en: 'bonus or penalty' },
  'group-title': { vi: 'Tên nhóm', en: 'group title' },
  continuation: { vi: 'Nối dòng trên', en: 'continues the row above' },
  'repeated-header': { vi: 'Tiêu đề lặp lại', en: 'repeated header' },
  signature: { vi: 'Chữ ký', en: 'signature' },
  other: { vi: 'Không tính', en: 'not counted' },
};
