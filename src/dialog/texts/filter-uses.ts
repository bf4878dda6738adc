import type { Template } from 'liquidjs';

/** A filter behind a value in a text. Offsets are into the language's source. */
export interface FilterUse {
  language: string;
  /** `count`, `date` … */
  filter: string;
  /** What it is given: texts and numbers as written, `undefined` for what is read. */
  given: readonly (string | number | undefined)[];
  /** Of the whole `{{ … }}`. */
  start: number;
  end: number;
}

interface Node {
  token?: { begin: number; end: number; input?: string };
  value?: { filters?: { name?: unknown; args?: unknown[] }[] };
  children?: (partials: boolean, sync: boolean) => Generator<unknown, Template[]>;
}

/** The filters of a parsed text, those within {% if %} and {% for %} too. */
export function filterUsesOf(templates: readonly Template[], source: string, language: string): FilterUse[] {
  return templates.flatMap((template) => {
    const { token, value, children } = template as unknown as Node;
    const own = (value?.filters ?? []).flatMap(({ name, args = [] }) => (typeof name !== 'string' || !/^\w+$/.test(name) ? [] : [{
      language, filter: name, given: args.map(literalOf), start: token?.begin ?? 0, end: token?.end ?? source.length,
    }]));
    const inner = children === undefined ? [] : drain(children.call(template, false, true));
    return [...own, ...filterUsesOf(inner, source, language)];
  });
}

function drain(nodes: Generator<unknown, Template[]>): Template[] {
  let step = nodes.next();
  while (!step.done) step = nodes.next();
  return step.value;
}

/** liquidjs keeps a literal as a token with its content. */
function literalOf(argument: unknown): string | number | undefined {
  const content = (argument as { content?: unknown } | undefined)?.content;
  return typeof content === 'string' || typeof content === 'number' ? content : undefined;
}
