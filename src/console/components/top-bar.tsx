import type { JSX } from 'preact';
import type { Bell } from '../hooks/use-bell.js';
import { words } from '../i18n.js';
import type { Connection } from '../live.js';
import { Icon } from './icon.js';

export interface TopBarProps {
  agent: { name: string };
  waiting: number;
  connection: Connection;
  bell: Bell;
  onHelp(): void;
  onSignOut(): void;
}

/** Who sits here, how many wait, and whether the line stands. */
export function TopBar({ agent, waiting, connection, bell, onHelp, onSignOut }: TopBarProps): JSX.Element {
  const waits = waiting === 0 ? words.nobodyWaits : words.waitingCount(waiting);
  return (
    <header class="bar">
      <img src="icon.svg" alt="" width="28" height="28" />
      <h1>{words.title}</h1>
      <span class={`badge ${waiting > 0 ? 'lit' : ''}`} title={waits}>
        <span aria-hidden="true">{waiting}</span>
        <span class="badge-text">{waits}</span>
      </span>
      <span class="bar-room" />
      <span class={`line ${connection}`} title={connection === 'open' ? words.connected : words.lost}>
        <span class="unseen">{connection === 'open' ? words.connected : words.lost}</span>
      </span>
      <span class="bar-agent"><bdi>{agent.name}</bdi></span>
      <SoundButton key={bell.sound} bell={bell} />
      <button class="bar-button help" type="button" title={words.shortcuts} aria-label={words.shortcuts} onClick={onHelp}><Icon name="keyboard" /></button>
      <button class="bar-button" type="button" title={words.signOut} aria-label={words.signOut} onClick={onSignOut}><Icon name="exit" /></button>
    </header>
  );
}

/** Keyed by its state: the click that frees the sound must not at once switch it off. */
function SoundButton({ bell }: { bell: Bell }): JSX.Element {
  const label = { on: words.soundOn, off: words.soundOff, blocked: words.soundBlocked }[bell.sound];
  return (
    <button class={`bar-button ${bell.sound === 'blocked' ? 'held' : ''}`} type="button" title={label} aria-label={label} onClick={bell.sound === 'blocked' ? undefined : bell.toggleSound}>
      <Icon name={bell.sound === 'on' ? 'bell' : 'bellOff'} />
    </button>
  );
}
