/** The tools stay at the top while the table goes by, and its headings below them, as high as the tools happen to be. */
export const keepInSight = (tools: HTMLElement, section: HTMLElement): void => {
  new ResizeObserver(() => {
    section.style.setProperty('--tools-height', `${tools.offsetHeight}px`);
  }).observe(tools);
};
