import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from '../http/read-body.js';
import type { Call } from '../http/route.js';
import { acceptMessage, isOutsideWindow } from '../world/accept-message.js';
import type { ChatMessage } from '../world/chat-message.js';
import { count } from '../world/counters.js';
import { createCustomer, type Customer } from '../world/customer.js';
import { type Fault, takeFault } from '../world/fault.js';
import type { World } from '../world/world.js';
import { checkRates } from './check-rates.js';
import { errorDetails } from './error-codes.js';
import { GraphError, noSuchObject } from './graph-error.js';
import { markRead } from './mark-read.js';
import { isObject } from './validate/param.js';
import { type ValidMessage, validateMessage } from './validate/validate-message.js';
import type { RecipientParam } from './validate/validate-recipient.js';

const bodyLimit = 1_000_000;

/** `POST /{phone-number-id}/messages`: sends, or marks as read. */
export async function sendMessage(world: World, call: Call): Promise<object | undefined> {
  const id = call.params.id!;
  if (id !== world.business.phoneNumberId) throw noSuchObject('post', id);
  const body = parseBody(await readBody(call.request, bodyLimit));
  try {
    if (body.status !== undefined) return markRead(world, body);
    return await send(world, call, body);
  } catch (error) {
    if (error instanceof GraphError) count(world.counters.sends.refused, error.code);
    throw error;
  }
}

/** What isn't a JSON object counts as no parameters at all, as with Meta. */
function parseBody(bytes: Buffer): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
}

async function send(world: World, call: Call, body: Record<string, unknown>): Promise<object | undefined> {
  const valid = validateMessage(body, { hasMedia: (id) => world.media.has(id), templates: world.templates, flows: world.flows });
  const customer = findRecipient(world, valid.recipient);
  const fault = takeFault(world.faults, customer.waId);
  if (await breaks(world, call, fault)) return undefined;
  checkRates(world, customer.userId);
  if (world.settings.windowFails === 'answer' && isOutsideWindow(world, customer, valid.type)) {
    throw new GraphError(131047, { details: errorDetails(131047) });
  }
  const message = acceptMessage(world, customer, valid, fault?.kind === 'code' ? fault.code : undefined);
  if (fault?.kind === 'accept-and-close') {
    world.counters.sends.unanswered += 1;
    call.request.socket.destroy();
    return undefined;
  }
  world.counters.sends.accepted += 1;
  return answerOf(customer, valid, message);
}

/** Somebody who isn't on WhatsApp gets a chat of their own that nothing reaches. */
function findRecipient(world: World, recipient: RecipientParam): Customer {
  if ('waId' in recipient && recipient.waId === world.business.displayNumber.replace(/\D/g, '')) {
    throw new GraphError(131021, { details: errorDetails(131021) });
  }
  const known = 'waId' in recipient ? world.customers.get(recipient.waId) : [...world.customers.values()].find((each) => each.userId === recipient.userId);
  if (known) return known;
  const waId = 'waId' in recipient ? recipient.waId : recipient.userId;
  return createCustomer({ waId, reachable: false, ...('userId' in recipient && { userId: recipient.userId, hidden: true }) });
}

/** Plays what was ordered to go wrong before the message is taken. Returns whether the answer is given. */
async function breaks(world: World, call: Call, fault: Fault | undefined): Promise<boolean> {
  if (!fault) return false;
  if (fault.kind === 'code' && fault.as !== 'status') throw new GraphError(fault.code, { details: errorDetails(fault.code) });
  if (fault.kind === 'slow') await sleep(fault.ms, undefined, { ref: false });
  if (fault.kind === 'reset') {
    count(world.counters.sends.broken, 'reset');
    call.request.socket.resetAndDestroy();
    return true;
  }
  if (fault.kind !== 'http') return false;
  count(world.counters.sends.broken, fault.status);
  call.response.writeHead(fault.status, { 'content-type': 'text/html; charset=utf-8' });
  call.response.end('<html><body>Sorry, something went wrong.</body></html>');
  return true;
}

function answerOf(customer: Customer, valid: ValidMessage, message: ChatMessage): object {
  const { input } = valid.recipient;
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input, ...(!customer.hidden && { wa_id: customer.waId }), user_id: customer.userId }],
    messages: [{ id: message.id, ...(valid.type === 'template' && { message_status: 'accepted' }) }],
  };
}
