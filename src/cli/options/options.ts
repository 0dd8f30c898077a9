/** Flags that several commands share, and how their texts become values. */
import { type Command, Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { Language, Said } from '../../language/wording.js';
import { columnNumber } from '../../model/place/place.js';
import { isPositive, type Points } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { INPUT_FORMAT_NAMES } from '../../model/reading/reading.js';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';

/** What reads a value that is one of some words, or some of them parted by commas: shells offer these. */
export interface WordParser<T> {
  (value: string): T;
  readonly words: readonly string[];
  readonly isList: boolean;
}

/** A value that must be one of some words. */
export const choice = (option: string, allowed: readonly string[]): WordParser<string> => {
  const parse = (value: string): string => {
    if (allowed.includes(value)) return value;
    throw new CallError({ kind: 'bad-value', option, value, allowed, nearest: nearestName(value, allowed) });
  };
  return Object.assign(parse, { words: allowed, isList: false });
};

/** Some of a few names, parted by commas, each once, in their order. */
export const choices = <T extends string>(option: string, allowed: readonly T[]): WordParser<readonly T[]> => {
  const parse = (value: string): readonly T[] => {
    const chosen = value.split(',').map((part) => {
      const name = part.trim().toLowerCase();
      const known = allowed.find((one) => one === name);
      if (known !== undefined) return known;
      throw new CallError({
        kind: 'bad-value',
        option,
        value: part.trim(),
        allowed,
        nearest: nearestName(name, allowed),
      });
    });
    return [...new Set(chosen)];
  };
  return Object.assign(parse, { words: allowed, isList: true });
};

/** A whole number from `least` up. */
export const wholeNumber =
  (option: string, least: number, most = Number.MAX_SAFE_INTEGER) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d{1,15}$/u.test(value) && number >= least && number <= most) return number;
    const example = `${option} ${least > 1000 ? 2025 : Math.max(least, 10)}`;
    const wanted = { kind: 'whole-number', least, most: most === Number.MAX_SAFE_INTEGER ? undefined : most } as const;
    throw new CallError({ kind: 'bad-value', option, value, example, wanted });
  };

const totalMax = (value: string): Points => {
  const reading = readPoints(value);
  if (reading.kind === 'points' && reading.outOf === undefined && isPositive(reading.value)) return reading.value;
  const wanted = { kind: 'some-points' } as const;
  throw new CallError({ kind: 'bad-value', option: '--total-max', value, example: '--total-max 100', wanted });
};

/** An ISO day that exists. */
const day = (value: string): string => {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value))
    return value;
  const wanted = { kind: 'day' } as const;
  throw new CallError({ kind: 'bad-value', option: '--today', value, example: '--today 2026-11-23', wanted });
};

type Columns = Partial<Record<ColumnMeaning, number | string>>;

/** `name=B,max=3,assessed=Điểm đạt`: a column letter, its number, or part of its heading. */
const columns = (value: string): Columns => {
  const named: Columns = {};
  for (const part of value.split(',')) {
    const [meaning = '', column = ''] = part.split(/=(.*)/su).map((side) => side.trim());
    const known = COLUMN_MEANINGS.find((one) => one === meaning.toLowerCase());
    if (known === undefined || column === '') {
      const mistake = {
        kind: 'bad-value',
        option: '--columns',
        value: part,
        example: 'name=B,max=C,assessed=E',
      } as const;
      throw new CallError(
        known === undefined
          ? { ...mistake, allowed: COLUMN_MEANINGS, nearest: nearestName(meaning, COLUMN_MEANINGS) }
          : mistake,
      );
    }
    named[known] = /^\d+$/u.test(column) ? Number(column) : (columnNumber(column) ?? column);
  }
  return named;
};

const flag = (flags: string, text: Said, language: Language): Option => new Option(flags, text[language]);

/** --lang, --color, --quiet, --today: on every command. */
export const addCommonOptions = (command: Command, language: Language): Command =>
  command
    .addOption(flag('--lang <vi|en>', HELP.lang, language).argParser(choice('--lang', ['vi', 'en'])))
    .addOption(flag('--color <when>', HELP.color, language).argParser(choice('--color', ['auto', 'always', 'never'])))
    .addOption(flag('-q, --quiet', HELP.quiet, language))
    .addOption(flag('--today <day>', HELP.today, language).argParser(day));

/** One more of what may be given several times. */
export const collected = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** The files a command takes, and --exclude. */
export const addFilesArgument = (command: Command, language: Language, files: Said = HELP.files): Command =>
  command
    .argument('[files...]', files[language])
    .addOption(flag('--exclude <pattern>', HELP.exclude, language).argParser(collected));

/** --config and --no-config. */
export const addConfigOptions = (command: Command, language: Language): Command =>
  command
    .addOption(flag('--config <file>', HELP.useConfig, language))
    .addOption(flag('--no-config', HELP.noConfig, language));

/** How a file is to be read and scored. */
export const addReadingOptions = (command: Command, language: Language): Command =>
  addConfigOptions(command, language)
    .addOption(flag('--sheet <name>', HELP.sheet, language))
    .addOption(flag('--columns <map>', HELP.columns, language).argParser(columns))
    .addOption(flag('--header-row <n>', HELP.headerRow, language).argParser(wholeNumber('--header-row', 1)))
    .addOption(
      flag('--input-format <format>', HELP.inputFormat, language).argParser(
        choice('--input-format', INPUT_FORMAT_NAMES),
      ),
    )
    .addOption(flag('--join <file>', HELP.join, language).argParser(collected))
    .addOption(flag('--criteria-set <file>', HELP.criteriaSet, language).argParser(collected))
    .addOption(flag('--unit <name>', HELP.unit, language))
    .addOption(flag('--year <year>', HELP.year, language).argParser(wholeNumber('--year', 1900, 2100)))
    .addOption(flag('--plan-year <year>', HELP.planYear, language).argParser(wholeNumber('--plan-year', 1900, 2100)))
    .addOption(flag('--total-max <points>', HELP.totalMax, language).argParser(totalMax));

/** -o and --force, for results that are files only. */
export const addFileOptions = (command: Command, language: Language): Command =>
  command
    .addOption(flag('-o, --output <[format:]file>', HELP.output, language).argParser(collected))
    .addOption(flag('--force', HELP.force, language));

/** --manifest, where what is read and written may be recorded. */
export const addManifestOption = (command: Command, language: Language): Command =>
  command.addOption(flag('--manifest <file>', HELP.manifest, language));

/** -o and --force, and --format where something can go to standard output. */
export const addOutputOptions = (command: Command, language: Language, formats: readonly string[]): Command =>
  addFileOptions(
    command.addOption(
      flag(`--format <${formats.join('|')}>`, HELP.format, language).argParser(choice('--format', formats)),
    ),
    language,
  );
