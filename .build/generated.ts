/** What the project's files say that is made from its code. */
import { inflateRawSync } from 'node:zlib';
import * as csv from '../src/input/csv/index.js';
import { INPUT_FORMATS } from '../src/input/index.js';
import * as zipped from '../src/input/office/limits.js';
import * as yaml from '../src/input/yaml/compose.js';
import { MOST_ALIASED } from '../src/input/yaml/tree.js';
import { LANGUAGES, type Language, wording } from '../src/language/wording.js';
import type { RuleId } from '../src/model/finding/rule-arguments.js';
import { RULE_IDS, RULE_SEVERITIES } from '../src/model/finding/rules.js';
import { MOST_READ } from '../src/model/reading/reading.js';
import { renderTerminal } from '../src/render/terminal/index.js';
import { checkDocument } from '../src/report/check/check.js';
import { jsonSchema, SCHEMA_NAMES } from '../src/schema/json-schema.js';
import { DEEPEST } from '../src/schema/read-criteria.js';
import { FIXTURE_OPTIONS, FIXTURE_SET, fixtureResult } from './fixture-options.js';
import { formatPages } from './format-pages.js';

interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Fixtures = (rule: RuleId) => Promise<{ bad?: Fixture; good?: Fixture }>;

const capabilities = {
  inflateRaw: (data: Uint8Array, size: number) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
};

const TITLES = {
  vi: {
    severity: 'Mức',
    why: 'Vì sao',
    fix: 'Cách sửa',
    bad: 'Ví dụ có lỗi',
    output: 'in ra, với tệp ví dụ dưới đây',
    good: 'Sau khi sửa',
    set: 'Bộ tiêu chí (bo-2026.yaml)',
  },
  en: {
    severity: 'Severity',
    why: 'Why',
    fix: 'What to do',
    bad: 'A bad example',
    output: 'prints, of the file below',
    good: 'Put right',
    set: 'The criteria set (bo-2026.yaml)',
  },
} as const;

const isText = (fixture: Fixture): boolean => /\.(?:yaml|csv)$/u.test(fixture.name);

const source = (fixture: Fixture): string => {
  if (!isText(fixture)) return `\`test/rules/${fixture.name}\`\n`;
  const text = new TextDecoder().decode(fixture.bytes);
  return `\`\`\`${fixture.name.split('.').at(-1)}\n${text.trimEnd()}\n\`\`\`\n`;
};

/** What it is in each language, then, for both, the file that has the fault and the same put right. */
const page = async (rule: RuleId, fixtures: Fixtures): Promise<string> => {
  const { bad, good } = await fixtures(rule);
  if (bad === undefined) throw new Error(`no fixture for ${rule}`);
  const options = FIXTURE_OPTIONS[rule] ?? {};
  const flags = [
    ...(options.today === undefined ? [] : [`--today ${options.today}`]),
    ...(options.set === 'given' ? ['--criteria-set bo-2026.yaml'] : []),
  ];
  const command = ['cchc check', ...flags].join(' ');
  const result = await fixtureResult(rule, bad, capabilities);
  const both = (what: keyof (typeof TITLES)['vi']): string => `## ${TITLES.vi[what]} · ${TITLES.en[what]}`;
  const title = LANGUAGES.map((language) => wording(language).rule(rule).title).join(' · ');
  const parts: string[] = [`# ${title}\n`, '[Tiếng Việt](#tiếng-việt) · [English](#english)\n', `\`${rule}\`\n`];
  for (const language of LANGUAGES) {
    const words = wording(language);
    const help = words.rule(rule);
    const titles = TITLES[language];
    parts.push(`${INDEX[language].section}\n`, `${titles.severity}: ${words.severity(RULE_SEVERITIES[rule])}.\n`);
    parts.push(`**${titles.why}.** ${help.why}\n`, `**${titles.fix}.** ${help.fix}\n`);
    const printed = renderTerminal(checkDocument([result], words), { width: 100, colour: false });
    parts.push(`**\`${command}\` ${titles.output}**\n`, `\`\`\`text\n${printed.trimEnd()}\n\`\`\`\n`);
  }
  parts.push(`${both('bad')}\n`, source(bad));
  if (options.set === 'given') {
    parts.push(`${both('set')}\n`, `\`\`\`yaml\n${FIXTURE_SET}\`\`\`\n`);
  }
  if (good !== undefined && isText(good)) parts.push(`${both('good')}\n`, source(good));
  return parts.join('\n');
};

const INDEX = {
  vi: { section: '## Tiếng Việt', heads: ['Quy tắc', 'Mức', 'Tìm gì'] },
  en: { section: '## English', heads: ['Rule', 'Severity', 'What it finds'] },
} as const;

const rulesIndex = (): string => {
  const part = (language: 'vi' | 'en'): string => {
    const words = wording(language);
    const { section, heads } = INDEX[language];
    const rows = RULE_IDS.map(
      (rule) => `| [${rule}](${rule}.md) | ${words.severity(RULE_SEVERITIES[rule])} | ${words.rule(rule).title} |`,
    );
    return `${section}\n\n| ${heads.join(' | ')} |\n|---|---|---|\n${rows.join('\n')}\n`;
  };
  return `# Quy tắc kiểm tra · Rules\n\n[Tiếng Việt](#tiếng-việt) · [English](#english)\n\n${part('vi')}\n${part('en')}`;
};

