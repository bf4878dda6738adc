import { GraphError } from '../graph-error.js';
import { messageIdPattern } from './message-id-pattern.js';
import { invalid, missing, object, optionalObject, optionalText, text, type Param } from './param.js';
import { refuseUnsupported } from './refuse-unsupported.js';
import { validateContacts } from './validate-contacts.js';
import { validateInteractive } from './validate-interactive.js';
import { validateLocation } from './validate-location.js';
import { validateMedia } from './validate-media.js';
import { validateReaction } from './validate-reaction.js';
import { type RecipientParam, validateRecipient } from './validate-recipient.js';
import { validateTemplate } from './validate-template.js';
import { validateText } from './validate-text.js';
import type { Validation } from './validation.js';

/** A message that Meta would take. */
export interface ValidMessage {
  recipient: RecipientParam;
  type: string;
  /** The object that stands under the type's name. */
  content: unknown;
  context?: string;
  /** `biz_opaque_callback_data`. */
  key?: string;
}

type Validate = (message: Param, validation: Validation) => void;

const types: Record<string, Validate> = {
  text: validateText,
  image: validateMedia('image'),
  audio: validateMedia('audio'),
  video: validateMedia('video'),
  document: validateMedia('document'),
  sticker: validateMedia('sticker'),
  location: validateLocation,
  contacts: validateContacts,
  reaction: validateReaction,
  interactive: validateInteractive,
  template: validateTemplate,
};

/**
 * Reads the body of `POST /{phone-number-id}/messages`.
 * @throws GraphError as Meta refuses it
 */
export function validateMessage(body: Record<string, unknown>, validation: Validation): ValidMessage {
  const message: Param = { path: '', value: body, composed: false };
  requireProduct(message);
  const recipient = validateRecipient(message);
  const type = message.value.type === undefined ? impliedType(body) : text(message, 'type', { max: 64 });
  refuseUnsupported(type);
  const validate = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!validate) {
    throw new GraphError(131051, { details: `Param type must be one of {${Object.keys(types).join(', ').toUpperCase()}} - got "${type}".` });
  }
  validate(message, validation);
  const context = contextOf(message);
  const key = optionalText(message, 'biz_opaque_callback_data', { max: 512 });
  return { recipient, type, content: body[type], ...(context !== undefined && { context }), ...(key !== undefined && { key }) };
}

/** Some of Meta's own examples name no type: it is what the body holds. */
const impliedType = (body: Record<string, unknown>): string => Object.keys(types).find((type) => type in body) ?? 'text';

/** Every body names the product. */
export function requireProduct(message: Param): void {
  const product = message.value.messaging_product;
  if (product === undefined) throw missing(message, 'messaging_product');
  if (product !== 'whatsapp') throw invalid(message, 'messaging_product', `must be one of {WHATSAPP} - got "${String(product).slice(0, 40)}".`);
}

function contextOf(message: Param): string | undefined {
  if (!optionalObject(message, 'context')) return undefined;
  const id = text(object(message, 'context'), 'message_id', { max: 512 });
  if (!messageIdPattern.test(id)) throw new GraphError(131009, { details: 'Param context[\'message_id\'] is not a message id.' });
  return id;
}
