/** What stands around the flags in help: titles, examples, exit codes, pages to read on. */
import type { Said } from '../wording/language.js';

/** Commander's own titles, in the other language. */
export const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Global Options:': 'Tùy chọn chung:',
};

/** The commands there are. */
export type CommandName =
  | 'score'
  | 'check'
  | 'report'
  | 'open'
  | 'rank'
  | 'diff'
  | 'plan'
  | 'export'
  | 'verify'
  | 'convert'
  | 'annotate'
  | 'init'
  | 'explain'
  | 'docs'
  | 'schema'
  | 'config'
  | 'completion'
  | 'baseline';

export const EXAMPLES: Readonly<Record<'program' | CommandName, readonly string[]>> = {
  program: [
    'cchc score phieu.yaml',
    'cchc check phieu.xlsx phieu.yaml',
    'cchc report phieu.xlsx -o khac-phuc.md',
    'cchc convert phieu.xlsx phieu.yaml',
  ],
  score: [
    'cchc score phieu.xlsx',
    'cchc score phieu.yaml --depth 2 --top 5',
    'cchc score phieu.yaml --format json',
    'cchc score bang.xlsx --sheet "Chấm điểm" --columns name=B,max=C,assessed=E',
  ],
  check: [
    'cchc check phieu.yaml',
    'cchc check phieu-2026/ --exclude nhap',
    'cchc check phieu.xlsx --watch',
    'cchc check "phieu-*/**/*.xlsx" --format json',
    'cchc check phieu.xlsx --fail-on warning --max-warnings 3',
    'cchc check phieu.xlsx --min-score 70% --min-score 7=60% --require-complete',
    'cchc check phieu.yaml --no-regress nam-truoc.json --tolerance 0,25',
    'cchc check bang-cham-diem/ --baseline cchc.baseline.json',
    'cchc check phieu.yaml --fix --dry-run',
  ],
  report: [
    'cchc report phieu.xlsx -o khac-phuc.md -o khac-phuc.xlsx',
    'cchc report phieu.xlsx --meta ke-hoach-meta.yaml --set number=06/KH-UBND -o ke-hoach.docx',
    'cchc report phieu.yaml --sections summary,losses --format text',
    'cchc report phieu.xlsx --only lost --by lead -o theo-co-quan.md',
    'cchc report phieu.xlsx --split lead -o phieu-giao-viec/',
    'cchc report phieu.yaml -o lich.ics --plan-year 2026',
  ],
  open: ['cchc open phieu.xlsx', 'cchc open phieu-2026/', 'cchc open --wait'],
  rank: [
    'cchc rank phieu-2026/',
    'cchc rank phieu-2026/ --units don-vi.xlsx --previous phieu-2025/ -o xep-hang.html -o xep-hang.csv',
    'cchc rank "phieu-2026/*.xlsx" --by points --ties dense --format json',
  ],
  diff: [
    'cchc diff phieu-2025.xlsx phieu-2026.xlsx',
    'cchc diff tu-cham.yaml tham-dinh.yaml --format markdown',
    'cchc diff phieu-2025.xlsx phieu-2026.xlsx --map 7.1=7.2 --fail-on-regress',
  ],
  plan: [
    'cchc plan phieu.xlsx --target 85%',
    'cchc plan phieu.yaml --target 85 --least effort -o phuong-an.html -o phuong-an.csv',
    'cchc plan phieu.xlsx --set 1.2=1,5 --set 7.1=6 --among phieu-2026/',
    'cchc plan phieu.xlsx --due-by 30/6/2026 --target 90%',
  ],
  export: [
    'cchc export phieu-2026/ -o diem.parquet --units don-vi.xlsx',
    'cchc export phieu-*/ --table scores,findings,remedies -o "kho/{table}.parquet"',
    'cchc export phieu.xlsx --table findings --format csv',
  ],
  verify: [
    'cchc report phieu.xlsx -o khac-phuc.docx --manifest khac-phuc.cchc.json',
    'cchc verify khac-phuc.cchc.json',
    'cchc verify ho-so/*.cchc.json --format json',
  ],
  convert: [
    'cchc convert phieu.xlsx phieu.yaml',
    'cchc convert phieu.yaml phieu.xlsx --force',
    'cchc convert phieu-2026/ -o yaml:ban-chu/',
  ],
  annotate: [
    'cchc annotate phieu.xlsx -o phieu-ghi-chu.xlsx',
    'cchc annotate phieu.docx -o phieu-ghi-chu.docx --today 2026-11-23',
    'cchc annotate phieu-2026/ -o ghi-chu/',
  ],
  init: [
    'cchc init > phieu.yaml',
    'cchc init --unit "UBND xã A" --year 2026 -o phieu.yaml',
    'cchc init --from phieu-2025.xlsx -o phieu-2026.xlsx',
    'cchc init --from bo-tieu-chi.docx --year 2026 -o phieu-2026.xlsx',
  ],
  explain: ['cchc explain lost-mismatch', 'cchc explain'],
  docs: ['cchc docs', 'cchc docs rank', 'cchc docs cookbook --lang en | less'],
  completion: ['source <(cchc completion bash)', 'cchc completion powershell | Out-String | Invoke-Expression'],
  schema: ['cchc schema > scorecard.schema.json', 'cchc schema result'],
  baseline: ['cchc baseline bang-cham-diem/', 'cchc baseline *.xlsx -o cchc.baseline.json --force'],
  config: ['cchc config init', 'cchc config', 'cchc config xa/phieu.xlsx'],
};

export const EXAMPLES_TITLE: Said = { vi: 'Ví dụ:', en: 'Examples:' };

export const EXIT_CODES: Said = {
  vi: [
    'Mã thoát:',
    '  0  chạy xong, không có gì từ mức --fail-on trở lên, đạt mọi ngưỡng bắt buộc',
    '  1  có lỗi, không đạt ngưỡng, hoặc tệp không phải bảng chấm điểm',
    '  2  gọi lệnh sai, thiếu tệp, không ghi được',
    '  3  lỗi của chương trình',
    '  130  bị ngắt',
  ].join('\n'),
  en: [
    'Exit codes:',
    '  0  ran, nothing at or above --fail-on, every gate met',
    '  1  found something, missed a gate, or the file is not a scorecard',
    '  2  wrong call, missing file, output that cannot be written',
    '  3  a bug',
    '  130  interrupted',
  ].join('\n'),
};

/** Pages whose own title says too little in a list of them. */
export const PAGE_TITLES: Readonly<Record<string, Said>> = {
  readme: { vi: 'cchc là gì, cài đặt, những việc hay làm', en: 'What cchc is, installing it, what people do with it' },
  changelog: { vi: 'Thay đổi theo phiên bản (tiếng Anh)', en: 'Changelog' },
};
