/** Pages on the files that people write, from the schemas that check them. */
import type { Language } from '../src/language/wording.js';
import { jsonSchema, type SchemaName } from '../src/schema/json-schema.js';

/** What these pages need to know of a JSON Schema. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly const?: string | number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly definitions?: Readonly<Record<string, Shape>>;
}

type Definitions = Readonly<Record<string, Shape>>;

const WORDS = {
  key: { vi: 'Khóa', en: 'Key' },
  title: { vi: 'Tên', en: 'In the table' },
  meaning: { vi: 'Ý nghĩa', en: 'What it is' },
  values: { vi: 'Giá trị', en: 'Values' },
  required: { vi: 'bắt buộc', en: 'required' },
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'number' },
  integer: { vi: 'số', en: 'number' },
  boolean: { vi: 'true, false', en: 'true, false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm khóa', en: 'keys' },
  whole: { vi: 'Cả tệp', en: 'The whole file' },
} as const;

const isWord = (name: string): name is keyof typeof WORDS => name in WORDS;

/** A shape, what it refers to, and whatever it may be instead. */
const alternatives = (shape: Shape): readonly Shape[] => [shape, ...(shape.anyOf ?? []).flatMap(alternatives)];

/** The keys of a map of keys, however it is wrapped: alone, or one of a list. */
const shapeOfKeys = (shape: Shape): Shape | undefined =>
  alternatives(shape)
    .flatMap((one) => (one.items === undefined ? [one] : [one, ...alternatives(one.items)]))
    .find((one) => one.properties !== undefined);

const nameOf = (ref: string): string => ref.replace('#/definitions/', '');

/** What may stand there, in words; a definition by its heading. */
const values = (shape: Shape, language: Language): string => {
  const found = alternatives(shape).flatMap((one): readonly string[] => {
    const more = one.items === undefined ? [] : alternatives(one.items);
    const refs = [one, ...more].flatMap(({ $ref }) =>
      $ref === undefined ? [] : [`[${nameOf($ref)}](#${nameOf($ref)})`],
    );
    if (one.enum !== undefined) return one.enum.filter((value) => value !== null).map((value) => `\`${value}\``);
    if (one.const !== undefined) return [`\`${one.const}\``];
    const types = [one.type ?? []].flat().filter((type) => type !== 'null' && isWord(type));
    return [...refs, ...types.map((type) => (isWord(type) ? WORDS[type][language] : ''))];
  });
  const words = new Set(found);
  // A bare number or true is a text like any other, where a text may stand.
  if (words.has(WORDS.string[language]) && words.delete(WORDS.boolean[language])) words.delete(WORDS.number[language]);
  return [...words].join(', ');
};

/** A description is Vietnamese, an empty line, English. */
const inLanguage = ({ description = '' }: Shape, language: Language): string =>
  (description.split('\n\n')[language === 'vi' ? 0 : 1] ?? '').replaceAll('|', '\\|');

const MOST_RULES = 8;

/** What is said of a key: of one that only refers to a definition, what the definition says of itself. */
const told = (shape: Shape, definitions: Definitions): Shape =>
  shape.description === undefined && shape.$ref !== undefined ? (definitions[nameOf(shape.$ref)] ?? shape) : shape;

interface Entry {
  readonly keys: readonly string[];
  readonly cells: string;
  /** Rows of the keys below, after any name for this one. */
  readonly below: (name: string) => readonly string[];
}

const ANY = '…';

const entryOf = (key: string, value: Shape, required: boolean, language: Language, definitions: Definitions): Entry => {
  const all = values(value, language);
  // The rules' own names have a page of their own.
  const shown = all.split(', ').length > MOST_RULES ? WORDS.string[language] : all;
  const inner = shapeOfKeys(value);
  const isTold = inner !== undefined && Object.values(inner.properties ?? {}).some(({ description }) => description);
  const about = told(value, definitions);
  return {
    keys: [key],
    cells: `${required ? ` (${WORDS.required[language]})` : ''} | ${about.title ?? ''} | ${inLanguage(about, language)} | ${shown} |`,
    below: (name) => (isTold && inner !== undefined ? rowsOf(inner, language, definitions, `${name}.`) : []),
  };
};

