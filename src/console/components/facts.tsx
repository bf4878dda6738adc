import type { ComponentChildren, JSX } from 'preact';
import type { CaseView } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { dekebab, inLanguage, renderChannel, renderClock, renderLanguage, renderPhone, renderReason, renderSlotName } from '../phrases.js';
import { Icon } from './icon.js';

/** What one must know before the first word: reason, slots filled, what the bot has tried. */
export function Facts({ view }: { view: CaseView }): JSX.Element {
  return (
    <div class="facts-body">
      {view.note && <><h3>{words.whatTheBotNotes}</h3><p class="hint" dir="auto">{view.note}</p></>}
      <h3>{words.whatWeKnow}</h3>
      {view.slots.length === 0 ? <p class="soft">{words.nothingKnown}</p> : <dl class="slots">
        {view.slots.map((slot) => (
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
        <Fact name={words.reason}>{renderReason(view)}</Fact>
        <Fact name={words.queue}>{inLanguage(view.queue)}</Fact>
        <Fact name={words.channel}>{renderChannel(view.channel)}</Fact>
        {view.phone && <Fact name={words.phone}>{renderPhone(view.phone)}</Fact>}
        <Fact name={words.language}>{renderLanguage(view.language)}</Fact>
        <Fact name={words.openedAt}><time dateTime={view.openedAt}>{renderClock(view.openedAt)}</time></Fact>
        {view.promisedAt && <Fact name={words.promisedAt}><time dateTime={view.promisedAt}>{renderClock(view.promisedAt)}</time></Fact>}
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
