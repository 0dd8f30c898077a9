/** Grids → scorecards: the one part that knows what an office table looks like, and no file format. */
export { nestFlatList } from './flat.js';
export { readTables } from './read-tables.js';
export { meaningOfHeading } from './words/heading.js';
