/** Elements, made without markup: texts stay texts. */

type Handlers = { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };

export interface Properties {
  /** `true` is an attribute without a value; `undefined` and `false` are none. */
  readonly [attribute: string]: string | number | boolean | undefined | Handlers;
}

/** An element of the page; `on` holds what it answers to. */
export const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Omit<Properties, 'on'> & { readonly on?: Handlers } = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[T] => {
  const element = document.createElement(tag);
  const { on = {}, ...attributes } = properties;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || typeof value === 'object') continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, handler] of Object.entries(on)) element.addEventListener(name, handler as EventListener);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** The browser's next chance to answer somebody. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
