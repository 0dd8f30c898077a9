/** Words as runs of a paragraph: whatever a user wrote comes out as text. */
import { type IRunOptions, TextRun } from 'docx';
import type { Language } from '../../language/wording.js';
import { numberText } from '../../report/document/number-text.js';
import type { Span } from '../../report/document/spans.js';
import type { Cell } from '../../report/document/table.js';
import { barText } from '../bar.js';
import { visible } from '../visible.js';

export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'superScript' | 'allCaps'>;

/** The text in one look; its line breaks are kept. */
export const runs = (text: string, look: Look = {}): readonly TextRun[] =>
  visible(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));

export const spanText = (span: Span, language: Language): string => {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'number':
      return numberText(span, language);
    case 'bar':
      return barText(span.percent);
  }
};

const isStrong = (span: Span): boolean => span.kind !== 'bar' && span.tone === 'strong';

export const spanRuns = (spans: readonly Span[], language: Language, look: Look = {}): readonly TextRun[] =>
  spans.flatMap((span) => runs(spanText(span, language), isStrong(span) ? { ...look, bold: true } : look));

/** A cell's words without its notes. */
export const cellText = ({ spans, aside }: Cell, language: Language): string => {
  const words = (all: readonly Span[]): string => all.map((span) => spanText(span, language)).join('');
  const beside = aside === undefined || aside.length === 0 ? '' : ` (${words(aside)})`;
  return (words(spans) + beside).trim();
};
