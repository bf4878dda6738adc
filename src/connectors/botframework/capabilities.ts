import type { Capabilities } from '../contract.js';

/** What every Bot Framework channel shows: the narrowest of them sets the number (six suggested actions on Teams). */
export const capabilities: Capabilities = {
  text: 4000,
  caption: 4000,
  interactiveText: 4000,
  buttons: 6,
  buttonTitle: 40,
  listRows: 0,
  listTitle: 0,
  listDescription: 0,
  listOpener: 0,
  windowMs: undefined,
  echoesKey: false,
};
