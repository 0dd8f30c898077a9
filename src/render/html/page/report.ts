/** What makes the reports of a page answer: tools of the ten-column tables, printing, sorting. */
import { type Plan, startPlan } from './plan.js';
import { startPrinting } from './printing.js';
import { startSorting } from './sorting.js';

export type StartedReport = Plan;

/**
 * @param root what holds the reports
 * @param sheet what says by its classes which parts of it are printed
 * @param signal ends what listens outside of them
 */
export const startReport = (root: ParentNode, sheet: HTMLElement, signal?: AbortSignal): StartedReport => {
  const plans: Plan[] = [];
  for (const form of root.querySelectorAll<HTMLFormElement>('form.tools')) {
    const section = root.querySelector<HTMLElement>(`#${CSS.escape(form.dataset['table'] ?? '')}`);
    const plan = section === null ? undefined : startPlan(form, section, signal);
    if (plan !== undefined) plans.push(plan);
  }
  startPrinting(root, sheet, signal);
  startSorting(root);
  return {
    reveal: (target) => {
      for (const plan of plans) plan.reveal(target);
    },
    restore: () => {
      for (const plan of plans) plan.restore();
    },
  };
};
