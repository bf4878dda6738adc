import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Recorder {
  /** Seconds so far, while it records. */
  seconds: number | undefined;
  /** @returns whether there is a microphone and it may be used. */
  start(): Promise<boolean>;
  /** @returns the recording, of a type that messengers take where the browser can make one. */
  finish(): Promise<Blob | undefined>;
  cancel(): void;
}

const types = ['audio/ogg;codecs=opus', 'audio/mp4;codecs=opus', 'audio/mp4', 'audio/webm;codecs=opus'];

/** The microphone. */
export function useRecorder(): Recorder {
  const recorder = useRef<MediaRecorder>();
  const [seconds, setSeconds] = useState<number>();
  const recording = seconds !== undefined;

  useEffect(() => {
    if (!recording) return;
    const timer = setInterval(() => setSeconds((n) => (n ?? 0) + 1), 1_000);
    return () => clearInterval(timer);
  }, [recording]);

  const stop = useCallback(() => {
    recorder.current?.stream.getTracks().forEach((track) => track.stop());
    recorder.current = undefined;
    setSeconds(undefined);
  }, []);

  return {
    seconds,
    start: useCallback(async () => {
      const mimeType = globalThis.MediaRecorder && types.find((type) => MediaRecorder.isTypeSupported(type));
      const stream = mimeType && await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => undefined);
      if (!stream) return false;
      recorder.current = new MediaRecorder(stream, { mimeType });
      recorder.current.start();
      setSeconds(0);
      return true;
    }, []),
    finish: useCallback(() => new Promise<Blob | undefined>((resolve) => {
      const current = recorder.current;
      if (!current) return resolve(undefined);
      current.ondataavailable = (event) => resolve(new Blob([event.data], { type: current.mimeType.split(';')[0] }));
      current.stop();
      stop();
    }), [stop]),
    cancel: stop,
  };
}
