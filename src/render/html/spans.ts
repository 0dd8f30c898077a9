/** Pieces of text, numbers and bars as markup. */
import type { Language } from '../../language/wording.js';
import { toFixedDecimal } from '../../model/points/points.js';
import { numberText } from '../../report/document/number-text.js';
import type { Span, Tone } from '../../report/document/spans.js';
import { barDrawing } from './drawing.js';
import { element, escaped, type Html, together } from './markup.js';

const SHARE_DIGITS = 4;

const toned = (words: Html, tone: Tone | undefined): Html => {
  if (tone === undefined) return words;
  return tone === 'strong' ? element('strong', {}, words) : element('span', { class: `tone-${tone}` }, words);
};

const spanMarkup = (span: Span, language: Language): Html => {
  switch (span.kind) {
    case 'text':
      return toned(escaped(span.text), span.tone);
    case 'number':
      return toned(escaped(numberText(span, language)), span.tone);
    case 'bar':
      return barDrawing(Number(toFixedDecimal(span.percent, SHARE_DIGITS)));
  }
};

export const spansMarkup = (spans: readonly Span[], language: Language): Html => {
  const [first] = spans;
  if (first !== undefined && spans.length === 1) return spanMarkup(first, language);
  return together(...spans.map((span) => spanMarkup(span, language)));
};
