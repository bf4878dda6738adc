import type { JSX } from 'preact';
import type { Sample } from '../api.js';
import { language, words } from '../i18n.js';

/** For whoever tries this out: things to say, and tracking numbers with what comes of them. A tap sends. */
export function Suggestions({ samples, onSend }: { samples: Sample[]; onSend(text: string): void }): JSX.Element {
  return (
    <details class="suggestions" open>
      <summary>{words.tryOut}</summary>
      <ul>
        {words.starters.map((text) => <li key={text}><button class="chip" type="button" onClick={() => onSend(text)}>{text}</button></li>)}
        {samples.map((sample) => <li key={sample.text}><SampleChip sample={sample} onSend={onSend} /></li>)}
      </ul>
    </details>
  );
}

function SampleChip({ sample, onSend }: { sample: Sample; onSend(text: string): void }): JSX.Element {
  const label = sample.label[language] ?? Object.values(sample.label)[0] ?? '';
  const spoken = words.sampleNumber(label, sample.text);
  return (
    <button class="chip number" type="button" data-sample={sample.text} title={spoken} aria-label={spoken} onClick={() => onSend(sample.text)}>
      <b>{sample.text.length > 8 ? `…${sample.text.slice(-4)}` : sample.text}</b> {label}
    </button>
  );
}
