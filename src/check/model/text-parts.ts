import { CaseTag, type Expression, ForTag, IfTag, Output, type Template, type Token, TypeGuards, UnlessTag, Value } from 'liquidjs';

/** What a template is made of, as far as it counts whether anything of it is said. */
export type Part =
  | { part: 'words' }
  | { part: 'value'; paths: readonly string[] }
  | { part: 'block'; branches: Branch[] };

/** What an expression looks at. */
interface Looked {
  /** Paths, `parcel.place`. */
  paths: readonly string[];
  /** What they are compared with. */
  constants: readonly (string | number | boolean)[];
}

/** One way through a block, with what decides for it. */
export interface Branch extends Looked {
  parts: Part[];
}

const nothing: Looked = { paths: [], constants: [] };

function joined(all: readonly Looked[]): Looked {
  return { paths: [...new Set(all.flatMap(({ paths }) => paths))], constants: all.flatMap(({ constants }) => constants) };
}

/** A filter is given values, and values by name. */
type Filters = readonly { args: readonly (Token | readonly unknown[])[] }[];

function filtered({ initial, filters }: { initial: Expression; filters: Filters }): Looked {
  const given = filters.flatMap(({ args }) => args.map((one) => (Array.isArray(one) ? one[1] : one) as Token | undefined));
  return joined([...initial.postfix, ...given.filter((one) => one !== undefined)].map(lookedAt));
}

function lookedAt(token: Token | Value): Looked {
  if (token instanceof Value || TypeGuards.isFilteredValueToken(token)) return filtered(token);
  if (TypeGuards.isRangeToken(token)) return joined([token.lhs, token.rhs].map(lookedAt));
  if (TypeGuards.isPropertyAccessToken(token)) {
    const names = token.props.map((one) => ('content' in one ? String(one.content) : ''));
    return token.variable ? nothing : { paths: [names.join('.')], constants: [] };
  }
  if (TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token)) return { paths: [], constants: [token.content] };
  return TypeGuards.isLiteralToken(token) && typeof token.content === 'boolean' ? { paths: [], constants: [token.content] } : nothing;
}

/** What decides for a branch, with what stands in it. */
type Deciders = readonly [readonly (Token | Value)[], readonly Template[]];

/** Where nothing stands for all other values, nothing is what is said. */
function block(branches: readonly Deciders[], otherwise: readonly Template[] = [], always: readonly Value[] = []): Part {
  const all = [...branches, [[], otherwise] as const];
  return { part: 'block', branches: all.map(([deciders, templates]) => ({ ...joined([...always, ...deciders].map(lookedAt)), parts: partsOf(templates) })) };
}

function partOf(template: Template): Part[] {
  if (template instanceof Output) return [{ part: 'value', paths: lookedAt(template.value).paths }];
  if (template instanceof IfTag || template instanceof UnlessTag) return [block(template.branches.map(({ value, templates }) => [[value], templates]), template.elseTemplates)];
  if (template instanceof CaseTag) return [block(template.branches.map(({ values, templates }) => [values, templates]), template.elseTemplates, [template.value])];
  if (template instanceof ForTag) return [block([[[template.collection], template.templates]], template.elseTemplates)];
  return TypeGuards.isHTMLToken(template.token) && template.token.getContent().trim() !== '' ? [{ part: 'words' }] : [];
}

/** What a parsed template is made of. */
export function partsOf(templates: readonly Template[]): Part[] {
  return templates.flatMap(partOf);
}

/** Whether something is said whatever the values are. */
export function speaksAnyway(parts: readonly Part[]): boolean {
  return parts.some((part) => part.part === 'words' || (part.part === 'block' && part.branches.every((branch) => speaksAnyway(branch.parts))));
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
