/** `cchc.config.yaml`: what it says, where, and everything that may be wrong with it. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSample } from '../../src/language/command/config.js';
import { LANGUAGES } from '../../src/language/wording.js';
import { noConfig } from '../../src/model/config.js';
import { toDecimal } from '../../src/model/points/points.js';
import { readConfigFile } from '../../src/pipeline/plain-files.js';
import { configSchema } from '../../src/schema/config-schema.js';
import { configJsonSchema, jsonSchema } from '../../src/schema/json-schema.js';
import { capabilities } from '../capabilities.js';
import { findingLine } from './reading.js';

const read = (text: string) => readConfigFile(new TextEncoder().encode(text), capabilities);
const faults = async (text: string) => (await read(text)).findings.map(findingLine);
const isConfig = new Ajv({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());

/** Every setting of a sample in use: prose begins "# ", a setting right after its "#". */
const inUse = (sample: string): string => sample.replace(/^#(?=\S| {2})/gmu, '');

/** A value without its place. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one) => {
      if (key === 'at') return undefined;
      if (one instanceof Map) return Object.fromEntries(one);
      if (typeof one === 'object' && one !== null && 'least' in one) {
        const { least, ...rest } = one;
        return { ...rest, least: { ...least, value: toDecimal(least.value) } };
      }
      return one;
    }),
  );

describe('a config', () => {
  it('says nothing where it is blank, or all of it is a comment', async () => {
    for (const text of ['', '\n', '# chỉ có lời\n', '{}', ...LANGUAGES.map(configSample)]) {
      expect(await read(text)).toMatchObject({ config: noConfig, findings: [] });
    }
  });

  it.each(LANGUAGES)('in %s, as it is written to begin with, is right in every setting', async (language) => {
    const text = inUse(configSample(language));
    const { config, findings } = await read(text);
    expect(findings).toEqual([]);
    expect(isConfig(parse(text))).toBe(true);
    const { tolerance, ...gates } = config.gates;
    expect(tolerance && toDecimal(tolerance.value)).toBe('0.25');
    expect(bare({ ...config, gates })).toEqual({
      rules: { 'missing-lead': { value: 'error' }, 'mixed-decimal-marks': { value: 'off' } },
      columns: {
        assessed: [{ text: 'Điểm Tổ công tác chấm' }],
        solution: [{ text: 'Hướng xử lý' }, { text: 'Cách làm' }],
      },
      criteriaSets: [{ text: 'bo-tieu-chi-2026.yaml' }],
      gates: {
        failOn: { value: 'error' },
        maxWarnings: { value: 10 },
        minScore: {
          value: [{ least: { unit: 'percent', value: '70' } }, { code: '7', least: { unit: 'percent', value: '60' } }],
        },
        requireComplete: { value: true },
        noRegress: { value: language === 'vi' ? 'nam-truoc.json' : 'last-year.json' },
      },
      agencies: [
        { name: { text: 'Văn phòng HĐND và UBND' }, aliases: [{ text: 'VP HĐND&UBND' }, { text: 'Văn phòng' }] },
      ],
      files: [{ text: 'bang-cham-diem/**/*.xlsx' }, { text: 'bang-cham-diem/**/*.yaml' }],
      exclude: [{ text: 'luu-tru' }, { text: '*-nhap.xlsx' }],
      baseline: { value: 'cchc.baseline.json' },
      waivers: [
        {
          rule: 'unexplained-loss',
          file: { text: 'xa/an-binh.xlsx' },
          code: { text: '8' },
          reason: {
            text:
              language === 'vi'
                ? 'Chờ Sở Nội vụ gửi bảng chấm điểm chi tiết'
                : 'The detailed table of the department is still to come',
          },
          until: '2026-12-31',
        },
      ],
      overrides: [
        {
          files: [{ text: 'tu-cham/**' }],
          rules: { 'missing-solution': { value: 'off' } },
          columns: {},
          gates: { minScore: { value: [{ least: { unit: 'percent', value: '50' } }] } },
        },
      ],
    });
  });

  it('keeps the place of what it says', async () => {
    const { config } = await read('rules:\n  unscored: {severity: info}\ngates:\n  min-score: [70, "7=3,5"]\n');
    expect(config.rules.get('unscored')).toEqual({ value: 'info', at: { kind: 'text', line: 2, column: 24 } });
    expect(config.gates.minScore?.at).toEqual({ kind: 'text', line: 4, column: 14 });
    expect(bare(config.gates.minScore?.value)).toEqual([
      { least: { unit: 'points', value: '70' } },
      { code: '7', least: { unit: 'points', value: '3.5' } },
    ]);
  });

  it('tells every fault with its place, and what may have been meant', async () => {
    expect(
      await faults(`rules:
  name-variant: off
  syntax: warning
  when-past: {severity: fatal, x: 1}
  unscored: [info]
gates:
  min-score: {total: 70, "7": abc, "8": [1]}
  max-warnings: -1
  fail-on: errr
  require-complete: maybe
  tolerance: -1
columns: {asessed: x, lost: [A, a]}
agencies:
  - name: Văn phòng
    aliases: [VP, vp]
  - aliases: X
  - Phòng
overrides:
  - rules: {missing-when: off}
    gates: {fail-on: info}
colums: {}
files: {a: b}
`),
    ).toEqual([
      '2:3 unknown-key {"key":"name-variant","nearest":"name-variants"}',
      '3:11 schema {"key":"syntax","expected":"reading-level","actual":"text","text":"warning"}',
      '4:25 schema {"key":"when-past","expected":{"oneOf":["off","info","warning","error"]},"actual":"text","text":"fatal"}',
      '4:32 unknown-key {"key":"x"}',
      '5:13 schema {"key":"unscored","expected":{"oneOf":["off","info","warning","error"]},"actual":"list"}',
      '7:31 schema {"key":"7","expected":"threshold","actual":"text","text":"abc"}',
      '7:41 schema {"key":"8","expected":"threshold","actual":"list"}',
      '8:17 schema {"key":"max-warnings","expected":"whole-number","actual":"text","text":"-1"}',
      '9:12 schema {"key":"fail-on","expected":{"oneOf":["error","warning","info","never"]},"actual":"text","text":"errr"}',
      '10:21 schema {"key":"require-complete","expected":"yes-no","actual":"text","text":"maybe"}',
      '11:14 schema {"key":"tolerance","expected":"points","actual":"text","text":"-1"}',
      '12:11 unknown-key {"key":"asessed","nearest":"assessed"}',
      '12:33 duplicate-key {"key":"a"}',
      '15:19 duplicate-key {"key":"vp"}',
      '16:5 schema {"key":"name","expected":"text","actual":"blank"}',
      '17:5 schema {"key":"agencies","expected":"map","actual":"text","text":"Phòng"}',
      '19:5 schema {"key":"files","expected":"list","actual":"blank"}',
      '20:13 unknown-key {"key":"fail-on","home":"gates"}',
      '21:1 unknown-key {"key":"colums","nearest":"columns"}',
      '22:8 schema {"key":"files","expected":"text","actual":"map"}',
    ]);
  });

  it('wants waivers to say what, where, why and until when', async () => {
    expect(
      await faults(`waivers:
  - {rule: lost-mismach, file: a, reason: x, until: 31/12/2026}
  - {rule: syntax, file: a, reason: x, until: 2026-12-31}
  - {rule: waiver-unused, file: a, reason: x, until: 2026-12-31}
  - {rule: unscored, until: 31/6/2026}
  - {rule: unscored, file: a, code: "2", reason: "", until: }
  - unscored
`),
    ).toEqual([
      '2:12 unknown-key {"key":"lost-mismach","nearest":"lost-mismatch"}',
      '3:12 schema {"key":"rule","expected":"waivable-rule","actual":"text","text":"syntax"}',
      '4:12 schema {"key":"rule","expected":"waivable-rule","actual":"text","text":"waiver-unused"}',
      '5:5 schema {"key":"file","expected":"text","actual":"blank"}',
      '5:5 schema {"key":"reason","expected":"text","actual":"blank"}',
      '5:29 schema {"key":"until","expected":"day","actual":"text","text":"31/6/2026"}',
      '6:50 schema {"key":"reason","expected":"text","actual":"blank"}',
      '6:61 schema {"key":"until","expected":"day","actual":"blank"}',
      '7:5 schema {"key":"waivers","expected":"map","actual":"text","text":"unscored"}',
    ]);
  });

  it('for a later version says that alone, and two documents are one too many', async () => {
    expect(await faults('version: 2\nnew-thing: 1\n')).toEqual([
      '1:10 schema {"key":"version","expected":{"version":1},"actual":"text","text":"2"}',
    ]);
    expect(await faults('version: 1\n')).toEqual([]);
    expect(await faults('rules: {}\n---\nrules: {}\n')).toEqual(['3:1 duplicate-key {"key":"---"}']);
    expect(await faults('rules: [\n')).toEqual([
      '1:8 syntax {"reason":"unclosed-bracket","detail":"Flow sequence in block collection must be sufficiently indented and end with a ]"}',
    ]);
    expect(await faults('gates: {min-score: [70%, 7=3,5]}\n')).toEqual([
      '1:30 schema {"key":"min-score","expected":"quoted-number","actual":"text","text":"7=3,5"}',
    ]);
    expect(await faults('- 1\n')).toEqual(['1:1 schema {"key":"","expected":"map","actual":"list"}']);
  });
});

describe('the JSON Schema of a config', () => {
  it('says of every key what it is, in both languages', () => {
    const shapes = Object.entries(configSchema.shape).map(([key, value]) => {
      const meta = (value as { meta: () => { title?: string; description?: string } | undefined }).meta();
      return [key, meta?.title !== undefined && meta.description?.includes('\n\n')];
    });
    expect(shapes.filter(([, described]) => described !== true)).toEqual([]);
    expect(jsonSchema('config')).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
  });

  it('refuses what the reader refuses', () => {
    for (const text of [
      'rules: {name-variant: off}',
      'rules: {syntax: warning}',
      'rules: {unscored: fatal}',
      'gates: {max-warnings: -1}',
      'overrides: [{rules: {unscored: off}}]',
      'overrides: [{files: a, gates: {fail-on: info}}]',
      'version: 2',
    ]) {
      expect(isConfig(parse(text)), text).toBe(false);
    }
  });
});
