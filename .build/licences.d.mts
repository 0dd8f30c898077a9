export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As SPDX spells it. */
  readonly kind: string;
  readonly words: string;
}

export const licencesOf: (metafiles: readonly { readonly inputs: object }[]) => Promise<string>;
export const noticesIn: (text: string) => readonly Notice[];
