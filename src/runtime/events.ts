import type { Case, Conversation } from '../store/contract.js';
import { openCaseOf } from './apply-decision.js';
import { errorFields, type Log } from './log.js';
import type { Runtime, RuntimeEvents } from './runtime.js';

export interface Events {
  on: Runtime['on'];
  announce: (conversation: Conversation, touched?: Case, ring?: boolean) => void;
}

type Listeners = { [Name in keyof RuntimeEvents]: Set<(event: RuntimeEvents[Name]) => void> };

/** Tells listeners what was committed. A listener that throws harms neither the turn nor the others. */
export function createEvents(log: Log): Events {
  const listeners: Listeners = { case: new Set(), conversation: new Set() };
  const emit = <Name extends keyof RuntimeEvents>(name: Name, event: RuntimeEvents[Name]): void => {
    for (const listener of listeners[name]) {
      try {
        listener(event);
      } catch (error) {
        log.error({ event: name, ...errorFields(error) }, 'A listener failed');
      }
    }
  };
  return {
    on: (name, listener) => {
      listeners[name].add(listener);
      return () => { listeners[name].delete(listener); };
    },
    announce: (conversation, touched, ring = false) => {
      emit('conversation', { conversation });
      const about = touched ?? openCaseOf(conversation);
      if (about !== undefined) emit('case', { case: about, conversation, ring });
    },
  };
}
