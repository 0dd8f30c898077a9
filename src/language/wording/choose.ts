/** Which language to speak: depends on who reads, and on nothing but the arguments. */
import type { Language } from './language.js';

export interface LanguageChoice {
  /** What `--lang` says. */
  readonly flag?: Language | undefined;
  readonly env: {
    readonly CCHC_LANG?: string | undefined;
    readonly LC_ALL?: string | undefined;
    readonly LC_MESSAGES?: string | undefined;
    readonly LANG?: string | undefined;
  };
  /** A person at a terminal, a document that goes to the office, or a program. */
  readonly purpose: 'person' | 'document' | 'machine';
}

const languageOf = (name: string | undefined): Language | undefined => {
  const code = /^(vi|en)(?:$|[_\-.@])/iu.exec(name?.trim() ?? '')?.[1]?.toLowerCase();
  return code === 'vi' || code === 'en' ? code : undefined;
};

/**
 * A person: `--lang`, `CCHC_LANG`, then the locale when it is English, else Vietnamese.
 * A document: `--lang`, else Vietnamese. A program: `--lang` or `CCHC_LANG`, else Vietnamese.
 * A `CCHC_LANG` that names neither language is passed over.
 */
export const chooseLanguage = ({ flag, env, purpose }: LanguageChoice): Language => {
  if (flag !== undefined) return flag;
  if (purpose === 'document') return 'vi';
  const own = languageOf(env.CCHC_LANG);
  if (own !== undefined || purpose === 'machine') return own ?? 'vi';
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((name) => name !== undefined && name !== '');
  return languageOf(locale) ?? 'vi';
};
