import { describe, expect, it } from 'vitest';
import { type Data, nodeIo } from '../../src/cli/io.js';
import { main } from '../../src/main.js';

const run = async (...argv: readonly string[]) => {
  const said = { stdout: '', stderr: '' };
  const output = (name: keyof typeof said) => ({
    ...nodeIo[name],
    write: async (data: Data): Promise<void> => {
      said[name] += typeof data === 'string' ? data : [...data].join('');
    },
  });
  const kindOf = async (): Promise<never> => {
    throw new TypeError('x is not a function');
  };
  const code = await main(argv, { ...nodeIo, stdout: output('stdout'), stderr: output('stderr'), env: {}, kindOf });
  return { ...said, code };
};

describe('a bug of this program', () => {
  it('is told to people and to programs, and has an exit code of its own', async () => {
    const { stdout, stderr, code } = await run('check', 'a.yaml', '--no-config', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      scorecards: [],
      problems: [{ file: '', message: 'Lỗi của chương trình, không phải của tệp: TypeError: x is not a function' }],
      summary: { files: 0, errors: 0, warnings: 0, infos: 0 },
    });
    expect(stderr).toContain('Đây là lỗi của chương trình, không phải của tệp.');
    expect(stderr).toContain('TypeError: x is not a function\n    at ');
    expect(code).toBe(3);
    expect((await run('check', 'a.yaml', '--no-config')).stdout).toBe('');
  });
});
