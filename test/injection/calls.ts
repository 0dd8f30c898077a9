/** What each command is asked for, so that it writes every text it can in every format it has. */
import type { CommandSpec } from '../../src/cli/command.js';
import { DATA_FORMATS } from '../../src/cli/formats/data-formats.js';
import { FORM_FORMATS } from '../../src/cli/formats/form-formats.js';
import {
  CHECK_FORMATS,
  DIFF_FORMATS,
  PLAN_FORMATS,
  RANK_FORMATS,
  REPORT_FORMATS,
  SCORE_FORMATS,
  VERIFY_FORMATS,
} from '../../src/cli/formats/formats.js';
import { SCORECARD_FORMATS } from '../../src/cli/formats/scorecard-formats.js';

export interface Call {
  readonly args: readonly string[];
  /** Of the registry the command takes them from. */
  readonly formats: readonly { readonly name: string }[];
  /** Texts that must come out in each of them, with every payload; only some with those that findings shorten. */
  readonly shows: readonly string[];
  /** Texts that must come out in some of them. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

const one = (name: string) => [{ name }];

/** Of every command: its calls, or why none is here. */
export const CALLS: Readonly<Record<CommandSpec['name'], readonly Call[] | string>> = {
  score: [
    {
      args: ['mot.yaml', 'phieu', 'so.xlsx', '--show', 'steps'],
      formats: SCORE_FORMATS,
      shows: ['name', 'file', 'office', 'code', 'sheet', 'cell'],
      also: {
        json: [
          'solution',
          'product',
          'lead',
          'support',
          'person',
          'note',
          'heading',
          'bonus',
          'column',
          'extra',
          'when',
        ],
      },
    },
  ],
  check: [
    {
      args: ['mot.yaml', 'phieu', 'hong', 'so.xlsx', '--min-score', '99%', '--require-complete'],
      formats: CHECK_FORMATS,
      shows: ['file', 'sheet'],
      also: { text: ['key', 'points', 'when'], json: ['code', 'cell', 'cure'] },
    },
    {
      args: ['mot.yaml', '--criteria-set', 'bo.yaml'],
      formats: CHECK_FORMATS,
      shows: [],
      also: { json: ['name', 'class'] },
    },
    {
      args: ['cau-hinh/mot.yaml', '--config', 'cau-hinh/cchc.config.yaml', '--today', '2026-11-26'],
      formats: CHECK_FORMATS,
      shows: [],
      also: { json: ['reason'], sarif: ['reason'], junit: ['reason'] },
    },
  ],
  report: [
    {
      args: ['phieu', 'so.xlsx'],
      formats: REPORT_FORMATS.filter(({ name }) => name !== 'docx' && name !== 'ics'),
      shows: ['cell', 'cure'],
      also: { html: ['office', 'bonus', 'extra'], xlsx: ['office'] },
    },
    {
      args: ['mot.yaml', '--meta', 'meta.yaml'],
      formats: REPORT_FORMATS,
      shows: ['name', 'solution', 'product', 'lead', 'support', 'person', 'note'],
      also: {
        html: ['unit', 'title', 'finding', 'evidence', 'explanation'],
        csv: ['finding', 'evidence', 'explanation'],
        xlsx: ['unit', 'finding', 'evidence', 'explanation'],
        docx: ['agency', 'number', 'place', 'subject', 'basis', 'recipient', 'signer'],
      },
    },
    {
      args: ['mot.yaml', '--meta', 'meta.yaml', '--template', 'mau.docx'],
      formats: one('docx'),
      shows: ['agency', 'number', 'place', 'subject', 'basis', 'name', 'solution', 'lead', 'position', 'signer'],
    },
  ],
  rank: [
    {
      args: ['phieu', '--units', 'don-vi.yaml', '--previous', 'truoc', '--today', '2026-11-26'],
      formats: RANK_FORMATS,
      shows: ['office', 'missing', 'unitcode'],
      also: { html: ['code', 'when'], json: ['code', 'file', 'group'], docx: ['code'] },
    },
  ],
  diff: [{ args: ['truoc/mot.yaml', 'mot.yaml'], formats: DIFF_FORMATS, shows: ['unit', 'name'] }],
  plan: [
    {
      args: ['mot.yaml', '--target', '60%'],
      formats: PLAN_FORMATS,
      shows: [],
      also: { html: ['unit'], json: ['unit'] },
    },
  ],
  export: ['scores', 'findings', 'remedies'].map((table) => ({
    args: ['mot.yaml', 'phieu', 'so.xlsx', '--table', table],
    formats: DATA_FORMATS,
    shows:
      {
        scores: ['name', 'file', 'office', 'code', 'sheet', 'cell'],
        findings: ['file', 'office', 'code', 'sheet'],
        remedies: ['solution', 'product', 'lead', 'support', 'person', 'note', 'when', 'cure'],
      }[table] ?? [],
  })),
  verify: [{ args: ['ban-ke.json'], formats: VERIFY_FORMATS, shows: ['file'] }],
  convert: [
    {
      args: ['mot.yaml'],
      formats: SCORECARD_FORMATS,
      shows: [
        'title',
        'unit',
        'name',
        'finding',
        'evidence',
        'explanation',
        'solution',
        'product',
        'lead',
        'support',
        'person',
        'note',
      ],
    },
  ],
  annotate: [
    { args: ['so-thuong.xlsx'], formats: one('xlsx'), shows: ['cell', 'cure'] },
    { args: ['van-ban.docx'], formats: one('docx'), shows: ['cell', 'cure'] },
  ],
  init: [{ args: ['--from', 'mot.yaml'], formats: FORM_FORMATS, shows: ['title', 'unit', 'name'] }],
  open: 'writes the page of report; tried apart',
  config: 'prints a table; tried apart',
  baseline: 'has one format; tried apart',
  completion: 'is obeyed by shells; tried apart',
  explain: 'prints its own words; tried apart',
  docs: 'prints its own words; tried apart',
  schema: 'prints its own words; tried apart',
};
