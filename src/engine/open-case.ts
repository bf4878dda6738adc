import type { SlotValue } from '../dialog/slot-type.js';
import { languageOf, type Moment } from './moment.js';
import { promiseWords } from './promise-words.js';
import { promiseTimers } from './promised-at.js';
import { slotContext } from './slot-context.js';
import { speakDefault } from './speak.js';
import type { CaseSlot } from './state.js';
import { keepTimers } from './timers.js';

function caseSlot(moment: Moment, dialog: string, name: string, value: SlotValue): CaseSlot {
  const slot = moment.project.dialogs.get(dialog)?.slots.get(name);
  const plain = typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  if (!slot) return { dialog, name, text: plain, personal: true };
  const text = slot.type.show(value, slotContext(moment, slot, moment.project.bot.languages[0]));
  return { dialog, name, ...(slot.title && { title: { ...slot.title.source } }), text, personal: slot.personal };
}

/** All that is known of the customer's request, the running dialogs' own values in place of older ones. */
function caseSlots(moment: Moment): CaseSlot[] {
  const all = new Map(Object.entries(moment.state.known));
  for (const frame of moment.state.stack) {
    for (const [name, value] of Object.entries(frame.slots)) all.set(`${frame.dialog}/${name}`, value);
  }
  return [...all].map(([key, value]) => {
    const [dialog = '', name = ''] = key.split('/');
    return caseSlot(moment, dialog, name, value);
  });
}

/** Passes the customer to a queue, with all that is known so far; from now on the bot is silent. */
export function openCase(moment: Moment, to: { queue: string; reason: string; priority: 'normal' | 'high'; note?: string }): void {
  const { bot } = moment.project;
  const queue = bot.queues.has(to.queue) ? to.queue : bot.queue;
  moment.effects.push({ effect: 'open-case', ...to, queue, slots: caseSlots(moment) });
  const promise = promiseWords(moment.project, languageOf(moment), queue, moment.event);
  speakDefault(moment, promise.text, promise.scope);
  Object.assign(moment.state, { speaker: 'queue', misunderstood: 0, unreadable: 0, offered: {} });
  delete moment.state.inLine;
  keepTimers(moment.state, [...(moment.state.timers ?? []).filter(({ timer }) => timer !== 'promise'), ...promiseTimers(queue, moment.event)]);
}
