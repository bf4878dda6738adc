import type { JSX } from 'preact';
import type { Sending } from '../client.js';
import type { Recorder } from '../hooks/use-recorder.js';
import { words } from '../i18n.js';
import { Icon } from './icon.js';

/** While the microphone is open. */
export function RecordingBar({ recorder, onSend }: { recorder: Recorder; onSend(sending: Sending): void }): JSX.Element {
  const seconds = recorder.seconds ?? 0;
  const finish = (): void => {
    void recorder.finish().then((bytes) => {
      if (bytes) onSend({ kind: 'media', as: 'voice', name: `voice.${bytes.type.split('/')[1] ?? 'ogg'}`, bytes });
    });
  };
  return (
    <div class="composer recording">
      <button class="round" type="button" aria-label={words.cancel} title={words.cancel} onClick={recorder.cancel}><Icon name="close" /></button>
      <span class="recording-time" role="timer"><i />{words.recording} {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}</span>
      <button class="round main" type="button" aria-label={words.sendRecording} title={words.sendRecording} onClick={finish}><Icon name="send" /></button>
    </div>
  );
}
