/** The criterion a sentence is about: "Lĩnh vực 7", "Tiêu chí 7.1", or its name in quotes. */

import type { Subject } from '../../model/finding/facts.js';
import { bareCode } from '../../model/scorecard/code.js';
import { isBlank } from '../../model/text/text.js';
import type { Language, Said } from './language.js';
import { excerpt, quoted } from './text.js';

const NAME = 60;
const CODE = 40;
const FIELD: Said = { vi: 'Lĩnh vực', en: 'Field' };
const CRITERION: Said = { vi: 'Tiêu chí', en: 'Criterion' };
const NAMELESS: Said = { vi: 'Mục không tên', en: 'Unnamed item' };

/**
 * The code that tells a criterion from all others: 7.1 does by itself;
 * numbers and letters that restart under each parent need the path, II/5/a.
 */
const tellingCode = ({ code, path, level }: Subject): string | undefined => {
  if (code === undefined || isBlank(code)) return undefined;
  const bare = bareCode(code);
  const spellsItsPath = level === 1 || /[.\-_]/u.test(bare) || path.includes('#') || path === '';
  return excerpt(spellsItsPath ? bare : path, CODE);
};

/** "Lĩnh vực 7" at level 1, "Tiêu chí 7.1" below, the quoted name where there is no code. */
export const saySubject = (subject: Subject, language: Language): string => {
  const code = tellingCode(subject);
  if (code !== undefined) return `${(subject.level === 1 ? FIELD : CRITERION)[language]} ${code}`;
  return isBlank(subject.name) ? `${NAMELESS[language]} (${excerpt(subject.path, CODE)})` : quoted(subject.name, NAME);
};

/** As one of a list: "7.2.4", or the quoted name. */
export const sayListedSubject = (subject: Subject, language: Language): string =>
  tellingCode(subject) ?? saySubject(subject, language);

const ROW_NAME = 40;

/** The code and name of a row as it is written, "1.2 Mức độ hoàn thành kế hoạch"; nothing where a sentence quotes the name. */
export const sayRowOf = ({ code, name }: Subject): string | undefined =>
  code === undefined || isBlank(code) || isBlank(name)
    ? undefined
    : `${excerpt(bareCode(code), CODE)} ${excerpt(name, ROW_NAME)}`;
