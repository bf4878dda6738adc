type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const isDirection = (key: string): key is Direction => key.startsWith('Arrow');

/** Every place of the map that can be gone to. */
export function nodesIn(box: HTMLElement): SVGGElement[] {
  return [...box.querySelectorAll<SVGGElement>('.node[tabindex]')];
}

/** The ways from and to the place that is looked at stand out. */
export function lightWays(box: HTMLElement): void {
  const light = ({ target }: Event): void => {
    const id = (target as Element).closest<SVGGElement>('.node')?.dataset['id'];
    for (const edge of box.querySelectorAll<SVGGElement>('.edge[data-from]')) {
      edge.classList.toggle('lit', id !== undefined && (edge.dataset['from'] === id || edge.dataset['to'] === id));
    }
  };
  for (const event of ['pointerover', 'focusin', 'pointerleave', 'focusout']) box.addEventListener(event, light);
}

/** The keyboard goes from place to place: one stop for the Tab key, arrows from there. */
export function walkWithKeys(box: HTMLElement, open: (node: SVGGElement) => void): void {
  box.addEventListener('focusin', ({ target }) => {
    const node = (target as Element).closest<SVGGElement>('.node[tabindex]');
    if (!node) return;
    for (const other of nodesIn(box)) other.setAttribute('tabindex', other === node ? '0' : '-1');
  });
  box.addEventListener('keydown', (event) => {
    const node = (event.target as Element).closest<SVGGElement>('.node[tabindex]');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (node && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      open(node);
    }
    if (!node || !isDirection(event.key)) return;
    event.preventDefault();
    const next = nearest(node, event.key, nodesIn(box));
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

/** The node that lies that way, straight ahead rather than aside. */
function nearest(from: SVGGElement, direction: Direction, nodes: readonly SVGGElement[]): SVGGElement | undefined {
  const start = middle(from);
  const ranked = nodes.filter((node) => node !== from).map((node) => {
    const { x, y } = middle(node);
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = { ArrowUp: -dy, ArrowDown: dy, ArrowLeft: -dx, ArrowRight: dx }[direction];
    const aside = Math.abs(direction === 'ArrowUp' || direction === 'ArrowDown' ? dx : dy);
    return { node, ahead, distance: ahead + aside * 3 };
  });
  return ranked.filter(({ ahead }) => ahead > 8).sort((one, other) => one.distance - other.distance)[0]?.node;
}

function middle(node: SVGGElement): { x: number; y: number } {
  const { left, top, width, height } = node.querySelector('.shape')!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
