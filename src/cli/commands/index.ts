import type { CommandSpec } from '../command.js';
import { annotate } from './annotate.js';
import { baseline } from './baseline.js';
import { check } from './check.js';
import { completion } from './completion.js';
import { config } from './config.js';
import { convert } from './convert.js';
import { diff } from './diff.js';
import { docs } from './docs.js';
import { explain } from './explain.js';
import { exportTables } from './export.js';
import { init } from './init.js';
import { open } from './open.js';
import { plan } from './plan.js';
import { rank } from './rank.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { score } from './score.js';
import { verify } from './verify.js';

export const COMMANDS = [
  score,
  check,
  report,
  open,
  rank,
  diff,
  plan,
  exportTables,
  verify,
  convert,
  annotate,
  init,
  explain,
  docs,
  schema,
  config,
  baseline,
  completion,
] as const satisfies readonly CommandSpec[];
