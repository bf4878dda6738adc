import { initialState } from './initial-state.js';
import { transition } from './transition.js';

export { initialState, transition };

/** The engine as one value, for whoever runs turns. */
export const engine = { initialState, transition };
