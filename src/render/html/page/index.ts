/** The script of the page: everything it does can be done without on paper, and nothing it shows is missing without it. */
import { goTo, startLinks } from './links.js';
import { anchorNow, whenAddressChanges } from './location.js';
import { startReport } from './report.js';

const { reveal, restore } = startReport(document, document.body);

const restoreAll = (): void => {
  restore();
  goTo(anchorNow(), reveal);
};

startLinks(document, reveal);
whenAddressChanges(restoreAll);
restoreAll();
