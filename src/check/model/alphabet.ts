import { builtInIntents } from '../../dialog/defaults/intents.js';
import { anyContract, endingsAfter } from './contract.js';
import type { Frame } from '../../engine/state.js';
import { endsOperation } from './stand-in.js';
import { interruptionEnds, interruptionHandsOff, interruptions, isInterruption } from './interruption.js';
import type { Move } from './move.js';
import type { Proof } from './proof.js';
import type { Open } from './reached.js';
import type { Sample } from './samples.js';
import { type Sendable, sendables } from './sendable.js';
import { givenAs, strangeValues } from './strange-values.js';
import { misfitWords } from './world.js';

/** Wishes that the step that waits may hear, or that reach back into the dialog: tried in every state. */
const heardBySteps = ['@not-at-hand', '@skip'];
const correct = '@correct';

function wish(proof: Proof, intent: string, meant: 'wish' | 'aside' = 'wish'): Move {
  const examples = builtInIntents[intent] ?? {};
  return { move: 'says', meant, words: (examples[proof.arena.language] ?? Object.values(examples)[0])?.[0] ?? intent, intent };
}

/** What the dialog is for, said once more: in words that it knows. */
function onceMore({ dialog, examples }: Proof, frame: Frame): Move[] {
  const words = examples.find((example) => !example.includes('{'));
  return words === undefined || frame.dialog !== dialog.name ? [] : [{ move: 'says', meant: 'aside', words, intent: dialog.name }];
}

/** What was not looked at before in a state of its kind. */
export interface News {
  /** The place: whatever the dialog remembers makes no difference to what the step there makes of silence. */
  place: boolean;
  /** The kind of step: to the engine's own answers no other difference counts. */
  kind: boolean;
  /** The first question of all. */
  question: boolean;
  /** What becomes of an answer that is refused. */
  refusal: boolean;
}

/** Wishes that are the engine's alone. All of them are tried at one question, those that leave it at each kind. */
function wishes(proof: Proof, { kind, question }: Pick<News, 'kind' | 'question'>): Move[] {
  const others = Object.keys(builtInIntents).filter((intent) => !heardBySteps.includes(intent) && intent !== correct && intent !== `@language-${proof.arena.language}`);
  return (question ? others : kind ? ['@person', '@cancel'] : []).map((intent) => wish(proof, intent));
}

function interruption({ state }: Open): Move[] {
  const next = interruptions.find(({ name }) => !state.stack.some(({ dialog }) => dialog === name));
  return next ? [{ move: 'says', meant: 'wish', words: 'something else', intent: next.name }] : [];
}

function answer({ words, kind }: Sample): Move[] {
  if (kind !== undefined) return [{ move: 'sends', kind, meant: 'answer' }];
  return words === undefined ? [] : [{ move: 'says', meant: 'answer', words }];
}

/** What was offered and is no answer that could as well be written. */
function taps({ arena, samples, slotsAt }: Proof, { state, now }: Open, frame: Frame): Move[] {
  const written = new Set(slotsAt(frame.place).flatMap((slot) => samples.get(slot) ?? []).map(({ words }) => words));
  const values = new Set(slotsAt(frame.place).flatMap((name) => {
    const slot = arena.dialogs.get(frame.dialog)?.slots.get(name);
    const context = { options: slot?.options, language: arena.language, now, timeZone: arena.project.bot.timeZone };
    return (slot?.type.choices?.(context) ?? []).map(({ value }) => value);
  }));
  return Object.entries(state.offered)
    .filter(([, { dialog, title, value }]) => dialog === undefined && !written.has(title) && !values.has(value))
    .map(([id]): Move => ({ move: 'taps', id, meant: 'answer' }));
}

function sending({ samples, slotsAt }: Proof, frame: Frame): Move[] {
  const taken = new Set(slotsAt(frame.place).flatMap((slot) => samples.get(slot) ?? []).flatMap(({ kind }) => kind ?? []));
  const other = (Object.keys(sendables) as Sendable[]).find((kind) => !taken.has(kind));
  return other ? [{ move: 'sends', kind: other, meant: 'misfit' }] : [];
}

function answersAt({ slotsAt, samples }: Proof, { place }: Frame): Move[] {
  return slotsAt(place).flatMap((slot) => samples.get(slot) ?? []).flatMap(answer);
}

/** The refusal that led to a state; the question was there before it. */
function refusalBefore({ by }: Open, { place, dialog }: Frame): Move | undefined {
  const before = by?.from.at.stack.at(-1);
  if (by?.move.move !== 'says' || before?.waiting !== 'answer' || before.place !== place || before.dialog !== dialog) return undefined;
  return by.move.meant === 'misfit' || by.move.meant === 'aside' ? by.move : undefined;
}

