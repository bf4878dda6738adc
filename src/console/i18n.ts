import type { Words } from './words/de.js';
import { de } from './words/de.js';
import { en } from './words/en.js';

/** German where the browser asks for it, English otherwise. */
export const language = globalThis.navigator?.language?.toLowerCase().startsWith('de') ? 'de' : 'en';

/** The texts in the browser's language. */
export const words: Words = { de, en }[language];
