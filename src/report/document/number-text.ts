/** A document's numbers as text, for renderers that have no numbers of their own. */
import { sayFixed, sayPercent, sayPoints } from '../../language/wording/numbers.js';
import type { Language } from '../../language/wording.js';
import type { NumberSpan, Span } from './spans.js';

/** "7,05"; with digits "7,1"; a percentage "78,33%". */
export const numberText = (span: NumberSpan, language: Language): string => {
  if (span.percent) return sayPercent(span.value, language);
  return span.digits === undefined ? sayPoints(span.value, language) : sayFixed(span.value, span.digits, language);
};

/** Spans as text alone, for names, labels and whatever knows no looks. */
export const spansText = (spans: readonly Span[], language: Language): string =>
  spans
    .map((span) => (span.kind === 'text' ? span.text : span.kind === 'number' ? numberText(span, language) : ''))
    .join('');
