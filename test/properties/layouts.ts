/** Tables as offices lay them out, with what they say: each is made from its truth, by nothing of the program. */
import fc from 'fast-check';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LETTERS = 'abcdđeghik';

/** The code at a path of positions from 1; a dash stands before the name, nothing stands nowhere. */
type Numbering = (path: readonly number[]) => string;

const dotted: Numbering = (path) => path.join('.');
const roman = (at = 1): string => ROMAN[at - 1] ?? '';
const letter = (at = 1): string => LETTERS[at - 1] ?? '';
const capital = (at = 1): string => letter(at).toUpperCase();

export const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  dotted,
  'roman, number, letter': ([field, one, part]) => (part ? letter(part) : one ? String(one) : roman(field)),
  'roman, bracket, letter': ([field, one, part]) => (part ? `${letter(part)})` : one ? `${one})` : roman(field)),
  'roman, dotted from 1': (path) => (path.length === 1 ? roman(path[0]) : dotted(path)),
  'roman, dotted': ([field, ...rest]) => [roman(field), ...rest].join('.'),
  'capital, dotted': ([field, ...rest]) => [capital(field), ...rest].join('.'),
  'Lĩnh vực, dotted': (path) => (path.length === 1 ? `Lĩnh vực ${path[0]}` : dotted(path)),
  'Phần, number, dotted': ([field, ...rest]) => (rest.length === 0 ? `Phần ${roman(field)}` : dotted(rest)),
  'dotted, dash': (path) => (path.length === 3 ? '-' : dotted(path)),
  'nothing, dotted': (path) => (path.length === 1 ? '' : dotted(path)),
  'nothing, number, letter': ([, one, part]) => (part ? `${letter(part)})` : one ? String(one) : ''),
};

const NAMES = [
  ...['Kế hoạch CCHC năm 2025', 'Mức độ hoàn thành kế hoạch', 'Thực hiện chế độ báo cáo', '100% TTHC được công khai'],
  ...[
    '03 nội dung về cơ chế một cửa',
    'Tỷ lệ hồ sơ đúng hạn',
    'Áp dụng ISO 9001:2015',
    'Tổng số thủ tục được đơn giản',
  ],
  ...['Thưởng, phạt trong công vụ', 'Nội dung khác', 'Từ 80% hồ sơ trở lên được xử lý', 'Điểm đánh giá của người dân'],
];
const FIELDS = [
  'CHỈ ĐẠO, ĐIỀU HÀNH',
  'CẢI CÁCH THỂ CHẾ',
  'CẢI CÁCH TỔ CHỨC BỘ MÁY',
  'CHÍNH QUYỀN SỐ',
  'TÀI CHÍNH CÔNG',
];

/** Points in quarters, so that no sum of them is rounded. */
interface Leaf {
  readonly max: number;
  readonly share: number;
}

const leaf: fc.Arbitrary<Leaf> = fc.record({
  max: fc.integer({ min: 1, max: 16 }),
  share: fc.integer({ min: 0, max: 16 }),
});
const criterion = fc.oneof(leaf, fc.array(leaf, { minLength: 2, maxLength: 4 }));

export const layout = fc.record({
  numbering: fc.constantFrom(...Object.keys(NUMBERINGS)),
  fields: fc.array(fc.array(criterion, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 }),
  /** Where names begin in the list of them. */
  naming: fc.nat(NAMES.length - 1),
  titles: fc.boolean(),
  columns: fc.record({
    numbered: fc.boolean(),
    self: fc.boolean(),
    lost: fc.boolean(),
    lastYear: fc.boolean(),
    round: fc.boolean(),
    scoresFirst: fc.boolean(),
    /** Codes stand in front of the names. */
    coded: fc.boolean(),
  }),
  parents: fc.constantFrom('full', 'max', 'none'),
  /** Scoring options below criteria: in words, or with points in the column of maxima. */
  options: fc.constantFrom('none', 'words', 'steps'),
  /** Its header stands again below the first field. */
  repeated: fc.boolean(),
  subtotals: fc.boolean(),
  total: fc.constantFrom('none', 'top', 'bottom'),
  comma: fc.boolean(),
  dot: fc.boolean(),
  signed: fc.boolean(),
});

export type Layout = typeof layout extends fc.Arbitrary<infer One> ? One : never;

/** What a criterion is, in quarters of a point. */
export interface Truth {
  readonly name: string;
  readonly level: number;
  readonly max: number;
  readonly score: number;
  readonly isLeaf: boolean;
}

interface Node extends Truth {
  readonly code: string;
  readonly children: readonly Node[];
}

const sumOf = (nodes: readonly Node[], what: 'max' | 'score'): number => nodes.reduce((sum, one) => sum + one[what], 0);

const treeOf = ({ numbering, fields, naming }: Layout): readonly Node[] => {
  const numbered = NUMBERINGS[numbering] ?? dotted;
  let named = naming;
  const node = (path: readonly number[], children: readonly Node[], own?: Leaf): Node => {
    const [at = 1] = path;
    const turn = Math.floor(named / NAMES.length);
    const name =
      path.length === 1 ? FIELDS[at - 1] : `${NAMES[named % NAMES.length]}${turn === 0 ? '' : `, đợt ${turn}`}`;
    if (path.length > 1) named += 1;
    const max = own?.max ?? sumOf(children, 'max');
    const score = own === undefined ? sumOf(children, 'score') : Math.min(own.max, own.share);
    return {
      name: name ?? '',
      level: path.length,
      max,
      score,
      isLeaf: own !== undefined,
      code: numbered(path),
      children,
    };
  };
  return fields.map((criteria, field) =>
    node(
      [field + 1],
      criteria.map((one, at) => {
        const path = [field + 1, at + 1];
        if (!Array.isArray(one)) return node(path, [], one);
        return node(
          path,
          one.map((part, index) => node([...path, index + 1], [], part)),
        );
      }),
    ),
  );
};

