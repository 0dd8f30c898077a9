/** One heading → what its column means. */

import { type ColumnMeaning, isColumnMeaning } from '../../model/scorecard/scorecard.js';
import { bare, phrases, words } from './phrases.js';
import { type HeadingMeaning, type HeadingReader, OWN_RULES, RULES } from './synonyms.js';

/** A heading is a few words; a paragraph that happens to hold the same words is none. */
const LONGEST_HEADING = 150;
const MOST_WORDS = 24;
/** A percentage in brackets is no mere remark. */
const IN_BRACKETS = /\([^()%]*\)/gu;
/** Points of which the words outside do not say whose they are: "Điểm đạt được (tự đánh giá)". */
const OF_WHOM: ReadonlySet<string | undefined> = new Set(['points', 'outcome', 'assessed']);
const ASSESSOR = phrases(
  'thẩm định',
  'thẩm tra',
  'phúc tra',
  'Hội đồng',
  'Sở',
  'công nhận',
  'sau',
  'HĐTĐ',
  'cuối cùng',
);
/** What a score says of the points that are no longer in it: "Điểm đạt sau khi trừ điểm bị mất". */
const AFTER_LOSS =
  / (?:(?:sau khi|khi|sau)(?: đã| da)? tr[ừu]|(?:đã|da) tr[ừu](?= (?:đi |di )?(?:số |so |phần |phan )?(?:điểm|diem) (?:bị |bi )?(?:mất|mat|tr[ừu]|phạt|phat) )).*/u;
/** What was not lost. */
const LEFT = phrases('Điểm không bị trừ', 'Điểm không bị mất', 'Số điểm không bị trừ', 'Số điểm không bị mất');
const SCORES: ReadonlySet<string | undefined> = new Set(['self', 'assessed']);
/** "Điểm chuẩn: 100" or "Ghi chú: điểm …" tells something; it heads nothing. */
const TELLS = /[:：]\s*\S/u;

const ruleFor = (text: string, rules = RULES): HeadingMeaning | undefined =>
  rules.find(([, how, list]) => list[how](text))?.[0];

const NAMED_YEARS = ['trước', 'nay', 'liền trước', 'liền kề', 'ngoái'].map((name) => words(name).trim());
/** "Điểm năm 2025", "Kết quả 2025": a "Điểm", a "Kết quả" of that year. */
const YEAR = new RegExp(` (?:(?:của )?năm (?:\\d{4}|${NAMED_YEARS.join('|')})|20\\d\\d) $`, 'u');

/** Headings stand again on every page, and cells are asked about before it is known where the header is. */
const known = new Map<string, HeadingMeaning | undefined>();
const MOST_KNOWN = 20_000;

