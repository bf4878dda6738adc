import type { Flow } from '../flows.js';
import type { Template } from '../templates.js';

/** What the checks need to know of the world. */
export interface Validation {
  /** Is this the id of media that was uploaded? */
  hasMedia(id: string): boolean;
  templates: readonly Template[];
  flows: readonly Flow[];
}
