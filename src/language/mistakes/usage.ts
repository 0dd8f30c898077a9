/** What is wrong with the words of a call, and the way out. */
import { argumentName, withArguments } from '../command/arguments.js';
import type { Language, Said } from '../wording/language.js';
import { typed } from '../wording/text.js';
import { list, nearest } from './pieces.js';
import { sayWanted, type Wanted } from './wanted.js';

/** Why the words of a call, its flags and arguments, make no sense. */
export type UsageMistake =
  | {
      readonly kind: 'unknown-command';
      readonly name: string;
      readonly nearest?: string | undefined;
      /** It looks like a file, which a command should stand before. */
      readonly isFile?: boolean | undefined;
    }
  /** `isFile`: it may be the name of a file, which begins like a flag. */
  | {
      readonly kind: 'unknown-option';
      readonly name: string;
      readonly nearest?: string | undefined;
      readonly isFile: boolean;
    }
  | { readonly kind: 'missing-value'; readonly option: string }
  /** A page or a rule that is not there; `list` prints those that are. */
  | {
      readonly kind: 'not-listed';
      readonly what: 'topic' | 'rule';
      readonly name: string;
      readonly nearest?: string | undefined;
      readonly list: string;
    }
  | { readonly kind: 'missing-argument'; readonly name: string }
  | { readonly kind: 'missing-option'; readonly option: string }
  | { readonly kind: 'too-many-arguments' }
  | {
      readonly kind: 'bad-value';
      readonly option: string;
      readonly value: string;
      readonly allowed?: readonly string[] | undefined;
      readonly nearest?: string | undefined;
      readonly example?: string | undefined;
      /** The rule that it does not keep to. */
      readonly wanted?: Wanted | undefined;
    }
  | {
      readonly kind: 'unknown-format';
      readonly file: string;
      /** With its dot, or empty. */
      readonly extension: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'output-is-stdout'; readonly format: string }
  /** What stands in front of a file is no format. */
  | {
      readonly kind: 'unknown-prefix';
      readonly file: string;
      readonly prefix: string;
      readonly allowed: readonly string[];
      readonly nearest?: string | undefined;
    }
  /** A flag that none of the formats asked for has a use for. */
  | { readonly kind: 'only-with'; readonly option: string; readonly formats: readonly string[] }
  /** A flag that means nothing without another. */
  | { readonly kind: 'needs-flag'; readonly option: string; readonly needs: string }
  | { readonly kind: 'flags-not-together'; readonly first: string; readonly second: string }
  | { readonly kind: 'not-together'; readonly first: string; readonly second: string };

/** Ends what is said of a call that lacks something. */
const USAGE = {
  vi: 'Thêm --help vào sau lệnh để xem cách dùng.',
  en: 'Put --help behind the command to see how it is used.',
} as const;

const unknownCommandText = (mistake: Extract<UsageMistake, { kind: 'unknown-command' }>, vi: boolean): string => {
  const { name, isFile } = mistake;
  if (isFile === true) {
    return vi
      ? `“${name}” là tệp, trước tên tệp phải có lệnh. Xem điểm và lỗi: cchc score ${typed(name)}; mở báo cáo: cchc open ${typed(name)}`
      : `“${name}” is a file, and a command comes before it. For points and findings: cchc score ${typed(name)}; for the report: cchc open ${typed(name)}`;
  }
  const none = vi ? `Không có lệnh “${name}”.` : `There is no command “${name}”.`;
  if (mistake.nearest !== undefined) return none;
  return `${none} ${vi ? 'Xem các lệnh: cchc --help' : 'For the commands: cchc --help'}`;
};

/** What is done instead, where a kind of file that offices use is asked for. */
const INSTEAD: Readonly<Record<string, Said & { readonly formats: readonly string[] }>> = {
  '.pdf': {
    formats: ['docx', 'html'],
    vi: ' Muốn có PDF: ghi .docx hoặc .html, mở ra rồi in thành PDF.',
    en: ' For a PDF, write .docx or .html, open it and print it as PDF.',
  },
  '.doc': { formats: ['docx'], vi: ' Hãy ghi .docx.', en: ' Write .docx.' },
  '.xls': { formats: ['xlsx'], vi: ' Hãy ghi .xlsx.', en: ' Write .xlsx.' },
};

/** The way out where a command does not write files of an ending. */
const insteadOf = (extension: string, allowed: readonly string[], language: Language): string => {
  const instead = INSTEAD[extension.toLowerCase()];
  if (instead?.formats.every((format) => allowed.includes(format)) === true) return instead[language];
  return language === 'vi'
    ? ` Hãy đổi đuôi tên tệp, hoặc ghi định dạng phía trước tên (${allowed[0]}:…).`
    : ` Change the ending, or put a format before the name (${allowed[0]}:…).`;
};

