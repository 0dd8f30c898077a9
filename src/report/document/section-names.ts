/** The parts a report may have, in the order in which they stand in it unless a person asks for another. */
export const SECTION_NAMES = [
  'cover',
  'table',
  'details',
  'summary',
  'losses',
  'unexplained',
  'self',
  'leads',
  'deadlines',
  'progress',
  'missing',
  'findings',
] as const;

/** The name by which `--sections` asks for a part, and by which a renderer knows it. */
export type SectionName = (typeof SECTION_NAMES)[number];
