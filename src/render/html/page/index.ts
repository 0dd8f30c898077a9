/** The script of the page: everything it does can be done without on paper, and nothing it shows is missing without it. */
import { goTo, startLinks } from './links.js';
import { anchorNow, whenAddressChanges } from './location.js';
import { type Plan, startPlan } from './plan.js';
import { startPrinting } from './printing.js';
import { startSorting } from './sorting.js';

const plans: Plan[] = [];
for (const form of document.querySelectorAll<HTMLFormElement>('form.tools')) {
  const section = document.getElementById(form.dataset['table'] ?? '');
  const plan = section === null ? undefined : startPlan(form, section);
  if (plan !== undefined) plans.push(plan);
}

const reveal = (target: Element): void => {
  for (const plan of plans) plan.reveal(target);
};

const restore = (): void => {
  for (const plan of plans) plan.restore();
  goTo(anchorNow(), reveal);
};

startPrinting();
startSorting();
startLinks(reveal);
whenAddressChanges(restore);
restore();
