/** A page of documentation, in Markdown → text for a terminal. */
import { lexer, type Token, type Tokens } from 'marked';
import type { Language } from '../../language/wording.js';
import { text } from '../../report/document/build.js';
import type { Span, Tone } from '../../report/document/spans.js';
import type { Cell } from '../../report/document/table.js';
import { visible } from '../visible.js';
import { flowOf, linesOf } from './flow.js';
import type { TerminalOptions } from './index.js';
import { type Paint, painter, paintLine } from './paint.js';
import { tableLines } from './table.js';

export interface PageOptions extends TerminalOptions {
  readonly language: Language;
  /** How another page is asked for; undefined where a link leads to none. */
  readonly askFor: (target: string) => string | undefined;
}

const NARROWEST = 20;
const CODE_INDENT = '    ';
const BULLET = '• ';

/** Everything that the blocks of a page are laid out by. */
interface Layout extends PageOptions {
  readonly paint: Paint;
}

const tokensOf = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

/** Where a link leads, in words behind its own; nothing for a place of the same page. */
const target = (href: string, { askFor }: Layout): string => {
  if (href.startsWith('#')) return '';
  return ` (${askFor(href) ?? href.replace(/^(?:\.\.\/)+/u, '')})`;
};

const spansOf = (tokens: readonly Token[], layout: Layout, tone?: Tone): readonly Span[] =>
  tokens.flatMap((token): readonly Span[] => {
    switch (token.type) {
      case 'strong':
        return spansOf(tokensOf(token), layout, 'strong');
      case 'codespan':
        return [text(token['text'], tone ?? 'info')];
      case 'link':
        return [...spansOf(tokensOf(token), layout, tone), text(target(token['href'], layout), 'dim')];
      case 'br':
        return [text('\n')];
      // What a picture shows is told by the words around it.
      case 'image':
      case 'html':
        return [];
      case 'text':
      case 'escape':
        return tokensOf(token).length > 0
          ? spansOf(tokensOf(token), layout, tone)
          : [text(String(token['text']).replaceAll('\n', ' '), tone)];
      default:
        return spansOf(tokensOf(token), layout, tone);
    }
  });

const wrapped = (spans: readonly Span[], layout: Layout, width: number, tone?: Tone): readonly string[] =>
  linesOf(flowOf(spans, layout.language, tone), Math.max(width, NARROWEST)).map((line) =>
    paintLine(line, layout.paint),
  );

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isList = (token: Token): token is Tokens.List => token.type === 'list';

const tableOf = (table: Tokens.Table, layout: Layout, width: number): readonly string[] => {
  const cell = ({ tokens }: Tokens.TableCell): Cell => ({ spans: spansOf(tokens, layout) });
  const columns = table.header.map((head, index) => ({
    key: String(index),
    heading: spansOf(head.tokens, layout)
      .map((span) => (span.kind === 'text' ? span.text : ''))
      .join(''),
    role: 'text' as const,
  }));
  const rows = table.rows.map((cells) => ({ kind: 'other' as const, cells: cells.map(cell) }));
  return tableLines({ kind: 'table', name: 'documentation', columns, rows }, layout.language, width, layout.paint);
};

const listOf = (list: Tokens.List, layout: Layout, width: number): readonly string[] =>
  list.items.flatMap((item, index) => {
    const mark = list.ordered ? `${Number(list.start) + index}. ` : BULLET;
    const lines = blocksOf(item.tokens, layout, width - mark.length);
    return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(line === '' ? 0 : mark.length)) + line);
  });

const blockOf = (token: Token, layout: Layout, width: number): readonly string[] => {
  if (isTable(token)) return tableOf(token, layout, width);
  if (isList(token)) return listOf(token, layout, width);
  switch (token.type) {
    case 'heading':
      return wrapped(spansOf(tokensOf(token), layout, 'strong'), layout, width, 'strong');
    // What is typed or printed stands as it is: broken lines would be other lines.
    case 'code':
      return String(token['text'])
        .split('\n')
        .map((line) => (line === '' ? '' : CODE_INDENT + visible(line)));
    case 'paragraph':
    case 'text':
      return wrapped(spansOf(tokensOf(token).length > 0 ? tokensOf(token) : [token], layout), layout, width);
    case 'space':
    case 'hr':
    case 'html':
      return [];
    default:
      return blocksOf(tokensOf(token), layout, width);
  }
};

/** A list goes on from the words above it. */
const together = (before: Token, token: Token): boolean => before.type === 'text' && token.type === 'list';

const blocksOf = (tokens: readonly Token[], layout: Layout, width: number): readonly string[] => {
  const lines: string[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const block = blockOf(token, layout, width);
    if (block.length === 0) continue;
    if (before !== undefined && !together(before, token)) lines.push('');
    lines.push(...block);
    before = token;
  }
  return lines;
};

/** The page as text that ends in a line break, laid out for the width; what is code is never broken. */
export const renderPage = (markdown: string, options: PageOptions): string => {
  const layout: Layout = { ...options, paint: painter(options.colour) };
  const lines = blocksOf(lexer(markdown), layout, options.width);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
};
