import type { Limits } from '../../src/check/rule.js';

/** WhatsApp's limits, as its documentation states them. */
export const whatsapp: ReadonlyMap<string, Limits> = new Map([['whatsapp', {
  text: 4096, caption: 1024, interactiveText: 1024, buttons: 3, buttonTitle: 20, listRows: 10, listTitle: 24, listDescription: 72, listOpener: 20, linkTitle: 20, footer: 60, windowMs: 24 * 60 * 60 * 1000,
}]]);
