import type { Capabilities } from '../contract.js';

/** Limits of the Cloud API as Meta documents them; where its pages and its OpenAPI differ, the stricter. */
export const capabilities: Capabilities = {
  text: 4096,
  caption: 1024,
  interactiveText: 1024,
  buttons: 3,
  buttonTitle: 20,
  listRows: 10,
  listTitle: 24,
  listDescription: 72,
  listOpener: 20,
  windowMs: 24 * 60 * 60 * 1000,
  perSecond: 80,
  echoesKey: true,
};
