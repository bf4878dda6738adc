import type { JSX } from 'preact';
import type { Sample } from '../api.js';
import { language, words } from '../i18n.js';

/** For whoever tries this out: things to say, and tracking numbers with what comes of them. A tap sends. */
export function Suggestions({ samples, starters = words.starters, onSend }: { samples: Sample[]; starters?: readonly string[] | undefined; onSend(text: string): void }): JSX.Element {
  return (
    <details class="suggestions" open>
      <summary>{words.tryOut}</summary>
      <ul>
        {starters.map((text) => <li key={text}><button class="chip" type="button" onClick={() => onSend(text)}>{text}</button></li>)}
      </ul>
      {samples.length > 0 && (
        <div class="numbers">
          <span id="numbers">{words.numbers}</span>
          <ul aria-labelledby="numbers" onWheel={scrollAcross}>
            {samples.map((sample) => <li key={sample.text}><SampleChip sample={sample} onSend={onSend} /></li>)}
          </ul>
        </div>
      )}
    </details>
  );
}

/** A mouse's wheel moves the one line of numbers sideways. */
function scrollAcross(event: JSX.TargetedWheelEvent<HTMLElement>): void {
  const line = event.currentTarget;
  if (event.deltaX !== 0 || line.scrollWidth <= line.clientWidth) return;
  event.preventDefault();
  line.scrollLeft += event.deltaY;
}

function SampleChip({ sample, onSend }: { sample: Sample; onSend(text: string): void }): JSX.Element {
  const label = sample.label[language] ?? Object.values(sample.label)[0] ?? '';
  const spoken = words.sampleNumber(label, sample.text);
  return (
    <button class="chip number" type="button" data-sample={sample.text} title={spoken} aria-label={spoken} onClick={() => onSend(sample.text)}>
      {label}
    </button>
  );
}
