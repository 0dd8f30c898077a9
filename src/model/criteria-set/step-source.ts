/** What a score comes from. */
export const STEP_SOURCES = [
  'result',
  'stated',
  'joined',
  'lost',
  'sum',
  'difference',
  'believed',
  'rescaled',
  'full-marks',
  'not-applicable',
  'survey',
  'unscored',
] as const;
export type StepSource = (typeof STEP_SOURCES)[number];
