/** What `cchc check` says as one table, the gravest first: for pages that reviewers read. */
import { sayBaseline } from '../../language/command/accept.js';
import { LABELS } from '../../language/command/labels.js';
import { type Problem, problemTexts } from '../../language/mistakes/mistakes.js';
import { ANNOTATE } from '../../language/report/annotate.js';
import { REPORT } from '../../language/report/report.js';
import { sayFile } from '../../language/wording/places.js';
import type { Wording } from '../../language/wording.js';
import { type FileResult, scorecardFiles } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding/finding.js';
import { SEVERITIES, type Severity } from '../../model/finding/rules.js';
import { heading, paragraph, text, textCell } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Table, TableRow } from '../document/table.js';
import { type CheckMore, countsOf } from './check.js';
import { gateBlocks } from './gates.js';

export interface Checked extends CheckMore {
  readonly results: readonly FileResult[];
  readonly problems: readonly Problem[];
}

interface Row {
  readonly severity: Severity;
  readonly label: string;
  readonly file: string;
  readonly place: string;
  readonly message: string;
  readonly rule: string;
}

const rowsOf = ({ results, problems }: Checked, wording: Wording): readonly Row[] => {
  const rows: Row[] = problemTexts(problems, wording.language).map(({ file, message }) => ({
    severity: 'error',
    label: LABELS.mistake[wording.language],
    file,
    place: '',
    message,
    rule: '',
  }));
  const add = (file: string, findings: readonly Finding[], headings?: Parameters<Wording['message']>[1]) => {
    for (const finding of findings.filter(({ accepted }) => accepted === undefined)) {
      rows.push({
        severity: finding.severity,
        label: wording.severity(finding.severity),
        file,
        place: finding.at === undefined ? '' : wording.place(finding.at),
        message: wording.message(finding, headings),
        rule: finding.rule,
      });
    }
  };
  for (const { file, findings, evaluations } of results) {
    add(file, findings);
    for (const one of evaluations) add(file, one.findings, one.scored.scorecard.headings);
  }
  return rows.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
};

const tableOf = (rows: readonly Row[], { language }: Wording): Table => ({
  kind: 'table',
  name: 'findings',
  columns: [
    { key: 'severity', heading: ANNOTATE.severity[language], role: 'text' },
    { key: 'file', heading: REPORT.file[language], role: 'text' },
    { key: 'place', heading: ANNOTATE.place[language], role: 'text' },
    { key: 'message', heading: ANNOTATE.message[language], role: 'text' },
    { key: 'rule', heading: ANNOTATE.rule[language], role: 'code' },
  ],
  rows: rows.map(
    ({ severity, label, file, place, message, rule }): TableRow => ({
      kind: 'other',
      tone: severity,
      cells: [
        textCell(label, severity),
        textCell(sayFile(file, language)),
        textCell(place),
        textCell(message),
        textCell(rule),
      ],
    }),
  ),
});

/** @param most rows of the table at most: what is left out is told */
export const checkTable = (checked: Checked, wording: Wording, most = Number.POSITIVE_INFINITY): Document => {
  const { language } = wording;
  const { results, gates = [], baseline } = checked;
  const files = REPORT.fileCount[language](scorecardFiles(results).length);
  const rows = rowsOf(checked, wording);
  const shown = rows.slice(0, most);
  const blocks: Block[] = [
    heading(1, ANNOTATE.sheet[language]),
    ...(results.length === 0 ? [] : [countsOf(results, wording, `${files}: `)]),
    ...(baseline === undefined ? [] : [paragraph(sayBaseline[language](baseline.file, baseline.counts))]),
    ...gateBlocks(gates, wording),
    ...(shown.length === 0 ? [] : [tableOf(shown, wording)]),
  ];
  if (shown.length < rows.length) {
    blocks.push(paragraph(text(REPORT.furtherFindings[language](rows.length - shown.length))));
  }
  return { language, title: ANNOTATE.sheet[language], blocks };
};
