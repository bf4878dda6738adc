import { invalid, missing, object, objects, onlyKeys, optionalText, text, type Param } from './param.js';

const nameParts = ['first_name', 'last_name', 'middle_name', 'suffix', 'prefix'];

export function validateContacts(message: Param): void {
  for (const contact of objects({ ...message, composed: true }, 'contacts', { max: 257 })) {
    onlyKeys(contact, ['addresses', 'birthday', 'emails', 'name', 'org', 'phones', 'urls', 'image']);
    const name = object(contact, 'name');
    onlyKeys(name, ['formatted_name', ...nameParts]);
    text(name, 'formatted_name', { max: 1000 });
    if (!nameParts.some((part) => optionalText(name, part, { max: 1000 }) !== undefined)) throw missing(name, 'first_name');
    const birthday = optionalText(contact, 'birthday', { max: 10 });
    if (birthday !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(birthday)) throw invalid(contact, 'birthday', 'must be written YYYY-MM-DD.');
    entries(contact, 'phones', ['phone', 'type', 'wa_id']);
    entries(contact, 'emails', ['email', 'type']);
    entries(contact, 'urls', ['url', 'type']);
    entries(contact, 'addresses', ['street', 'city', 'state', 'zip', 'country', 'country_code', 'type']);
  }
}

function entries(contact: Param, key: string, keys: string[]): void {
  if (contact.value[key] === undefined) return;
  for (const entry of objects(contact, key, { min: 0, max: 100 })) {
    onlyKeys(entry, keys);
    for (const each of keys) optionalText(entry, each, { min: 0, max: 1000 });
  }
}
