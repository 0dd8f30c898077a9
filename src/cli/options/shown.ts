/** What `--show` asks for instead of the result. */
export const SHOWN = ['reading', 'steps'] as const;

export interface Shown {
  readonly kind: (typeof SHOWN)[number];
  /** Codes or paths of criteria; none: all. */
  readonly codes: readonly string[];
}
