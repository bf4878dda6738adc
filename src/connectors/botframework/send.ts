import type { Activity as BotFrameworkActivity, ConversationReference } from 'botbuilder';
import type { Activity } from '../../activity/activity.js';
import { ConnectorError, type ErrorClass } from '../contract.js';

/** One bubble as the Bot Framework takes it. */
export function outgoing(activity: Activity): Partial<BotFrameworkActivity> {
  const { text, locale, replyToId, attachments, suggestedActions } = activity;
  return {
    type: 'message',
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    ...(locale === undefined ? {} : { locale }),
    ...(replyToId === undefined ? {} : { replyToId }),
    ...(attachments ? { attachments: attachments.map(({ contentType, contentUrl, name }) => ({ contentType, contentUrl, name })) } : {}),
    ...(suggestedActions
      ? { suggestedActions: { to: [], actions: suggestedActions.actions.map(({ title, value }) => ({ type: 'postBack', title, value })) } }
      : {}),
  };
}

/** A reference that this connector wrote: `serviceUrl`, conversation, bot and customer. */
export function isReference(reference: unknown): reference is Partial<ConversationReference> & { serviceUrl: string } {
  return typeof reference === 'object' && reference !== null && 'serviceUrl' in reference && typeof reference.serviceUrl === 'string';
}

export function failure(errorClass: ErrorClass, code: string, message: string, retryAfterMs?: number): ConnectorError {
  return new ConnectorError({ channel: 'botframework', code, errorClass, message, retryAfterMs, inDoubt: code === 'timeout' || code === 'reset' });
}

/** What the Bot Framework's client threw: a `RestError` with a status, or a network failure. */
export function sendError(error: unknown): ConnectorError {
  if (error instanceof ConnectorError) return error;
  const { statusCode, code, response } = error as { statusCode?: number; code?: string; response?: { headers?: { get?(name: string): string | undefined } } };
  if (typeof statusCode === 'number') {
    const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : statusCode === 429 ? 1000 : undefined;
    return failure(classOf(statusCode), `http-${statusCode}`, `The channel answered with HTTP ${statusCode}.`, wait);
  }
  const isUnreachable = code !== undefined && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code);
  return isUnreachable ? failure('retry', 'unreachable', 'The channel can’t be reached.') : failure('retry', 'reset', 'The connection to the channel was cut.');
}

function classOf(status: number): ErrorClass {
  if (status === 408 || status === 429 || status >= 500) return 'retry';
  if (status === 401 || status === 403) return 'operator';
  return status === 404 || status === 410 ? 'permanent' : 'request';
}
