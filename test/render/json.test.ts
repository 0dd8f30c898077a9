import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import type { FileResult } from '../../src/model/evaluation.js';
import { finding } from '../../src/model/finding/finding.js';
import { points } from '../../src/model/points/points.js';
import { resultJson as piecesOf } from '../../src/render/json/index.js';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { resultOf } from '../report/evaluation-of.js';
import { REAL, SELF, STATES } from '../report/samples.js';

const valid = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(jsonSchema('result')));
const parsed = (results: readonly FileResult[], problems: { file: string; message: string }[] = []) =>
  JSON.parse(resultJson(results, problems, wording('en')));

const SMALL = `title: Phiếu
unit: Xã A
year: 2025
plan-year: 2026
adjustments: [{kind: bonus, name: Sáng kiến, cap: 1, points: 2}]
criteria:
  - code: '7'
    name: Hiện đại hóa
    max: '13,5'
    assessed: 9.8
    lost: 3.7
    subtotal: {name: Cộng, max: 8}
    criteria:
      - code: 7.1
        name: Ứng dụng
        max: 8
        assessed: 6.0
        finding: Chậm
        evidence: Báo cáo
        explanation: Đang làm
        options: ['Có: 8', 'Không: 0']
        extra: {__proto__: x}
        remedy: {solution: Làm, product: Tệp, lead: P1, support: [P2, P3], when: Quý I, note: Ghi}
`;

const resultJson = (...given: Parameters<typeof piecesOf>): string => [...piecesOf(...given)].join('');

