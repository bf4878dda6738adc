import type { JSX } from 'preact';

const paths = {
  send: 'M4 12l16-8-5 16-3.500-6.500zM11.500 13.500L20 4',
  plus: 'M12 5v14M5 12h14',
  microphone: 'M12 15a3.500 3.500 0 0 0 3.500-3.500v-5a3.500 3.500 0 0 0-7 0v5A3.500 3.500 0 0 0 12 15zM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3',
  restart: 'M4 4v6h6M4.600 15a8 8 0 1 0 .8-7.500L4 10',
  close: 'M6 6l12 12M18 6L6 18',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  photo: 'M4 6h16v13H4zM4 16l5-5 4 4 2-2 5 5M15.500 9.500h.01',
  place: 'M12 21s7-6.500 7-11.500a7 7 0 0 0-14 0C5 14.500 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  link: 'M14 5h5v5M19 5l-8 8M11 6H5v13h13v-6',
  tick: 'M4 13l4 4L17 6',
  ticks: 'M2 13l4 4L15 6M10.500 16l1 1L21 6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 8v4.500l3 2',
  alert: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.500v5.500M12 16.500v.2',
  down: 'M6 9l6 6 6-6',
  why: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.2',
  reply: 'M10 6l-6 6 6 6M4 12h10a6 6 0 0 1 6 6',
};

export type IconName = keyof typeof paths;

/** A drawn sign; on its own it needs a label around it. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={paths[name]} /></svg>;
}
