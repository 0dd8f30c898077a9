/** Scorecards → YAML that reads back as the same scorecards. */
import { Document } from 'yaml';
import type { Scorecard } from '../../model/scorecard.js';
import { verbatimTag } from './leaves.js';
import { scorecardTree } from './tree.js';

export interface YamlOptions {
  /** Where an editor finds the JSON Schema: a path or an address. Without it no line says so. */
  readonly schema?: string | undefined;
}

const LINE_WIDTH = 100;

const documentOf = (scorecard: Scorecard): string =>
  new Document(scorecardTree(scorecard), {
    customTags: (tags) => [...tags, verbatimTag],
    // Other programs' YAML takes yes, 012 and 1:30 for more than text.
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  }).toString({ lineWidth: LINE_WIDTH, singleQuote: true });

/**
 * The scorecards as one YAML file, several as a `---` stream. Every text comes out exactly as it went in;
 * points that are plain numbers stand without quotes, codes within.
 */
export const writeYaml = (scorecards: readonly Scorecard[], options: YamlOptions = {}): string => {
  const modeline = options.schema === undefined ? '' : `# yaml-language-server: $schema=${options.schema}\n`;
  return modeline + scorecards.map(documentOf).join('---\n');
};
