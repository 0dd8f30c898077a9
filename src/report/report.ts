/** The report that is handed in: sections of a registry, in the order asked for. */
import { REPORT } from '../language/report/report.js';
import type { Wording } from '../language/wording.js';
import type { Evaluation } from '../model/evaluation.js';
import { heading, paragraph, section, text } from './document/build.js';
import type { Document, Section } from './document/document.js';
import { SECTION_NAMES, type SectionName } from './document/section-names.js';
import { type ReportContext, type ReportOptions, reportContext } from './remediation/context.js';
import { SECTIONS } from './sections/index.js';

const sectionOf = (name: SectionName, asked: boolean, context: ReportContext): readonly Section[] => {
  const { title, none, blocks } = SECTIONS[name];
  const { language } = context.wording;
  const found = blocks(context);
  if (found.length === 0 && !asked) return [];
  const said = found.length > 0 ? found : [paragraph(text(none[language], 'dim'))];
  return [section(name, title?.[language], said)];
};

/**
 * The report of one scorecard.
 *
 * @param options.sections the parts wanted, in their order; without them all that have something to say
 */
export const reportDocument = (
  evaluation: Evaluation,
  wording: Wording,
  options: ReportOptions & { readonly sections?: readonly SectionName[] | undefined } = {},
): Document => {
  const { language } = wording;
  const context = reportContext(evaluation, wording, options);
  const title = REPORT.remediationTitle[language](context.scored.scorecard.year);
  const asked = options.sections !== undefined;
  const sections = (options.sections ?? SECTION_NAMES).flatMap((name) => sectionOf(name, asked, context));
  return { language, title, blocks: [heading(1, title), ...sections] };
};
