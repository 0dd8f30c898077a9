/** Pages within the page: one at a time, reached by its address, left by the way back. */

const OPEN = 'open';

/** How far down the list the reader was. */
let top = 0;

const pageOf = (target: Element | null): HTMLElement | undefined =>
  target?.closest<HTMLElement>('.own-page') ?? undefined;

const titleOfAll = document.title;

/** Where the reader was among what leads to the pages. */
const goBack = (id: string): void => {
  const link = document.querySelector<HTMLElement>(`.section a.turn[href="#${CSS.escape(id)}"]`);
  link?.focus({ preventScroll: true });
  scrollTo({ top, behavior: 'instant' });
};

/** Opens the page that holds the target, or none. */
export const turnTo = (target: Element | null): void => {
  const open = document.querySelector<HTMLElement>(`.own-page.${OPEN}`) ?? undefined;
  const next = pageOf(target);
  if (open === next) return;
  if (open === undefined) top = scrollY;
  open?.classList.remove(OPEN);
  next?.classList.add(OPEN);
  document.body.classList.toggle('turned', next !== undefined);
  const title = next?.querySelector('h2')?.textContent;
  document.title = title ? `${title} – ${titleOfAll}` : titleOfAll;
  if (next === undefined && open !== undefined) goBack(open.id);
};

/** Whether a link turns a page: then the browser follows it, so that its way back leads here again. */
export const isTurn = (link: Element | null): boolean => link?.classList.contains('turn') ?? false;

export const startTurning = (): void => {
  if (document.querySelector('.own-page') !== null) document.body.classList.add('turns');
};
