/** Why what somebody said about a table cannot be met. */
import type { TableMistake } from '../../model/reading/reading.js';
import { COLUMN_WORDS } from '../wording/columns.js';
import type { Language } from '../wording/language.js';
import { visible } from '../wording/text.js';

/** More names than these are counted. */
const MOST_NAMES = 8;

/** “Xã An Bình”, “Xã Long Hải”, …: names to choose from. */
export const namesToChoose = (names: readonly string[]): string =>
  names
    .slice(0, MOST_NAMES)
    .map((name) => `“${visible(name)}”`)
    .join(', ') + (names.length > MOST_NAMES ? ', …' : '');

const unitsToChoose = (units: readonly string[], language: Language): string =>
  units.length === 0 ? '' : `; ${language === 'vi' ? 'đơn vị' : 'units'}: ${namesToChoose(units)}`;

/** @param isPage it is read in the page, where a flag means nothing */
export const tableMistakeText = (mistake: TableMistake, file: string, language: Language, isPage = false): string => {
  const vi = language === 'vi';
  const flag = (name: string): string => (isPage ? '' : ` (${name})`);
  switch (mistake.kind) {
    case 'sheet': {
      const units = unitsToChoose(mistake.units, language);
      if (mistake.sheets.length === 0) {
        const tables = mistake.tables.join(', ');
        return vi
          ? `“${file}” không có bảng “${mistake.name}”${flag('--sheet')}; có bảng: ${tables}${units}.`
          : `“${file}” has no table “${mistake.name}”${flag('--sheet')}; it has: ${tables}${units}.`;
      }
      const sheets = namesToChoose(mistake.sheets);
      return vi
        ? `“${file}” không có trang tính “${mistake.name}”; có: ${sheets}${units}.`
        : `“${file}” has no sheet “${mistake.name}”; it has: ${sheets}${units}.`;
    }
    case 'document':
      return vi
        ? `“${file}” không có bảng thứ “${mistake.name}”${flag('--sheet')}; tệp YAML, JSON chọn theo số thứ tự hoặc tên đơn vị, có: ${mistake.documents}${unitsToChoose(mistake.units, language)}.`
        : `“${file}” has no scorecard “${mistake.name}”${flag('--sheet')}; in a YAML or JSON file a number or a unit picks, and it has ${mistake.documents}${unitsToChoose(mistake.units, language)}.`;
    case 'no-table':
      if (isPage)
        return vi
          ? `“${file}” là tệp YAML, JSON, không có bảng để chỉ cách đọc.`
          : `“${file}” is a YAML or JSON file, without a table that could be read another way.`;
      return vi
        ? `“${file}” là tệp YAML, JSON, không có bảng để dùng ${mistake.option}; hãy bỏ ${mistake.option}.`
        : `“${file}” is a YAML or JSON file, without a table that ${mistake.option} could speak of; leave ${mistake.option} out.`;
    case 'header-row':
      return vi
        ? `“${file}” không có tiêu đề bảng ở dòng ${mistake.row}${flag('--header-row')}; dòng cuối là ${mistake.lastRow}.`
        : `“${file}” has no header in row ${mistake.row}${flag('--header-row')}; its last row is ${mistake.lastRow}.`;
    case 'column': {
      const headings = mistake.headings.map((heading) => `“${heading}”`).join(', ');
      const meaning = isPage ? `“${COLUMN_WORDS[mistake.meaning][language]}”` : mistake.meaning;
      return vi
        ? `“${file}” không có cột “${mistake.column}” cho ${meaning}${flag('--columns')}; có: ${headings}.`
        : `“${file}” has no column “${mistake.column}” for ${meaning}${flag('--columns')}; it has: ${headings}.`;
    }
  }
};
