/** Files that look like scorecards to whoever has them. How each was made: unreadable/README.md. */
import { testCorpus } from './walk.js';

testCorpus('unreadable');
