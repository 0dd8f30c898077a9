/** The values of a scorecard's whole that a manifest keeps, in their order. */
export const TOTAL_FIELDS = [
  'unit',
  'year',
  'criteriaSet',
  'criteriaSetVersion',
  'basis',
  'coverage',
  'provisional',
  'max',
  'self',
  'assessed',
  'lost',
  'unexplained',
  'percent',
  'unscored',
  'notApplicable',
  'bonus',
  'penalty',
  'final',
  'class',
] as const;

export type TotalField = (typeof TOTAL_FIELDS)[number];
