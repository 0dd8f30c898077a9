/** What the yaml package says of a fault → a stable reason and the place where a person would look. */
import type { SyntaxReason } from '../../model/finding/syntax.js';
import type { Fault } from './compose.js';
import { openBracket, quoteBefore } from './opening.js';

export interface SyntaxFault {
  readonly reason: SyntaxReason;
  readonly detail: string;
  readonly offset: number;
}

const LONGEST_DETAIL = 200;

type Told = SyntaxReason | ((fault: Fault, text: string, all: readonly Fault[]) => SyntaxReason);

const startsLine = (text: string, offset: number): boolean =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';

const isBracketMessage = (message: string): boolean => /^Flow (map|sequence) .*end with an? [\]}]/u.test(message);

const missing = ({ message }: Fault): SyntaxReason => {
  if (message.startsWith('Missing closing')) return 'unclosed-quote';
  if (isBracketMessage(message)) return 'unclosed-bracket';
  if (message.startsWith('Implicit map keys')) return 'missing-colon';
  if (message.startsWith('Missing ,')) return 'missing-comma';
  if (message.startsWith('Sequence item without')) return 'bad-indent';
  return /directives?-end/u.test(message) ? 'directive' : 'unexpected';
};

/** A dash that is all there is of a value. */
const BARE_DASH = /^-[ \t]*(?=[\r\n#,}\]]|$)/u;

const isBareDash = (text: string, offset: number): boolean =>
  BARE_DASH.test(text.slice(offset, offset + LONGEST_DETAIL));

const unexpected = ({ message, offset }: Fault, text: string): SyntaxReason => {
  if (/^Unexpected flow-(map|seq)-end token/u.test(message)) return 'unopened-bracket';
  if (message.startsWith('Unexpected block-seq-ind on same line') && isBareDash(text, offset)) return 'bare-dash';
  return message.endsWith('at node end') && startsLine(text, offset) ? 'bad-indent' : 'unexpected';
};

const REASONS: Readonly<Record<string, Told>> = {
  TAB_AS_INDENT: 'tab-indent',
  BAD_INDENT: ({ message }) => (isBracketMessage(message) ? 'unclosed-bracket' : 'bad-indent'),
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
  // `name foo` over `max: 3` is one key of two lines; a "- " below a map's keys is out of place instead.
  MULTILINE_IMPLICIT_KEY: ({ offset }, text) => (text[offset] === '-' ? 'bad-indent' : 'missing-colon'),
  BLOCK_AS_IMPLICIT_KEY: ({ message, offset }, _text, all) => {
    const isIndent = all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.offset === offset);
    return message.startsWith('Nested mappings') && !isIndent ? 'colon-in-text' : 'bad-indent';
  },
  BLOCK_IN_FLOW: ({ offset }, text) =>
    isBareDash(text, offset) ? 'bare-dash' : text[offset] === '-' ? 'unexpected' : 'missing-comma',
  BAD_SCALAR_START: 'reserved-character',
  BAD_DQ_ESCAPE: 'bad-escape',
  TAG_RESOLVE_FAILED: 'unknown-tag',
  BAD_COLLECTION_TYPE: 'unknown-tag',
  MULTIPLE_TAGS: 'unknown-tag',
  MULTIPLE_ANCHORS: 'bad-anchor',
  BAD_ALIAS: 'bad-anchor',
  ALIAS_PROPS: 'bad-anchor',
  BAD_PROP_ORDER: 'bad-anchor',
  BAD_DIRECTIVE: 'directive',
};

const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, LONGEST_DETAIL);

/** A tab among the spaces that indent the faulty line or the next one. */
const tabNear = (text: string, offset: number): number | undefined => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset) + 1;
  for (const line of next > 0 ? [start, next] : [start]) {
    const indent = /^[ \t]*/u.exec(text.slice(line, line + LONGEST_DETAIL))?.[0] ?? '';
    if (indent.includes('\t')) return line + indent.indexOf('\t');
  }
  return undefined;
};

const place = (reason: SyntaxReason, fault: Fault, text: string): SyntaxFault => {
  const detail = firstLine(fault.message);
  if (reason === 'unclosed-bracket') return { reason, detail, offset: openBracket(text) ?? fault.offset };
  if (reason === 'unclosed-quote') return { reason, detail, offset: quoteBefore(text, fault.offset) ?? fault.offset };
  const tab = reason === 'bad-indent' || reason === 'tab-indent' ? tabNear(text, fault.offset) : undefined;
  if (tab !== undefined) return { reason: 'tab-indent', detail, offset: tab };
  if (reason !== 'unexpected') return { reason, detail, offset: fault.offset };
  // The end of a quoted text of several lines is most likely the start of another one, its own end forgotten.
  const quote = quoteBefore(text, fault.offset);
  const swallowed = quote !== undefined && text.slice(quote, fault.offset).includes('\n');
  return swallowed ? { reason: 'unclosed-quote', detail, offset: quote } : { reason, detail, offset: fault.offset };
};

/** The first fault in the text: those behind it mostly follow from it. `faults` must not be empty. */
export const firstFault = (faults: readonly Fault[], text: string): SyntaxFault => {
  const fault = faults.reduce((first, other) => (other.offset < first.offset ? other : first));
  const told = REASONS[fault.code] ?? 'unexpected';
  return place(typeof told === 'string' ? told : told(fault, text, faults), fault, text);
};
