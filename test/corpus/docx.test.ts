/** Word documents of every kind that offices hand over. How each was made: docx/README.md. */
import { testCorpus } from './walk.js';

testCorpus('docx');
