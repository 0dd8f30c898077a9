/** Workbooks of every kind that offices hand over. How each was made: xlsx/README.md. */
import { testCorpus } from './walk.js';

testCorpus('xlsx');
