/** One call of the program in this process, with what it says. */
import { type Io, nodeIo } from '../src/cli/io.js';
import { main } from '../src/main.js';

/** @param own what of the machine is not as it is */
export const callHere = async (own: Partial<Io>, argv: readonly string[]) => {
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    ...nodeIo[name],
    isTerminal: false,
    terminal: undefined,
    width: undefined,
    write: async (data) => {
      said[name] += typeof data === 'string' ? data : data instanceof Uint8Array ? '' : [...data].join('');
    },
  });
  const io = { ...nodeIo, env: { COLUMNS: '200' }, stdout: stream('stdout'), stderr: stream('stderr'), ...own };
  const code = await main(argv, io);
  return { ...said, code };
};
