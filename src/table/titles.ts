/** Title, unit and years: from the lines around a table, then the sheet's name, then the file's. */
import type { Place } from '../model/place.js';
import { fold, isBlank, tidy } from '../model/text.js';
import { phrases, words } from './phrases.js';

export interface TitleLine {
  readonly text: string;
  readonly at: Place;
  /** Merged across the table, as titles are. */
  readonly wide?: boolean | undefined;
}

export type FoundIn = 'title' | 'sheet' | 'file';

export interface FoundValue extends TitleLine {
  readonly from: FoundIn;
}

export interface Titles {
  readonly title?: FoundValue | undefined;
  readonly unit?: FoundValue | undefined;
  readonly year?: FoundValue | undefined;
  readonly planYear?: FoundValue | undefined;
  readonly criteriaSet?: FoundValue | undefined;
}

const MOTTO = phrases('Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập Tự do Hạnh phúc', 'CHXHCN Việt Nam');
const LONGEST_LINE = 400;
const MOST_LINES = 200;

const TITLE = phrases(
  ...[
    'bảng',
    'phiếu',
    'kế hoạch',
    'biểu',
    'kết quả',
    'tự chấm điểm',
    'tự đánh giá',
    'chấm điểm',
    'bộ tiêu chí',
    'báo cáo',
  ],
  ...['danh mục', 'tổng hợp', 'đánh giá', 'chỉ số', 'khắc phục', 'scorecard'],
);
const LABELLED = /^(?:tên\s+)?(?:đơn vị(?! tính)|cơ quan|địa phương|unit)(?:\s+[^:：]{0,60})?\s*[:：]\s*(.+)$/isu;
/** An organisation's name: what kind of unit it is, then words with capitals, up to a comma, a year or the end. */
const KIND = '(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)';
const LINE_UNIT = new RegExp(
  `^(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\\s+${KIND}|${KIND})\\s+\\p{Lu}.*$`,
  'iu',
);
const OFFICE = /^(?:sở|ban|cục|chi cục|trung tâm|văn phòng|phòng|bộ|thanh tra)\s+\p{Lu}/iu;
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d'’]*)*";
const INNER_UNIT = new RegExp(
  `(?:^|[^\\p{L}])((?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\\s+)?(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]hị trấn|THỊ TRẤN|[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]ỉnh|TỈNH)\\s+${NAME})`,
  'u',
);
/** Words in capitals that go on after a name in capitals. */
const AFTER_NAME = /\s+(?:NĂM|TRONG|VỀ|TỰ|CHẤM|ĐỢT|KHẮC|GIAI|TRÊN|THEO|ĐỐI|CẢI)(?:\s.*)?$/u;
const YEAR = /(?:^|[^\p{L}\p{N}/.-])((?:19|20)\d\d)(?![\p{N}/]|[.-]\d)/gu;
const DATE =
  /ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*|tháng\s*\d{1,2}\s*(?:năm|\/)\s*\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;
const PLAN_YEAR = /năm\s+kế\s+hoạch\s*[:：]?\s*((?:19|20)\d\d)/iu;
const OWN_YEAR = /năm\s+(?:đánh\s+giá|chấm\s+điểm)\s*[:：]?\s*((?:19|20)\d\d)/iu;
const DECREE = /số\s*[:：]?\s*\d+[\d/]*[-/][\p{L}\d/-]+/giu;

/** The lines of some cells: what stands on a line of its own may be a line of its own. */
const linesOf = (cells: readonly TitleLine[]): readonly TitleLine[] =>
  cells
    .slice(0, MOST_LINES)
    .flatMap(({ text, at, wide }) => text.split(/[\r\n]+/u).map((line) => ({ text: line.trim(), at, wide })))
    .filter(({ text }) => !isBlank(text) && text.length <= LONGEST_LINE && !MOTTO.within(words(text)))
    .map((line) => ({ ...line, text: line.text.normalize('NFC').replace(/[\s\u00a0]+/gu, ' ') }));

