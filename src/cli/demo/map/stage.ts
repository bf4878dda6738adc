const smallest = 0.15;
const largest = 3;
const step = 1.25;
/** Below this, words can't be read: a map that is wider begins larger, and is moved about. */
const readable = 0.75;

/** The window onto the map: scrolls like any page, zooms with keys, wheel and two fingers, and is dragged with the mouse. */
export interface Stage {
  /** Puts another drawing there. @param stay keeps place and size: the same map, changed */
  show(drawing: SVGSVGElement, stay: boolean): void;
  zoom(direction: 1 | -1): void;
  /** The whole width, whether or not its words can be read. */
  fit(): void;
  /** A drag has just ended here: what looks like a click is none. */
  wasDragged(): boolean;
}

interface Spot {
  x: number;
  y: number;
}

export function createStage(box: HTMLElement): Stage {
  let drawing: SVGSVGElement | undefined;
  let scale = 1;
  const size = (): { width: number; height: number } => drawing?.viewBox.baseVal ?? { width: 1, height: 1 };
  const fitting = (): number => Math.min(1, box.clientWidth / size().width);

  /** @param at what stays where it is, seen from the window's upper left corner */
  const resize = (to: number, at: Spot = { x: box.clientWidth / 2, y: box.clientHeight / 2 }): void => {
    if (!drawing) return;
    const before = scale;
    scale = Math.min(largest, Math.max(smallest, to));
    drawing.setAttribute('width', String(size().width * scale));
    drawing.setAttribute('height', String(size().height * scale));
    box.scrollLeft = ((box.scrollLeft + at.x) * scale) / before - at.x;
    box.scrollTop = ((box.scrollTop + at.y) * scale) / before - at.y;
  };
  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const { left, top } = box.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  box.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    resize(scale * Math.exp(-event.deltaY / 300), spotOf(event));
  }, { passive: false });
  pinch(box, (factor, at) => resize(scale * factor, spotOf(at)));
  const wasDragged = drag(box);

  return {
    show(next, stay) {
      drawing = next;
      const { scrollLeft, scrollTop } = box;
      box.replaceChildren(next);
      resize(stay ? scale : Math.max(fitting(), Math.min(1, readable)));
      box.scrollTo(stay ? { left: scrollLeft, top: scrollTop } : { left: 0, top: 0 });
    },
    zoom: (direction) => resize(scale * step ** direction),
    fit() {
      resize(fitting());
      box.scrollLeft = 0;
    },
    wasDragged,
  };
}

/** Two fingers: how far apart they are now as against a moment ago, and the middle between them. */
function pinch(box: HTMLElement, zoom: (factor: number, at: { clientX: number; clientY: number }) => void): void {
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
function drag(box: HTMLElement): () => boolean {
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
