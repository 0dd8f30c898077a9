/** One call of the program in this process, in a folder of its own, and what must hold of it whatever its file holds. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, vi } from 'vitest';
import { type Data, nodeIo } from '../../src/cli/io.js';
import { main } from '../../src/main.js';
import { GOOD, OUT } from './calls.js';
import { PRINTED } from './readers.js';

const SOUND = `unit: Xã Tốt
year: 2025
criteria:
  - code: '1'
    name: Chỉ đạo
    max: 4
    criteria:
      - {code: '1.1', name: Kế hoạch, max: 2, assessed: "1,5", remedy: {solution: Soát, lead: Văn phòng, when: 30/6/2026}}
      - {code: '1.2', name: Kiểm tra, max: 2, assessed: 1}
`;

const textOf = (data: Data): string =>
  typeof data === 'string'
    ? data
    : data instanceof Uint8Array
      ? Buffer.from(data).toString('utf8')
      : [...data].join('');

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Calls the program in the current folder. */
const call = async (argv: readonly string[]): Promise<Said> => {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    isClosed: () => false,
    isTerminal: false,
    terminal: undefined,
    width: undefined,
    write: async (data: Data): Promise<void> => {
      said[name] += textOf(data);
    },
  });
  const io = {
    ...nodeIo,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    ask: async () => undefined,
    show: async () => true,
    elsewhere: async () => [],
  };
  // Packages that speak past us speak to the console.
  const spoken = (['error', 'warn', 'log'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  try {
    const code = await main(argv, io);
    expect(spoken.flatMap(({ mock }) => mock.calls)).toEqual([]);
    return { ...said, code };
  } finally {
    for (const one of spoken) one.mockRestore();
  }
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** What a reader of the format would trip over. */
const parse = (name: string, bytes: Uint8Array): void => {
  const text = (): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const ending = name.replace(/^.*\./u, '');
  if (ending === 'json') JSON.parse(text());
  else if (ending === 'ndjson') for (const line of text().split('\n').filter(Boolean)) JSON.parse(line);
  else if (['xlsx', 'docx', 'xlsm', 'docm'].includes(ending)) unzipSync(bytes);
  else if (ending === 'html') expect(text()).toMatch(/<\/html>\s*$/u);
  else if (ending === 'parquet') expect(Buffer.from(bytes.subarray(-4)).toString()).toBe('PAR1');
  else if (ending === 'ics') expect(text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/u);
  else text();
};

/** Words of the machine below, which mean nothing to whoever reads a message. */
const INTERNAL =
  /\b(?:TypeError|RangeError|SyntaxError|ReferenceError|NaN|undefined|is not a function|Cannot read|Unexpected (?:token|end)|\[object Object\])|\n\s+at \S+ \(/u;
/** Calls the program with a file that holds `bytes`. @throws where something that must hold does not */
export const hold = async (file: string, bytes: Uint8Array, argv: readonly string[]): Promise<Said> => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-fuzz-'));
  const home = process.cwd();
  try {
    mkdirSync(join(folder, OUT));
    writeFileSync(join(folder, file), bytes);
    writeFileSync(join(folder, GOOD), SOUND);
    process.chdir(folder);
    const said = await call(argv);
    const { stdout, stderr, code } = said;
    expect({ code: [0, 1, 2].includes(code), stderr }).toEqual({ code: true, stderr });
    expect(stderr).not.toMatch(INTERNAL);
    // Whoever is refused is told why, and which file it is about: the damaged one, or a sound one that is held against it.
    if (code !== 0) {
      const all = (stdout + stderr).normalize('NFC');
      const named = argv[1] === GOOD ? [file, GOOD] : [file, encodeURI(file)];
      expect(named.some((one) => all.includes(one)) ? file : all).toContain(file);
    }
    if (code === 2) expect(stderr).toMatch(/^cchc: Lỗi: /mu);
    const isFixed = argv.includes('--fix') && !argv.includes('--dry-run');
    const mayBe = (name: string): boolean =>
      name === file || name === GOOD || name.startsWith(OUT) || (argv[0] === 'open' && /\.html$/u.test(name));
    const after = filesIn(folder);
    expect(after.filter((name) => !mayBe(name))).toEqual([]);
    expect(readFileSync(join(folder, GOOD), 'utf8')).toBe(SOUND);
    if (!isFixed) expect(Buffer.compare(readFileSync(join(folder, file)), bytes)).toBe(0);
    for (const name of after.filter((one) => one.startsWith(OUT))) parse(name, readFileSync(join(folder, name)));
    const format = argv[argv.indexOf('--format') + 1];
    if (argv.includes('--format') && format !== undefined) PRINTED[format]?.(stdout);
    return said;
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
};
