/** What is wrong or in doubt, a line each. */
import type { Excerpt, FindingLine, Findings } from '../../report/document/document.js';
import { element, escaped, type Html, together } from './markup.js';

const excerptMarkup = ({ line, offset }: Excerpt): Html =>
  element(
    'pre',
    {},
    escaped(line.slice(0, offset)),
    element('mark', {}, escaped(line.slice(offset, offset + 1) || ' ')),
    escaped(line.slice(offset + 1)),
  );

const lineMarkup = ({ severity, label, where, message, rule, excerpt }: FindingLine): Html =>
  element(
    'li',
    {},
    element('span', { class: `severity ${severity}` }, escaped(label)),
    escaped(' '),
    ...(where === '' ? [] : [element('span', { class: 'where' }, escaped(`${where}:`)), escaped(' ')]),
    escaped(message),
    escaped(' '),
    element('code', {}, escaped(rule)),
    ...(excerpt === undefined ? [] : [excerptMarkup(excerpt)]),
  );

export const findingsMarkup = ({ findings }: Findings): Html =>
  element('ul', { class: 'findings' }, together(...findings.map(lineMarkup)));
