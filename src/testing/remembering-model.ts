import type { Understanding, UnderstandingContext } from '../dialog/understanding.js';
import type { Model } from '../runtime/understanding.js';

/** A model that has heard most of it before: the same words in the same situation are read once. */
export function rememberingModel(model: Model): Model {
  const known = new Map<string, Understanding>();
  return {
    understand(text: string, context: UnderstandingContext) {
      const key = JSON.stringify([text, context]);
      let understanding = known.get(key);
      if (!understanding) known.set(key, (understanding = model.understand(text, context)));
      return understanding;
    },
  };
}
