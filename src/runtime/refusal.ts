import type { Connector, ConnectorError } from '../connectors/contract.js';
import type { Conversation, OutboxItem } from '../store/contract.js';
import { withCases } from './apply-decision.js';
import { retryOf, windowOf, type Retry } from './backoff.js';
import { refused, type Failure } from './outbox.js';
import type { Parts } from './parts.js';

/**
 * What a failed attempt does to the conversation: another one later, or the end of it, and then a person sees to it.
 * @param messageId the channel's id of the attempt, where it had taken it
 */
export function refusal(
  parts: Parts, connector: Connector, item: OutboxItem, error: ConnectorError, messageId?: string,
): (conversation: Conversation) => Conversation {
  const now = parts.clock.now();
  const ageMs = now.getTime() - Date.parse(item.activity.timestamp);
  const asTemplate = error.errorClass === 'template' && item.activity.template !== undefined && item.asTemplate !== true;
  const retry: Retry = asTemplate ? { retry: true, afterMs: 0, aside: false } : retryOf(error, item.attempts, ageMs, windowOf(connector.capabilities.windowMs), parts.random());
  const held = error.inDoubt && connector.capabilities.echoesKey;
  if (!retry.retry) parts.counts.refused += 1;
  else if (!held) {
    parts.counts.retried += 1;
    if (error.inDoubt) parts.counts.doubtful += 1;
  }
  if (error.errorClass === 'operator') alarm(parts, connector, error);
  const failure: Failure = {
    error: { code: error.code, message: error.message }, retry, ...(asTemplate && { asTemplate }),
    ...(held && { holdMs: parts.echoWaitMs }), ...(messageId !== undefined && { messageId }),
  };
  return (fresh) => {
    const next = refused(fresh, item.key, failure, now);
    return retry.retry || item.activity.from.role !== 'bot' ? next : withPerson(parts, next);
  };
}

/** Nobody answers a customer whom the bot cannot reach: a person has to know, unless one already does. */
function withPerson(parts: Parts, conversation: Conversation): Conversation {
  const project = parts.project();
  const now = parts.clock.now().toISOString();
  const request = { effect: 'open-case' as const, queue: project.bot.queue, reason: 'not-delivered', priority: 'normal' as const, slots: [] };
  return withCases(conversation, [request], project, { now, duty: parts.duty(project, now) }).next;
}

/** Once for each trouble, until something goes through again: taken is not enough where the channel may still say that it failed. */
function alarm({ alarms, log }: Parts, { name }: Connector, { code }: ConnectorError): void {
  const known = alarms.get(name) ?? new Set<string>();
  alarms.set(name, known);
  if (known.has(code)) return;
  known.add(code);
  log.error({ channel: name, code }, 'The channel refuses messages until the operator acts; they wait and are tried again');
}