function whileAsked(proof: Proof, reached: Open, frame: Frame, { place, kind, refusal }: News): Move[] {
  const tapped = taps(proof, reached, frame);
  const again = refusalBefore(reached, frame);
  if (again && Object.keys(frame.memory).length > 0) return [again, ...tapped];
  const asides = heardBySteps.filter((intent) => intent in builtInIntents).map((intent) => wish(proof, intent, 'aside'));
  return [
    ...answersAt(proof, frame), ...tapped,
    ...(refusal ? [misfit, ...asides, ...onceMore(proof, frame)] : []),
    ...(kind ? sending(proof, frame) : []),
    ...(place ? timeAt(reached) : []),
    ...(frame.answered.length > 0 ? [wish(proof, correct)] : []),
  ];
}

/** What a timer that runs will raise. */
function timeAt({ state }: Open): Move[] {
  return (state.timers?.length ?? 0) > 0 ? [{ move: 'time' }] : [];
}

function whileCalling(proof: Proof, { state, call }: Open, frame: Frame): Move[] {
  if (!call || call.id !== frame.call) return [];
  if (call.operation.startsWith(endsOperation)) {
    const dialog = call.operation.slice(endsOperation.length);
    const { project } = proof.arena;
    const given = state.stack.at(-2)?.waiting === 'dialog' ? givenAs(Object.keys(frame.slots), strangeValues(project.dialogs.get(dialog), frame.slots, project)) : undefined;
    return endingsAfter(proof.contracts.get(dialog) ?? anyContract, given).map((ending): Move => ({ move: 'ends', dialog, ending }));
  }
  const step = proof.arena.dialogs.get(frame.dialog)?.places.get(state.stack.at(-1)?.place ?? '');
  return step ? proof.resultsAt(step, call.operation).map((result): Move => ({ move: 'outcome', operation: call.operation, ...result })) : [];
}

const misfit: Move = { move: 'says', meant: 'misfit', words: misfitWords };
const interruptionIsOver: Move = { move: 'says', meant: 'answer', words: interruptionEnds };
const interruptionNeedsPerson: Move = { move: 'says', meant: 'answer', words: interruptionHandsOff };

/** Something other than the dialog goes on: how it goes back to the dialog, or further. */
function aside(proof: Proof, reached: Open, frame: Frame | undefined, isFirst: boolean): Move[] {
  if (!frame) return isFirst ? [misfit] : [];
  if (isInterruption(frame.dialog)) return [interruptionIsOver, ...(isFirst ? [interruptionNeedsPerson, misfit, wish(proof, '@cancel'), wish(proof, '@person'), ...interruption(reached)] : [])];
  if (frame.waiting === 'outcome') return whileCalling(proof, reached, frame);
  if (frame.waiting !== 'answer') return timeAt(reached);
  const { unreadable, misunderstood } = reached.state;
  if (unreadable === 0 && misunderstood === 0) return timeAt(reached);
  return isFirst ? [...answersAt(proof, frame).slice(0, 1), ...(unreadable > 0 ? sending(proof, frame) : [misfit])] : [];
}

function byBot(proof: Proof, reached: Open, news: News): Move[] {
  const { state, isAside } = reached;
  const frame = state.stack.at(-1);
  if (isAside) return aside(proof, reached, frame, news.place);
  if (!frame) return [...((state.ended?.answered.length ?? 0) > 0 ? [wish(proof, correct)] : []), ...timeAt(reached), ...(news.place ? [misfit] : [])];
  const more = news.kind ? [...wishes(proof, news), ...interruption(reached)] : [];
  if (frame.waiting === 'answer') return [...whileAsked(proof, reached, frame, news), ...more];
  if (frame.waiting !== 'outcome') return [...timeAt(reached), ...(news.place ? [misfit, ...more] : [])];
  const outcomes = whileCalling(proof, reached, frame);
  return frame.dialog === proof.dialog.name && news.place ? [...outcomes, misfit, ...wishes(proof, { kind: true, question: false })] : outcomes;
}

/** All that can happen in a state. Where another one of its kind was looked at already, only what the dialog can tell apart. */
export function movesAt(proof: Proof, reached: Open, news: News): Move[] {
  const more = (...moves: Move[]): Move[] => (news.place ? moves : []);
  switch (reached.state.speaker) {
    case 'agent':
      return more({ move: 'agent', act: 'handed-back' }, { move: 'agent', act: 'closed' });
    case 'queue':
      return more({ move: 'agent', act: 'taken' }, { move: 'says', meant: 'wish', words: misfitWords }, wish(proof, '@cancel'), { move: 'agent', act: 'closed' });
    case 'bot':
      return byBot(proof, reached, news);
  }
}
