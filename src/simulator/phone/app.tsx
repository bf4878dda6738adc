import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Features, Sample } from './api.js';
import { drawChat, isOpen } from './chat.js';
import { fetchFeatures, fetchSamples } from './client.js';
import { ChatHeader } from './components/chat-header.js';
import { ChatLog } from './components/chat-log.js';
import { Composer } from './components/composer.js';
import { Suggestions } from './components/suggestions.js';
import { currentCustomer, newCustomer } from './customer.js';
import { usePhone } from './hooks/use-phone.js';
import { language, words } from './i18n.js';

/** The customer's phone. */
export function App(): JSX.Element {
  const [customer, setCustomer] = useState(currentCustomer);
  const [samples, setSamples] = useState<Sample[]>([]);
  const [starters, setStarters] = useState<Features['starters']>();
  const { state, connected, outgoing, send, again } = usePhone(customer);

  useEffect(() => {
    fetchSamples().then(setSamples, () => undefined);
    fetchFeatures().then((features) => setStarters(features.starters), () => undefined);
  }, []);

  const messages = state?.messages ?? [];
  return (
    <div class="phone">
      <ChatHeader state={state} onStartOver={() => setCustomer(newCustomer())} />
      <p class="banner" role="status" hidden={connected}><span>{words.lost}</span></p>
      <ChatLog
        key={customer}
        messages={drawChat(messages, outgoing)}
        business={state?.business.name ?? words.business}
        typing={state?.typing ?? false}
        loaded={state !== undefined}
        windowEndsAt={state?.windowEndsAt}
        isOpen={(id) => isOpen(messages, id)}
        onSend={send}
        onAgain={again}
      />
      <Suggestions samples={samples} starters={starters?.[language] ?? Object.values(starters ?? {})[0]} onSend={(text) => send({ kind: 'text', text })} />
      <Composer onSend={send} />
    </div>
  );
}
