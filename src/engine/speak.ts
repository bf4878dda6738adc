import type { CardAction, Origin, SuggestedActions } from '../activity/activity.js';
import type { Value } from '../dialog/slot-type.js';
import type { Offer, Say } from '../dialog/step-type.js';
import { attachmentOf } from './attachment-of.js';
import { type Asker, choiceId } from './choice-id.js';
import { languageOf, type Moment, topFrame } from './moment.js';
import { scopeOf } from './scope.js';
import type { Offered } from './state.js';

/** A default text by its name, with the bot's own in place of ours; empty where there is none. */
export function renderDefault(moment: Moment, name: string, extra: Record<string, Value> = {}): string {
  const text = moment.project.bot.texts.get(name);
  moment.observer.defaultText?.(name, languageOf(moment));
  return text?.render(languageOf(moment), scopeOf(moment, topFrame(moment), extra)).trim() ?? '';
}

function offer(choices: readonly Offer[], asker: Asker | undefined): { actions: CardAction[]; offered: Record<string, Offered> } {
  const offered: Record<string, Offered> = {};
  const actions = choices.map((choice, index): CardAction => {
    const id = choiceId(choice, index, asker);
    offered[id] = { title: choice.title, value: choice.value, ...(choice.run !== undefined && { dialog: choice.run }) };
    return { type: 'postBack', title: choice.title, value: id, ...(choice.description && { description: choice.description }) };
  });
  return { actions, offered };
}

function suggest(moment: Moment, message: Say, actions: CardAction[]): SuggestedActions {
  if (message.link) return { actions: [{ type: 'openUrl', title: message.link.title, value: message.link.url }] };
  return { actions, layout: message.layout ?? 'buttons', opener: message.opener ?? renderDefault(moment, 'list-opener') };
}

/** Says something, after whatever was put before it. What it offers replaces what was offered before. */
export function speak(moment: Moment, message: Say, origin: Origin, asker?: Asker): void {
  const text = [...moment.prefix, message.text].map((words) => words.trim()).filter(Boolean).join(' ');
  const attachments = message.media ? [attachmentOf(message.media)] : [];
  if (text === '' && attachments.length === 0) return;
  const { actions, offered } = offer(message.choices ?? [], asker);
  moment.prefix = [];
  moment.state.offered = offered;
  const { reads } = moment;
  moment.reads = {};
  moment.effects.push({
    effect: 'send',
    draft: {
      text,
      locale: languageOf(moment),
      ...((actions.length > 0 || message.link) && { suggestedActions: suggest(moment, message, actions) }),
      ...(attachments.length > 0 && { attachments }),
      ...(message.footer && { footer: message.footer }),
      origin: { ...origin, ...(Object.keys(reads).length > 0 && { reads }) },
    },
  });
}

export function speakDefault(moment: Moment, name: string, extra?: Record<string, Value>, choices?: readonly Offer[]): void {
  speak(moment, { text: renderDefault(moment, name, extra), ...(choices && { choices: [...choices] }) }, { text: name });
}

/** Puts a default text before whatever is said next. */
export function prefixDefault(moment: Moment, name: string, extra?: Record<string, Value>): void {
  moment.prefix.push(renderDefault(moment, name, extra));
}
