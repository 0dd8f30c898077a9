/** What one call of the program carries with it: the machine, the language, how to speak to the person. */
import { chooseLanguage } from '../language/wording/choose.js';
import { type Language, type Wording, wording } from '../language/wording.js';
import type { FileResult } from '../model/evaluation.js';
import { complaint, safeLine } from './complaint.js';
import { CallError, type Io } from './io.js';

/** Options every command has. */
export interface CommonOptions {
  readonly lang?: Language | undefined;
  readonly color?: 'auto' | 'always' | 'never' | undefined;
  readonly quiet?: boolean | undefined;
  /** ISO day. */
  readonly today?: string | undefined;
}

/** What a file was read by, besides itself. */
export interface ReadBy {
  readonly config: string | undefined;
  readonly criteriaSets: readonly string[];
  /** Whether its cells may come from tables of their own. */
  readonly isJoined: boolean;
}

export interface Session {
  readonly io: Io;
  /** For what is said to the person. */
  readonly words: Wording;
  /** For documents that are handed on. */
  readonly documentWords: Wording;
  /** For messages inside machine formats. */
  readonly machineWords: Wording;
  readonly quiet: boolean;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Columns to fit. */
  readonly width: number;
  readonly today: string | undefined;
  /** Of this program. */
  readonly version: string;
  /** Takes the result of each file where a run is recorded. */
  readonly evaluated?: ((result: FileResult, by: ReadBy) => void) | undefined;
  /** A note on stderr; silenced by --quiet. */
  readonly note: (text: string) => Promise<void>;
  /** A mistake on stderr; never silenced. */
  readonly complain: (error: CallError) => Promise<void>;
}

const PIPE_WIDTH = 100;
const WIDEST = 200;

const widthOf = (io: Io): number => {
  const told = Number(io.env['COLUMNS']);
  const width = io.stdout.width ?? (Number.isInteger(told) && told > 0 ? told : PIPE_WIDTH);
  return Math.min(width, WIDEST);
};

const coloured = (option: CommonOptions['color'], env: Io['env'], isTerminal: boolean): boolean => {
  if (option === 'always') return true;
  if (option === 'never') return false;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
};

const EPOCH = 'SOURCE_DATE_EPOCH';

/** SOURCE_DATE_EPOCH (seconds) as an ISO day in UTC. @throws {CallError} where it is none: what is due would not be told */
const epochDay = (epoch: string | undefined): string | undefined => {
  if (epoch === undefined || epoch === '') return undefined;
  const day = new Date(/^\d{1,12}$/u.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (!Number.isNaN(day.getTime())) return day.toISOString().slice(0, 10);
  const wanted = { kind: 'seconds' } as const;
  throw new CallError({ kind: 'bad-value', option: EPOCH, value: epoch, example: `${EPOCH}=1795651200`, wanted });
};

/** @throws {CallError} where the environment names no day that there is */
export const startSession = (io: Io, options: CommonOptions, version: string): Session => {
  const choose = (purpose: 'person' | 'document' | 'machine'): Wording =>
    wording(chooseLanguage({ flag: options.lang, env: io.env, purpose }));
  const words = choose('person');
  const quiet = options.quiet === true;
  return {
    io,
    words,
    documentWords: choose('document'),
    machineWords: choose('machine'),
    quiet,
    colour: {
      stdout: coloured(options.color, io.env, io.stdout.isTerminal),
      stderr: coloured(options.color, io.env, io.stderr.isTerminal),
    },
    width: widthOf(io),
    today: options.today ?? epochDay(io.env[EPOCH]),
    version,
    note: async (text) => {
      if (!quiet) await io.stderr.write(`${safeLine(text)}\n`);
    },
    complain: (error) => io.stderr.write(complaint(error, words.language)),
  };
};

/** The same call without a word: for looking only. */
export const silenced = (session: Session): Session => {
  const quiet = async () => undefined;
  const { io } = session;
  return { ...session, io: { ...io, stderr: { ...io.stderr, write: quiet } }, note: quiet, complain: quiet };
};
