/** What is printed for programs, held to what those programs hold it to. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajv from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import { without } from '../office.js';

const VENDOR = join(import.meta.dirname, '../vendor');
const schemaOf = (path: string): object => JSON.parse(readFileSync(join(VENDOR, path), 'utf8'));

const isSarif = formats
  .default(new draft04.default({ strict: false }))
  .compile(schemaOf('sarif/sarif-schema-2.1.0.json'));
const isCodeQuality = new ajv.default({ strict: false }).compile(schemaOf('gitlab/codeclimate.json'));

/** Throws where the output is none of its format. */
type Read = (output: string) => void;

/** Format → what its readers ask of standard output. */
export const PRINTED: Readonly<Record<string, Read>> = {
  json: (output) => {
    JSON.parse(output);
  },
  sarif: (output) => {
    isSarif(JSON.parse(output));
    expect(isSarif.errors ?? []).toEqual([]);
  },
  gitlab: (output) => {
    const entries: readonly unknown[] = JSON.parse(output);
    expect(entries.filter((one) => !isCodeQuality(one))).toEqual([]);
  },
  junit: (output) => {
    if (without('xmllint')) return;
    const call = ['--noout', '--nonet', '--schema', join(VENDOR, 'junit/junit-10.xsd'), '-'];
    const { stderr, status } = spawnSync('xmllint', call, { input: output, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['- validates\n', 0]);
  },
  github: (output) => {
    // What all of it comes to stands at the end.
    const lines = output.split('\n').filter(Boolean);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) /u);
    for (const line of lines.slice(-1)) expect(line).toMatch(/^(?:::(?:error|warning|notice) |[^:\s])/u);
  },
};
