import { LABELS } from '../../language/command/labels.js';
import { RULE_IDS, RULE_SEVERITIES } from '../../model/finding/rules.js';
import { heading, paragraph, text } from '../../report/document/build.js';
import type { Document } from '../../report/document/document.js';
import type { Run } from '../command.js';
import { EXIT } from '../exit.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';
import type { Session } from '../session.js';

const print = async (session: Session, document: Document): Promise<void> => {
  const { renderTerminal } = await import('../../render/terminal/index.js');
  await session.io.stdout.write(renderTerminal(document, { width: session.width, colour: session.colour.stdout }));
};

/** What a rule looks at, why it matters, what to do. */
export const explain: Run = async ([name], _options, session) => {
  const { words } = session;
  const { language } = words;
  if (name === undefined) {
    const widest = Math.max(...RULE_IDS.map((rule) => rule.length));
    const lines = RULE_IDS.map(
      (rule) => `${rule.padEnd(widest)}  ${words.severity(RULE_SEVERITIES[rule])}: ${words.rule(rule).title}\n`,
    );
    await session.io.stdout.write(lines.join(''));
    return EXIT.fine;
  }
  const rule = RULE_IDS.find((one) => one === name);
  if (rule === undefined) {
    throw new CallError({
      kind: 'not-listed',
      what: 'rule',
      name: name,
      nearest: nearestName(name, RULE_IDS),
      list: 'cchc explain',
    });
  }
  const { title, why, fix } = words.rule(rule);
  const severity = RULE_SEVERITIES[rule];
  await print(session, {
    language,
    title: rule,
    blocks: [
      heading(1, `${rule}: ${title}`),
      paragraph(`${LABELS.severity[language]}: `, text(words.severity(severity), severity)),
      paragraph(text(`${LABELS.why[language]}. `, 'strong'), why),
      paragraph(text(`${LABELS.fix[language]}. `, 'strong'), fix),
    ],
  });
  return EXIT.fine;
};
