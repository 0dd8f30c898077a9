/** What is said of criteria sets outside of findings. */

import type { UnitClass } from '../../model/criteria-set/unit-class.js';
import type { RoundingMode } from '../../model/points/points.js';
import type { Language } from '../wording/language.js';
import { sayPoints } from '../wording/numbers.js';
import { counted, said, saying } from '../wording/saying.js';

export const ROUNDING_MODE_WORDS: Readonly<Record<RoundingMode, { readonly vi: string; readonly en: string }>> = {
  'half-up': { vi: 'từ 5 trở lên làm tròn lên', en: 'halves up' },
  'half-even': { vi: 'nửa đơn vị làm tròn về số chẵn', en: 'halves to the even digit' },
  up: { vi: 'luôn làm tròn lên', en: 'always up' },
  down: { vi: 'bỏ phần lẻ', en: 'always down' },
};

/** The call that tells a set's faults: of a table that does not say that it is a set, the call says so. */
const checking = (file: string, isNamedOnly: boolean): string =>
  `cchc check ${file}${isNamedOnly ? ` --criteria-set ${file}` : ''}`;

export const CRITERIA_SETS = {
  rounding: saying(
    (digits: number, mode: RoundingMode) =>
      `Bộ tiêu chí quy định làm tròn đến ${digits} chữ số thập phân, ${ROUNDING_MODE_WORDS[mode].vi}.`,
    (digits: number, mode: RoundingMode) =>
      `The criteria set rounds to ${digits} decimals, ${ROUNDING_MODE_WORDS[mode].en}.`,
  ),
  faulty: saying(
    (file: string, errors: number, warnings: number, isNamedOnly: boolean) => {
      const found = [...(errors > 0 ? [`${errors} lỗi`] : []), ...(warnings > 0 ? [`${warnings} cảnh báo`] : [])];
      return `Bộ tiêu chí ${file} có ${found.join(', ')}; xem bằng: ${checking(file, isNamedOnly)}`;
    },
    (file: string, errors: number, warnings: number, isNamedOnly: boolean) => {
      const found = [
        ...(errors > 0 ? [counted(errors, 'fault', 'faults')] : []),
        ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
      ];
      return `The criteria set ${file} has ${found.join(', ')}; see them with: ${checking(file, isNamedOnly)}`;
    },
  ),
  set: said('Bộ tiêu chí', 'Criteria set'),
  unitClass: said('Xếp loại', 'Class'),
  provisional: said('tạm tính', 'provisional'),
};

/** "Tốt (từ 80%)". */
export const sayClass = ({ name, of, least, provisional }: UnitClass, language: Language): string => {
  const vi = language === 'vi';
  const unit = of === 'percent' ? '%' : vi ? ' điểm' : ' points';
  const from = vi ? (least?.inclusive ? 'từ' : 'trên') : least?.inclusive ? 'from' : 'above';
  const notes = [
    ...(least === undefined ? [] : [`${from} ${sayPoints(least.value, language)}${unit}`]),
    ...(provisional ? [CRITERIA_SETS.provisional[language]] : []),
  ];
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
};
