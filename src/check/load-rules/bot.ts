import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { explain } from './explain.js';

const template = (text: string): string => `templates:\n  parcel_arrives:\n    text: ${text}\n`;
const holidays = (text: string): string => `hours: { mon-fri: 08:00-18:00 }\nholidays: ${text}\n`;

const notify = (slot: string, places: string): string => `slots:
  agreed: { type: ${slot} }
steps:
  - ask: agreed
    say: { de: Dürfen wir Ihnen dazu schreiben?, en: May we write to you about it? }
  - notify: parcel_arrives
    after: 2 days
    with: [${places}]
    consent: agreed
  - say: { de: Notiert., en: Noted. }
`;
const cancel = (about: string): string => `slots:
  number: { type: tracking-number }
steps:
  - ask: number
    say: { de: Wie lautet die Nummer?, en: What is the number? }
  - { notify: parcel_arrives, ${about}cancel: true }
  - say: { de: Notiert., en: Noted. }
`;
const declared = { 'bots/demo/bot.yaml': template('{ de: "Ihr Paket {{1}} kommt.", en: "Your parcel {{1}} arrives." }') };

/** What bot.yaml states: time, channels, silence, templates. */
export const botRules: readonly RuleDocs[] = [
  explain('unknown-time-zone', 'The time zone is one that there is.', 'Opening hours and dates would be an hour off, or ten.', { file: 'bot', bad: 'time-zone: Europe/Hamburg\n', good: 'time-zone: Europe/Berlin\n' }),
  explain('opening-hours', 'Opening hours can be read: days, and from when to when.', 'Customers would be promised an answer while nobody is there.', { file: 'bot', bad: 'hours: { mon-fri: 8-18 }\n', good: 'hours: { mon-fri: 08:00-18:00 }\n' }),
  explain('wrong-date', 'A holiday\'s date is a day of the calendar.', 'The shop would be open when it is closed.', { file: 'bot', bad: holidays('{ dates: [2026-02-30] }'), good: holidays('{ dates: [2026-02-28] }') }),
  explain('wrong-holiday', 'A holiday of parts of a state is one of that state.', 'The shop would be closed when it is open.', { file: 'bot', bad: holidays('{ state: HH, also: [assumption] }'), good: holidays('{ state: BY, also: [assumption] }') }),
  explain('unknown-channel', 'A channel is one that there is a connector for.', 'Nobody could be reached there.', { file: 'bot', bad: 'channels: [whatsap]\n', good: 'channels: [whatsapp]\n' }),
  explain('silence-order', 'A silent customer is reminded before the dialog is closed.', 'The reminder would never be sent.', { file: 'bot', bad: 'silence: { remind: 6 h, close: 2 h }\n', good: 'silence: { remind: 2 h, close: 6 h }\n' }),
  explain('silence-too-long', 'What is said after silence is said while free text still reaches the customer.', 'After 24 hours WhatsApp takes approved templates only.', { file: 'bot', bad: 'silence: { remind: 2 h, close: 30 h }\n', good: 'silence: { remind: 2 h, close: 20 h }\n' }),
  explain('template-place', 'The places of a template are numbered from {{1}}, without a gap.', 'WhatsApp approves nothing else.', { file: 'bot', bad: template('{ de: "Ihr Paket {{2}} kommt.", en: "Your parcel {{2}} arrives." }'), good: template('{ de: "Ihr Paket {{1}} kommt.", en: "Your parcel {{1}} arrives." }') }),
  explain('template-places-differ', 'A template has the same places in each language.', 'In one of them the message would be refused.', { file: 'bot', bad: template('{ de: "Ihr Paket kommt.", en: "Your parcel {{1}} arrives." }'), good: template('{ de: "Ihr Paket {{1}} kommt.", en: "Your parcel {{1}} arrives." }') }),
  explain('template-too-long', 'A template has at most 1024 characters.', 'WhatsApp doesn\'t approve longer ones.', { file: 'bot', bad: template(`{ de: "Ihr Paket kommt.${' Bald.'.repeat(170)}", en: "Your parcel arrives." }`), good: template('{ de: "Ihr Paket kommt.", en: "Your parcel arrives." }') }),
  explain('template-parameters', 'A notify fills each place of its template.', 'The message would be refused when it is due, with nobody looking.', { bad: notify('yes-no', '"A1", "B2"'), good: notify('yes-no', '"A1"'), beside: declared }),
  explain('consent-not-yes-no', 'Consent is a slot of the type yes-no.', 'Nothing else can be agreed with, so nothing would ever be sent.', { bad: notify('text', '"A1"'), good: notify('yes-no', '"A1"'), beside: declared }),
  explain('cancels-nothing', 'What another dialog has planned is taken back by what it is about.', 'The customer would get a message about something that they have called off.', { bad: cancel(''), good: cancel('about: "{{ number }}", '), beside: declared }),
];
