import type { State } from './state.js';

/** A conversation in which nothing has been said; the first transition fills in project and language. */
export function initialState(): State {
  return {
    project: '',
    stack: [],
    speaker: 'bot',
    misunderstood: 0,
    unreadable: 0,
    offered: {},
    known: {},
    calls: 0,
  };
}