/** Keys one after the other of which the same is to be said share a row. */
const joined = (entries: readonly Entry[]): readonly Entry[] => {
  const rows: Entry[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last !== undefined && last.cells === entry.cells && last.below(ANY).join() === entry.below(ANY).join())
      rows[rows.length - 1] = { ...last, keys: [...last.keys, ...entry.keys] };
    else rows.push(entry);
  }
  return rows;
};

const rowsOf = (shape: Shape, language: Language, definitions: Definitions, path: string): readonly string[] => {
  const entries = Object.entries(shape.properties ?? {}).map(([key, value]) =>
    entryOf(key, value, shape.required?.includes(key) === true, language, definitions),
  );
  return joined(entries).flatMap(({ keys, cells, below }) => [
    `| ${keys.map((key) => `\`${path}${key}\``).join(', ')}${cells}`,
    ...below(`${path}${keys.length === 1 ? keys[0] : ANY}`),
  ]);
};

const tableOf = (shape: Shape, language: Language, definitions: Definitions): string => {
  const heads = [WORDS.key, WORDS.title, WORDS.meaning, WORDS.values].map((head) => head[language]);
  return `| ${heads.join(' | ')} |\n|---|---|---|---|\n${rowsOf(shape, language, definitions, '').join('\n')}\n`;
};

interface FormatPage {
  readonly schema: SchemaName;
  readonly title: Readonly<Record<Language, string>>;
  readonly words: Readonly<Record<Language, string>>;
}

const PAGES: Readonly<Record<string, FormatPage>> = {
  'format-scorecard': {
    schema: 'scorecard',
    title: { vi: 'Tệp bảng chấm điểm', en: 'The scorecard file' },
    words: {
      vi: 'Các khóa của một bảng chấm điểm viết bằng YAML hoặc JSON, lấy từ [lược đồ](../schemas/scorecard.schema.json) mà chương trình dùng để kiểm tra (`cchc schema`). Chép [nho.yaml](../examples/nho.yaml) để bắt đầu.',
      en: 'The keys of a scorecard in YAML or JSON, from [the schema](../schemas/scorecard.schema.json) that it is checked against (`cchc schema`). Copy [nho.yaml](../examples/nho.yaml) to begin.',
    },
  },
  'format-criteria-set': {
    schema: 'criteria-set',
    title: { vi: 'Tệp Bộ tiêu chí', en: 'The file of a criteria set' },
    words: {
      vi: 'Các khóa của một Bộ tiêu chí, lấy từ [lược đồ](../schemas/criteria-set.schema.json) (`cchc schema criteria-set`); cách dùng, có ví dụ: [Bộ tiêu chí](criteria-sets.md).',
      en: 'The keys of a criteria set, from [its schema](../schemas/criteria-set.schema.json) (`cchc schema criteria-set`); how they are used, with examples: [criteria sets](criteria-sets.md).',
    },
  },
  'format-config': {
    schema: 'config',
    title: { vi: 'Tệp cấu hình', en: 'The config file' },
    words: {
      vi: 'Các khóa của `cchc.config.yaml`, lấy từ [lược đồ](../schemas/config.schema.json) (`cchc schema config`); cách dùng: [cchc.config.yaml](config.md).',
      en: 'The keys of `cchc.config.yaml`, from [its schema](../schemas/config.schema.json) (`cchc schema config`); how they are used: [cchc.config.yaml](config.md).',
    },
  },
};

const partOf = ({ schema, words }: FormatPage, language: Language): readonly string[] => {
  const whole: Shape = JSON.parse(jsonSchema(schema));
  const { definitions = {} } = whole;
  const parts = Object.entries(definitions).flatMap(([name, shape]) => {
    const keys = shapeOfKeys(shape);
    const told = `### ${name}\n\n${inLanguage(shape, language)}\n`;
    return keys === undefined ? [told] : [told, tableOf(keys, language, definitions)];
  });
  return [
    `${words[language]}\n`,
    `### ${WORDS.whole[language]}\n`,
    tableOf(shapeOfKeys(whole) ?? whole, language, definitions),
    ...parts,
  ];
};

/** File name → text, a page for each kind of file that people write. */
export const formatPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(PAGES).map(([name, page]) => [
      `docs/${name}.md`,
      [
        `# ${page.title.vi} · ${page.title.en}\n`,
        '[Tiếng Việt](#tiếng-việt) · [English](#english)\n',
        '## Tiếng Việt\n',
        ...partOf(page, 'vi'),
        '## English\n',
        ...partOf(page, 'en'),
      ].join('\n'),
    ]),
  );
