/** Grids → scorecards: the one part that knows what an office table looks like, and no file format. */
export { nestFlatList } from './flat.js';
export { meaningOfHeading } from './heading.js';
export { readTables } from './read-tables.js';
