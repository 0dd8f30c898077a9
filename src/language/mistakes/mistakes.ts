/** What is wrong with a call that cannot be carried out, and the way out. */
import type { JoinFault } from '../../model/joining.js';
import type { UnitsFault } from '../../model/ranking.js';
import type { TableMistake } from '../../model/reading/reading.js';
import type { WhatIfFault } from '../../model/what-if.js';
import { joinMistakeText } from '../command/joining.js';
import type { Language } from '../wording/language.js';
import { quotedFile } from '../wording/places.js';
import { typed, visible } from '../wording/text.js';
import { type BaseMistake, baseMistakeText } from './base.js';
import { type BaselineMistake, baselineMistakeText } from './baseline.js';
import { type FileMistake, fileMistakeText } from './files.js';
import { capitalised, list, nearest } from './pieces.js';
import { namesToChoose, tableMistakeText } from './table.js';
import { type TemplateMistake, templateMistakeText } from './template.js';
import { unitsMistakeText } from './units.js';
import { type UsageMistake, usageMistakeText } from './usage.js';
import { whatIfMistakeText } from './what-if.js';

/** Why a command could not be carried out: exit code 2. */
export type Mistake =
  | UsageMistake
  | { readonly kind: 'table'; readonly mistake: TableMistake; readonly file: string }
  | FileMistake
  /** Read once and gone: nothing to look at again. */
  | { readonly kind: 'not-recordable'; readonly file: string }
  /** A fixed copy is of one file. */
  | { readonly kind: 'fix-one'; readonly found: number }
  /** A file that is read, but no office file. */
  | { readonly kind: 'not-annotatable'; readonly file: string }
  /** `ending`: what the copy's name must end in, with its dot. */
  | { readonly kind: 'copy-ending'; readonly file: string; readonly ending: string }
  | { readonly kind: 'output-twice'; readonly file: string }
  /** A code that `--map` names twice on one side. */
  | { readonly kind: 'map-twice'; readonly code: string }
  /** A scorecard compared with itself. */
  | { readonly kind: 'same-file'; readonly file: string }
  /** Its name is none that can be told: the system keeps other bytes than UTF-8. */
  | { readonly kind: 'file-name'; readonly file: string }
  | { readonly kind: 'stdin-twice' }
  | { readonly kind: 'nothing-matches'; readonly file: string }
  /** `endings`: of the files that were looked for, without their dots. */
  | { readonly kind: 'folder-without-scorecards'; readonly file: string; readonly endings: readonly string[] }
  /** Several files to be written, and no folder to hold them. */
  | { readonly kind: 'many-need-folder'; readonly output: string }
  | { readonly kind: 'folder-and-file'; readonly file: string }
  /** A file's name that a shell parted at its spaces. */
  | { readonly kind: 'file-parted'; readonly file: string }
  /** `--exclude` and our own settings left nothing of what was named. */
  | { readonly kind: 'all-left-out' }
  /** A workbook to fill in holds one scorecard, and so many were found. */
  | { readonly kind: 'form-one'; readonly found: number }
  /** A form is made from one file, and so many were found. */
  | { readonly kind: 'from-one'; readonly file: string; readonly found: number }
  /** A file of facts in which something is wrong; the findings say what. */
  | { readonly kind: 'facts-unusable'; readonly file: string }
  | { readonly kind: 'template'; readonly file: string; readonly mistake: TemplateMistake }
  /** A template takes one scorecard, and so many were found. */
  | { readonly kind: 'template-one'; readonly found: number }
  /** A config in which something is wrong; the findings say what. */
  | { readonly kind: 'config-unusable'; readonly file: string }
  /** A code or path that no criterion of a scorecard has. */
  | {
      readonly kind: 'unknown-criterion';
      readonly option: string;
      readonly code: string;
      readonly file: string;
      readonly nearest?: string | undefined;
      /** Codes and paths that the scorecard has. */
      readonly examples: readonly string[];
      /** Where it may mean several: the paths of all of them. */
      readonly several?: readonly string[] | undefined;
      /** Another scorecard of the call, which has it. */
      readonly otherFile?: string | undefined;
    }
  /** A criteria set in which something is wrong; the findings say what. */
  | { readonly kind: 'set-unusable'; readonly file: string }
  | { readonly kind: 'config-twice'; readonly first: string; readonly second: string }
  /** What `--no-regress` names. */
  | { readonly kind: 'base'; readonly file: string; readonly mistake: BaseMistake }
  /** What `--join` names. */
  | { readonly kind: 'join'; readonly file: string; readonly mistake: JoinFault }
  /** What `--units` names. */
  | { readonly kind: 'units'; readonly file: string; readonly mistake: UnitsFault }
  /** One scorecard is wanted, and its file holds several. */
  | {
      readonly kind: 'one-scorecard';
      readonly file: string;
      readonly found: number;
      /** Of their sheets or units, whichever tell them apart. */
      readonly names: readonly string[];
    }
  /** Two files are wanted. */
  | { readonly kind: 'two-files'; readonly found: number }
  /** Several tables, and one name for them. */
  | { readonly kind: 'table-names'; readonly output: string }
  /** A number with more digits than the decimals of a format have. */
  | {
      readonly kind: 'decimal-digits';
      readonly file: string;
      readonly path: string | undefined;
      readonly column: string;
      readonly value: string;
    }
  /** One file is wanted. */
  | { readonly kind: 'one-file'; readonly found: number }
  /** What `cchc plan` cannot answer. */
  | { readonly kind: 'what-if'; readonly mistake: WhatIfFault }
  /** `cchc plan` asked nothing. */
  | { readonly kind: 'nothing-asked' }
  /** A day whose year nothing says. */
  | { readonly kind: 'no-day'; readonly option: string; readonly value: string; readonly example: string }
  /** What `--baseline` names. */
  | { readonly kind: 'baseline'; readonly file: string; readonly mistake: BaselineMistake }
  /** Waivers have a last day, and no day to reckon with is given. */
  | { readonly kind: 'waiver-day'; readonly file: string; readonly waivers: number }
  | { readonly kind: 'split-without-folder'; readonly split: string }
  | { readonly kind: 'split-not-folder'; readonly file: string }
  /** Slips go into a folder, which names their format. */
  | { readonly kind: 'split-format'; readonly format: string }
  /** Of this program itself. */
  | { readonly kind: 'bug'; readonly detail: string }
  | { readonly kind: 'other'; readonly detail: string };

