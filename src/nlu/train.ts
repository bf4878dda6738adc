import type { SlotType } from '../dialog/slot-type.js';
import type { Examples } from '../dialog/understanding.js';
import { fitSharpness } from './calibration.js';
import { createCorpus, withTypes } from './corpus.js';
import { crossValidate, type Learnt } from './cross-validation.js';
import { learnLanguages } from './language.js';
import { createIndex, numberFeatures } from './learn/index-features.js';
import { trainLinear, type LinearOptions } from './learn/linear.js';
import { createNearest } from './learn/nearest.js';
import { packLinear } from './learn/pack-linear.js';
import { vectorOf } from './learn/vector.js';
import { loadModel, modelVersion, type Model, type ModelData } from './model.js';
import { fitOutOfScope } from './out-of-scope.js';

const options: LinearOptions = { cost: 0.3, balance: 8, passes: 12 };
const roughly: LinearOptions = { ...options, passes: 6 };
/** From so many examples on, pairs and letter groups that occur once are left out. */
const many = 3000;
/** From this similarity to an example on, a counter-example is none. */
const kin = 0.4;

/**
 * Learns what utterances mean. The same examples give the same model, in whatever order they stand.
 * Values in messages are found by the slot types: pass those that the bot uses.
 */
export function train(examples: Examples, { slotTypes = [] }: { slotTypes?: readonly SlotType[] } = {}): Model {
  return loadModel(learn(examples), { slotTypes });
}

/** The model as JSON, for `loadModel`. */
export function learn(examples: Examples): ModelData {
  const corpus = createCorpus(examples);
  const index = createIndex(corpus.examples.map(({ features }) => features), corpus.examples.length > many ? 2 : 1);
  const learnt = dropKin(
    corpus.examples.map(({ label, features }) => {
      const numbered = numberFeatures(features, index);
      return { label, numbered, vector: vectorOf(numbered) };
    }),
  );
  const vectors = learnt.map(({ vector }) => vector);
  const labels = Int32Array.from(learnt, ({ label }) => label);
  const classes = corpus.intents.length;
  const { heldOut, inside, outside } = crossValidate(learnt, classes, index.weights.length, roughly);
  const linear = trainLinear(vectors, labels, classes, index.weights.length, options);
  return {
    version: modelVersion,
    intents: corpus.intents,
    spoken: [...examples.languages],
    placeholders: corpus.placeholders,
    words: corpus.words,
    features: { names: [...index.names], weights: [...index.weights], unseen: index.unseen },
    linear: packLinear(linear),
    examples: vectors.filter((_, at) => labels[at]! >= 0).map(({ indices }) => [...indices]),
    sharpness: fitSharpness(heldOut),
    outOfScope: fitOutOfScope(inside, outside),
    languages: learnLanguages(textsByLanguage(examples)),
  };
}

/** Drops counter-examples that sound like one of the bot's own examples: what is off-topic for most may be its business. */
function dropKin(examples: readonly Learnt[]): Learnt[] {
  const nearest = createNearest(examples.filter(({ label }) => label >= 0).map(({ vector }) => vector));
  return examples.filter(({ label, vector }) => label >= 0 || nearest.similarity(vector) < kin);
}

function textsByLanguage({ intents, placeholders }: Examples): Record<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const name of Object.keys(intents).sort()) {
    for (const [language, own] of Object.entries(intents[name]!)) {
      texts.set(language, [...(texts.get(language) ?? []), ...own.map((text) => withTypes(text, placeholders)).sort()]);
    }
  }
  return Object.fromEntries(texts);
}
