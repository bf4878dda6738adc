import type { Reading } from '../dialog/slot-type.js';
import { defineStep, type Flow, type Reply, type Turn } from '../dialog/step-type.js';
import { checkSilence } from './asking/check-silence.js';
import { type Asked, type Options, schema } from './asking/options.js';
import { candidatesOf, choicesOf, keepCandidates, readingsOf } from './asking/readings.js';
import { isSkip, skipValue } from './asking/skip.js';

function waiting({ options }: Asked): Flow {
  return { flow: 'wait', ...(options.silence && { silenceMs: options.silence.after }) };
}

function skipTitle(skip: NonNullable<Options['skip']>, turn: Turn): string {
  return skip === true ? turn.renderDefault('skip') : turn.render(skip.title);
}

function say(step: Asked, turn: Turn, words: string): Flow {
  const { ask, skip, layout, opener } = step.options;
  const choices = [...choicesOf(turn, turn.declared(ask)), ...(skip ? [{ value: skipValue, title: skipTitle(skip, turn) }] : [])];
  turn.say({
    text: words,
    ...(choices.length > 0 && { choices, ...(layout && { layout }), ...(opener && { opener: turn.render(opener) }) }),
  });
  return waiting(step);
}

function question(step: Asked, turn: Turn, words = step.options.say): Flow {
  return say(step, turn, candidatesOf(turn).length > 0 ? turn.renderDefault('which') : turn.render(words));
}

function accept({ options }: Asked, turn: Turn, { value, fields, guessed }: Reading): Flow {
  const answer = { value, ...(fields && { fields }) };
  turn.answer(options.ask, answer);
  if (guessed) turn.prefix(turn.renderDefault('taken-as', { value: turn.show(turn.declared(options.ask), answer) }));
  return { flow: 'next' };
}

type Answer = Omit<Extract<Reply, { reply: 'answer' }>, 'reply'>;

function skips({ options: { skip } }: Asked, turn: Turn, { text, choice, attachments }: Answer): boolean {
  if (!skip || attachments) return false;
  return choice === undefined ? isSkip(text, skipTitle(skip, turn)) : choice === skipValue;
}

function take(step: Asked, turn: Turn, answer: Answer): Flow | undefined {
  if (skips(step, turn, answer)) return { flow: 'next' };
  const slot = turn.declared(step.options.ask);
  const found = readingsOf(turn, slot, answer);
  if (found.length === 0) return undefined;
  if (found.length === 1) return accept(step, turn, found[0]!);
  keepCandidates(turn, slot, found);
  return question(step, turn);
}

function giveUp(step: Asked, turn: Turn, reason = 'not-understood'): Flow {
  if (step.blocks.has('exhausted')) return { flow: 'enter', block: 'exhausted' };
  return { flow: 'handoff', queue: turn.project.bot.queue, reason, priority: 'normal' };
}

/** Counts a try. @returns whether it was the last */
function tried(step: Asked, turn: Turn): boolean {
  const tries = Number(turn.memory.tries ?? 0) + 1;
  turn.memory.tries = tries;
  return tries >= step.options.tries;
}

/** Who only wants time is left it, and who asks where it stands is told with the whole question: neither skips it. */
function notYet(step: Asked, turn: Turn, wants: 'time' | 'hint'): Flow | undefined {
  const note = wants === 'time' ? 'waited' : 'hinted';
  const isFirst = turn.memory[note] === undefined;
  turn.memory[note] = true;
  if (wants === 'hint' && !isFirst) return undefined;
  return (wants === 'hint' || !isFirst) && tried(step, turn) ? giveUp(step, turn, 'not-at-hand') : waiting(step);
}

/** Once there is no hurry; who says it again won't find it. What may be skipped is. */
function notAtHand(step: Asked, turn: Turn, wants?: 'time' | 'hint'): Flow {
  const later = wants && notYet(step, turn, wants);
  if (later) return later;
  if (step.options.skip) return { flow: 'next' };
  const again = turn.memory['not-at-hand'] === true;
  turn.memory['not-at-hand'] = true;
  return tried(step, turn) || again ? giveUp(step, turn, 'not-at-hand') : waiting(step);
}

/** Reminds, then does what the author wants; what the author leaves open is the bot's to do. */
function silent(step: Asked, turn: Turn, times: number): Flow | undefined {
  const { silence } = step.options;
  if (!silence) return undefined;
  const acts = step.blocks.has('silence.then');
  if (!silence.remind || times > 1) return acts ? { flow: 'enter', block: 'silence.then' } : undefined;
  say(step, turn, turn.render(silence.remind));
  return acts ? waiting(step) : { flow: 'wait' };
}

