import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../api.js';
import { fetchExplanation, fetchFeatures } from '../client.js';
import { language, words } from '../i18n.js';
import { Icon } from './icon.js';

let features: ReturnType<typeof fetchFeatures> | undefined;

/** A button at a bubble of the business that tells, once it is opened, why it was said. */
export function Why({ message }: { message: string }): JSX.Element | null {
  const [offered, setOffered] = useState(false);
  useEffect(() => void (features ??= fetchFeatures()).then(({ why }) => setOffered(why)), []);
  const [shown, setShown] = useState<{ explanation: Explanation | undefined }>();
  const toggle = async (): Promise<void> => setShown(shown ? undefined : { explanation: await fetchExplanation(message) });
  if (!offered) return null;
  return (
    <div class="why">
      <button type="button" class="why-button" aria-expanded={shown !== undefined} aria-label={words.why} title={words.why} onClick={() => void toggle()}><Icon name="why" /></button>
      {shown && (shown.explanation ? <Details {...shown.explanation} /> : <p class="why-details">{words.whyUnknown}</p>)}
    </div>
  );
}

const format = new Intl.NumberFormat(language, { style: 'percent' });
const percent = (confidence: number): string => (confidence < 0.005 ? `< ${format.format(0.01)}` : format.format(confidence));

function Details({ dialog, place, file, line, text, decision, intents = [], after, reads = {} }: Explanation): JSX.Element {
  return (
    <dl class="why-details">
      <dt>{words.whyStep}</dt>
      <dd>
        {dialog && <span>{[dialog, ...(place === undefined ? [] : [place])].join(' › ')}</span>}
        {text !== undefined && <span>{words.whyDefault(text)}</span>}
        {dialog === undefined && text === undefined && <span>{words.whyBotItself}</span>}
        {file !== undefined && <code>{file}:{line}</code>}
      </dd>
      {decision !== undefined && <><dt>{words.whyDecision}</dt><dd>{words.whyDecisions[decision] ?? decision}</dd></>}
      {intents.length > 0 && <><dt>{words.whyOthers}</dt>{intents.map((one) => <dd key={one.intent}><span>{one.intent}</span> <data value={one.confidence}>{percent(one.confidence)}</data></dd>)}</>}
      {after !== undefined && <><dt>{words.whyAfter}</dt><dd>{after === 'time' ? words.whyTime : after}</dd></>}
      {Object.keys(reads).length > 0 && <><dt>{words.whyReads}</dt>{Object.entries(reads).map(([name, value]) => <dd key={name}><span>{name}</span> {value === '' ? <span>{words.whyNothingThere}</span> : <q>{value}</q>}</dd>)}</>}
    </dl>
  );
}
