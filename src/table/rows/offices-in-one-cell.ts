/** "Chủ trì: Văn phòng / Phối hợp: Phòng Kinh tế" in one cell: who leads and who helps, each behind its word. */
import { hasText } from '../grid/rows-of-grid.js';

/** Lines, `;` parts, and what a comma or a full stop parts from the word for those who help. */
const BETWEEN = /[\r\n;]+|[,.]\s*(?=(?:(?:cơ quan|đơn vị)\s+)?phối hợp\s*[:：])/iu;
const LABELLED = /^[-–+*•\s]*(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(chủ trì|phối hợp)(?:\s+thực hiện)?\s*[:：]\s*(.*)$/isu;

export interface Offices {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/** The names behind such words, as they are written; undefined where a cell has none of these. */
export const officesIn = (cell: string): Offices | undefined => {
  // Most cells name one office, and nothing more.
  if (!/[:：]/u.test(cell)) return undefined;
  const lead: string[] = [];
  const support: string[] = [];
  let into = lead;
  let isLabelled = false;
  for (const part of cell.normalize('NFC').split(BETWEEN)) {
    const [, label = '', name = part] = LABELLED.exec(part.trim()) ?? [];
    if (label !== '') {
      into = label.toLowerCase() === 'chủ trì' ? lead : support;
      isLabelled = true;
    }
    if (hasText(name)) into.push(name.trim());
  }
  return isLabelled ? { lead, support } : undefined;
};
