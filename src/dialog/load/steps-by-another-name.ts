/** How a condition on a step is written; nothing is done "only if" by a key of its own. */
export const conditionHint = 'What is done only at times stands in a choose: "- choose:", below it "- when: …" with "then:".';

/** What authors call a step who know another tool, and how it is written here. */
const names: Readonly<Record<string, string>> = {
  if: conditionHint, else: 'Write "- otherwise: …", last in the list of a choose.', elseif: 'Write a further "- when: …" in the list of the choose.', switch: choose(), case: choose(), branch: choose(), condition: conditionHint,
  message: say(), text: say(), send: say(), reply: say(), answer: say(), utter: say(), print: say(), nachricht: say(), antwort: say(),
  image: say('image'), photo: say('image'), video: say('video'), document: say('document'), file: say('document'), link: say('link'), buttons: say('buttons'),
  question: ask(), prompt: ask(), input: ask(), collect: ask(), slot: ask(),
  request: 'Write "- call: service.operation", as services.yaml declares it.', http: 'Write "- call: service.operation", as services.yaml declares it.', action: 'Write "- call: service.operation", as services.yaml declares it.',
  goto: 'Write "- go-to: …", with the name of a "- place: …" of this dialog.', jump: 'Write "- go-to: …", with the name of a "- place: …" of this dialog.', label: 'Write "- place: …".',
  agent: handoff(), human: handoff(), transfer: handoff(), escalate: handoff(), mensch: handoff(),
  start: 'Write "- run: …", with the name of the dialog.', dialog: 'Write "- run: …", with the name of the dialog.', subdialog: 'Write "- run: …", with the name of the dialog.',
  remind: 'Write "- notify: …", with a template of bot.yaml.', reminder: 'Write "- notify: …", with a template of bot.yaml.', sleep: 'Write "- wait: 5 min".', delay: 'Write "- wait: 5 min".', pause: 'Write "- wait: 5 min".',
  return: 'A dialog returns the slot that stands under "returns:"; write "- end: dialog" where it ends early.', stop: 'Write "- end: dialog".', exit: 'Write "- end: dialog".', quit: 'Write "- end: dialog".',
  retry: 'Write "- ask-again: …", with the slot.', repeat: 'Write "- ask-again: …", with the slot.', rating: 'Write "- rate: bot" or "- rate: person".',
};

function choose(): string {
  return 'Write "- choose: …", with the slot, and "cases:" below it.';
}

function say(key?: string): string {
  return key === undefined ? 'Write "- say: …".' : `Write "- say: …" with "${key}:" below it.`;
}

function ask(): string {
  return 'Write "- ask: …", with the slot, and "say:" below it.';
}

function handoff(): string {
  return 'Write "- handoff: { reason: … }".';
}

/** How a step is written that is called otherwise elsewhere; `undefined` for a word that nobody uses for one. */
export function stepByAnotherName(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/[\s_-]/g, '');
  return Object.hasOwn(names, plain) ? names[plain] : undefined;
}
