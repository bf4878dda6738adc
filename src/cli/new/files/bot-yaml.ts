import { inline } from '../in-languages.js';
import type { Wishes } from '../wishes.js';

export function botYaml({ name, business, languages }: Wishes): string {
  return `# yaml-language-server: $schema=../../node_modules/schalter/docs/schemas/bot.schema.json
bot: ${name}
title: ${inline(languages, { de: `Kundenservice ${business}`, en: `${business} Customer Service` })}

languages: [${languages.join(', ')}]${languages.length > 1 ? '          # the first is spoken until the customer\'s own is known' : ''}
time-zone: Europe/Berlin     # where your business is
channels: [whatsapp]

hours:                       # when the business is open
  mon-fri: 09:00-17:00

queues:                      # the first is where a handoff without a queue goes
  support:
    title: ${inline(languages, { de: 'Service-Team', en: 'Support team' })}
    hours: { mon-fri: 09:00-17:00 }
    promise: 10 min          # how soon somebody answers while on duty, as the customer is told

reasons:                     # why dialogs pass customers on, as agents read it
  return-of-used-goods: ${inline(languages, { de: 'Rückgabe benutzter Ware', en: 'Return of used goods' })}
`;
}
