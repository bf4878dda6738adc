import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PhoneState } from '../api.js';
import type { Outgoing } from '../chat.js';
import { stillOnTheWay } from '../chat.js';
import type { Sending } from '../client.js';
import { follow, send, SendFailure } from '../client.js';

export interface Phone {
  /** `undefined` until the simulator has answered. */
  state: PhoneState | undefined;
  connected: boolean;
  outgoing: Outgoing[];
  send(sending: Sending): void;
  again(item: Outgoing): void;
}

let count = 0;

/** A customer's phone: the chat as the simulator has it, and what is on its way there. Away while the page is hidden. */
export function usePhone(customer: string): Phone {
  const [state, setState] = useState<PhoneState>();
  const [connected, setConnected] = useState(true);
  const [outgoing, setOutgoing] = useState<Outgoing[]>([]);
  const last = useRef<string>();
  const visible = useVisible();

  useEffect(() => {
    setState(undefined);
    setOutgoing([]);
    last.current = undefined;
  }, [customer]);

  useEffect(() => {
    if (!visible) return;
    return follow(customer, {
      connected: setConnected,
      state: (next) => {
        last.current = next.messages.at(-1)?.id;
        setState(next);
      },
    });
  }, [customer, visible]);

  const deliver = useCallback(async (item: Outgoing) => {
    const outcome = await send(customer, item.sending).then(
      (sent) => ({ sentAs: sent.id }),
      (error: unknown) => ({ failure: error instanceof SendFailure ? error.message : String(error) }),
    );
    setOutgoing((items) => items.map((one) => (one.id === item.id ? { ...one, ...outcome } : one)));
  }, [customer]);

  useEffect(() => {
    if (state) setOutgoing((items) => items.filter((item) => item.sentAs === undefined || stillOnTheWay(state.messages, [item]).length > 0));
  }, [state]);

  return {
    state,
    connected,
    outgoing: state ? stillOnTheWay(state.messages, outgoing) : outgoing,
    send: useCallback((sending) => {
      const item = { id: `outgoing-${++count}`, at: new Date().toISOString(), sending, after: last.current };
      setOutgoing((items) => [...items, item]);
      void deliver(item);
    }, [deliver]),
    again: useCallback((item) => {
      setOutgoing((items) => items.map((one) => (one.id === item.id ? { ...one, failure: undefined } : one)));
      void deliver(item);
    }, [deliver]),
  };
}

function useVisible(): boolean {
  const [visible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const update = (): void => setVisible(!document.hidden);
    document.addEventListener('visibilitychange', update);
    return () => document.removeEventListener('visibilitychange', update);
  }, []);
  return visible;
}
