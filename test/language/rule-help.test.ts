/** What `cchc explain` says: complete in both languages, and in an officer's words. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wording } from '../../src/language/wording.js';
import type { LimitName } from '../../src/model/finding/facts.js';
import { finding } from '../../src/model/finding/finding.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import { SYNTAX_REASONS } from '../../src/model/finding/syntax.js';
import { SAMPLES, UNREADABLE_REASONS } from './samples.js';

const sentences = (language: 'vi' | 'en'): readonly string[] =>
  RULE_IDS.flatMap((rule) => {
    const { title, why, fix } = wording(language).rule(rule);
    return [title, why, fix, ...SAMPLES[rule].map((one) => wording(language).message(one))];
  });

/** Every bound, from the compiler's own list. */
const LIMITS: Readonly<Record<LimitName, true>> = {
  'file-size': true,
  'unpacked-size': true,
  entries: true,
  cells: true,
  rows: true,
  columns: true,
  depth: true,
  symbols: true,
  aliases: true,
  'text-length': true,
  criteria: true,
  merges: true,
};

describe.each(LANGUAGES)('rules in %s', (language) => {
  it('have a title, a reason and a cure of whole sentences', () => {
    for (const rule of RULE_IDS) {
      const { title, why, fix } = wording(language).rule(rule);
      expect(title, rule).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(why, rule).toMatch(/^\p{Lu}.*\.$/u);
      expect(fix, rule).toMatch(/^\p{Lu}.*\.$/u);
      expect(why.length, rule).toBeGreaterThan(60);
    }
  });

  it('have titles that tell them apart', () => {
    expect(new Set(RULE_IDS.map((rule) => wording(language).rule(rule).title)).size).toBe(RULE_IDS.length);
  });

  it('never leak what a program says to itself', () => {
    for (const text of sentences(language)) {
      expect(text).not.toMatch(/undefined|\[object|null|NaN| {2}|\.\.$|^\s|\s$/u);
    }
  });
});

describe('words', () => {
  it('are Vietnamese as an officer writes it', () => {
    for (const text of sentences('vi')) {
      expect(text).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]/iu);
      expect(text).toBe(text.normalize('NFC'));
      expect(text.toLowerCase()).not.toMatch(/bảng điểm|huyện|(?:^|\s)hàng(?:\s|$)/u);
    }
  });

  it('are one sentence and one cure for each reason a file cannot be read', () => {
    const said = UNREADABLE_REASONS.map((reason) =>
      LANGUAGES.map((language) => wording(language).message(finding('unreadable-file', { reason }))),
    );
    for (const [vi, en] of said) {
      expect(vi).toMatch(
        /^Không đọc được tệp: [^.]+(?:\.(?:xls|doc|docx|ods|odt|odp|eml|msg|lnk|url|gsheet|gdoc)[^.]*)*\. \p{Lu}.+\.$/u,
      );
      expect(en).toMatch(/^The file cannot be read: .+\. \p{Lu}.+\.$/u);
    }
    expect(new Set(said.map(([vi]) => vi)).size).toBe(said.length);
  });

  it('are one sentence and one cure for each fault of syntax', () => {
    const said = SYNTAX_REASONS.map((reason) =>
      LANGUAGES.map((language) => wording(language).message(finding('syntax', { reason }))),
    );
    for (const [vi, en] of said) {
      expect(vi).toMatch(/^Tệp sai cú pháp (?:YAML|CSV): .+\. Cách sửa: .+\.$/u);
      expect(en).toMatch(/^The file is not valid (?:YAML|CSV): .+\. To mend it: .+\.$/u);
    }
    expect(new Set(said.map(([vi]) => vi)).size).toBe(said.length);
  });

  it('name each limit with its figures', () => {
    for (const limit of Object.keys(LIMITS) as LimitName[]) {
      const one = finding('limit', { limit, found: 3_145_728, most: 2_097_152 });
      expect(wording('vi').message(one)).toMatch(
        /: (?:3 MB, tối đa 2 MB|3\.145\.728, tối đa 2\.097\.152)\. Bỏ phần không dùng/u,
      );
      expect(wording('en').message(one)).toMatch(
        /: (?:3 MB, at most 2 MB|3,145,728, at most 2,097,152)\. Delete what is not used/u,
      );
    }
  });
});
