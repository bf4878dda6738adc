import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Sending } from '../client.js';
import { useRecorder } from '../hooks/use-recorder.js';
import { words } from '../i18n.js';
import { AttachSheet } from './attach-sheet.js';
import { Icon } from './icon.js';
import { RecordingBar } from './recording-bar.js';

/** Where the customer writes, speaks and attaches. Enter sends. */
export function Composer({ onSend }: { onSend(sending: Sending): void }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [sheet, setSheet] = useState<'closed' | 'open' | 'no-microphone'>('closed');
  const recorder = useRecorder();

  const submit = (): void => {
    const written = text.trim();
    if (!written) return;
    onSend({ kind: 'text', text: written });
    setText('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  const record = (): void => {
    void recorder.start().then((started) => {
      if (!started) setSheet('no-microphone');
    });
  };

  if (recorder.seconds !== undefined) return <RecordingBar recorder={recorder} onSend={onSend} />;
  return (
    <form class="composer" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <button class="round" type="button" aria-label={words.attach} title={words.attach} onClick={() => setSheet('open')}><Icon name="plus" /></button>
      <textarea ref={field} value={text} rows={1} maxLength={4096} dir="auto" placeholder={words.write} aria-label={words.write} enterkeyhint="send" onInput={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
      {text.trim() === ''
        ? <button class="round main" type="button" aria-label={words.record} title={words.record} onClick={record}><Icon name="microphone" /></button>
        : <button class="round main" type="submit" aria-label={words.send} title={words.send}><Icon name="send" /></button>}
      <AttachSheet open={sheet !== 'closed'} noMicrophone={sheet === 'no-microphone'} onClose={() => setSheet('closed')} onSend={onSend} />
    </form>
  );
}
