/** Scorecards made at random, for what must hold for every one of them. */
import fc from 'fast-check';
import type { Place } from '../../src/model/place/place.js';
import type { Source, SourceMap } from '../../src/model/place/source.js';
import type { Scorecard } from '../../src/model/scorecard/scorecard.js';
import { readScorecard } from '../../src/schema/index.js';

const at: Place = { kind: 'text', line: 1, column: 1 };

/** What a Source is made from: texts, lists, and maps as lists of pairs. */
type Plain = string | readonly Plain[] | { readonly pairs: readonly (readonly [string, Plain | undefined])[] };

const toSource = (plain: Plain): Source => {
  if (typeof plain === 'string') return { kind: 'text', text: plain, at };
  if (!('pairs' in plain)) return { kind: 'list', at, items: plain.map(toSource) };
  const entries = plain.pairs.flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, keyAt: at, value: toSource(value) }],
  );
  return { kind: 'map', at, entries } satisfies SourceMap;
};

export const scorecardOf = (plain: Plain): Scorecard => {
  const { scorecard, findings } = readScorecard(toSource(plain));
  if (scorecard === undefined) throw new Error(JSON.stringify(findings));
  return scorecard;
};

/** Words that YAML, spreadsheets or terminals like to take for something else. */
const AWKWARD = [
  ...['null', '~', 'true', 'yes', 'No', '1.10', '0x1f', '1e5', '012', '1:30', '2021-01-01', '.inf', '<<', '=', '- a'],
  ...[
    'a: b',
    '# x',
    'a #b',
    '"x"',
    "it's",
    '[a',
    '{b}',
    '&a',
    '*a',
    '!t',
    '%d',
    '@x',
    '`',
    '|',
    '>',
    '---',
    '...',
    '? a',
  ],
  ...[
    '=1+1',
    '+1',
    '@sum',
    "'x",
    '_x000D_',
    '\u00a0a',
    'a\u00a0',
    ' a',
    'a ',
    'a  b',
    'a\n',
    '\na',
    'a\n\n b\n',
    '\ta',
    'a\tb',
  ],
  ...[
    'hoa\u0300',
    'hòa',
    '\u200ba',
    '\ufeffa',
    'a\u2028b',
    'a\u0085b',
    'a\r\nb',
    '\u0001',
    '\u001b[31m',
    '\ud800',
    '😀',
  ],
  ...['__proto__', 'constructor', 'Phát hành văn bản '.repeat(20), `${'dài'.repeat(60)} ${'x'.repeat(150)}`],
];

const word = fc.constantFrom(
  'Ban hành',
  'kế hoạch',
  'CCHC',
  'Ủy ban',
  'đúng hạn',
  '100%',
  'UBND',
  '(quý I)',
  'số 05/KH',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

/** Anything at all. */
const wildText: fc.Arbitrary<string> = fc.oneof(
  sentence,
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...AWKWARD), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
);

const decimals = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom('', '.5', ',25', '.125', ',0', '.10'));
const number = decimals.map(([whole, rest]) => `${whole}${rest}`);
const points = fc.oneof(
  { weight: 6, arbitrary: number },
  fc.constantFrom('-', 'KPS', 'ĐTXHH', 'Đạt', '0,5 điểm', '4/5', '70%'),
);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const map = (shape: Readonly<Record<string, fc.Arbitrary<Plain | undefined>>>): fc.Arbitrary<Plain> =>
  fc.record(shape).map((record) => ({ pairs: Object.entries(record) }));

const row = { max: maybe(points), self: maybe(points), assessed: maybe(points), lost: maybe(points) };

const remedy = (text: fc.Arbitrary<string>): fc.Arbitrary<Plain> =>
  map({
    ...{ solution: maybe(text), product: maybe(text), lead: maybe(text), person: maybe(text), when: maybe(text) },
    ...{
      support: maybe(fc.array(text, { maxLength: 3 })),
      note: maybe(text),
      recovers: maybe(number),
      effort: maybe(text),
    },
    status: maybe(fc.constantFrom('todo', 'Đang thực hiện')),
  });

const code = fc.constantFrom('1', '2', '1.1', '1.10', '2.1', 'I', 'II', 'a)', 'A', '7.1.3', '3.', 'x', '01');

/** How wild a scorecard is. */
export interface Wildness {
  readonly text: fc.Arbitrary<string>;
  readonly code: fc.Arbitrary<string>;
  readonly title: fc.Arbitrary<string>;
  readonly unit: fc.Arbitrary<string>;
  readonly option: fc.Arbitrary<string>;
  readonly heading: fc.Arbitrary<string>;
  /** The words of a total's row. */
  readonly total: fc.Arbitrary<string>;
  readonly subtotals: boolean;
}

export const WILD: Wildness = {
  ...{
    text: wildText,
    code: fc.oneof(code, wildText),
    title: wildText,
    unit: wildText,
    option: wildText,
    heading: wildText,
  },
  ...{ total: wildText, subtotals: true },
};

