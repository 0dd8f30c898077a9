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

/** A page that nobody sees draws no frames. */
const WITHOUT_FRAMES = 200;

/** Once the browser has drawn what is there by now, and had a chance to answer somebody. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, WITHOUT_FRAMES);
  });
