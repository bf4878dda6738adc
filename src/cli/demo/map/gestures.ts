/** Somewhere in the window, as events tell it. */
export interface Pointed {
  clientX: number;
  clientY: number;
}

/** The wheel with Ctrl or ⌘ held, as trackpads send it too. */
export function zoomWithWheel(box: HTMLElement, zoom: (factor: number, at: Pointed) => void): void {
  box.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), event);
  }, { passive: false });
}

/** Two fingers: how far apart they are now as against a moment ago, and the middle between them. */
export function zoomWithFingers(box: HTMLElement, zoom: (factor: number, at: Pointed) => void): void {
  let apart: number | undefined;
  const measure = ([one, other]: Touch[]): number => Math.hypot(one!.clientX - other!.clientX, one!.clientY - other!.clientY) || 1;
  box.addEventListener('touchmove', (event) => {
    const touches = [...event.touches];
    if (touches.length !== 2) return;
    event.preventDefault();
    const now = measure(touches);
    const [one, other] = touches as [Touch, Touch];
    if (apart !== undefined) zoom(now / apart, { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 });
    apart = now;
  }, { passive: false });
  for (const end of ['touchend', 'touchcancel'] as const) box.addEventListener(end, () => { apart = undefined; });
}

/** The mouse takes hold of the map and moves it; a finger scrolls it anyway. Returns whether the last press moved it. */
export function drag(box: HTMLElement): () => boolean {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let moved = false;
  box.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    moved = false;
    if (pointerType === 'mouse' && button === 0) from = { x: clientX, y: clientY, left: box.scrollLeft, top: box.scrollTop };
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    if (Math.hypot(clientX - from.x, clientY - from.y) > 4) moved = true;
    if (!moved) return;
    box.classList.add('held');
    box.scrollTo(from.left - clientX + from.x, from.top - clientY + from.y);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, () => {
      from = undefined;
      box.classList.remove('held');
    });
  }
  return () => moved;
}
