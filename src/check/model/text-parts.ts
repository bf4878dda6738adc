/** What a template is made of, as far as it counts whether anything of it is said. */
export type Part =
  | { part: 'words' }
  | { part: 'value'; paths: readonly string[] }
  | { part: 'block'; branches: Branch[]; hasElse: boolean };

/** One way through a block, with what decides for it. */
export interface Branch {
  /** Paths that are looked at, `parcel.place`. */
  paths: readonly string[];
  /** What they are compared with. */
  constants: readonly (string | number | boolean)[];
  parts: Part[];
}

const token = /\{%-?\s*(#|\w*)([\s\S]*?)-?%\}|\{\{-?([\s\S]*?)-?\}\}/g;
const literals = /'([^']*)'|"([^"]*)"|(?<![\p{L}\p{N}_.-])(-?\d+(?:\.\d+)?|true|false)(?![\p{L}\p{N}_.-])/gu;
const names = /(?<![|.\p{L}\p{N}_-])(?<!\|\s*)\p{L}[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*(?!\s*:)/gu;
const words = new Set(['and', 'or', 'not', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'in']);
const opening = new Set(['if', 'unless', 'case', 'for']);

function readExpression(source: string): Pick<Branch, 'paths' | 'constants'> {
  const constants = [...source.matchAll(literals)].map(([whole, single, double, plain]) => {
    if (plain === undefined) return single ?? double ?? '';
    return plain === 'true' || plain === 'false' ? plain === 'true' : Number(whole);
  });
  const paths = [...source.replace(literals, ' ').matchAll(names)].map(([name]) => name).filter((name) => !words.has(name));
  return { paths, constants };
}

interface Open {
  block: Extract<Part, { part: 'block' }>;
  tag: string;
  /** What a case looks at. */
  paths: readonly string[];
}

function branchOf(tag: string, rest: string, { paths }: Pick<Open, 'paths'>): Branch {
  const read = readExpression(tag === 'for' ? rest.replace(/^.*?\bin\b/, '') : rest);
  return { ...read, paths: [...new Set([...paths, ...read.paths])], parts: [] };
}

/** Reads the tags of a template that is known to be sound. */
export function partsOf(source: string): Part[] {
  const parts: Part[] = [];
  const stack: Open[] = [];
  let into = parts;
  let at = 0;
  let comment = false;
  const speak = (end: number): void => {
    if (!comment && source.slice(at, end).trim() !== '') into.push({ part: 'words' });
  };
  for (const match of source.matchAll(token)) {
    const [whole, tag = '', rest = '', value] = match;
    speak(match.index);
    at = match.index + whole.length;
    if (tag === 'comment' || tag === 'endcomment') comment = tag === 'comment';
    else if (comment) continue;
    else if (value !== undefined) into.push({ part: 'value', ...readExpression(value) });
    else into = follow(tag, rest, stack, into, parts);
  }
  speak(source.length);
  return parts;
}

/** @returns where what follows belongs */
function follow(tag: string, rest: string, stack: Open[], into: Part[], top: Part[]): Part[] {
  const parent = (): Part[] => stack.at(-1)?.block.branches.at(-1)?.parts ?? top;
  if (opening.has(tag)) {
    const block: Open['block'] = { part: 'block', branches: [], hasElse: false };
    const open: Open = { block, tag, paths: tag === 'case' ? readExpression(rest).paths : [] };
    into.push(block);
    stack.push(open);
    if (tag !== 'case') block.branches.push(branchOf(tag, rest, open));
    return block.branches.at(-1)?.parts ?? [];
  }
  const open = stack.at(-1);
  if (!open) return into;
  if (tag.startsWith('end')) {
    stack.pop();
    return parent();
  }
  if (tag !== 'elsif' && tag !== 'when' && tag !== 'else') return into;
  open.block.hasElse ||= tag === 'else';
  open.block.branches.push(branchOf(tag, tag === 'else' ? '' : rest, open));
  return parent();
}

/** Whether something is said whatever the values are. */
export function speaksAnyway(parts: readonly Part[]): boolean {
  return parts.some((part) => part.part === 'words' || (part.part === 'block' && part.hasElse && part.branches.every((branch) => speaksAnyway(branch.parts))));
}

/** Whether a value is put in on a way that another one decides. */
function dependsOnOthers(parts: readonly Part[], decided: readonly string[] | undefined): boolean {
  return parts.some((part) => {
    if (part.part === 'value') return decided !== undefined && part.paths.some((path) => !decided.includes(path));
    return part.part === 'block' && part.branches.some((branch, index) => dependsOnOthers(branch.parts, [...(decided ?? []), ...(index === 0 ? branch.paths : [])]));
  });
}

/** The branches that make a difference: to whether anything is said, or to what is put in. */
export function deciding(parts: readonly Part[]): Branch[] {
  return speaksAnyway(parts) && !dependsOnOthers(parts, undefined) ? [] : branchesIn(parts);
}

function branchesIn(parts: readonly Part[]): Branch[] {
  return parts.flatMap((part) => (part.part === 'block' ? part.branches.flatMap((branch) => [branch, ...branchesIn(branch.parts)]) : []));
}
