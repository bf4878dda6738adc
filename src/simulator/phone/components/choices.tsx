import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PhoneMessage } from '../api.js';
import type { Sending } from '../client.js';
import { Icon } from './icon.js';
import { Sheet } from './sheet.js';

export interface ChoicesProps {
  message: PhoneMessage;
  /** Not tapped yet. */
  open: boolean;
  onSend(sending: Sending): void;
}

/** What can be tapped under a bubble: reply buttons, a list, a link. Once tapped it stays, greyed. */
export function Choices({ message, open, onSend }: ChoicesProps): JSX.Element | null {
  const [unfolded, setUnfolded] = useState(false);
  const context = message.id;
  if (message.link) return <ul class="choices"><li><Follow link={message.link} /></li></ul>;
  if (message.list) {
    return (
      <>
        <ul class="choices"><li><button type="button" disabled={!open} onClick={() => setUnfolded(true)}><Icon name="list" />{message.list.opener}</button></li></ul>
        <Sheet open={unfolded} title={message.list.opener} onClose={() => setUnfolded(false)}>
          <Rows list={message.list} onPick={(row) => {
            setUnfolded(false);
            onSend({ kind: 'row', ...row, context });
          }} />
        </Sheet>
      </>
    );
  }
  if (!message.buttons?.length) return null;
  return (
    <ul class="choices">
      {message.buttons.map(({ id, title }) => (
        <li key={id}><button type="button" disabled={!open} onClick={() => onSend({ kind: 'button', id, title, context })}><Icon name="reply" />{title}</button></li>
      ))}
    </ul>
  );
}

type Row = NonNullable<PhoneMessage['list']>['sections'][number]['rows'][number];

function Rows({ list, onPick }: { list: NonNullable<PhoneMessage['list']>; onPick(row: Row): void }): JSX.Element {
  return (
    <>
      {list.sections.map((section, at) => (
        <section key={at}>
          {section.title && <h3>{section.title}</h3>}
          {section.rows.map((row) => (
            <button key={row.id} class="row" type="button" onClick={() => onPick(row)}>
              <strong>{row.title}</strong>
              {row.description && <span>{row.description}</span>}
            </button>
          ))}
        </section>
      ))}
    </>
  );
}

/** Opens only what is a web address, in a page of its own. */
function Follow({ link }: { link: NonNullable<PhoneMessage['link']> }): JSX.Element {
  const safe = /^https?:\/\//i.test(link.url);
  return <a href={safe ? link.url : undefined} target="_blank" rel="noopener noreferrer"><Icon name="link" />{link.title}</a>;
}
