import { words } from './i18n.js';

let audio: AudioContext | undefined;
let flashing: ReturnType<typeof setInterval> | undefined;

/** Two soft tones of the counter's bell. Silent where the browser has not seen a click yet: then only the page shows it. */
export function ringBell(): void {
  const context = bellContext();
  if (context?.state !== 'running') return;
  strike(context, 784, context.currentTime);
  strike(context, 1047, context.currentTime + 0.18);
}

/** Whether the browser would let the bell sound; after a click or key press it asks once more. */
export async function unlockBell(): Promise<boolean> {
  const context = bellContext();
  if (!context) return false;
  // Without a gesture `resume` stays pending for ever.
  await Promise.race([context.resume().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 200))]);
  return context.state === 'running';
}

/** Lets title and icon blink until the page is looked at. */
export function flashTitle(message: string): void {
  stopFlashing();
  let lit = false;
  flashing = setInterval(() => {
    lit = !lit;
    document.title = lit ? `● ${message}` : words.title;
  }, 1_000);
  setIcon('icon-ringing.svg');
}

export function stopFlashing(): void {
  clearInterval(flashing);
  flashing = undefined;
  document.title = words.title;
  setIcon('icon.svg');
}

function setIcon(file: string): void {
  document.querySelector('link[rel="icon"]')?.setAttribute('href', file);
}

function bellContext(): AudioContext | undefined {
  if (!('AudioContext' in globalThis)) return undefined;
  audio ??= new AudioContext();
  return audio;
}

function strike(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.type = 'sine';
  tone.frequency.value = frequency;
  gain.gain.setValueAtTime(0.0001, at);
  gain.gain.exponentialRampToValueAtTime(0.18, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.9);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + 1);
}
