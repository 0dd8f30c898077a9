/** Where the keyboard is: an element that is taken off the page loses it, even if it is put back at once. */

/** @returns what gives the keyboard back to where it is now, with its caret; nothing where it is in none of the elements */
export const keyboardIn = (elements: readonly HTMLElement[]): (() => void) | undefined => {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement) || !elements.some((one) => one.contains(active))) return undefined;
  if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) return () => active.focus();
  const { selectionStart, selectionEnd, value } = active;
  const tellChange = (): void => {
    // Taken off the page once more, it has the keyboard again by then.
    queueMicrotask(() => {
      if (document.activeElement === active) return;
      active.removeEventListener('blur', tellChange);
      // What was typed before it was put back is no change to the browser.
      if (active.value === value) active.dispatchEvent(new Event('change'));
    });
  };
  // A browser takes a field that leaves the page for one that somebody has finished with.
  const isNoChange = (event: Event): void => {
    if (event.target === active) event.stopImmediatePropagation();
  };
  addEventListener('change', isNoChange, true);
  return () => {
    removeEventListener('change', isNoChange, true);
    active.addEventListener('blur', tellChange);
    active.focus({ preventScroll: true });
    active.setSelectionRange(selectionStart, selectionEnd);
  };
};
