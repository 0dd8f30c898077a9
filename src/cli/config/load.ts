/** Reads the config that was found. */
import type { Config } from '../../model/config.js';
import { readConfigFile } from '../../pipeline/plain-files.js';
import { noteFindings } from '../findings-note.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';

/**
 * What the file says.
 * @throws {CallError} where something is wrong with it, once every fault is on stderr with its line and column
 */
export const loadConfig = async (session: Session, file: string): Promise<Config> => {
  const { config, findings, text } = await readConfigFile(await session.io.read(file), session.io.capabilities);
  if (findings.length === 0) return config;
  const about = [{ file, evaluations: [], findings, text, isConfig: true as const }];
  await noteFindings(session, about, true);
  throw new CallError({ kind: 'config-unusable', file }, about);
};
