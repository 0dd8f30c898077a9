/** Spreadsheets of LibreOffice and its kin. How each was made: ods/README.md. */
import { testCorpus } from './walk.js';

testCorpus('ods');