function misfit(step: Asked, turn: Turn, { text = '', wish }: Omit<Extract<Reply, { reply: 'misfit' }>, 'reply'>): Flow {
  const isFirst = turn.memory.tries === undefined;
  if (tried(step, turn)) return giveUp(step, turn);
  if (wish && isFirst) return question(step, turn);
  const reason = turn.whyNot(turn.declared(step.options.ask), text);
  if (reason !== undefined) {
    turn.prefix(reason);
    return question(step, turn);
  }
  const { invalid } = step.options;
  if (invalid && candidatesOf(turn).length === 0) return say(step, turn, turn.render(invalid));
  turn.prefix(turn.renderDefault(wanted(step, turn) ?? 'invalid'));
  return question(step, turn);
}

/** The text that says what a slot takes which takes no words. */
function wanted({ options }: Asked, turn: Turn): string | undefined {
  const { type } = turn.declared(options.ask);
  const text = `wants-${type.name}`;
  return type.readAttachment && turn.project.bot.texts.has(text) ? text : undefined;
}

/** Another kind of file than the one that is wanted. */
function unreadable(step: Asked, turn: Turn): Flow | undefined {
  const text = wanted(step, turn);
  if (text === undefined) return undefined;
  if (tried(step, turn)) return giveUp(step, turn);
  turn.prefix(turn.renderDefault(text));
  return question(step, turn);
}

export const ask = defineStep<Options>({
  name: 'ask',
  docs: {
    summary: 'Asks for a slot and waits for the answer. A slot that is known already is not asked for.',
    example: `dialog: callback
title: { de: Rückruf, en: Call back }
examples:
  de: [Bitte rufen Sie mich zurück]
  en: [Please call me back]
slots:
  phone: { type: phone, personal: true }
  when: { type: choice, choices: { morning: { de: Vormittags, en: In the morning }, afternoon: { de: Nachmittags, en: In the afternoon } } }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
    invalid: { de: Das sieht nicht nach einer Telefonnummer aus., en: That doesn't look like a phone number. }
    tries: 2
    exhausted:
      - handoff: { reason: callback-without-number }
    silence:
      after: 10 min
      remind: { de: Fehlt Ihnen die Nummer gerade?, en: Don't you have the number at hand? }
      then:
        - say: { de: Dann melden Sie sich einfach wieder., en: Just write again when you have it. }
        - end: dialog
  - ask: when
    say: { de: Wann passt es Ihnen?, en: When would it suit you? }
    skip: { title: { de: Egal, en: Any time } }
  - say: { de: "Danke, wir rufen an: {{ phone }}.", en: "Thank you, we'll call {{ phone }}." }
`,
    more: [{
      about: 'With its choices in a list, and in other words when it is asked once more:',
      example: `dialog: delivery-day
title: { de: Liefertag, en: Delivery day }
examples:
  de: [An welchem Tag liefern Sie?]
  en: [On which day do you deliver?]
slots:
  day:
    type: choice
    choices:
      weekday: { title: { de: Unter der Woche, en: On a weekday }, description: { de: Montag bis Freitag, en: Monday to Friday } }
      saturday: { title: { de: Samstag, en: Saturday }, description: { de: Vormittags, en: In the morning } }
steps:
  - ask: day
    say: { de: Wann sind Sie zu Hause? Wir merken uns das für alle Lieferungen., en: When are you at home? We remember it for all deliveries. }
    again: { de: Wann sind Sie zu Hause?, en: When are you at home? }
    layout: list
    opener: { de: Tag wählen, en: Choose a day }
  - say: { de: "Notiert: {{ day }}.", en: "Noted: {{ day }}." }
`,
    }],
  },
  schema,
  blocks: (options) => [
    ...(options.exhausted ? [{ block: 'exhausted', path: ['exhausted'] }] : []),
    ...(options.silence?.then ? [{ block: 'silence.then', path: ['silence', 'then'] }] : []),
  ],
  check: checkSilence,
  fit: (step, turn, answer) => (skips(step, turn, answer) ? 'exact' : readingsOf(turn, turn.declared(step.options.ask), answer)[0]?.fit),
  run(step, turn) {
    if (turn.slot(step.options.ask)) return { flow: 'next' };
    if (Number(turn.memory.tries ?? 0) >= step.options.tries) return giveUp(step, turn);
    const heard = turn.heard(step.options.ask);
    return (heard === undefined ? undefined : take(step, turn, { text: heard })) ?? question(step, turn);
  },
  resume(step, turn, reply) {
    if (reply.reply === 'answer') return take(step, turn, reply);
    if (reply.reply === 'misfit') return misfit(step, turn, reply);
    if (reply.reply === 'silence') return silent(step, turn, reply.times);
    if (reply.reply === 'not-at-hand') return notAtHand(step, turn, reply.wants);
    if (reply.reply === 'unreadable') return unreadable(step, turn);
    return reply.reply === 'again' ? question(step, turn, turn.memory.hinted ? step.options.say : step.options.again) : undefined;
  },
});
