/** Scorecards → YAML that reads back as the same scorecards. */
import type { Scorecard } from '../../model/scorecard/scorecard.js';
import { documentText, yamlDocument } from './document.js';
import { scorecardTree } from './tree.js';

export interface YamlOptions {
  /** Where an editor finds the JSON Schema: a path or an address. Without it no line says so. */
  readonly schema?: string | undefined;
}

const documentOf = (scorecard: Scorecard): string => documentText(yamlDocument(scorecardTree(scorecard)));

/**
 * The scorecards as one YAML file, several as a `---` stream. Every text comes out exactly as it went in;
 * points that are plain numbers stand without quotes, codes within.
 */
export const writeYaml = (scorecards: readonly Scorecard[], options: YamlOptions = {}): string => {
  const modeline = options.schema === undefined ? '' : `# yaml-language-server: $schema=${options.schema}\n`;
  return modeline + scorecards.map(documentOf).join('---\n');
};
