/** Gates as programs read them. */
import { gateText } from '../../language/command/gates.js';
import type { Language } from '../../language/wording.js';
import type { GateResult } from '../../model/finding/gate.js';
import { jsonPoints } from './criterion.js';
import { jsonPlace } from './place.js';
import type { Json } from './print.js';

/** The gate with its sentence in a language. */
export const jsonGate = (one: GateResult, language: Language): Json => ({
  gate: one.gate,
  met: one.met,
  file: one.file,
  sheet: one.sheet,
  code: one.subject?.code,
  path: one.subject?.path,
  message: gateText(one, language),
  unit: one.unit,
  expected: jsonPoints(one.expected),
  found: jsonPoints(one.found),
  at: one.at && jsonPlace(one.at),
});
