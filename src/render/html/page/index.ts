/** The script of the page: everything it does can be done without on paper, and nothing it shows is missing without it. */
import { goTo, startLinks } from './links.js';
import { anchorNow, whenAddressChanges } from './location.js';
import { startReport } from './report.js';
import { startTurning, turnTo } from './turning.js';

const { reveal, restore } = startReport(document, document.body);

const revealAll = (target: Element): void => {
  turnTo(target);
  reveal(target);
};

const restoreAll = (): void => {
  restore();
  if (!goTo(anchorNow(), revealAll)) turnTo(null);
};

startTurning();
startLinks(document, revealAll);
whenAddressChanges(restoreAll);
restoreAll();