/** As offices write, and as a table can show. */
export const TAME: Wildness = {
  ...{
    text: sentence,
    code,
    title: fc.constantFrom('Bảng chấm điểm cải cách hành chính', 'PHIẾU TỰ ĐÁNH GIÁ'),
    unit: fc.constantFrom('UBND xã Lâm Khê Hạ', 'Phường Bến Tre'),
  },
  option: fc.constantFrom('Ban hành kịp thời: 1', 'Không ban hành: 0,5'),
  heading: fc.constantFrom('Phương pháp', 'Tỷ lệ (%)', 'Khối'),
  ...{ total: fc.constantFrom('Tổng điểm', 'Tổng cộng:', 'Cộng', 'Toàn bảng', 'Ba lĩnh vực'), subtotals: false },
};

const criteria = ({ text, code, option, heading, subtotals }: Wildness): fc.Arbitrary<readonly Plain[]> =>
  fc.letrec<{ list: readonly Plain[]; criterion: Plain }>((tie) => ({
    list: fc.array(tie('criterion'), { maxLength: 4, depthIdentifier: 'tree' }),
    criterion: map({
      ...{ code: maybe(code), name: text, ...row, kind: maybe(fc.constantFrom('bonus', 'deduction')) },
      state: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom('not-applicable', 'survey')),
      ...{ finding: maybe(text), evidence: maybe(text), explanation: maybe(text), result: maybe(text) },
      ...{ 'criteria-set': maybe(text), remedy: maybe(fc.array(remedy(text), { maxLength: 3 })) },
      options: maybe(fc.array(option, { maxLength: 3 })),
      extra: maybe(
        fc
          .uniqueArray(fc.tuple(heading, text), { maxLength: 3, selector: ([key]) => key.normalize('NFC') })
          .map((pairs) => ({ pairs })),
      ),
      subtotal: subtotals
        ? maybe(fc.array(map({ name: maybe(text), ...row }), { maxLength: 2 }))
        : fc.constant(undefined),
      criteria: fc.oneof({ depthSize: 'small', depthIdentifier: 'tree' }, fc.constant(undefined), tie('list')),
    }),
  })).list;

const HEADINGS = { code: 'STT', max: 'Điểm tối đa', lost: '', when: 'Thời hạn', note: '', self: 'Tự chấm' };
const headings = fc.subarray(Object.entries(HEADINGS)).map((pairs): Plain => ({ pairs }));

/** Any scorecard at all. */
export const anyScorecard = (wildness: Wildness): fc.Arbitrary<Scorecard> =>
  map({
    ...{ title: maybe(wildness.title), unit: maybe(wildness.unit), year: maybe(fc.constantFrom('2021', '2025')) },
    ...{ 'plan-year': maybe(fc.constantFrom('2022')), language: maybe(fc.constantFrom('vi', 'en')) },
    ...{ 'criteria-set': maybe(wildness.text), headings: maybe(headings) },
    total: maybe(fc.array(map({ name: maybe(wildness.total), ...row }), { maxLength: 2 })),
    adjustments: maybe(
      fc.array(
        map({
          kind: fc.constantFrom('bonus', 'penalty'),
          name: wildness.text,
          cap: maybe(number),
          points: maybe(points),
        }),
        { maxLength: 2 },
      ),
    ),
    criteria: criteria(wildness),
  }).map(scorecardOf);

/** A scorecard without its places: what it says, wherever it says so. */
export const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  // Points are compared by their digits.
  if (typeof value === 'object' && 'toFixed' in value) return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'at' ? [] : [[key, said(inner)]])),
  );
};

/** Criteria coded as offices do: 1, 1.1, 1.1.1, with extracts' gaps; uncoded rows before coded ones. */
export const codedScorecard: fc.Arbitrary<Scorecard> = (() => {
  const own = map({ max: number, assessed: maybe(points), lost: maybe(number) });
  const options = maybe(fc.array(fc.constantFrom('Ban hành kịp thời: 1', 'Không ban hành: 0,5'), { maxLength: 2 }));
  const uncoded = map({ name: sentence.map((words) => `Thực hiện ${words}`), max: maybe(number), assessed: number });
  const withCode = (prefix: string, depth: number): fc.Arbitrary<readonly Plain[]> =>
    fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }).chain((numbers) =>
      fc.tuple(
        ...numbers
          .sort((a, b) => a - b)
          .map((each) => {
            const code = `${prefix}${each}`;
            const below = fc
              .tuple(fc.array(uncoded, { maxLength: 1 }), depth < 3 ? withCode(`${code}.`, depth + 1) : fc.constant([]))
              .map(([first, rest]): readonly Plain[] => [...first, ...rest]);
            return fc.tuple(sentence, own, options, maybe(remedy(sentence)), below).map(
              ([name, row, choices, action, criteria]): Plain => ({
                pairs: [
                  ...[['code', code] as const, ['name', name] as const, ['options', choices] as const],
                  ...(typeof row === 'object' && 'pairs' in row ? row.pairs : []),
                  ...[['remedy', action] as const, ['criteria', criteria] as const],
                ],
              }),
            );
          }),
      ),
    );
  return withCode('', 1).map((criteria) => scorecardOf({ pairs: [['criteria', criteria]] }));
})();
