import { GraphError } from '../graph-error.js';
import { invalid, missing, text, type Param } from './param.js';
import { refuseUnsupported } from './refuse-unsupported.js';

/** Whom a message is for: by phone number (digits, as Meta reads what was typed), or by business-scoped id. */
export type RecipientParam = { waId: string; input: string } | { userId: string; input: string };

export function validateRecipient(message: Param): RecipientParam {
  const kind = message.value.recipient_type;
  if (kind === 'group') refuseUnsupported('group');
  if (kind !== undefined && kind !== 'individual') throw invalid(message, 'recipient_type', `must be one of {INDIVIDUAL, GROUP} - got "${String(kind).slice(0, 40)}".`);
  if (message.value.to === undefined && message.value.recipient !== undefined) return byUserId(message);
  if (message.value.to === undefined) throw missing(message, 'to');
  const input = text(message, 'to', { max: 64 });
  const waId = parsePhoneNumber(input);
  if (waId === undefined) throw new GraphError(100, { details: 'Parameter Invalid: to is not a phone number with its country code.' });
  return { waId, input };
}

function byUserId(message: Param): RecipientParam {
  const userId = text(message, 'recipient', { max: 256 });
  if (!/^[\w.-]+$/.test(userId)) throw new GraphError(100, { details: 'Parameter Invalid: recipient is not a business-scoped user id.' });
  return { userId, input: userId };
}

/** `+49 151 123-4567` → `491511234567`; `undefined` where it is no international number. */
export function parsePhoneNumber(input: string): string | undefined {
  const digits = input.replace(/^\s*\+/, '').replace(/[\s().-]/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}
