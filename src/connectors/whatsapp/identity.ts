import { id, list, record, text } from './payloads.js';

/** Who a part of a payload is about. */
export interface Identity {
  /** The business-scoped id, then the phone's `wa_id`. */
  ids: [string, ...string[]];
  phone?: string;
  name?: string;
}

interface Claim {
  phone: unknown;
  userId: unknown;
  parentId: unknown;
}

/**
 * Brings together what a message says of its sender and what `contacts` adds. A customer may hide the phone number:
 * then only the business-scoped id is there. A contact that contradicts the message is somebody else.
 */
export function identify(claim: Claim, contacts: unknown): Identity | undefined {
  const contact = contactOf(claim, contacts);
  const phone = id(claim.phone) ?? id(contact['wa_id']);
  const userId = id(claim.userId) ?? id(contact['user_id']);
  const [first, ...others] = [userId, phone].filter((found) => found !== undefined);
  const preferred = first ?? id(claim.parentId) ?? id(contact['parent_user_id']);
  if (preferred === undefined) return undefined;
  const profile = record(contact['profile']);
  const name = (text(profile['name']) ?? text(profile['username']))?.trim().slice(0, 256);
  return {
    ids: [preferred, ...others.filter((other) => other !== preferred)],
    ...(phone === undefined ? {} : { phone }),
    ...(name === undefined || name === '' ? {} : { name }),
  };
}

function contactOf(claim: Claim, contacts: unknown): Readonly<Record<string, unknown>> {
  const [phone, userId] = [id(claim.phone), id(claim.userId)];
  const known = list(contacts).map((entry) => {
    const contact = record(entry);
    return { contact, agreements: [agree(phone, id(contact['wa_id'])), agree(userId, id(contact['user_id']))] };
  });
  const possible = known.filter(({ agreements }) => !agreements.includes(false));
  const sure = possible.find(({ agreements }) => agreements.includes(true));
  const sole = known.length === 1 ? possible[0] : undefined;
  return record((sure ?? sole)?.contact);
}

/** `undefined` where one of both is not known. */
function agree(claimed: string | undefined, known: string | undefined): boolean | undefined {
  return claimed === undefined || known === undefined ? undefined : claimed === known;
}
