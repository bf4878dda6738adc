import { trainingExamples } from '../../src/dialog/training-examples.js';
import type { Examples } from '../../src/dialog/understanding.js';
import type { Model } from '../../src/nlu/model.js';
import { train } from '../../src/nlu/train.js';
import { slotTypes } from '../../src/slots/index.js';
import { parse, shippedFiles } from '../dialog/files.js';

/** What the shipped dialogs and the built-in intents teach. */
export function demoExamples(): Examples {
  return trainingExamples(parse(shippedFiles()).project!);
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
