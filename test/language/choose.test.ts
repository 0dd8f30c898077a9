/** Which language is spoken to whom. */
import { describe, expect, it } from 'vitest';
import { chooseLanguage, type LanguageChoice } from '../../src/language/wording/choose.js';

const choose = (purpose: LanguageChoice['purpose'], env: LanguageChoice['env'] = {}, flag?: 'vi' | 'en'): string =>
  chooseLanguage({ purpose, env, flag });

describe('a person', () => {
  it('is spoken to as asked, then as CCHC_LANG says, then in English by an English locale only', () => {
    expect(choose('person')).toBe('vi');
    expect(choose('person', { CCHC_LANG: 'en', LANG: 'vi_VN.UTF-8' }, 'vi')).toBe('vi');
    expect(choose('person', { CCHC_LANG: 'vi', LANG: 'en_US.UTF-8' })).toBe('vi');
    expect(choose('person', { LANG: 'en_US.UTF-8' })).toBe('en');
    expect(choose('person', { LANG: 'fr_FR.UTF-8' })).toBe('vi');
    expect(choose('person', { LANG: 'C.UTF-8' })).toBe('vi');
    expect(choose('person', { LANG: 'english' })).toBe('vi');
  });

  it('has the locale that the system would use', () => {
    expect(choose('person', { LC_ALL: 'vi_VN', LC_MESSAGES: 'en_US', LANG: 'en_US' })).toBe('vi');
    expect(choose('person', { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'vi_VN' })).toBe('en');
    expect(choose('person', { CCHC_LANG: 'klingon', LANG: 'en' })).toBe('en');
  });
});

describe('a document', () => {
  it('is Vietnamese unless the command says otherwise', () => {
    expect(choose('document', { CCHC_LANG: 'en', LC_ALL: 'en_US', LANG: 'en_US' })).toBe('vi');
    expect(choose('document', {}, 'en')).toBe('en');
  });
});

describe('a program', () => {
  it('does not depend on the locale', () => {
    expect(choose('machine', { LC_ALL: 'en_US', LANG: 'en_US' })).toBe('vi');
    expect(choose('machine', { CCHC_LANG: 'en' })).toBe('en');
    expect(choose('machine', { CCHC_LANG: 'en' }, 'vi')).toBe('vi');
  });
});