const isDots = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const cleanUnit = (text: string): string | undefined => {
  const cut = tidy(text)
    .replace(/\s*[-–,;(]?\s*(?:năm|NĂM|Năm)\s*[:：]?\s*(?:\d{4}|[.…_]+).*$/u, '')
    .replace(/[\s.…_:;,–-]+$/u, '');
  return cut === '' || isDots(cut) ? undefined : cut;
};

/** How small a unit is: a title block names the superior agency above it. */
const smallness = (unit: string): number => {
  const text = fold(unit);
  if (/(?:^| )(?:xã|phường|đặc khu|thị trấn)(?: |$)/u.test(text.normalize('NFC'))) return 3;
  if (OFFICE.test(unit)) return 2;
  return /(?:^| )(?:huyện|quận|thị xã)(?: |$)/u.test(text.normalize('NFC')) ? 1.5 : 1;
};

const unitIn = (lines: readonly TitleLine[]): TitleLine | undefined => {
  for (const { text, at } of lines) {
    const unit = cleanUnit(LABELLED.exec(text)?.[1] ?? '');
    if (unit !== undefined) return { text: unit, at };
  }
  const candidates = lines.flatMap(({ text, at }) => {
    const plain = text.length <= 100 && (LINE_UNIT.test(text) || OFFICE.test(text)) && !TITLE.startOf(words(text));
    const unit = plain ? cleanUnit(text) : innerUnit(text);
    return unit === undefined ? [] : [{ text: unit, at, plain }];
  });
  candidates.sort((a, b) => smallness(b.text) - smallness(a.text) || Number(b.plain) - Number(a.plain));
  return candidates[0];
};

const innerUnit = (text: string): string | undefined => {
  const found = INNER_UNIT.exec(text.replace(DECREE, ' '))?.[1];
  return found === undefined ? undefined : cleanUnit(found.replace(AFTER_NAME, ''));
};

const yearsOf = (text: string): readonly string[] =>
  [...text.replace(DATE, ' ').replace(DECREE, ' ').matchAll(YEAR)].flatMap(([, year]) => year ?? []);

const yearsIn = (lines: readonly TitleLine[]): { year?: TitleLine; planYear?: TitleLine } => {
  const own = firstMatch(lines, OWN_YEAR);
  const plan = firstMatch(lines, PLAN_YEAR);
  const found = lines
    .filter(({ text }) => /năm|\bnam\b|year/iu.test(text) || TITLE.startOf(words(text)))
    .flatMap(({ text, at }) => yearsOf(text).map((year) => ({ text: year, at })));
  const others = found.filter(({ text }) => text !== plan?.text);
  const sorted = [...others].sort((a, b) => Number(a.text) - Number(b.text));
  const year = own ?? sorted[0];
  const last = sorted.at(-1);
  const later = last !== undefined && year !== undefined && Number(last.text) > Number(year.text) ? last : undefined;
  const planYear = plan ?? (lines.some(({ text }) => words(text).includes(words('kế hoạch'))) ? later : undefined);
  return { ...(year !== undefined && { year }), ...(planYear !== undefined && { planYear }) };
};

const firstMatch = (lines: readonly TitleLine[], pattern: RegExp): TitleLine | undefined => {
  for (const { text, at } of lines) {
    const [, year] = pattern.exec(text) ?? [];
    if (year !== undefined) return { text: year, at };
  }
  return undefined;
};

/** The line our own workbooks write, and the words others put before the name of a criteria set. */
const CRITERIA_SET = /^(?:áp dụng )?bộ tiêu chí\s*[:：]\s*(.+)$|^by criteria set\s*:\s*(.+)$/isu;

const criteriaSetIn = (lines: readonly TitleLine[]): TitleLine | undefined => {
  for (const { text, at } of lines) {
    const match = CRITERIA_SET.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) return { text: name.trim(), at };
  }
  return undefined;
};

const titleIn = (lines: readonly TitleLine[]): TitleLine | undefined =>
  lines.find(({ text, wide }) => wide === true && text.length > 8 && TITLE.startOf(words(text))) ??
  lines.find(({ text }) => TITLE.startOf(words(text)) && text.length > 8) ??
  lines.find(
    ({ text }) =>
      text.length > 15 &&
      text === text.toUpperCase() &&
      !LINE_UNIT.test(text) &&
      !OFFICE.test(text) &&
      !LABELLED.test(text),
  ) ??
  lines.find(({ text, wide }) => wide === true && !/^\(/u.test(text) && !LINE_UNIT.test(text) && !LABELLED.test(text));

/** A sheet's or a file's name in words: "cham-diem_UBND xã An Bình-2025". */
const spoken = (name: string): string => name.replace(/[_-]+/gu, ' ').replace(/\s+/gu, ' ').trim();

const nameUnit = (name: string): string | undefined => {
  const text = spoken(name);
  const unit = innerUnit(text) ?? (LINE_UNIT.test(text) || OFFICE.test(text) ? cleanUnit(text) : undefined);
  return unit?.replace(/\s+(?:19|20)\d\d.*$/u, '');
};

/**
 * What the surroundings of a table say of it.
 *
 * @param cells the texts above the table, in order
 * @param at where what a sheet's or a file's name says is said to stand
 */
export const titlesOf = (
  cells: readonly TitleLine[],
  sheet: string | undefined,
  file: string | undefined,
  at: Place,
): Titles => {
  const lines = linesOf(cells);
  const title = titleIn(lines);
  const years = yearsIn(lines);
  const names = [
    { from: 'sheet' as const, name: sheet },
    { from: 'file' as const, name: file },
  ].flatMap(({ from, name }) => (name === undefined ? [] : [{ from, name }]));
  const fromNames = (read: (name: string) => string | undefined): FoundValue | undefined => {
    for (const { from, name } of names) {
      const text = read(name);
      if (text !== undefined) return { text, at, from };
    }
    return undefined;
  };
  const fromTitle = (line: TitleLine | undefined): FoundValue | undefined =>
    line === undefined ? undefined : { text: line.text, at: line.at, from: 'title' };
  return {
    title: fromTitle(title),
    unit: fromTitle(unitIn(lines)) ?? fromNames(nameUnit),
    year: fromTitle(years.year) ?? fromNames((name) => yearsOf(spoken(name))[0]),
    planYear: fromTitle(years.planYear),
    criteriaSet: fromTitle(criteriaSetIn(lines)),
  };
};
