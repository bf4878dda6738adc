import { drag, type Pointed, zoomWithFingers, zoomWithWheel } from './gestures.js';

const smallest = 0.15;
const largest = 3;
const step = 1.25;
/** Below this, words can't be read: a map that is wider begins larger, and is moved about. */
const readable = 0.75;
/** Pixels above the place where one begins to read. */
const margin = 24;

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
  const zoomAt = (factor: number, at: Pointed): void => resize(scale * factor, spotOf(box, at));
  zoomWithWheel(box, zoomAt);
  zoomWithFingers(box, zoomAt);
  const wasDragged = drag(box);

  return {
    show(next, stay) {
      drawing = next;
      const { scrollLeft, scrollTop } = box;
      box.replaceChildren(next);
      resize(stay ? scale : Math.max(fitting(), Math.min(1, readable)));
      if (stay) box.scrollTo(scrollLeft, scrollTop);
      else toBeginning(box);
    },
    zoom: (direction) => resize(scale * step ** direction),
    fit() {
      resize(fitting());
      box.scrollLeft = 0;
    },
    wasDragged,
  };
}

function spotOf(box: HTMLElement, { clientX, clientY }: Pointed): Spot {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Where one begins to read: a dialog's beginning, or of all dialogs what stands furthest left, in the middle of the upper edge as far as the map reaches. */
function toBeginning(box: HTMLElement): void {
  box.scrollTo(0, 0);
  const places = [...box.querySelectorAll<SVGElement>('.node')].map((node) => ({ begins: node.dataset['id'] === 'begin', rect: node.getBoundingClientRect() }));
  const [leftmost] = places.map(({ rect }) => rect).sort((one, other) => one.left - other.left || one.top - other.top);
  const first = places.find(({ begins }) => begins)?.rect ?? leftmost;
  if (!first) return;
  const { x, y } = spotOf(box, { clientX: first.left + first.width / 2, clientY: first.top });
  box.scrollTo(x - box.clientWidth / 2, y - margin);
}
