/** Tones as colours; without colour, as nothing. */
import pc from 'picocolors';
import type { Tone } from '../../report/document/spans.js';
import type { Line, Segment } from './flow.js';

export type Paint = (segment: Segment) => string;

export const painter = (colour: boolean): Paint => {
  if (!colour) return ({ text }) => text;
  const colours = pc.createColors(true);
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    strong: colours.bold,
    dim: colours.dim,
    error: colours.red,
    warning: colours.yellow,
    info: colours.cyan,
  };
  return ({ text, tone }) => (tone === undefined || text.trim() === '' ? text : paints[tone](text));
};

/** A line in colour; neighbours of one tone share it. */
export const paintLine = (line: Line, paint: Paint): string => {
  const merged: Segment[] = [];
  for (const segment of line.segments) {
    const last = merged.at(-1);
    if (last !== undefined && last.tone === segment.tone) {
      merged[merged.length - 1] = { text: last.text + segment.text, tone: last.tone };
    } else merged.push(segment);
  }
  return merged.map(paint).join('');
};
