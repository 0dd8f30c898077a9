// Scorecards of any size, as offices have them.

const COLUMNS =
  'STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì thực hiện;Cơ quan phối hợp;Thời gian thực hiện;Ghi chú';
const BELOW = 50;

// A table of ten columns: fields of 50 criteria each.
export const csvTable = (rows) => {
  const lines = [COLUMNS];
  for (let row = 0; row < rows; row += 1) {
    const [field, index] = [Math.floor(row / (BELOW + 1)) + 1, row % (BELOW + 1)];
    if (index === 0) lines.push(`${field};LĨNH VỰC SỐ ${field};;;;;;;;`);
    else
      lines.push(
        `${field}.${index};Mức độ hoàn thành nhiệm vụ số ${row} được giao trong năm;1,5;1,05;0,45;Phân công rõ người, rõ việc, rõ thời hạn cho nhiệm vụ ${row};Văn phòng HĐND và UBND xã;Phòng Kinh tế;Trong năm 2026;`,
      );
  }
  return `${lines.join('\n')}\n`;
};

// As many criteria in one YAML file, short enough for 100,000 of them to be within what is read.
export const yamlTable = (rows) => {
  const lines = ['unit: UBND xã số 1', 'year: 2025', 'criteria:'];
  for (let row = 0; row < rows; row += 1) {
    const [field, index] = [Math.floor(row / (BELOW + 1)) + 1, row % (BELOW + 1)];
    if (index === 0) lines.push(`- code: "${field}"`, `  name: LĨNH VỰC SỐ ${field}`, '  criteria:');
    else lines.push(`  - code: "${field}.${index}"`, `    name: Nhiệm vụ ${row}`, '    max: 1,5', '    assessed: 1,05');
  }
  return `${lines.join('\n')}\n`;
};

// A scorecard of 100 criteria in 8 fields, as people write them in YAML.
export const yamlScorecard = (number) => {
  const lines = [`unit: UBND xã số ${number}`, 'year: 2025', 'criteria:'];
  for (let field = 1; field <= 8; field += 1) {
    const below = field <= 4 ? 12 : 11;
    lines.push(`  - code: "${field}"`, `    name: LĨNH VỰC SỐ ${field}`, `    max: ${below * 1.5}`, '    criteria:');
    for (let index = 1; index <= below; index += 1) {
      lines.push(
        `      - code: "${field}.${index}"`,
        `        name: Mức độ hoàn thành nhiệm vụ số ${index} được giao trong năm`,
        '        max: 1,5',
        '        assessed: 1,05',
        '        lost: 0,45',
        '        remedy:',
        '          solution: >-',
        `            Phân công rõ người, rõ việc, rõ thời hạn cho nhiệm vụ ${index};`,
        '            đôn đốc, kiểm tra hằng tháng',
        '          lead: Văn phòng HĐND và UBND xã',
        '          when: Trong năm 2026',
      );
    }
  }
  return `${lines.join('\n')}\n`;
};

const HEADER = 'STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì';
const listed = (code, name) => `${code};${name};1,5;1,05;0,45;Phân công rõ người;Văn phòng HĐND và UBND xã`;
const below = (every, first, next) => (row) =>
  row % every === 0 ? first(Math.floor(row / every)) : next(row % every, row);

// Rows of tables each of which asks something of its own of every row, by the number of the row.
const SHAPES = {
  'fields of fifty': below(
    51,
    (field) => `${field + 1};LĨNH VỰC;;;;;`,
    (index, row) => listed(index, `Nhiệm vụ ${row}`),
  ),
  'one long list': (row) => listed(row + 1, `Nhiệm vụ ${row}`),
  'a code twice each': (row) => listed(Math.floor(row / 2) + 1, `Nhiệm vụ ${row}`),
  'scoring options': below(
    5,
    (code) => listed(code + 1, 'Tỷ lệ'),
    (index) => `;Từ ${100 - 10 * index}% trở lên;0,${index};;;;`,
  ),
  'dashes below criteria': below(
    11,
    (code) => listed(code + 1, `Nhiệm vụ ${code}`),
    (index) => `;- Ý ${index};0,15;0,1;0,05;;`,
  ),
  'wrong subtotals in one list': below(
    11,
    () => ';Cộng;13,5;9,45;4,05;;',
    (_, row) => listed('', `Nhiệm vụ ${row}`),
  ),
  'totals that name fields': below(
    3,
    (code) => `;Tổng cộng (1+2+${code});13,5;9,45;4,05;;`,
    (_, row) => listed(row, `Nhiệm vụ ${row}`),
  ),
  'headers of other tables': below(
    31,
    () => 'STT;Họ tên;Chức vụ;Phòng;Lương;Ghi;Ai',
    (index, row) => listed(index, `Ý ${row}`),
  ),
  'wrong lost points': (row) => `${row + 1};Nhiệm vụ ${row};1,5;1,05;0,5;;`,
  'penalties in one field': (row) =>
    row === 0 ? '1;LĨNH VỰC;50;3;47;;' : row % 2 ? `;Điểm trừ ${row};;-0,5;;;` : listed(`1.${row}`, `Ý ${row}`),
  'maxima below their parts': below(
    51,
    (field) => `${field + 1};LĨNH VỰC;50;40;10;;`,
    (index, row) => listed(index, `Ý ${row}`),
  ),
};

export const SHAPE_NAMES = Object.keys(SHAPES);
export const shapedTable = (shape, rows) =>
  `${[HEADER, ...Array.from({ length: rows }, (_, row) => SHAPES[shape](row))].join('\n')}\n`;
