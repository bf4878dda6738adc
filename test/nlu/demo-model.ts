import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { builtInIntents } from '../../src/dialog/defaults/intents.js';
import type { Examples } from '../../src/dialog/understanding.js';
import type { Model } from '../../src/nlu/model.js';
import { train } from '../../src/nlu/train.js';
import { slotTypes } from '../../src/slots/index.js';

const folder = new URL('../../dialogs/', import.meta.url);

interface DialogFile {
  dialog: string;
  examples?: Record<string, string[]>;
  slots?: Record<string, { type: string }>;
}

/** What the shipped dialogs and the built-in intents teach. */
export function demoExamples(): Examples {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !file.includes('.test.'));
  const dialogs = files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as DialogFile);
  const examples: Examples = { intents: { ...builtInIntents }, languages: ['de', 'en'], placeholders: {} };
  for (const { dialog, examples: own, slots } of dialogs) {
    if (own) examples.intents[dialog] = own;
    for (const [name, { type }] of Object.entries(slots ?? {})) examples.placeholders[name] = type;
  }
  return examples;
}

let model: Model | undefined;

export function demoModel(): Model {
  return (model ??= train(demoExamples(), { slotTypes }));
}

/** The intent that is more likely than not; the two that ask for a person count as one, as the engine counts them. */
export function meant(text: string, language?: string): string | undefined {
  const sums = new Map<string, number>();
  for (const { intent, confidence } of demoModel().understand(text, language ? { language } : {}).intents) {
    const name = intent === 'talk-to-a-person' ? '@person' : intent;
    sums.set(name, (sums.get(name) ?? 0) + confidence);
  }
  return [...sums].find(([, confidence]) => confidence >= 0.5)?.[0];
}
