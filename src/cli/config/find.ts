/** Which `cchc.config.yaml` holds for a call. Looking costs a few looks at the disk; nothing is read yet. */
import { CallError } from '../io.js';
import type { ConfigOptions } from '../options/naming-options.js';
import type { Session } from '../session.js';

export const CONFIG_NAME = 'cchc.config.yaml';
const NAMES = [CONFIG_NAME, 'cchc.config.yml'] as const;
/** What lies above a repository is somebody else's. */
const REPOSITORY = '.git';

/**
 * The file that `--config` or CCHC_CONFIG names, else the nearest from the current folder upwards, up to the root of the
 * repository; undefined where there is none, or with `--no-config`.
 * @throws {CallError} where two of them stand in one folder
 */
export const findConfig = ({ io }: Session, { config }: ConfigOptions): string | undefined => {
  if (config === false) return undefined;
  if (typeof config === 'string') return config;
  const named = io.env['CCHC_CONFIG'] ?? '';
  if (named !== '') return named;
  const [first, second] = io.findAbove(NAMES, REPOSITORY);
  if (first !== undefined && second !== undefined) throw new CallError({ kind: 'config-twice', first, second });
  return first;
};
