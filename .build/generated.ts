/** What the project's files say that is made from its code. */
import { inflateRawSync } from 'node:zlib';
import * as csv from '../src/input/csv/index.js';
import { INPUT_FORMATS } from '../src/input/index.js';
import * as office from '../src/input/office/limits.js';
import * as yaml from '../src/input/yaml/compose.js';
import { MOST_ALIASED } from '../src/input/yaml/tree.js';
import { wording } from '../src/language/wording.js';
import { RULE_IDS, RULE_SEVERITIES, type RuleId } from '../src/model/finding.js';
import { MOST_READ } from '../src/model/reading.js';
import { renderTerminal } from '../src/render/terminal/index.js';
import { checkDocument } from '../src/report/check.js';
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
    output: 'in ra',
    good: 'Sau khi sửa',
    set: 'Bộ tiêu chí',
  },
  en: {
    severity: 'Severity',
    why: 'Why',
    fix: 'What to do',
    bad: 'A bad example',
    output: 'prints',
    good: 'Put right',
    set: 'The criteria set',
  },
} as const;

const isText = (fixture: Fixture): boolean => /\.(?:yaml|csv)$/u.test(fixture.name);

const source = (fixture: Fixture): string => {
  if (!isText(fixture)) return `\`test/rules/${fixture.name}\`\n`;
  const text = new TextDecoder().decode(fixture.bytes);
  return `\`\`\`${fixture.name.split('.').at(-1)}\n${text.trimEnd()}\n\`\`\`\n`;
};

const page = async (rule: RuleId, fixtures: Fixtures): Promise<string> => {
  const { bad, good } = await fixtures(rule);
  const parts: string[] = [`# ${rule}\n`];
  for (const language of ['vi', 'en'] as const) {
    const words = wording(language);
    const help = words.rule(rule);
    const titles = TITLES[language];
    parts.push(`## ${help.title}\n`, `${titles.severity}: ${words.severity(RULE_SEVERITIES[rule])}.\n`);
    parts.push(`**${titles.why}.** ${help.why}\n`, `**${titles.fix}.** ${help.fix}\n`);
    if (bad === undefined) throw new Error(`no fixture for ${rule}`);
    const options = FIXTURE_OPTIONS[rule] ?? {};
    const flags = [
      ...(options.today === undefined ? [] : [`--today ${options.today}`]),
      ...(options.set === 'given' ? ['--criteria-set bo-2026.yaml'] : []),
    ];
    const command = ['cchc check', ...flags].join(' ');
    const result = await fixtureResult(rule, bad, capabilities);
    if (language === 'vi' && options.set === 'given')
      parts.push(`**${titles.set}** (\`bo-2026.yaml\`)\n`, `\`\`\`yaml\n${FIXTURE_SET}\`\`\`\n`);
    if (language === 'vi') parts.push(`**${titles.bad}**\n`, source(bad));
    const printed = renderTerminal(checkDocument([result], words), { width: 100, colour: false });
    parts.push(`**\`${command}\` ${titles.output}**\n`, `\`\`\`text\n${printed.trimEnd()}\n\`\`\`\n`);
    if (language === 'vi' && good !== undefined && isText(good)) parts.push(`**${titles.good}**\n`, source(good));
  }
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
  const number = (value: number): string => value.toLocaleString('en');
  const size = (bytes: number): string => `${number(bytes / MIB)} MiB`;
  const rows = [
    ...INPUT_FORMATS.map(({ format, mostBytes }) => [`a file (${format})`, size(mostBytes)]),
    ['a file of any kind, a pipe, standard input: not read beyond', size(MOST_READ)],
    ['levels of criteria', number(DEEPEST)],
    ['YAML: values inside each other', number(yaml.MOST_DEPTH)],
    ['YAML: symbols of its grammar', number(yaml.MOST_SYMBOLS)],
    ['YAML: values repeated by aliases', number(MOST_ALIASED)],
    ['XLSX, DOCX, ODS: all parts unpacked', size(office.MOST_UNPACKED_BYTES)],
    ['XLSX, DOCX, ODS: parts', number(office.MOST_ENTRIES)],
    ['XLSX, DOCX, ODS: elements inside each other', number(office.MOST_XML_DEPTH)],
    ['XLSX, DOCX, ODS: cells that hold something', number(office.MOST_CELLS)],
    ['XLSX, DOCX, ODS: rows that hold something', number(office.MOST_ROWS)],
    ['XLSX, DOCX, ODS: characters of a cell', number(office.MOST_TEXT)],
    ['XLSX, DOCX, ODS: characters of all cells', number(office.MOST_CHARACTERS)],
    ['XLSX: merged ranges of a sheet', number(office.MOST_MERGES)],
    ['DOCX: columns of a table', number(office.MOST_TABLE_COLUMNS)],
    ['CSV: lines', number(csv.MOST_ROWS)],
    ['CSV: columns', number(csv.MOST_COLUMNS)],
    ['CSV: cells', number(csv.MOST_CELLS)],
  ];
  const table = rows.map(([what, most]) => `| ${what} | ${most} |`).join('\n');
  return `# Limits\n\nFar above any real scorecard, and low enough that no file hurts the machine. What passes one is refused with a [limit](rules/limit.md) finding that names it.\nEach file is read on its own; nothing but the file named is read, and nothing it names is fetched.\n\n| what | most |\n|---|---:|\n${table}\n`;
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
