import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CaseSummary } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { renderReason } from '../phrases.js';
import { flashTitle, ringBell, stopFlashing, unlockBell } from '../ring.js';

const muted = 'schalter.muted';

export interface Bell {
  sound: 'on' | 'off' | 'blocked';
  toggleSound(): void;
  /** The case that it rings for. */
  rung: CaseSummary | undefined;
  ring(opened: CaseSummary): void;
  hush(): void;
}

/** The counter's bell: sound, title and a notice that stays until somebody looks. */
export function useBell(): Bell {
  const [sound, setSound] = useState<Bell['sound']>(() => (localStorage.getItem(muted) ? 'off' : 'blocked'));
  const [rung, setRung] = useState<CaseSummary>();

  useEffect(() => {
    const tryAgain = (): void => {
      void unlockBell().then((free) => setSound((now) => (now === 'off' ? now : free ? 'on' : 'blocked')));
    };
    tryAgain();
    const gestures = ['pointerdown', 'keydown'] as const;
    for (const gesture of gestures) addEventListener(gesture, tryAgain);
    return () => { for (const gesture of gestures) removeEventListener(gesture, tryAgain); };
  }, []);

  const toggleSound = useCallback(() => {
    const next = sound === 'off' ? 'on' : 'off';
    if (next === 'off') localStorage.setItem(muted, 'yes');
    else localStorage.removeItem(muted);
    setSound(next);
    if (next === 'on') void unlockBell().then((free) => (free ? ringBell() : setSound('blocked')));
  }, [sound]);

  const ring = useCallback((opened: CaseSummary) => {
    setRung(opened);
    flashTitle(words.ringOf(opened.customer, renderReason(opened)));
    if (sound !== 'off') ringBell();
  }, [sound]);

  const hush = useCallback(() => {
    setRung(undefined);
    stopFlashing();
  }, []);

  return { sound, toggleSound, rung, ring, hush };
}
