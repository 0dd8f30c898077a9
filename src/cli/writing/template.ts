/** `--template`: an office's own Word file, read and checked before anything is written. */
import type { Evaluation } from '../../model/evaluation.js';
import type { PlanFacts } from '../../model/plan-facts.js';
import type { ReportOptions } from '../../report/remediation/context.js';
import { unheard } from '../io/unheard.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';
import type { Session } from '../session.js';

/** Fills the file for one scorecard. */
export type Fill = (evaluation: Evaluation, facts: PlanFacts, options: ReportOptions) => Promise<Uint8Array>;

/** @throws {CallError} where the file is no Word file, or names a field that is not known */
export const readTemplate = async (session: Session, file: string): Promise<Fill> => {
  const template = await session.io.read(file);
  const { fillTemplate, templateFault } = await import('../../render/docx/template.js');
  const { TEMPLATE_FIELDS } = await import('../../report/template/template-fields.js');
  // The package's reader of XML tells the console what is wrong, whatever it is asked for.
  const fault = unheard(() => templateFault(template, TEMPLATE_FIELDS));
  if (fault !== undefined) {
    const mistake =
      fault.kind === 'unknown-field' ? { ...fault, nearest: nearestName(fault.field, fault.known) } : fault;
    throw new CallError({ kind: 'template', file, mistake });
  }
  return async (evaluation, facts, options) => {
    const { templateValues } = await import('../../report/template/template-values.js');
    return fillTemplate(template, templateValues(evaluation, facts, session.documentWords, options));
  };
};