/** The meaning of a heading's text alone; undefined where it says nothing the tool knows. */
export const meaningOfHeading = (text: string): HeadingMeaning | undefined => {
  if (text.length > LONGEST_HEADING || !/\p{L}|#|%/u.test(text) || TELLS.test(text)) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const meaning = understand(text);
  known.set(text, meaning);
  return meaning;
};

/** "Đ.chuẩn", "Đ. tự chấm": points, cut short. */
const CUT = /(?<![\p{L}\p{M}])đ\.\s*(?=(?:chuẩn|tối|tự|thẩm|đạt|mất|bị|trừ|đánh)(?![\p{L}\p{M}]))/giu;

const understand = (heading: string): HeadingMeaning | undefined => {
  const text = heading.normalize('NFC').replace(CUT, 'điểm ');
  const whole = words(text);
  if (whole.length <= 2 || whole.split(' ').length - 2 > MOST_WORDS) return undefined;
  const outside = words(text.replace(IN_BRACKETS, ' '));
  const timeless = outside.replace(YEAR, ' ');
  const own = ruleFor(whole, OWN_RULES);
  if (own !== undefined) return own;
  const before = whole.replace(AFTER_LOSS, ' ');
  const scored = before === whole ? undefined : (ruleFor(before) ?? ruleFor(outside));
  if (SCORES.has(scored) || LEFT.equal(timeless)) return scored ?? 'assessed';
  const plain = timeless.length > 2 ? ruleFor(timeless) : undefined;
  const brackets = text.match(IN_BRACKETS);
  if (brackets !== null && before === whole && OF_WHOM.has(plain) && !ASSESSOR.within(outside)) {
    const inside = ruleFor(words(brackets.join(' ')));
    if (inside === 'self' || inside === 'max' || inside === 'lost') return inside;
  }
  const exact = plain ?? ruleFor(whole);
  if ((exact === undefined || exact === 'assessed') && isRequest(whole)) return 'request';
  return exact ?? (whole.length <= LONGEST_MISSPELT ? misspelt(whole) : undefined);
};

const ASKED = '(?:de nghi|kien nghi|de xuat)';
const UNIT = '(?:xa|phuong|dac khu|dia phuong|don vi|co so)';
const AGAIN = '(?:phuc tra|phuc khao|tham dinh lai|cham lai|danh gia lai|xem xet lai|xem xet)';
const REQUEST = new RegExp(
  ` (?:${ASKED} (?:diem )?(?:duoc )?${AGAIN}|(?:phuc tra|phuc khao|tham dinh lai) ${ASKED}|${UNIT} ${ASKED}) `,
  'u',
);
/** "Điểm phúc tra theo đề nghị của xã": what came of it. */
const ANSWER = new RegExp(` (?:sau|theo|tren co so)(?: \\S+){0,3} ${ASKED} `, 'u');
/** Those who assess propose what is to be given in the end. */
const ASSESSORS = phrases(
  ...['Tổ', 'Hội đồng', 'Đoàn', 'Ban', 'Sở', 'Phòng', 'Tỉnh', 'Huyện', 'Thành phố', 'Cơ quan thẩm định'],
  ...['Điểm Tổ', 'Điểm Hội đồng', 'Điểm Sở', 'Điểm Phòng', 'Điểm tỉnh', 'Điểm cơ quan thẩm định'],
);

/** Whether a heading says that a unit asks for points: "Đề nghị phúc tra", "Điểm xã kiến nghị sau thẩm định". */
const isRequest = (whole: string): boolean => {
  const said = bare(whole);
  return REQUEST.test(said) && !ANSWER.test(said) && !ASSESSORS.startOf(whole);
};

const LONGEST_MISSPELT = 40;
/** What headings of points and names speak of, without marks. */
const SPEAKS_OF = /(?<= )(?:diem|tieu chi|tieu chuan|tham dinh|tu cham|tu danh gia|noi dung)(?= )/u;

/** "Tiêu chi", "Điểm thẩm đinh": a mark forgotten or misplaced in two words or more, the letters all there. */
const misspelt = (whole: string): HeadingMeaning | undefined => {
  const plain = bare(whole);
  if (plain === whole || plain.trim().split(' ').length < 2 || !SPEAKS_OF.test(plain)) return undefined;
  const meaning = ruleFor(plain);
  return isColumnMeaning(meaning) ? meaning : undefined;
};

/** A heading of one's own may be longer than any that is known, but it is no page. */
const LONGEST_OWN = 500;

/**
 * Reads headings by what a project calls its columns, each heading as a whole, else by what every office does. Words in
 * brackets may be left out.
 */
export const headingReader = (synonyms: ReadonlyMap<ColumnMeaning, readonly string[]> = new Map()): HeadingReader => {
  if (synonyms.size === 0) return meaningOfHeading;
  const own = [...synonyms].map(([meaning, headings]) => [meaning, phrases(...headings)] as const);
  const ownMeaning = (text: string): ColumnMeaning | undefined => {
    const spellings = [words(text), words(text.replace(IN_BRACKETS, ' '))];
    return own.find(([, headings]) => spellings.some((one) => one.length > 2 && headings.equal(one)))?.[0];
  };
  const met = new Map<string, HeadingMeaning | undefined>();
  return (text) => {
    if (text.length > LONGEST_OWN) return undefined;
    if (met.has(text)) return met.get(text);
    if (met.size >= MOST_KNOWN) met.clear();
    const meaning = ownMeaning(text) ?? meaningOfHeading(text);
    met.set(text, meaning);
    return meaning;
  };
};
