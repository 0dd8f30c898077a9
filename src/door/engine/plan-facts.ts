/** What a person wrote about the plan → its facts, as the command line has them from `--meta`. */
import type { PlanFacts } from '../../model/plan-facts.js';
import type { FactWords } from '../protocol.js';

const stated = (words: string | undefined): string | undefined => words?.trim() || undefined;

const lines = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is blank is not stated. */
export const planFactsOf = (words: FactWords): PlanFacts => ({
  agency: stated(words.agency),
  superior: stated(words.superior),
  number: stated(words.number),
  place: stated(words.place),
  date: stated(words.date),
  subject: stated(words.subject),
  signer: {
    authority: stated(words['signer.authority']),
    title: stated(words['signer.title']),
    name: stated(words['signer.name']),
  },
  basis: lines(words.basis),
  recipients: lines(words.recipients),
});