/** A file that could not be opened at all, or something a call names that cannot be used. */
export interface Problem {
  /** Empty where the call itself is meant. */
  readonly file: string;
  readonly mistake: Mistake;
}

/** What a program is told of each problem. */
export const problemTexts = (
  problems: readonly Problem[],
  language: Language,
): readonly { readonly file: string; readonly message: string }[] =>
  problems.map(({ file, mistake }) => ({ file, message: mistakeText(mistake, language) }));

/** One sentence (or two): what, and the way out. */
export const mistakeText = (mistake: Mistake, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'table':
      return tableMistakeText(mistake.mistake, mistake.file, language);
    case 'not-recordable':
      return vi
        ? `“${mistake.file}” không phải tệp thường nên không đối chiếu lại được; hãy lưu thành tệp, hoặc bỏ --manifest.`
        : `“${mistake.file}” is not a plain file and cannot be verified later; save it as a file, or leave --manifest out.`;
    case 'fix-one':
      return vi
        ? `Bản đã sửa (-o fixed:…) chỉ dùng cho một tệp, nhưng có ${mistake.found} tệp; bỏ -o thì sửa ngay trong từng tệp.`
        : `A fixed copy (-o fixed:…) is for one file only, but there are ${mistake.found}; without -o each file is fixed in place.`;
    case 'not-annotatable':
      return vi
        ? `“${mistake.file}” không phải tệp Excel hoặc Word nên không ghi chú vào ô được. Xem lỗi bằng: cchc check ${typed(mistake.file)}; hoặc chuyển sang Excel trước: cchc convert ${typed(mistake.file)} phieu.xlsx`
        : `“${mistake.file}” is not a workbook or Word file, so no comments can be put at its cells. See its findings with: cchc check ${typed(mistake.file)}; or make a workbook of it first: cchc convert ${typed(mistake.file)} phieu.xlsx`;
    case 'copy-ending':
      return vi
        ? `Bản sao của tệp ${mistake.ending} cũng phải có đuôi ${mistake.ending}, không đặt tên là “${mistake.file}” được.`
        : `The copy of a ${mistake.ending} file must end in ${mistake.ending} as well; it cannot be named “${mistake.file}”.`;
    case 'map-twice':
      return vi
        ? `--map nêu “${mistake.code}” hai lần ở cùng một bên; mỗi tiêu chí chỉ ứng với một tiêu chí.`
        : `--map names “${mistake.code}” twice on one side; each criterion matches only one other.`;
    case 'same-file':
      return vi
        ? `“${mistake.file}” được nêu ở cả hai bên; hãy nêu bảng trước rồi đến bảng sau.`
        : `“${mistake.file}” is named on both sides; name the earlier scorecard, then the later.`;
    case 'file-name':
      return vi
        ? `Không mở được “${mistake.file}” vì tên tệp không phải UTF-8; hãy đổi tên tệp hoặc thư mục.`
        : `“${mistake.file}” cannot be opened, because its name is not UTF-8; rename the file or folder.`;
    case 'output-twice':
      return vi ? `“${mistake.file}” được ghi hai lần.` : `“${mistake.file}” would be written twice.`;
    case 'stdin-twice':
      return vi ? 'Chỉ được ghi “-” một lần.' : '“-” can be named once only.';
    case 'folder-without-scorecards': {
      const endings = list(mistake.endings.map((ending) => `.${ending}`));
      return vi
        ? `Thư mục “${mistake.file}” không có tệp nào có đuôi đọc được: ${endings}.`
        : `The folder “${mistake.file}” holds no file that ends in one of: ${endings}.`;
    }
    case 'nothing-matches':
      return vi ? `Không có tệp nào khớp với “${mistake.file}”.` : `No file matches “${mistake.file}”.`;
    case 'many-need-folder':
      return vi
        ? `Lệnh này ghi mỗi tệp một kết quả; với nhiều tệp, hãy chọn thư mục: -o ${mistake.output}.`
        : `This command writes a file for each file it reads; for several, name a folder: -o ${mistake.output}.`;
    case 'folder-and-file':
      return vi
        ? `“${mistake.file}” không dùng cùng thư mục ở -o khác; hãy ghi cả hai là thư mục, hoặc cả hai là tệp.`
        : `“${mistake.file}” cannot be used together with a folder in another -o; name folders only, or files only.`;
    case 'file-parted':
      return vi
        ? `Tên tệp có dấu cách thì đặt trong dấu nháy: "${mistake.file}".`
        : `A file name with spaces goes in quotes: "${mistake.file}".`;
    case 'all-left-out':
      return vi
        ? 'Không còn tệp nào để đọc: mọi tệp được nêu đều bị loại bởi --exclude, hoặc là tệp cấu hình, kết quả của cchc.'
        : 'No file is left to read: all that were named are left out by --exclude, or are settings or results of cchc.';
    case 'form-one':
      return vi
        ? `Phiếu Excel lập cho một bảng chấm điểm, nhưng có ${mistake.found} bảng; hãy chọn một bảng bằng --sheet.`
        : `A workbook to fill in holds one scorecard, but there are ${mistake.found}; choose one with --sheet.`;
    case 'from-one':
      return vi
        ? `“${mistake.file}” (--from) có ${mistake.found} tệp; hãy nêu một tệp.`
        : `“${mistake.file}” (--from) stands for ${mistake.found} files; name one.`;
    case 'facts-unusable':
      return vi
        ? `Không dùng được “${mistake.file}” (--meta); hãy sửa các lỗi đã nêu của tệp này. Mẫu: examples/ke-hoach-meta.yaml.`
        : `“${mistake.file}” (--meta) cannot be used; correct what is reported in it. A sample: examples/ke-hoach-meta.yaml.`;
    case 'template':
      return templateMistakeText(mistake.mistake, mistake.file, language);
    case 'template-one':
      return vi
        ? `Mẫu Word dùng cho một bảng chấm điểm, nhưng có ${mistake.found} bảng; hãy chọn một bảng bằng --sheet hoặc ghi từng tệp.`
        : `A template takes one scorecard, but there are ${mistake.found}; choose one with --sheet, or name one file at a time.`;
    case 'config-unusable':
      return vi
        ? `Không dùng được cấu hình “${mistake.file}”; hãy sửa các lỗi đã nêu của tệp này, hoặc bỏ qua bằng --no-config.`
        : `The config “${mistake.file}” cannot be used; correct what is reported in it, or go without it: --no-config.`;
    case 'unknown-criterion': {
      const { option, nearest: near, examples } = mistake;
      const [file, code] = [quotedFile(mistake.file, 'input', language), visible(mistake.code)];
      if (mistake.several !== undefined) {
        const paths = mistake.several.map((path) => `“${visible(path)}”`).join(', ');
        return vi
          ? `${capitalised(file)} có nhiều tiêu chí “${code}” (${option}); hãy ghi rõ đường dẫn: ${paths}.`
          : `${capitalised(file)} has several criteria “${code}” (${option}); give the path: ${paths}.`;
      }
      const such = examples.map(visible).join(vi ? ' hoặc ' : ' or ');
      const none = vi
        ? `${file} không có tiêu chí “${code}” (${option}).`
        : `${file} has no criterion “${code}” (${option}).`;
      const way = vi ? 'Ghi STT hoặc đường dẫn' : 'Write a code or a path';
      const example = such === '' ? '' : `, ${vi ? 'ví dụ' : 'such as'} ${such}`;
      if (mistake.otherFile !== undefined) {
        const other = quotedFile(mistake.otherFile, 'input', language);
        const turned = vi
          ? `${other} thì có: hãy ghi TRƯỚC=SAU, theo thứ tự hai tệp.`
          : `${other} has it: write OLD=NEW, in the order of the two files.`;
        return `${capitalised(none)} ${capitalised(turned)}`;
      }
      return `${capitalised(none)}${nearest(language, near)} ${way}${example}.`;
    }
    case 'join':
      return joinMistakeText(mistake.mistake, mistake.file, language);
    case 'set-unusable':
      return vi
        ? `Không dùng được Bộ tiêu chí “${mistake.file}”; hãy sửa các lỗi đã nêu của tệp này.`
        : `The criteria set “${mistake.file}” cannot be used; correct what is reported in it.`;
    case 'config-twice':
      return vi
        ? `Có cả “${mistake.first}” và “${mistake.second}”; hãy giữ một.`
        : `There are both “${mistake.first}” and “${mistake.second}”; keep one.`;
    case 'base':
      return baseMistakeText(mistake.mistake, mistake.file, language);
    case 'units':
      return unitsMistakeText(mistake.mistake, mistake.file, language);
    case 'one-scorecard': {
      const names = namesToChoose(mistake.names);
      const file = visible(mistake.file);
      return vi
        ? `“${file}” có ${mistake.found} bảng chấm điểm, cần đúng một. Chọn bằng --sheet${names === '' ? '' : `: ${names}`}.`
        : `“${file}” holds ${mistake.found} scorecards, but exactly one is needed. Choose it with --sheet${names === '' ? '' : `: ${names}`}.`;
    }
    case 'two-files':
      return vi
        ? `Cần đúng hai tệp để so sánh, trước và sau; tìm thấy ${mistake.found}.`
        : `Exactly two files are needed, the earlier and the later; found ${mistake.found}.`;
    case 'table-names':
      return vi
        ? `Nhiều bảng (--table) cần mỗi bảng một tệp: ghi {table} trong tên, ví dụ -o "kho/{table}.parquet" thay cho “${visible(mistake.output)}”.`
        : `Several tables (--table) need a file each: put {table} into the name, as -o "store/{table}.parquet" in place of “${visible(mistake.output)}”.`;
    case 'decimal-digits': {
      const where = [mistake.file, mistake.path].filter((part) => part !== undefined && part !== '').join(': ');
      return vi
        ? `${visible(where)}: ${mistake.column} ${mistake.value} có nhiều chữ số hơn DECIMAL(18,9) của Parquet chứa được, nên không ghi gì để khỏi làm tròn. Hãy dùng -o ndjson:… hoặc csv:…, hoặc sửa số ấy.`
        : `${visible(where)}: ${mistake.column} ${mistake.value} has more digits than DECIMAL(18,9) of Parquet can hold, so nothing was written, to avoid rounding. Use -o ndjson:… or csv:…, or correct that number.`;
    }
    case 'one-file':
      return vi
        ? `Cần đúng một tệp; tìm thấy ${mistake.found}.`
        : `Exactly one file is needed; found ${mistake.found}.`;
    case 'what-if':
      return whatIfMistakeText(mistake.mistake, language);
    case 'nothing-asked':
      return vi
        ? 'Chưa nêu phương án: cần --target (ví dụ 85%), --set (ví dụ 1.2=1,5) hoặc --due-by (ví dụ 30/6/2026).'
        : 'Nothing is asked: give --target (such as 85%), --set (such as 1.2=1.5) or --due-by (such as 30/6/2026).';
    case 'no-day':
      return vi
        ? `“${visible(mistake.value)}” (${mistake.option}) không cho biết ngày cuối: hãy ghi cả năm, ví dụ ${mistake.example}, hoặc năm kế hoạch bằng --plan-year.`
        : `“${visible(mistake.value)}” (${mistake.option}) names no last day: give the year as well, as ${mistake.example}, or the year of the plan by --plan-year.`;
    case 'baseline':
      return baselineMistakeText(mistake.mistake, mistake.file, language);
    case 'waiver-day':
      return vi
        ? `“${mistake.file}” có ${mistake.waivers} ngoại lệ có ngày hết hiệu lực, nên cần ngày tính: --today 2026-11-26 (hoặc SOURCE_DATE_EPOCH).`
        : `“${mistake.file}” has ${mistake.waivers === 1 ? '1 waiver' : `${mistake.waivers} waivers`} with a last day, so the day to judge them by is needed: --today 2026-11-26 (or SOURCE_DATE_EPOCH).`;
    case 'split-without-folder':
      return vi
        ? `“--split ${mistake.split}” ghi mỗi cơ quan một tệp; hãy chọn thư mục, ví dụ -o phieu/.`
        : `“--split ${mistake.split}” writes a file for each agency; name a folder, as -o slips/.`;
    case 'split-not-folder':
      return vi
        ? `Với --split, “${mistake.file}” phải là thư mục: ghi ${mistake.file.replace(/\.[^.]*$/u, '')}/, định dạng ghi phía trước (ví dụ markdown:phieu/).`
        : `With --split, “${mistake.file}” must be a folder: write ${mistake.file.replace(/\.[^.]*$/u, '')}/, with the format named in front (as markdown:slips/).`;
    case 'split-format':
      return vi
        ? `Với --split, định dạng ghi trước tên thư mục, không dùng --format: -o ${mistake.format}:phieu/`
        : `With --split, the format stands before the folder's name, in place of --format: -o ${mistake.format}:slips/`;
    case 'bug':
      return vi
        ? `Lỗi của chương trình, không phải của tệp: ${mistake.detail}`
        : `A bug of the program, not of your file: ${mistake.detail}`;
    case 'other':
      return mistake.detail;
    case 'file-missing':
    case 'file-is-directory':
    case 'file-not-allowed':
    case 'file-unreadable':
    case 'output-exists':
    case 'output-dangling':
    case 'output-is-input':
    case 'output-is-directory':
    case 'output-is-file':
    case 'output-folder-missing':
    case 'output-not-allowed':
    case 'output-busy':
    case 'disk-full':
    case 'output-unwritable':
    case 'file-changed':
    case 'file-changing':
    case 'file-too-large':
      return fileMistakeText(mistake, language);
    default:
      return usageMistakeText(mistake, language);
  }
};
