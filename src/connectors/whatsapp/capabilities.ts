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
  linkTitle: 20,
  footer: 60,
  files: { image: 5_000_000, video: 16_000_000, document: 100_000_000 },
  windowMs: 24 * 60 * 60 * 1000,
  perSecond: 80,
  echoesKey: true,
};