describe('resultJson', () => {
  it('is the document of the contract, key by key', () => {
    expect(
      resultJson([resultOf(SMALL)], [{ file: 'x.yaml', message: 'không mở được' }], wording('vi')),
    ).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "scorecards": [
          {
            "file": "phieu.yaml",
            "title": "Phiếu",
            "unit": "Xã A",
            "year": 2025,
            "planYear": 2026,
            "coverage": "extract",
            "basis": "assessed",
            "provisional": false,
            "total": {
              "max": 13.5,
              "assessed": 9.8,
              "lost": 3.7,
              "unexplained": 0,
              "percent": 72.59,
              "unscored": 0,
              "notApplicable": 0,
              "bonus": 1,
              "penalty": 0,
              "final": 10.8
            },
            "adjustments": [
              {
                "kind": "bonus",
                "name": "Sáng kiến",
                "counted": 1
              }
            ],
            "criteria": [
              {
                "code": "7",
                "path": "7",
                "name": "Hiện đại hóa",
                "level": 1,
                "max": 13.5,
                "assessed": 9.8,
                "lost": 3.7,
                "unexplained": 1.7,
                "percent": 72.59,
                "stated": {
                  "max": "13,5",
                  "assessed": "9.8",
                  "lost": "3.7"
                },
                "subtotals": [
                  {
                    "name": "Cộng",
                    "stated": {
                      "max": "8"
                    },
                    "at": {
                      "line": 12,
                      "column": 15
                    }
                  }
                ],
                "at": {
                  "line": 7,
                  "column": 5
                },
                "criteria": [
                  {
                    "code": "7.1",
                    "path": "7/7.1",
                    "name": "Ứng dụng",
                    "level": 2,
                    "max": 8,
                    "assessed": 6,
                    "lost": 2,
                    "percent": 75,
                    "stated": {
                      "max": "8",
                      "assessed": "6.0"
                    },
                    "finding": "Chậm",
                    "evidence": "Báo cáo",
                    "explanation": "Đang làm",
                    "remedies": [
                      {
                        "solution": "Làm",
                        "product": "Tệp",
                        "lead": "P1",
                        "support": [
                          "P2",
                          "P3"
                        ],
                        "when": "Quý I",
                        "note": "Ghi"
                      }
                    ],
                    "options": [
                      "Có: 8",
                      "Không: 0"
                    ],
                    "extra": {
                      "__proto__": "x"
                    },
                    "at": {
                      "line": 14,
                      "column": 9
                    },
                    "criteria": []
                  }
                ]
              }
            ],
            "findings": [
              {
                "rule": "code-gap",
                "severity": "info",
                "message": "Bảng không có lĩnh vực 1–6; nếu là bảng trích thì không cần sửa.",
                "at": {
                  "line": 7,
                  "column": 11
                },
                "excerpt": "- code: '7'\\n        ^"
              },
              {
                "rule": "mixed-decimal-marks",
                "severity": "info",
                "message": "Tệp dùng cả dấu phẩy (1 ô) và dấu chấm (3 ô) thập phân; đều đã đọc đúng, nên thống nhất dấu phẩy.",
                "at": {
                  "line": 9,
                  "column": 10
                },
                "also": {
                  "line": 10,
                  "column": 15
                },
                "excerpt": "max: '13,5'\\n     ^"
              },
              {
                "rule": "unexplained-loss",
                "severity": "warning",
                "code": "7",
                "path": "7",
                "message": "Lĩnh vực 7 mất 3,7 điểm, các tiêu chí trong bảng mới thể hiện 2; còn 1,7 điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu.",
                "values": {
                  "expected": 2,
                  "found": 3.7,
                  "difference": 1.7
                },
                "at": {
                  "line": 11,
                  "column": 11
                },
                "excerpt": "lost: 3.7\\n      ^"
              }
            ]
          }
        ],
        "problems": [
          {
            "file": "x.yaml",
            "message": "không mở được"
          }
        ],
        "summary": {
          "files": 2,
          "errors": 0,
          "warnings": 1,
          "infos": 2
        }
      }
      "
    `);
  });

  it('agrees with its schema, whatever the state of a scorecard', () => {
    for (const sample of [REAL, STATES, SELF, SMALL]) {
      expect([valid(parsed([resultOf(sample)])), valid.errors]).toEqual([true, null]);
    }
  });

  it('has numbers of the worked table exactly, and its findings in order', () => {
    const { scorecards, summary } = parsed([resultOf(REAL)]);
    expect(scorecards[0].total).toEqual({
      max: 44.5,
      assessed: 32.66,
      lost: 11.84,
      unexplained: 0,
      percent: 73.39,
      unscored: 0,
      notApplicable: 0,
    });
    expect(summary).toEqual({ files: 1, errors: 2, warnings: 5, infos: 5 });
    expect(scorecards[0].findings[0]).toEqual({
      rule: 'lost-mismatch',
      severity: 'error',
      code: '2',
      path: '2',
      message: expect.stringContaining('5.5 − 4.5 = 1'),
      values: { expected: 1, found: 0.5, difference: -0.5 },
      at: { line: 60, column: 11 },
      also: { line: 59, column: 15 },
      excerpt: 'lost: 0.5\n      ^',
    });
  });

  it('keeps absent what is not known, and states apart', () => {
    const [first, second] = parsed([resultOf(STATES)]).scorecards[0].criteria;
    const pick = ({
      code,
      state,
      kind,
      self,
      assessed,
      lost,
      percent,
      provisional,
      unscored,
      stated,
    }: Record<string, unknown>) => ({
      code,
      state,
      kind,
      self,
      assessed,
      lost,
      percent,
      provisional,
      unscored,
      stated,
    });
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(plain([first, ...first.criteria, second, ...second.criteria].map(pick))).toEqual(
      [
        {
          code: 'I',
          self: 8,
          assessed: 3.125,
          lost: 0.875,
          percent: 78.13,
          provisional: true,
          unscored: 1,
          stated: { max: '10' },
        },
        {
          code: '1',
          self: 4,
          assessed: 3.125,
          lost: 0.875,
          percent: 78.13,
          stated: { max: '4', self: '4', assessed: '3.125' },
        },
        { code: '2', self: 4, unscored: 1, stated: { max: '4', self: '4' } },
        { code: '3', state: 'not-applicable', stated: { max: '2', assessed: 'Không phát sinh' } },
        { code: 'II', assessed: 0.25, lost: -0.25, provisional: true, unscored: 2 },
        { code: 'a', state: 'survey', unscored: 1, stated: { max: '5', assessed: 'ĐTXHH' } },
        { code: 'b', unscored: 1, stated: { max: '5', assessed: "1'25" } },
        { code: 'c', kind: 'bonus', assessed: 0.5, lost: -0.5, percent: 50, stated: { max: '1', assessed: '0.5' } },
        { code: 'd', kind: 'deduction', assessed: -0.25, lost: 0.25, max: undefined, stated: { assessed: '-0.25' } },
      ].map(plain),
    );
  });

  it('lists a file that is no scorecard with its findings only, in the places of its program', () => {
    const cell = { kind: 'cell', sheet: 'Bảng 1', order: 1, row: 5, column: 5 } as const;
    const table = { kind: 'table', table: 1, row: 7, column: 2 } as const;
    const result: FileResult = {
      file: 'a.xlsx',
      evaluations: [],
      findings: [finding('negative-score', { column: 'assessed', score: points('-1') }, { at: cell, also: table })],
    };
    expect(parsed([result], [{ file: 'b', message: 'm' }])).toEqual({
      schemaVersion: 1,
      scorecards: [
        {
          file: 'a.xlsx',
          findings: [
            {
              rule: 'negative-score',
              severity: 'error',
              message: expect.any(String),
              at: { sheet: 'Bảng 1', cell: 'E5' },
              also: { table: 1, row: 7, column: 2 },
            },
          ],
        },
      ],
      problems: [{ file: 'b', message: 'm' }],
      summary: { files: 2, errors: 1, warnings: 0, infos: 0 },
    });
  });

  it('escapes what a terminal might obey, and says the same', () => {
    const name = 'a\u001b[2J\u009b\u202e\u2028b';
    const text = resultJson(
      [resultOf(JSON.stringify({ criteria: [{ name, max: 1, assessed: 1 }] }))],
      [],
      wording('vi'),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/gu)).toBeNull();
    expect(JSON.parse(text).scorecards[0].criteria[0].name).toBe(name);
  });
});
