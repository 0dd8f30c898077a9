/** What became of the gates, as lines like those of findings: missed ones stand out. */
import { GATE_WORDS, gateText } from '../../language/command/gates.js';
import type { Wording } from '../../language/wording.js';
import type { GateResult } from '../../model/finding/gate.js';
import { heading } from '../document/build.js';
import type { Block, FindingLine } from '../document/document.js';
import { nameOnLine, whereInFile } from './finding-lines.js';

const whereOf = ({ file, sheet, at }: GateResult, wording: Wording): string => {
  if (file === undefined) return '';
  return at === undefined && sheet !== undefined
    ? `${nameOnLine(file, wording.language)}, “${sheet}”`
    : whereInFile(file, at, wording);
};

/** Each gate with what was expected and found. */
const gateLines = (gates: readonly GateResult[], wording: Wording): readonly FindingLine[] =>
  gates.map((one) => ({
    severity: one.met ? 'info' : 'error',
    label: GATE_WORDS[one.met ? 'met' : 'missed'][wording.language],
    where: whereOf(one, wording),
    message: gateText(one, wording.language),
    rule: one.gate,
  }));

/** Nothing where nothing is demanded. */
export const gateBlocks = (gates: readonly GateResult[], wording: Wording): readonly Block[] =>
  gates.length === 0
    ? []
    : [
        heading(2, GATE_WORDS.title[wording.language]),
        { kind: 'findings', form: 'lines', findings: gateLines(gates, wording) },
      ];
