import type { StoredData } from './collect-data.js';

const words = {
  de: {
    locale: 'de-DE', title: (bot: string) => `Ihre gespeicherten Daten bei: ${bot}`, asOf: 'Stand', contact: 'Sie', channel: 'Kanal', number: 'Nummer', name: 'Name', language: 'Sprache',
    known: 'Was der Bot sich gemerkt hat', messages: 'Nachrichten', cases: 'Anliegen, die Menschen bearbeitet haben', files: 'Dateien', ratings: 'Bewertungen', planned: 'Geplante Mitteilungen',
    none: 'nichts', of: { bot: 'des Bots', person: 'eines Menschen' }, from: { customer: 'Sie', bot: 'Bot', agent: 'Service' }, opened: 'eröffnet', closed: 'abgeschlossen', note: 'Notiz',
  },
  en: {
    locale: 'en-GB', title: (bot: string) => `Your data stored by: ${bot}`, asOf: 'As of', contact: 'You', channel: 'Channel', number: 'Number', name: 'Name', language: 'Language',
    known: 'What the bot remembers', messages: 'Messages', cases: 'Requests that people worked on', files: 'Files', ratings: 'Ratings', planned: 'Planned notifications',
    none: 'nothing', of: { bot: 'of the bot', person: 'of a person' }, from: { customer: 'You', bot: 'Bot', agent: 'Service' }, opened: 'opened', closed: 'closed', note: 'Note',
  },
} as const;

/** What is stored, for people to read: plain text. */
export function renderData(data: StoredData, language: string, timeZone: string): string {
  const say = language === 'de' ? words.de : words.en;
  const time = new Intl.DateTimeFormat(say.locale, { dateStyle: 'short', timeStyle: 'short', timeZone });
  const at = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : time.format(new Date(iso)));
  const { contact } = data;
  const section = (title: string, lines: readonly string[]): string => [`${title}`, '-'.repeat(title.length), ...(lines.length > 0 ? lines : [say.none])].join('\n');
  const files = (names: readonly string[] = []): string => names.map((name) => ` [${name}]`).join('');
  return `${[
    `${say.title(data.bot)}\n${say.asOf}: ${at(data.storedAt)}`,
    section(say.contact, [
      `${say.channel}: ${contact.channel}`, `${say.number}: ${contact.phone ?? contact.id}`,
      ...(contact.name === undefined ? [] : [`${say.name}: ${contact.name}`]), ...(data.language === undefined ? [] : [`${say.language}: ${data.language}`]),
    ]),
    section(say.known, data.known.map(({ about, name, shown }) => `${about} · ${name}: ${shown}`)),
    section(say.messages, data.messages.map((one) => `${at(one.at)} ${say.from[one.from]}: ${one.text}${files(one.files)}`)),
    section(say.cases, data.cases.flatMap((one) => [
      `${one.reason} (${say.opened} ${at(one.openedAt)}${one.closedAt === undefined ? '' : `, ${say.closed} ${at(one.closedAt)}`})`,
      ...Object.entries(one.known).map(([name, text]) => `  ${name}: ${text}`),
      ...[...(one.note === undefined ? [] : [one.note]), ...one.notes.map(({ text }) => text)].map((text) => `  ${say.note}: ${text}`),
    ])),
    section(say.ratings, data.ratings.map((one) => `${at(one.at)} ${one.score}/5 ${one.of === 'person' ? say.of.person : say.of.bot}`)),
    section(say.files, data.files.map((one) => `${at(one.at)} ${one.name ?? one.type}`)),
    section(say.planned, data.planned.map((one) => `${at(one.at)} ${one.text}`)),
  ].join('\n\n')}\n`;
}
