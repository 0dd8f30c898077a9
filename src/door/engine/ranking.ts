/** Several files side by side: the order of their units, and what is given out of it. */

import type { Language } from '../../language/wording.js';
import { wording } from '../../language/wording.js';
import type { Ranking, UnreadFile } from '../../model/ranking.js';
import { rankUnits, startGathering } from '../../portfolio/index.js';
import { renderWithin } from '../../render/html/within.js';
import { annexOf } from '../../report/annex.js';
import type { Document } from '../../report/document/document.js';
import { rankingDocument } from '../../report/ranking/ranking.js';
import { rankingTable } from '../../report/ranking/ranking-table.js';
import type { RankingOutputName, Requests, Shown, Written } from '../protocol.js';
import { isSet, opened } from './opened.js';
import { inPieces } from './pieces.js';
import { CSV, DOCX, nameBeside, XLSX } from './written-files.js';

interface Ranked {
  readonly ranking: Ranking;
  readonly unreadable: readonly UnreadFile[];
  readonly document: Document;
}

const ranked = (files: readonly number[], language: Language): Ranked => {
  const gathering = startGathering();
  for (const file of files) if (!isSet(file)) gathering.take(opened(file).result);
  const { units, unreadable, year } = gathering.taken();
  const ranking = rankUnits(units);
  return { ranking, unreadable, document: rankingDocument(ranking, wording(language, true), { year, unreadable }) };
};

export const showRanking = ({ files, language }: Requests['rank']): Shown =>
  inPieces(renderWithin([ranked(files, language).document], language));

interface RankingOutput {
  readonly ending: string;
  readonly type: string;
  readonly make: (ranked: Ranked, language: Language) => Promise<string | Uint8Array>;
}

const OUTPUT: Readonly<Record<RankingOutputName, RankingOutput>> = {
  word: {
    ending: '.docx',
    type: DOCX,
    make: async ({ document }, language) => {
      const { renderAnnexes } = await import('../../render/docx/index.js');
      return renderAnnexes([annexOf(document)], { language, title: document.title ?? '' });
    },
  },
  workbook: {
    ending: '.xlsx',
    type: XLSX,
    make: async ({ document }) => {
      const { renderTablesWorkbook } = await import('../../render/xlsx/tables.js');
      return renderTablesWorkbook([document]);
    },
  },
  csv: {
    ending: '.csv',
    type: CSV,
    make: async ({ ranking, unreadable }, language) => {
      const { renderCsv } = await import('../../render/csv/index.js');
      return renderCsv([rankingTable(ranking, wording(language, true), unreadable)], { language, delimiter: ';' });
    },
  },
};

export const writeRanking = async ({ files, output, language, taken }: Requests['writeRanking']): Promise<Written> => {
  const { ending, type, make } = OUTPUT[output];
  const data = await make(ranked(files, language), language);
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return { name: nameBeside('xep-hang', 'don-vi', ending, taken), type, data: bytes, notes: [] };
};
