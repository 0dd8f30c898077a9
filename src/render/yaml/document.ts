/** How our YAML is laid out, whatever stands in it. */
import { Document } from 'yaml';
import { verbatimTag } from './leaves.js';
import type { Tree } from './tree.js';

const LINE_WIDTH = 100;

export const yamlDocument = (tree: Tree): Document =>
  new Document(tree, {
    customTags: (tags) => [...tags, verbatimTag],
    // Other programs' YAML takes yes, 012 and 1:30 for more than text.
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });

export const documentText = (document: Document): string =>
  document.toString({ lineWidth: LINE_WIDTH, singleQuote: true, nullStr: '' });