export const points = (quarters: number, comma = false): string => String(quarters / 4).replace('.', comma ? ',' : '.');

type Column = 'code' | 'name' | 'max' | 'self' | 'round' | 'score' | 'lost' | 'reason' | 'lastYear';

const HEADINGS: Readonly<Record<Column, string>> = {
  code: 'STT',
  name: 'Lĩnh vực/Tiêu chí',
  max: 'Điểm tối đa',
  self: 'Điểm tự chấm',
  round: 'Điểm thẩm định lần 1',
  score: 'Điểm thẩm định',
  lost: 'Điểm bị mất',
  reason: 'Lý do mất điểm',
  lastYear: 'Điểm thẩm định năm 2024',
};

const STEPS = ['Đạt từ 90% trở lên', 'Đạt từ 70% đến dưới 90%', 'Đạt dưới 70%'];

/** The rows of a table, and the criteria it holds from the top down. */
export const layOut = (
  one: Layout,
): { readonly rows: readonly (readonly string[])[]; readonly truth: readonly Truth[] } => {
  const { columns, comma, parents } = one;
  const fields = treeOf(one);
  // Codes in names are told by numbers and marks: there is none in front of a title.
  const coded = columns.coded && !/^(?:nothing|Lĩnh vực|Phần)/u.test(one.numbering);
  const scores: readonly Column[] = [
    'max',
    ...(columns.self ? ['self' as const] : []),
    ...(columns.round ? ['round' as const] : []),
    'score',
  ];
  const list: readonly Column[] = [
    ...(coded ? [] : ['code' as const]),
    'name',
    ...(columns.scoresFirst ? [...scores].reverse() : scores),
    ...(columns.lost ? ['lost' as const] : []),
    'reason',
    ...(columns.lastYear ? ['lastYear' as const] : []),
  ];
  const row = (cells: Partial<Record<Column, string>>): readonly string[] => list.map((column) => cells[column] ?? '');
  const heading = (column: Column): string =>
    column === 'score' && columns.round ? 'Điểm thẩm định lần 2' : HEADINGS[column];
  const header = list.map(heading);
  const pointsOf = ({ max, score, isLeaf }: Truth, shown: Layout['parents']): Partial<Record<Column, string>> => {
    if (!isLeaf && shown === 'none') return {};
    const stated = { max: points(max, comma) };
    if (!isLeaf && shown === 'max') return stated;
    return {
      ...stated,
      self: points(max, comma),
      score: points(score, comma),
      lost: points(max - score, comma),
      lastYear: points(Math.max(0, score - 1), comma),
      ...(isLeaf && {
        round: points(Math.max(0, score - 1), comma),
        reason: score < max ? 'Chưa đạt theo yêu cầu' : '',
      }),
    };
  };
  const total = { name: '', level: 0, isLeaf: false, max: sumOf(fields, 'max'), score: sumOf(fields, 'score') };
  const totalRow = row({ ...pointsOf(total, 'full'), name: 'Tổng cộng' });
  const rows: (readonly string[])[] = [];
  const truth: Truth[] = [];
  const put = (node: Node): void => {
    const bullet = node.code === '-' ? '- ' : '';
    const written =
      bullet === '' && node.code !== '' ? `${node.code}${one.dot && /[\dA-ZĐ]$/u.test(node.code) ? '.' : ''}` : '';
    const lead = coded && written !== '' ? `${written}${/[.)]$/u.test(written) ? '' : '.'} ` : bullet;
    const name = `${lead}${node.name}`;
    rows.push(row({ ...pointsOf(node, parents), code: written, name }));
    truth.push(node);
    if (node.isLeaf && one.options === 'words')
      rows.push(row({ name: '- Đúng thời hạn: 1 điểm' }), row({ name: '+ Không đạt: 0 điểm' }));
    if (node.isLeaf && one.options === 'steps' && bullet === '')
      for (const [at, name] of STEPS.entries()) rows.push(row({ name, max: points((node.max * (2 - at)) / 2, comma) }));
    for (const child of node.children) put(child);
  };
  if (one.titles) rows.push(['ỦY BAN NHÂN DÂN XÃ ĐÔNG HÀ'], ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025']);
  rows.push(header);
  if (columns.numbered) rows.push(list.map((_, at) => `(${at + 1})`));
  if (one.total === 'top') rows.push(totalRow);
  for (const [at, field] of fields.entries()) {
    put(field);
    if (one.subtotals && parents !== 'none') rows.push(row({ ...pointsOf(field, 'full'), name: 'Cộng' }));
    // Right below a subtotal the header of another table may stand as well.
    else if (one.repeated && at === 0) rows.push(header);
  }
  if (one.total === 'bottom') rows.push(totalRow);
  if (one.signed) rows.push([], ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH']);
  return { rows, truth };
};
