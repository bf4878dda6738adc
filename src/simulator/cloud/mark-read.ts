import { changed, type World } from '../world/world.js';
import { GraphError } from './graph-error.js';
import { invalid, optionalObject, text, word, type Param } from './validate/param.js';
import { requireProduct } from './validate/validate-message.js';

const typingMs = 25_000;

/** Marks a customer's message, and those before it, as read; with a typing indicator shows that an answer is coming, for 25 s at most. */
export function markRead(world: World, body: Record<string, unknown>): object {
  const param: Param = { path: '', value: body, composed: false };
  requireProduct(param);
  word(param, 'status', ['read']);
  const id = text(param, 'message_id', { max: 512 });
  const indicator = optionalObject(param, 'typing_indicator');
  if (indicator) word(indicator, 'type', ['text']);
  const message = world.messages.get(id);
  const customer = message && world.customers.get(message.customer);
  if (!customer) throw new GraphError(100, { details: 'Parameter Invalid: message_id is not the id of a received message.' });
  if (message.from !== 'customer') throw invalid(param, 'message_id', 'is a message of the business itself.');
  for (const earlier of customer.chat.slice(0, customer.chat.indexOf(id) + 1)) {
    const each = world.messages.get(earlier);
    if (each?.from === 'customer') each.tick = 'read';
  }
  world.counters.reads += 1;
  if (indicator) {
    world.counters.typing += 1;
    customer.typingUntil = world.clock.now() + typingMs;
    world.clock.after(typingMs, () => { changed(world, customer); });
  }
  changed(world, customer);
  return { success: true };
}
