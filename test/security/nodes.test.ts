/** The built program on each version of Node that is promised. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isKnownSystem, NODE_VERSIONS, nodeProgram } from '../../.build/node-binaries.mjs';
import { EXAMPLES, outputsOf } from './outputs.js';

const CI = process.env['CI'] !== undefined && process.env['CI'] !== '';

/** Those that are at hand or can be had; in CI all of them must be. */
const programOf = (major: string): string | undefined => {
  if (!isKnownSystem) return undefined;
  try {
    return nodeProgram(major);
  } catch (error) {
    if (CI) throw error;
    return undefined;
  }
};

/** The oldest is what the others are held to. */
const [oldest = '', ...newer] = Object.keys(NODE_VERSIONS);

describe('other versions of Node', () => {
  it('give the same bytes', ({ skip }) => {
    const base = programOf(oldest) ?? skip('not to be had here');
    const others = newer.map((major) => ({ major, node: programOf(major) ?? skip('not to be had here') }));
    for (const { major, node } of [{ major: oldest, node: base }, ...others]) {
      expect(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout).toMatch(new RegExp(`^v${major}\\.`, 'u'));
    }
    expect(EXAMPLES.length).toBeGreaterThan(3);
    for (const example of EXAMPLES) {
      const expected = outputsOf([base], example);
      expect(expected.hashes.length).toBeGreaterThan(8);
      for (const { major, node } of others) expect([major, outputsOf([node], example)]).toEqual([major, expected]);
    }
  });
});
