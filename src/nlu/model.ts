import type { SlotType } from '../dialog/slot-type.js';
import type { IntentScore, Understanding, UnderstandingContext } from '../dialog/understanding.js';
import { sharesOf } from './calibration.js';
import { findEntities, maskEntities } from './entities.js';
import { featuresOf } from './features.js';
import { createLanguageDetector, type LanguageData } from './language.js';
import { indexOf, numberFeatures, numbersOf } from './learn/index-features.js';
import { scoresOf } from './learn/linear.js';
import { createNearest } from './learn/nearest.js';
import { unpackLinear, type PackedLinear } from './learn/pack-linear.js';
import { vectorOf } from './learn/vector.js';
import { evidenceOf, outOfScope, type OutOfScope } from './out-of-scope.js';
import { createSpelling } from './tokens/spelling.js';
import { tokenise } from './tokens/tokenise.js';

export const modelVersion = 1;

/** A trained model: plain JSON. */
export interface ModelData {
  version: number;
  intents: string[];
  /** Languages that the bot speaks. */
  spoken: string[];
  /** Slot types that stand in for values in examples. */
  placeholders: string[];
  /** Vocabulary with counts. */
  words: [string, number][];
  features: { names: string[]; weights: number[]; unseen: number };
  linear: PackedLinear;
  /** By example, the numbers of its features. */
  examples: number[][];
  sharpness: number;
  outOfScope: OutOfScope;
  languages: LanguageData;
}

export interface Model {
  /** Never throws, whatever the text; beyond 4,096 characters it is not read. */
  understand(text: string, context?: UnderstandingContext): Understanding;
  toJSON(): ModelData;
}

const mostIntents = 10;
const longest = 4096;

/** @throws Error for data of another version. */
export function loadModel(data: ModelData, { slotTypes = [] }: { slotTypes?: readonly SlotType[] } = {}): Model {
  if (data.version !== modelVersion) throw new Error(`The model has version ${data.version}, this program reads ${modelVersion}: train it again.`);
  const spelling = createSpelling(new Map(data.words));
  const index = indexOf(data.features.names, data.features.weights, data.features.unseen);
  const linear = unpackLinear(data.linear);
  const nearest = createNearest(data.examples.map((numbers) => vectorOf(numbersOf(numbers, index))));
  const own = new Set(data.examples.flat());
  const languageOf = createLanguageDetector(data.languages, data.spoken);
  const placeholders = new Set(data.placeholders);
  return {
    toJSON: () => data,
    understand(text, context = {}) {
      const read = text.slice(0, longest);
      const language = languageOf(read, context.language);
      const hint = language ?? context.language;
      const entities = findEntities(read, slotTypes, { ...context, ...(hint && { language: hint }) });
      const tokens = tokenise(maskEntities(read, entities, placeholders));
      const vector = vectorOf(numberFeatures(featuresOf(tokens, hint, spelling), index), undefined, (number) => own.has(number));
      if (tokens.length === 0 || vector.indices.length === 0 || data.intents.length === 0) return { language, intents: [], entities, outOfScope: 1 };
      const scores = scoresOf(linear, vector);
      const outside = outOfScope(data.outOfScope, evidenceOf(scores, vector.known, nearest.similarity(vector)));
      return { language, intents: ranked(data.intents, sharesOf(scores, data.sharpness), 1 - outside), entities, outOfScope: outside };
    },
  };
}

function ranked(intents: readonly string[], shares: Float64Array, inScope: number): IntentScore[] {
  return intents
    .map((intent, at) => ({ intent, confidence: shares[at]! * inScope }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, mostIntents);
}
