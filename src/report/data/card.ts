/** What every table for databases says of a scorecard: whose it is, and by which criteria set. */
import type { DataColumn } from '../../model/data-table.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { ListedUnit, UnitSummary } from '../../model/ranking.js';
import { tidy } from '../../model/text/text.js';

/** A scorecard as it stands in a file of many. */
export interface Card {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Absent where the file is no scorecard. */
  readonly unit?: Pick<UnitSummary, 'unit' | 'calledBy'> | undefined;
  /** In the list of units, where there is one that names it. */
  readonly listed?: ListedUnit | undefined;
  readonly evaluation?: Evaluation | undefined;
}

interface OfCard {
  readonly card: Card;
}

const scorecardOf = ({ card }: OfCard) => card.evaluation?.scored.scorecard;

/** The columns that every table begins with. */
export const CARD_COLUMNS: readonly DataColumn<OfCard>[] = [
  { name: 'file', type: 'text', of: ({ card }) => card.file },
  { name: 'sheet', type: 'text', of: ({ card }) => card.sheet },
  { name: 'unit_code', type: 'text', of: ({ card }) => card.listed?.code },
  { name: 'unit', type: 'text', of: ({ card }) => card.listed?.name ?? card.unit?.unit },
  { name: 'unit_group', type: 'text', of: ({ card }) => card.listed?.group },
  { name: 'unit_called_by', type: 'text', of: ({ card }) => card.unit?.calledBy },
  { name: 'year', type: 'integer', of: (item) => scorecardOf(item)?.year },
  // The set that it was scored by; without one, what the scorecard says.
  {
    name: 'criteria_set',
    type: 'text',
    of: (item) => {
      const set = item.card.evaluation?.bySet?.set.id ?? scorecardOf(item)?.criteriaSet;
      return set && (tidy(set.text) || undefined);
    },
  },
  { name: 'criteria_set_version', type: 'text', of: ({ card }) => card.evaluation?.bySet?.set.version?.text },
];
