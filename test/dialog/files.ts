import { readdirSync, readFileSync } from 'node:fs';
import { parseProject, type ProjectLoad } from '../../src/dialog/parse-project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';

export type Files = Record<string, string>;

/** The shipped bot with its dialogs: path → content. */
export function shippedFiles(): Files {
  const dialogs = readdirSync('dialogs').filter((name) => name.endsWith('.yaml')).map((name) => `dialogs/${name}`);
  return Object.fromEntries(['bots/demo/bot.yaml', 'bots/demo/services.yaml', ...dialogs].map((path) => [path, readFileSync(path, 'utf8')]));
}

export function parse(files: Files, bot = 'demo'): ProjectLoad {
  return parseProject({ bot, files, stepTypes, slotTypes });
}

/** A small bot, to which a dialog is added. */
export const smallBot: Files = {
  'bots/demo/bot.yaml': `
bot: demo
title: { de: Laden, en: Shop }
languages: [de, en]
time-zone: Europe/Berlin
channels: [whatsapp]
hours: { mon-fri: 08:00-18:00 }
queues:
  support: { title: { de: Service, en: Support }, hours: always, promise: 90 s }
`,
  'bots/demo/services.yaml': `
parcels:
  url: { setting: PARCELS_URL, default: "https://parcels.example" }
  headers: { X-Key: { setting: PARCELS_KEY } }
  operations:
    track:
      post: /track/{number}
      query: { lang: language }
      body: { zip: postcode }
      timeout: 4 s
      result:
        status: { from: a.0.status, one-of: [transit, delivered], otherwise: transit }
        at: { from: a.0.at, type: date }
        paid: { from: paid, type: yes-no }
      outcomes:
        found: { status: [200, 201] }
        not-found: { status: 404 }
        failed: otherwise
`,
};
