import type { RuleExample } from '../../src/diagnostics/rule-docs.js';
import type { Files } from '../dialog/files.js';

const bot = `
bot: demo
title: { de: Nordwind, en: Nordwind }
languages: [de, en]
time-zone: Europe/Berlin
channels: [whatsapp]
hours: { mon-fri: 08:00-18:00 }
queues:
  support: { title: { de: Service-Team, en: Support team }, hours: always, promise: 5 min }
`;

const services = `
parcels:
  url: { setting: PARCELS_URL, default: "https://parcels.example" }
  headers: { X-Key: { setting: PARCELS_KEY } }
  operations:
    track:
      get: /track/{number}
      result:
        status: { from: a.0.status, one-of: [transit, delivered], otherwise: transit }
        place: { from: a.0.place }
        at: { from: a.0.at, type: date }
        paid: { from: paid, type: yes-no }
        weight: { from: weight, type: number }
      outcomes:
        found: { status: 200 }
        not-found: { status: 404 }
        failed: otherwise
`;

const dialog = `
dialog: one
title: { de: Umtausch, en: Exchange }
examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
steps:
  - say: { de: Das machen wir gern., en: We are happy to do that. }
`;

const second = `
dialog: other
title: { de: Gutschein, en: Voucher }
examples:
  de: [Wie löse ich den Gutschein ein?, Mein Code geht nicht, Gutscheinkarte einlösen, Habt ihr gerade Rabatte?, Wo trage ich den Code ein?]
  en: [How do I redeem my voucher?, My code is not accepted, Redeem gift card, Any discounts right now?, Where can I enter the code?]
steps:
  - say: { de: An der Kasse gibt es ein Feld dafür., en: There is a field for it at the checkout. }
`;

/** A small shop without a finding, into which cases are put. */
export const shop = {
  'bots/demo/bot.yaml': bot,
  'bots/demo/services.yaml': services,
  'dialogs/one.yaml': dialog,
  'dialogs/other.yaml': second,
};

export type ShopFile = keyof typeof shop;

/** The top-level keys of a file with the lines that belong to each. */
function sections(text: string): Map<string, string> {
  const parts = text.replace(/^\n+/, '').split(/^(?=[^\s#])/m);
  return new Map(parts.filter((part) => part.trim() !== '').map((part) => [/^[^:\n]+/.exec(part.replace(/[‹›]/g, ''))![0], part.endsWith('\n') ? part : `${part}\n`]));
}

/** A file in which these keys stand instead of its own. */
export function withKeys(base: string, keys: string): string {
  return [...new Map([...sections(base), ...sections(keys)]).values()].join('');
}

/** The shop with the keys of an example put in. */
export function shopWith({ file = 'dialog', beside = {} }: Pick<RuleExample, 'file' | 'beside'>, keys: string): { files: Files; path: ShopFile } {
  const path = file === 'bot' ? 'bots/demo/bot.yaml' : file === 'services' ? 'bots/demo/services.yaml' : 'dialogs/one.yaml';
  const others = Object.fromEntries(Object.entries(beside).map(([name, text]) => [name, name in shop ? withKeys(shop[name as ShopFile], text) : text]));
  return { path, files: { ...shop, ...others, [path]: file === 'whole' ? keys : withKeys(shop[path], keys) } };
}
