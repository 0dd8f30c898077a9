/** The fields that an office's own Word file may name: `{unit}`, `{total.lost}`, `{#criteria}…{/criteria}`. */

/** A text; a flag to choose by; a group of fields; a list, whose items have fields of their own. */
export type FieldShape = 'text' | 'flag' | FieldGroup | readonly [FieldGroup];
export interface FieldGroup {
  readonly [name: string]: FieldShape;
}

/** What fills fields of such shapes. */
export type ValuesOf<S> = S extends 'text'
  ? string
  : S extends 'flag'
    ? boolean
    : S extends readonly [infer G]
      ? readonly ValuesOf<G>[]
      : { readonly [K in keyof S]: ValuesOf<S[K]> };

const REMEDY = {
  solution: 'text',
  product: 'text',
  lead: 'text',
  support: 'text',
  person: 'text',
  when: 'text',
  status: 'text',
  note: 'text',
} as const;

const TASK = {
  codes: 'text',
  names: 'text',
  lost: 'text',
  ...REMEDY,
} as const;

export const TEMPLATE_FIELDS = {
  unit: 'text',
  year: 'text',
  planYear: 'text',
  today: 'text',
  title: 'text',
  coverage: 'text',
  computedFrom: 'text',
  provisional: 'text',
  isExtract: 'flag',
  isProvisional: 'flag',

  agency: 'text',
  superior: 'text',
  number: 'text',
  place: 'text',
  date: 'text',
  subject: 'text',
  signer: { authority: 'text', title: 'text', name: 'text' },
  basis: [{ text: 'text' }],
  recipients: [{ text: 'text' }],

  total: {
    max: 'text',
    self: 'text',
    assessed: 'text',
    lost: 'text',
    unexplained: 'text',
    percent: 'text',
    percentName: 'text',
    final: 'text',
  },
  fields: [{ code: 'text', name: 'text', max: 'text', assessed: 'text', lost: 'text', percent: 'text', share: 'text' }],
  criteria: [
    {
      code: 'text',
      name: 'text',
      max: 'text',
      assessed: 'text',
      lost: 'text',
      ...REMEDY,
      isField: 'flag',
    },
  ],
  notes: [{ number: 'text', text: 'text' }],
  tasks: [TASK],
  leads: [{ name: 'text', count: 'text', lost: 'text', tasks: [TASK] }],
} as const satisfies FieldGroup;

export type TemplateValues = ValuesOf<typeof TEMPLATE_FIELDS>;
