/** Each rule has a file that breaks it and nothing else, and the same file mended. */
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fixtureResult } from '../../.build/fixture-options.js';
import type { RuleId } from '../../src/model/finding/rule-arguments.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';

const FOLDER = new URL('./', import.meta.url);
const FILES = readdirSync(FOLDER);

const fileOf = (name: string): string => {
  const found = FILES.filter((file) => /\.(?:yaml|csv|xlsx)$/u.test(file) && file.replace(/\.[^.]*$/u, '') === name);
  expect(found).toHaveLength(1);
  return found[0] ?? name;
};

const rulesIn = async (file: string, rule: RuleId): Promise<readonly RuleId[]> => {
  const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
  const inflateRaw = (data: Uint8Array, size: number): Uint8Array => inflateRawSync(data, { maxOutputLength: size });
  const result = await fixtureResult(rule, { name: file, bytes }, { inflateRaw });
  return [...result.findings, ...result.evaluations.flatMap((one) => one.findings)].map((finding) => finding.rule);
};

describe('a rule’s fixtures', () => {
  for (const rule of RULE_IDS) {
    it(rule, async () => {
      expect(await rulesIn(fileOf(rule), rule)).toEqual([rule]);
      expect(await rulesIn(fileOf(`${rule}.good`), rule)).toEqual([]);
    });
  }
});
