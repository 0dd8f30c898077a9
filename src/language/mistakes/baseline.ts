/** What keeps a baseline from being used. */
import type { Language } from '../wording/language.js';
import { visible } from '../wording/text.js';
import { type SavedFileMistake, savedFileText } from './saved-file.js';

export type BaselineMistake =
  | SavedFileMistake
  /** No JSON; what is wrong with it may be on stderr already. */
  | { readonly kind: 'no-json' }
  /** The file under that name is another unit's now. */
  | { readonly kind: 'other'; readonly scorecard: string; readonly recorded: string; readonly now: string };

const SAVED = { flag: '--baseline', version: 'baselineVersion', remake: 'cchc baseline … --force' } as const;

export const baselineMistakeText = (mistake: BaselineMistake, file: string, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'newer':
    case 'shape':
      return savedFileText(mistake, { file, ...SAVED }, language);
    case 'no-json':
      return vi
        ? `“${file}” (--baseline) không phải tệp do cchc baseline ghi, hoặc đã hỏng; hãy lập lại bằng: cchc baseline … --force.`
        : `“${file}” (--baseline) was not written by cchc baseline, or is damaged; make it anew with: cchc baseline … --force.`;
    case 'other': {
      const [scorecard, recorded, now] = [mistake.scorecard, mistake.recorded, mistake.now].map(visible);
      return vi
        ? `“${file}” (--baseline) ghi “${scorecard}” là của “${recorded}”, nay là của “${now}”; hãy lập lại bằng: cchc baseline … --force.`
        : `“${file}” (--baseline) says that “${scorecard}” is of “${recorded}”, and it is of “${now}” now; make it anew with: cchc baseline … --force.`;
    }
  }
};