const MIB = 1 << 20;

const limits = (): string => {
  const files = INPUT_FORMATS.map(({ format, mostBytes }) => [format, mostBytes] as const);
  const part = (language: Language): string => {
    const vi = language === 'vi';
    const number = (value: number): string => value.toLocaleString(language);
    const size = (bytes: number): string => `${number(bytes / MIB)} MiB`;
    const office = 'XLSX, DOCX, ODS';
    const rows = [
      ...files.map(([format, most]) => [vi ? `một tệp (${format})` : `a file (${format})`, size(most)]),
      [
        vi
          ? 'tệp bất kỳ, ống dẫn, đầu vào chuẩn: quá mức này thì không đọc tiếp'
          : 'a file of any kind, a pipe, standard input: not read beyond',
        size(MOST_READ),
      ],
      [vi ? 'số cấp của cây tiêu chí' : 'levels of criteria', number(DEEPEST)],
      [vi ? 'YAML: số cấp lồng nhau' : 'YAML: values inside each other', number(yaml.MOST_DEPTH)],
      [vi ? 'YAML: số ký hiệu cú pháp' : 'YAML: symbols of its grammar', number(yaml.MOST_SYMBOLS)],
      [vi ? 'YAML: số giá trị lặp lại qua tham chiếu (*)' : 'YAML: values repeated by aliases', number(MOST_ALIASED)],
      [vi ? `${office}: kích thước sau giải nén` : `${office}: all parts unpacked`, size(zipped.MOST_UNPACKED_BYTES)],
      [vi ? `${office}: số phần trong tệp` : `${office}: parts`, number(zipped.MOST_ENTRIES)],
      [
        vi ? `${office}: số cấp lồng nhau của XML` : `${office}: elements inside each other`,
        number(zipped.MOST_XML_DEPTH),
      ],
      [vi ? `${office}: số ô có nội dung` : `${office}: cells that hold something`, number(zipped.MOST_CELLS)],
      [vi ? `${office}: số dòng có nội dung` : `${office}: rows that hold something`, number(zipped.MOST_ROWS)],
      [vi ? `${office}: số ký tự của một ô` : `${office}: characters of a cell`, number(zipped.MOST_TEXT)],
      [vi ? `${office}: số ký tự của mọi ô` : `${office}: characters of all cells`, number(zipped.MOST_CHARACTERS)],
      [vi ? 'XLSX: số vùng ô gộp của một trang tính' : 'XLSX: merged ranges of a sheet', number(zipped.MOST_MERGES)],
      [vi ? 'DOCX: số cột của một bảng' : 'DOCX: columns of a table', number(zipped.MOST_TABLE_COLUMNS)],
      [vi ? 'CSV: số dòng' : 'CSV: lines', number(csv.MOST_ROWS)],
      [vi ? 'CSV: số cột' : 'CSV: columns', number(csv.MOST_COLUMNS)],
      [vi ? 'CSV: số ô' : 'CSV: cells', number(csv.MOST_CELLS)],
    ];
    const heads = vi ? '| giới hạn | nhiều nhất |' : '| what | most |';
    const intro = vi
      ? 'Các giới hạn lớn hơn nhiều so với mọi bảng chấm điểm thật, và đủ nhỏ để không tệp nào làm treo máy. Tệp vượt giới hạn bị từ chối với lỗi [limit](rules/limit.md), có nêu tên giới hạn.\nMỗi tệp được đọc riêng; công cụ chỉ đọc tệp được nêu, không lấy gì từ mạng.'
      : 'The limits are far above any real scorecard, and low enough that no file can hang the machine. A file that passes one is refused with a [limit](rules/limit.md) finding that names the limit.\nEach file is read on its own; nothing but the file named is read, and nothing it names is fetched.';
    const table = rows.map(([what, most]) => `| ${what} | ${most} |`).join('\n');
    return `## ${vi ? 'Tiếng Việt' : 'English'}\n\n${intro}\n\n${heads}\n|---|---:|\n${table}\n`;
  };
  return `# Giới hạn khi đọc tệp · Limits\n\n[Tiếng Việt](#tiếng-việt) · [English](#english)\n\n${part('vi')}\n${part('en')}`;
};

/** File name → text, for everything that is generated. */
export const generated = async (fixtures: Fixtures): Promise<Record<string, string>> => {
  const files: Record<string, string> = {
    ...Object.fromEntries(SCHEMA_NAMES.map((name) => [`schemas/${name}.schema.json`, jsonSchema(name)])),
    'docs/limits.md': limits(),
    ...formatPages(),
  };
  for (const rule of RULE_IDS) files[`docs/rules/${rule}.md`] = await page(rule, fixtures);
  files['docs/rules/README.md'] = rulesIndex();
  return files;
};
