/** How tasks may be grouped, and a table ordered: by the tree, by whom, by when. */
export const GROUPINGS = ['field', 'lead', 'when'] as const;
export type Grouping = (typeof GROUPINGS)[number];
