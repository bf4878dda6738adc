import type { ComponentChildren, JSX } from 'preact';
import type { CaseView } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { dekebab, inLanguage, renderClock, renderMoment, renderSlotName } from '../phrases.js';
import { knownOf } from '../known.js';
import { Icon } from './icon.js';

/** What the bot found out and what it tried. What stands above in the header isn't said again. */
export function Facts({ view }: { view: CaseView }): JSX.Element {
  const known = knownOf(view);
  return (
    <div class="facts-body">
      <h3>{words.whatWeKnow}</h3>
      {known.length === 0 ? <p class="soft">{words.nothingKnown}</p> : <dl class="slots">
        {known.map((slot) => (
          <Fact key={`${slot.dialog} ${slot.name}`} name={renderSlotName(slot)}>
            <span class="slot" dir="auto">{slot.text}</span>
            {slot.personal && <span class="personal" title={words.personal}><Icon name="lock" /><span class="unseen">{words.personal}</span></span>}
          </Fact>
        ))}
      </dl>}
      <h3>{words.whatWasTried}</h3>
      <Tried view={view} />
      <h3>{words.facts}</h3>
      <dl class="about">
        <Fact name={words.queue}>{inLanguage(view.queue)}</Fact>
        <Fact name={words.openedAt}><time dateTime={view.openedAt} title={renderMoment(view.openedAt)}>{renderClock(view.openedAt)}</time></Fact>
        {view.promisedAt && <Fact name={words.promisedAt}><time dateTime={view.promisedAt} title={renderMoment(view.promisedAt)}>{renderClock(view.promisedAt)}</time></Fact>}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return <div class="fact"><dt>{name}</dt><dd>{children}</dd></div>;
}

function Tried({ view }: { view: CaseView }): JSX.Element {
  const said = view.transcript.filter((bubble) => bubble.from === 'bot').length;
  const dialogs = view.tried?.map(inLanguage) ?? [...new Set(view.slots.map((slot) => dekebab(slot.dialog)))];
  if (said === 0 && dialogs.length === 0) return <p class="soft">{words.nothingTried}</p>;
  return (
    <ul class="tried">
      {dialogs.map((title, at) => <li key={at}>{title}</li>)}
      <li class="soft">{words.botWrote(said)}</li>
    </ul>
  );
}