export const usageMistakeText = (mistake: UsageMistake, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'unknown-command':
      return unknownCommandText(mistake, vi) + nearest(language, mistake.nearest);
    case 'unknown-option': {
      const { name, isFile } = mistake;
      const none = vi ? `Không có tùy chọn “${name}”.` : `There is no option “${name}”.`;
      if (isFile) {
        return vi
          ? `${none} Nếu đó là tên tệp, ghi ./${name}, hoặc ghi -- phía trước: -- ${name}`
          : `${none} If that is the name of a file, write ./${name}, or put -- before it: -- ${name}`;
      }
      return none + (mistake.nearest === undefined ? ` ${USAGE[language]}` : nearest(language, mistake.nearest));
    }
    case 'missing-option':
      return vi
        ? `Thiếu tùy chọn “${mistake.option}”. ${USAGE.vi}`
        : `Option “${mistake.option}” is missing. ${USAGE.en}`;
    case 'missing-value': {
      const option = withArguments(mistake.option, language);
      return vi ? `Tùy chọn “${option}” cần một giá trị.` : `Option “${option}” needs a value.`;
    }
    case 'not-listed': {
      const { what, name, list } = mistake;
      const none = vi
        ? `Không có ${what === 'topic' ? 'chủ đề' : 'quy tắc'} “${name}”.`
        : `There is no ${what} “${name}”.`;
      return `${none}${nearest(language, mistake.nearest)} ${vi ? 'Xem danh sách' : 'For the list'}: ${list}`;
    }
    case 'missing-argument': {
      const name = argumentName(mistake.name, language);
      return vi ? `Thiếu tham số “${name}”. ${USAGE.vi}` : `Argument “${name}” is missing. ${USAGE.en}`;
    }
    case 'too-many-arguments':
      return vi ? 'Thừa tham số. Xem: cchc --help' : 'Too many arguments. See: cchc --help';
    case 'bad-value': {
      const { option, value, allowed, example, wanted } = mistake;
      const rule = wanted === undefined ? '' : `: ${sayWanted(wanted, language)}`;
      const one =
        allowed === undefined ? '' : vi ? ` Chọn một trong: ${list(allowed)}.` : ` Choose one of: ${list(allowed)}.`;
      const such = example === undefined ? '' : vi ? ` Ví dụ: ${example}.` : ` For example: ${example}.`;
      return (
        (vi
          ? `“${value}” không dùng được cho “${option}”${rule}.`
          : `“${value}” is not a value for “${option}”${rule}.`) +
        nearest(language, mistake.nearest) +
        one +
        such
      );
    }
    case 'unknown-format': {
      const { file, extension, allowed } = mistake;
      if (extension !== '') {
        const instead = insteadOf(extension, allowed, language);
        return vi
          ? `Lệnh này không ghi được tệp ${extension}; ghi được: ${list(allowed)}.${instead}`
          : `This command does not write ${extension} files; it writes: ${list(allowed)}.${instead}`;
      }
      return vi
        ? `Không biết ghi “${file}” theo định dạng nào; hãy ghi rõ, ví dụ ${allowed[0]}:${file} (có: ${list(allowed)}).`
        : `The format of “${file}” is not clear; name it, as ${allowed[0]}:${file} (there are: ${list(allowed)}).`;
    }
    case 'output-is-stdout':
      return vi
        ? `Để in ra đầu ra chuẩn, dùng --format ${mistake.format} thay cho “-”.`
        : `For standard output use --format ${mistake.format} instead of “-”.`;
    case 'unknown-prefix': {
      const { file, prefix, allowed } = mistake;
      const formats = list(allowed);
      return (
        (vi
          ? `Không có định dạng “${prefix}” để ghi “${file}”.`
          : `There is no format “${prefix}” to write “${file}” in.`) +
        nearest(language, mistake.nearest) +
        (vi
          ? ` Chọn một trong: ${formats}. Nếu đó là tên tệp, ghi ./${file}.`
          : ` Choose one of: ${formats}. If that is the file's name, write ./${file}.`)
      );
    }
    case 'only-with':
      return vi
        ? `“${mistake.option}” chỉ dùng với định dạng: ${list(mistake.formats)}.`
        : `“${mistake.option}” is for these formats only: ${list(mistake.formats)}.`;
    case 'flags-not-together':
      return vi
        ? `“${mistake.first}” không dùng cùng “${mistake.second}”.`
        : `“${mistake.first}” cannot be used together with “${mistake.second}”.`;
    case 'needs-flag':
      return vi
        ? `“${mistake.option}” chỉ dùng cùng “${mistake.needs}”.`
        : `“${mistake.option}” can only be used with “${mistake.needs}”.`;
    case 'not-together':
      return vi
        ? `“${mistake.first}” không dùng cùng định dạng ${mistake.second}.`
        : `“${mistake.first}” cannot be used with the format ${mistake.second}.`;
  }
};
