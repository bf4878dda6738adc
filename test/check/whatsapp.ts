import type { Limits } from '../../src/check/rule.js';

/** WhatsApp's limits, as its documentation states them. */
export const whatsapp: ReadonlyMap<string, Limits> = new Map([['whatsapp', { text: 4096, buttons: 3, buttonTitle: 20, listRows: 10, listTitle: 24 }]]);
