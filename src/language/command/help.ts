/** What help says of each command, argument and flag. */
import type { Said } from '../wording/language.js';

export const HELP = {
  program: {
    vi: 'Tính lại Bảng chấm điểm cải cách hành chính: tính đúng điểm đạt, điểm bị mất; tìm mọi chỗ cộng sai; lập bảng khắc phục.',
    en: "Recalculates scorecards of Vietnam's public administration reform: exact totals and lost points, every fault in the sums, and the remediation table.",
  },
  score: {
    vi: 'In cây tiêu chí với điểm chuẩn, điểm đạt, điểm mất, rồi các lỗi và tổng điểm',
    en: 'Print the tree with maximum, assessed and lost points, then the findings and the total',
  },
  check: {
    vi: 'Chỉ kiểm tra: in các lỗi, cảnh báo, lưu ý; mã thoát 1 khi có lỗi hoặc không đạt ngưỡng bắt buộc',
    en: 'Check only: print the findings; exit code 1 where there are errors or a gate is missed',
  },
  report: {
    vi: 'Lập báo cáo khắc phục: bảng mười cột, tổng hợp, nhiệm vụ theo cơ quan và thời hạn, phiếu giao nhiệm vụ',
    en: 'Make the remediation report: the ten-column table, summaries, tasks by agency and deadline, slips',
  },
  open: {
    vi: 'Kiểm tra rồi mở kết quả: ghi báo cáo HTML cạnh tệp (không ghi đè), nhiều đơn vị thì thêm bảng xếp hạng, rồi mở bằng trình duyệt',
    en: 'Check and open the result: write an HTML report beside each file (never over one), the ranking of several units, and open it in the browser',
  },
  openWait: {
    vi: 'xong thì hỏi thêm tệp, không thoát ngay; dùng khi cửa sổ đóng lại theo chương trình',
    en: 'ask for more files at the end instead of leaving; for windows that close with the program',
  },
  convert: {
    vi: 'Chuyển bảng chấm điểm sang Excel hoặc sang văn bản (YAML), giữ nguyên cây, điểm và câu chữ',
    en: 'Convert a scorecard to Excel or to text (YAML), keeping tree, points and words',
  },
  annotate: {
    vi: 'Ghi bản sao tệp Excel hoặc Word, có ghi chú từng lỗi ngay tại ô',
    en: 'Write a copy of a workbook or Word file with each finding as a comment at its cell',
  },
  rank: {
    vi: 'Xếp hạng các đơn vị: chỉ số, điểm theo lĩnh vực, thay đổi so với kỳ trước, đơn vị chưa nộp',
    en: 'Rank units: index, fields, change since the previous period, who is missing',
  },
  rankBy: {
    vi: 'xếp theo chỉ số (percent, mặc định) hoặc điểm đạt (points)',
    en: 'order by the index (percent, the default) or by points',
  },
  ties: {
    vi: 'bằng nhau thì cùng hạng: competition (1, 2, 2, 4; mặc định) hoặc dense (1, 2, 2, 3)',
    en: 'equals share a rank: competition (1, 2, 2, 4; the default) or dense (1, 2, 2, 3)',
  },
  units: {
    vi: 'danh sách đơn vị phải nộp: bảng hoặc YAML có tên đơn vị, mã, tên cũ, nhóm',
    en: 'the list of units: a table or YAML with names, codes, former names, groups',
  },
  previous: {
    vi: 'bảng chấm điểm kỳ trước (tệp, thư mục hoặc mẫu tên) để so sánh; dùng được nhiều lần',
    en: 'scorecards of the previous period (files, folders or patterns) to compare with; may be repeated',
  },
  topLosses: {
    vi: 'số tiêu chí nhiều đơn vị mất điểm nhất cần nêu (mặc định 10)',
    en: 'how many criteria to list, of those in which most units lose points (10 by default)',
  },
  diff: {
    vi: 'So sánh hai bảng chấm điểm của một đơn vị: tăng, giảm, tiếp tục mất điểm, tiêu chí mới, đổi tên',
    en: 'Compare two scorecards of one unit: gained, lost, lost again, new, renamed criteria',
  },
  diffOld: { vi: 'bảng chấm điểm trước', en: 'the earlier scorecard' },
  diffNew: { vi: 'bảng chấm điểm sau', en: 'the later scorecard' },
  diffMap: {
    vi: 'tiêu chí trước ứng với tiêu chí sau khi số thứ tự đổi, ví dụ 7.1=7.2; dùng được nhiều lần',
    en: 'which earlier criterion is which later one, where codes changed, such as 7.1=7.2; may be repeated',
  },
  failOnRegress: {
    vi: 'mã thoát 1 khi tổng điểm hoặc tiêu chí nào thấp hơn trước',
    en: 'exit code 1 where the total or any criterion is lower than before',
  },
  plan: {
    vi: 'Phương án giả định: cần lấy lại điểm ở đâu để đạt một mức, được bao nhiêu nếu…, thứ hạng khi đó',
    en: 'What if: where to win points back to reach a target, what comes of it if…, and the rank then',
  },
  export: {
    vi: 'Xuất bảng dữ liệu của nhiều bảng chấm điểm (điểm, lỗi, giải pháp) ra Parquet, NDJSON, CSV cho DuckDB, Spark, kho dữ liệu',
    en: 'Export tables of many scorecards (scores, findings, remedies) as Parquet, NDJSON or CSV, for DuckDB, Spark or a warehouse',
  },
  dataTable: {
    vi: 'bảng cần xuất: scores (mặc định), findings, remedies; nhiều bảng thì ngăn bằng dấu phẩy và ghi {table} trong tên ở -o',
    en: 'which table: scores (the default), findings, remedies; several are separated by commas, with {table} in the name of -o',
  },
  exportUnits: {
    vi: 'danh sách đơn vị có mã, nhóm, tên cũ, để ghi mã vào từng dòng',
    en: 'the list of units with codes, groups and former names, for the code in each row',
  },
  planFile: { vi: 'tệp bảng chấm điểm', en: 'the scorecard' },
  target: {
    vi: 'mức cần đạt: điểm (85), tỷ lệ (85%) hoặc tên xếp loại',
    en: 'what to reach: points (85), a percentage (85%) or the name of a class',
  },
  least: {
    vi: 'phương án ít nhất tính theo số tiêu chí (criteria, mặc định) hoặc mức độ công việc ghi ở giải pháp (effort)',
    en: 'what the plan should take least of: criteria (the default), or the effort stated in remedies (effort)',
  },
  setScore: {
    vi: 'giả định điểm của một tiêu chí, ví dụ 1.2=1,5; dùng được nhiều lần',
    en: 'the score of a criterion to assume, such as 1.2=1.5; may be repeated',
  },
  dueBy: {
    vi: 'giả định mọi giải pháp có hạn đến ngày này đều hoàn thành, ví dụ 30/6/2026 hoặc "quý II/2026"',
    en: 'assume that all remedies due by this day succeed, such as 30/6/2026 or "quý II/2026"',
  },
  among: {
    vi: 'bảng chấm điểm của các đơn vị khác (tệp, thư mục hoặc mẫu tên) để xem thứ hạng; dùng được nhiều lần',
    en: 'scorecards of other units (files, folders or patterns) to rank it among; may be repeated',
  },
  init: {
    vi: 'Lập phiếu chấm điểm để điền: trống, hoặc từ bảng năm trước (giữ tiêu chí, để trống điểm)',
    en: "Make a scorecard to fill in: blank, or from last year's (criteria kept, scores left blank)",
  },
  explain: { vi: 'Giải thích một quy tắc kiểm tra', en: 'Explain a rule' },
  docs: {
    vi: 'Đọc tài liệu đi kèm, không cần mạng; không nêu chủ đề thì in danh sách',
    en: 'Read the documentation, which comes with the program; without a topic, list the topics',
  },
  topic: {
    vi: 'chủ đề, ví dụ rank, files, commands/check, sum-mismatch',
    en: 'what to read about, such as rank, files, commands/check, sum-mismatch',
  },
  schema: {
    vi: 'In JSON Schema của các tệp người dùng viết và của kết quả cho chương trình đọc',
    en: 'Print the JSON Schema of files that people write and of results for programs',
  },
  baseline: {
    vi: 'Ghi nhận các phát hiện hiện có vào một tệp, để sau này "check --baseline" chỉ tính phát hiện mới',
    en: 'Record the findings of today, so that later "check --baseline" counts only new ones',
  },
  config: {
    vi: 'In cài đặt đang có hiệu lực và nguồn của từng cài đặt; "config init" tạo tệp cchc.config.yaml có chú thích',
    en: 'Print the settings in force and where each comes from; "config init" writes a commented cchc.config.yaml',
  },
  completion: {
    vi: 'In mã gợi ý lệnh cho bash, zsh hoặc PowerShell',
    en: 'Print completions for bash, zsh or PowerShell',
  },
  shell: { vi: 'bash, zsh hoặc powershell', en: 'bash, zsh or powershell' },
  help: { vi: 'Hiện trợ giúp', en: 'Show help' },
  version: { vi: 'In số phiên bản', en: 'Print the version' },
  files: {
    vi: 'tệp bảng chấm điểm, thư mục, hoặc mẫu tên như "phieu/**/*.xlsx"; "-" là đầu vào chuẩn (stdin)',
    en: 'scorecard files, folders, or patterns such as "phieu/**/*.xlsx"; "-" is standard input',
  },
  watch: {
    vi: 'kiểm tra lại mỗi khi tệp được lưu; dừng bằng Ctrl+C',
    en: 'check again whenever a file is saved; Ctrl+C stops it',
  },
  exclude: {
    vi: 'bỏ qua tệp hoặc thư mục khớp mẫu này; dùng được nhiều lần',
    en: 'leave out files or folders that match this pattern; may be repeated',
  },
  join: {
    vi: 'bảng ghi điểm điều tra xã hội học hoặc miễn trừ (đơn vị × tiêu chí; Excel, CSV) để ghép vào; dùng được nhiều lần',
    en: 'a table of survey scores or exemptions (unit by criterion; a workbook, CSV) to join; may be repeated',
  },
  criteriaSet: {
    vi: 'Bộ tiêu chí để đối chiếu và chấm điểm (YAML, Excel…); dùng được nhiều lần',
    en: 'the criteria set to compare and score with (YAML, a workbook, …); may be repeated',
  },
  officeFiles: {
    vi: 'tệp Excel (.xlsx, .xlsm…) hoặc Word (.docx…), thư mục, hoặc mẫu tên; "-" là đầu vào chuẩn (stdin)',
    en: 'workbooks (.xlsx, .xlsm, …) or Word files (.docx, …), folders, or patterns; "-" is standard input',
  },
  convertFiles: {
    vi: 'tệp bảng chấm điểm rồi tệp kết quả (.yaml hoặc .xlsx); hoặc nhiều tệp, thư mục, mẫu tên, với -o yaml:thư-mục/',
    en: 'a scorecard file, then the file to write (.yaml or .xlsx); or files, folders, patterns with -o yaml:folder/',
  },
  rule: { vi: 'mã quy tắc; bỏ trống để xem danh sách', en: 'a rule id; without one, all are listed' },
  schemaName: {
    vi: 'scorecard (mặc định), criteria-set, config, result, ranking, comparison, what-if, manifest hoặc verification',
    en: 'scorecard (default), criteria-set, config, result, ranking, comparison, what-if, manifest or verification',
  },
  configFile: {
    vi: 'init, hoặc tệp bảng chấm điểm cần xem cài đặt; bỏ trống để xem cài đặt chung',
    en: 'init, or a scorecard whose settings to print; without one, the common settings',
  },
  forceConfig: { vi: 'ghi đè cchc.config.yaml đã có (dùng với init)', en: 'overwrite cchc.config.yaml (with init)' },
  useConfig: {
    vi: 'dùng tệp cấu hình này thay cho cchc.config.yaml gần nhất từ thư mục hiện tại trở lên',
    en: 'use this config instead of the nearest cchc.config.yaml from the current folder upwards',
  },
  noConfig: { vi: 'không dùng tệp cấu hình', en: 'use no config' },
  format: { vi: 'định dạng in ra màn hình', en: 'format on standard output' },
  output: {
    vi: 'ghi ra tệp; dùng được nhiều lần; định dạng theo đuôi tệp hoặc ghi rõ phía trước',
    en: 'write a file; may be repeated; format by extension or named in front',
  },
  manifest: {
    vi: 'ghi bản kê vào tệp này: tệp đã đọc, cách đọc, tổng điểm, tệp kết quả và mã SHA-256; đối chiếu lại bằng "cchc verify"',
    en: 'write a manifest into this file: what was read, how, the totals, the outputs and their SHA-256; see "cchc verify"',
  },
  manifests: { vi: 'bản kê do --manifest ghi', en: 'manifests that --manifest wrote' },
  verify: {
    vi: 'Đối chiếu lại bản kê: tệp đầu vào, tệp kết quả có còn nguyên không, điểm tính lại có như cũ không',
    en: 'Verify a manifest: whether inputs and outputs are as they were, and the totals come out the same today',
  },
  force: { vi: 'ghi đè tệp kết quả đã có', en: 'overwrite an existing output' },
  lang: { vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' },
  color: { vi: 'màu: auto, always hoặc never', en: 'colour: auto, always or never' },
  quiet: { vi: 'không in thông báo kèm theo ra stderr', en: 'no notes on stderr' },
  today: {
    vi: 'ngày tính thời hạn, dạng 2026-11-23; được in trong báo cáo',
    en: 'the day that deadlines are judged by, as 2026-11-23; printed in reports',
  },
  failOn: {
    vi: 'mức làm mã thoát thành 1: error, warning, info hoặc never',
    en: 'severity from which the exit code is 1: error, warning, info or never',
  },
  maxWarnings: { vi: 'số cảnh báo tối đa được phép', en: 'most warnings allowed' },
  minScore: {
    vi: 'điểm tối thiểu, bằng điểm hoặc %: cả bảng (70%), hoặc một tiêu chí (7=60%, 7.1=5,5); dùng được nhiều lần',
    en: 'minimum score, in points or %: of the whole (70%) or of a criterion (7=60%, 7.1=5.5); may be repeated',
  },
  requireComplete: {
    vi: 'mọi tiêu chí phải có điểm, không còn tạm tính',
    en: 'every criterion must have its score, nothing provisional',
  },
  noRequireComplete: {
    vi: 'không đòi mọi tiêu chí phải có điểm, dù tệp cấu hình đòi',
    en: 'allow unscored criteria, even where the config demands scores',
  },
  noRegress: {
    vi: 'không tiêu chí nào được thấp điểm hơn so với tệp này: kết quả đã lưu (--format json) hoặc bảng chấm điểm',
    en: 'no score may be lower than in this file: a saved result (--format json) or a scorecard',
  },
  tolerance: {
    vi: 'số điểm được phép thấp hơn khi dùng --no-regress, ví dụ 0,25',
    en: 'how many points lower --no-regress allows, such as 0.25',
  },
  useBaseline: {
    vi: 'tệp lỗi đã ghi nhận (do "cchc baseline" ghi): chỉ tính phát hiện mới',
    en: 'a baseline (written by "cchc baseline"): only new findings count',
  },
  noBaseline: {
    vi: 'không dùng tệp lỗi đã ghi nhận, dù tệp cấu hình nêu',
    en: 'use no baseline, even where the config names one',
  },
  recordTo: {
    vi: 'tệp cần ghi; mặc định cchc.baseline.json',
    en: 'the file to write; cchc.baseline.json by default',
  },
  fix: {
    vi: 'sửa ngay trong tệp những chỗ chỉ có một cách sửa: điểm mất trái với cả hai cách tính, dấu thập phân lẫn lộn',
    en: 'put right in the file what has one right answer: lost points that both sums contradict, mixed decimal marks',
  },
  dryRun: {
    vi: 'cùng --fix: chỉ cho xem sẽ sửa gì (dạng diff), không ghi',
    en: 'with --fix: only show what would change, as a diff',
  },
  depth: { vi: 'chỉ in đến cấp N (1 là lĩnh vực)', en: 'print N levels only (1 is fields)' },
  top: { vi: 'số dòng trong danh sách mất điểm nhiều nhất', en: 'rows in the list of biggest losses' },
  show: {
    vi: 'thay cho kết quả: reading (cách hiểu bảng), steps (cách tính từng điểm), steps=7.1 (của một tiêu chí)',
    en: 'instead of the result: reading (how the table was understood), steps (how each number came about), steps=7.1',
  },
  sections: {
    vi: 'chỉ lấy các phần này, theo thứ tự này:',
    en: 'these parts only, in this order:',
  },
  only: {
    vi: 'chỉ nêu tiêu chí mất điểm (lost)',
    en: 'only criteria that lost points (lost)',
  },
  by: {
    vi: 'thứ tự của bảng: field (theo cây, mặc định), lead (cơ quan chủ trì), when (thời hạn)',
    en: 'order of the table: field (the tree, by default), lead (lead agency) or when (deadline)',
  },
  split: {
    vi: 'ghi mỗi cơ quan chủ trì một phiếu giao nhiệm vụ vào thư mục nêu ở -o (lead)',
    en: 'write a slip for each lead agency into the folder that -o names (lead)',
  },
  meta: {
    vi: 'tệp YAML ghi cơ quan, số, ngày, căn cứ, người ký, nơi nhận cho văn bản DOCX',
    en: 'a YAML file with agency, number, date, grounds, signer and recipients for DOCX',
  },
  set: {
    vi: 'một thông tin của văn bản DOCX, ví dụ number=05/KH-UBND; dùng được nhiều lần, thay cho mục ấy ở --meta',
    en: 'one fact of the DOCX document, such as number=05/KH-UBND; may be repeated; overrides --meta',
  },
  template: {
    vi: 'mẫu Word (.docx) của đơn vị, có các trường {…} để điền, dùng thay cho mẫu có sẵn',
    en: 'a Word file (.docx) of your own with {fields}, filled in instead of the built-in one',
  },
  delimiter: {
    vi: 'dấu ngăn cột của CSV: ";" (mặc định), "," hoặc tab',
    en: 'column separator of CSV: ";" (by default), "," or tab',
  },
  from: {
    vi: 'bảng năm trước, hoặc bảng của Bộ tiêu chí; "-" là đầu vào chuẩn (stdin)',
    en: 'last year\'s scorecard, or the table of the criteria set; "-" is standard input',
  },
  sheet: {
    vi: 'trang tính cần đọc (tên hoặc số thứ tự); bảng của tệp Word, YAML (số thứ tự); hoặc đơn vị (tên)',
    en: 'the sheet to read (name or number); the table of a Word or YAML file (number); or the unit (name)',
  },
  columns: { vi: 'chỉ rõ cột, ví dụ name=B,max=C,assessed=E', en: 'say which column is what: name=B,max=C,assessed=E' },
  headerRow: { vi: 'số dòng của tiêu đề bảng', en: 'row number of the header' },
  inputFormat: {
    vi: 'định dạng tệp vào khi không tự nhận ra: yaml, xlsx, docx, ods, csv',
    en: 'input format, where the content does not tell it: yaml, xlsx, docx, ods, csv',
  },
  unit: { vi: 'tên đơn vị', en: 'the unit' },
  year: { vi: 'năm đánh giá', en: 'the year assessed' },
  planYear: { vi: 'năm thực hiện kế hoạch', en: 'the year of the plan' },
  totalMax: {
    vi: 'tổng điểm chuẩn của cả Bộ tiêu chí, ví dụ 100',
    en: 'maximum of the whole criteria set, such as 100',
  },
} satisfies Record<string, Said>;
