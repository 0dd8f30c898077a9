/** Whatever the page may say speaks of no flag and no command: its readers have nowhere to type them. */
import { describe, expect, it } from 'vitest';
import { tableMistakeText } from '../../src/language/mistakes/table.js';
import { DOOR } from '../../src/language/page/door.js';
import { ANNOTATE_NOTES } from '../../src/language/report/annotate.js';
import { RANKING, sayWhy } from '../../src/language/units/ranking.js';
import { LANGUAGES, type Language, wording } from '../../src/language/wording.js';
import { finding } from '../../src/model/finding/finding.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import type { WhyUnranked } from '../../src/model/ranking.js';
import type { TableMistake } from '../../src/model/reading/reading.js';
import { SAMPLES, UNREADABLE_REASONS } from './samples.js';

const TYPED =
  /(?:^|[\s(“])--?[a-z]|cchc (?:annotate|check|diff|docs|explain|init|open|plan|rank|report|schema|score)\b|SOURCE_DATE_EPOCH/u;

const WHYS: Readonly<Record<WhyUnranked['kind'], WhyUnranked>> = {
  provisional: { kind: 'provisional', unscored: 2, unreadable: true },
  extract: { kind: 'extract' },
  'no-score': { kind: 'no-score' },
  basis: { kind: 'basis', basis: 'self' },
  twice: { kind: 'twice', others: ['b.xlsx'] },
};

const MISTAKES: Readonly<Record<TableMistake['kind'], readonly TableMistake[]>> = {
  sheet: [
    { kind: 'sheet', name: '3', sheets: [], tables: [1, 2], units: [] },
    { kind: 'sheet', name: 'C', sheets: ['A', 'B'], tables: [], units: ['Xã A', 'Xã B'] },
  ],
  document: [{ kind: 'document', name: '3', documents: 2, units: [] }],
  'no-table': [{ kind: 'no-table', option: '--columns' }],
  'header-row': [{ kind: 'header-row', row: 9, lastRow: 5 }],
  column: [{ kind: 'column', meaning: 'max', column: 'Z', headings: ['A', 'B'] }],
};

/** Texts of a table of words, however deep; sentences that take something are given it. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words('a', 1, 2, 'd'))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

/** All but what takes lists, which `carried` alone does. */
const { carried, ...rest } = DOOR;
const DOOR_TEXTS = [
  ...textsIn(rest),
  ...LANGUAGES.map((language) => carried[language](1, [{ criterion: '1', words: { lead: 'x' } }])),
];

const messages = (language: Language, isPage: boolean): readonly string[] => {
  const words = wording(language, isPage);
  // Nobody can state a total in the page: nothing there can contradict one.
  const samples = RULE_IDS.flatMap((rule) => SAMPLES[rule]).filter(
    (one) => one.rule !== 'total-mismatch' || !words.message(one).includes('--total-max'),
  );
  return [
    ...samples.map((one) => words.message(one)),
    ...UNREADABLE_REASONS.map((reason) => words.message(finding('unreadable-file', { reason }))),
    ...Object.values(WHYS).map((why) => sayWhy(why, language, isPage)),
    ...Object.values(MISTAKES).flatMap((all) => all.map((one) => tableMistakeText(one, 'a.xlsx', language, isPage))),
    RANKING.withErrors[language]('Xã An', 2, 'a b.xlsx', isPage),
  ];
};

describe.each(LANGUAGES)('in the page, %s', (language) => {
  it('no message tells anybody to type something', () => {
    const said = messages(language, true);
    expect(said.filter((text) => TYPED.test(text))).toEqual([]);
    // The command line says so a dozen times: these are the messages that the page has its own words for.
    const typed = messages(language, false).filter((text) => TYPED.test(text));
    expect(typed.length).toBeGreaterThan(14);
    expect(said.filter((text) => messages(language, false).includes(text)).length).toBe(said.length - typed.length);
  });

  it('each message that differs still says what to do', () => {
    const words = wording(language, true);
    const [ambiguous] = SAMPLES['ambiguous-column'];
    const reading = DOOR.views.reading[language];
    // A table of units says what to write in it.
    const tables = SAMPLES['no-table'].filter((one) => one.rule !== 'no-table' || one.args.units === undefined);
    for (const one of [...tables, ambiguous]) expect(one && words.message(one)).toContain(`“${reading}”`);
  });
});

describe('around the reports', () => {
  it('the page says nothing that is to be typed', () => {
    expect(DOOR_TEXTS.length).toBeGreaterThan(150);
    expect([...DOOR_TEXTS, ...textsIn(ANNOTATE_NOTES)].filter((text) => TYPED.test(text))).toEqual([]);
  });
});
