import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Sending } from '../client.js';
import { words } from '../i18n.js';
import { largestFile, prepareFile, samplePhoto, sampleVoice } from '../media.js';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';
import { Sheet } from './sheet.js';

export interface AttachSheetProps {
  open: boolean;
  noMicrophone: boolean;
  onClose(): void;
  onSend(sending: Sending): void;
}

const hamburg = { latitude: 53.5503, longitude: 9.9925, ...words.here };

/** A file of one's own, or a sample for whoever has none at hand. */
export function AttachSheet({ open, noMicrophone, onClose, onSend }: AttachSheetProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');

  const done = (sending: Sending): void => {
    setProblem('');
    onSend(sending);
    onClose();
  };
  const onFile = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > largestFile) setProblem(words.tooBig);
    else void prepareFile(file).then(done);
  };
  return (
    <>
      <input class="unseen" type="file" ref={picker} tabIndex={-1} aria-hidden="true" onChange={(event) => {
        onFile(event.currentTarget.files?.[0]);
        event.currentTarget.value = '';
      }} />
      <Sheet open={open} title={words.attach} onClose={onClose}>
        {noMicrophone && <p class="hint">{words.noMicrophone}</p>}
        <p class="hint problem" role="alert" hidden={!problem}>{problem}</p>
        <Option icon="file" label={words.file} onClick={() => picker.current?.click()} />
        <Option icon="photo" label={words.samplePhoto} onClick={() => void samplePhoto().then(done)} />
        <Option icon="microphone" label={words.sampleVoice} onClick={() => done(sampleVoice())} />
        <Option icon="place" label={`${words.place}: ${words.here.name}`} onClick={() => done({ kind: 'location', ...hamburg })} />
      </Sheet>
    </>
  );
}

function Option({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }): JSX.Element {
  return <button class="row option" type="button" onClick={onClick}><Icon name={icon} /><span>{label}</span></button>;
}
