/** CSV, TSV and pasted tables of every kind that offices hand over. How each was made: text/README.md. */
import { testCorpus } from './walk.js';

testCorpus('text');
