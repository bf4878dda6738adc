import { didYouMean } from '../../diagnostics/closest.js';
import type { z } from 'zod';
import { nodeAt, type Path, type SourceDocument, valueOf } from '../../source/node.js';
import { rangeInText, rangeOf } from '../../source/range-of.js';
import type { Operation, Outcome, ResultField, Service } from '../project.js';
import { servicesSchema } from '../schema/files.js';
import { namePattern } from '../schema/names.js';
import { createFindings, type Findings } from './findings.js';
import { reportIssues } from './schema-diagnostics.js';

type Parsed = z.output<typeof servicesSchema>[string];
type ParsedOperation = Parsed['operations'][string];

export interface ServicesFile {
  services: ReadonlyMap<string, Service>;
  findings: Findings;
}

/** Reads services.yaml. */
export function readServices(document: SourceDocument): ServicesFile {
  const findings = createFindings(document);
  const parsed = servicesSchema.safeParse(valueOf(document.root));
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { base: [], what: 'services.yaml', schema: servicesSchema }, findings);
    return { services: new Map(), findings };
  }
  return { services: new Map(Object.entries(parsed.data).map(([name, service]) => [name, readService(name, service, findings)])), findings };
}

function readService(name: string, service: Parsed, findings: Findings): Service {
  const url = typeof service.url === 'string' ? { default: service.url } : service.url;
  const urlPath = typeof service.url === 'string' ? [name, 'url'] : [name, 'url', 'default'];
  if (url.default !== undefined) checkAddress(url.default, urlPath, findings);
  for (const [header, value] of Object.entries(service.headers ?? {})) checkHeader([name, 'headers', header], header, value, findings);
  const operations = Object.entries(service.operations).map(([operation, declared]) => [operation, readOperation(name, operation, declared, findings)] as const);
  return {
    name,
    url: { ...('setting' in url && { setting: url.setting }), ...(url.default !== undefined && { default: url.default }) },
    headers: service.headers ?? {},
    operations: new Map(operations),
    range: rangeOf(findings.document, [name], 'key'),
  };
}

function checkAddress(url: string, path: Path, findings: Findings): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isFixed = parsed && ['http:', 'https:'].includes(parsed.protocol) && !/[{}]/.test(url) && parsed.username === '' && parsed.search === '' && parsed.hash === '';
  if (!isFixed) findings.at(path, 'value', { rule: 'wrong-address', message: `"${url}" is no fixed address.`, hint: 'Write it like https://api.example.com, without values, user name, ? or #.' });
}

function checkHeader(path: Path, header: string, value: string | { setting: string }, findings: Findings): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(header)) findings.at(path, 'key', { rule: 'wrong-name', message: `"${header}" can't be a header's name.`, hint: 'Use letters, digits and -.' });
  if (typeof value !== 'string') return;
  if (/[^\t\x20-\x7e]/.test(value)) findings.at(path, 'value', { rule: 'wrong-value', message: 'A header is one line of plain characters.', hint: 'Remove line breaks and special characters.' });
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function readOperation(service: string, name: string, declared: ParsedOperation, findings: Findings): Operation {
  const base = [service, 'operations', name];
  const [method = 'get', second] = methods.filter((each) => declared[each] !== undefined);
  const path = declared[method];
  if (path === undefined) findings.at(base, 'key', { rule: 'missing-key', message: `"${name}" says neither how nor where it calls.`, hint: 'Add "get: /path", or post, put, patch or delete.' });
  if (second) findings.at([...base, second], 'key', { rule: 'two-methods', message: `"${name}" has "${method}" and "${second}".`, hint: 'Make two operations of them.' });
  if (declared.body && (method === 'get' || method === 'delete')) findings.at([...base, 'body'], 'key', { rule: 'body-not-possible', message: `"${method}" sends no body.`, hint: 'Use query, or post.' });
  const inputs = [...placeholders(path ?? '', [...base, method], findings), ...inputsOf('query', declared.query, base, findings), ...inputsOf('body', declared.body, base, findings)];
  const outcomes = readOutcomes(declared, base, findings);
  checkPersonal(declared.personal ?? [], inputs, [...base, 'personal'], findings);
  return {
    service,
    name,
    method: method.toUpperCase() as Operation['method'],
    path: path ?? '/',
    query: declared.query ?? {},
    body: declared.body,
    inputs: [...new Set(inputs)],
    personal: declared.personal ?? [],
    timeoutMs: declared.timeout ?? 10_000,
    retries: declared.retries ?? 2,
    result: readResult(declared, base, findings),
    outcomes,
    success: outcomes[0]?.name ?? '',
    range: rangeOf(findings.document, base, 'key'),
  };
}

function placeholders(path: string, at: Path, findings: Findings): string[] {
  const node = nodeAt(findings.document.root, at);
  const refuse = (start: number, end: number, message: string, hint: string): void => {
    if (node?.kind === 'scalar') findings.in(rangeInText(findings.document, node, start, end), { rule: 'wrong-path', message, hint });
  };
  const dots = /(^|\/)\.\.?(?=\/|$)/.exec(path);
  if (dots) refuse(dots.index, dots.index + dots[0].length, 'A path can\'t go up.', 'Write the whole path.');
  return [...path.matchAll(/\{([^{}]*)\}|[{}]/g)].flatMap(({ 0: whole, 1: name, index }) => {
    if (name !== undefined && namePattern.test(name)) return [name];
    refuse(index, index + whole.length, `"${whole}" is no input.`, 'Write the name of an input between braces: {number}.');
    return [];
  });
}

function inputsOf(key: 'query' | 'body', map: Record<string, string> | undefined, base: Path, findings: Findings): string[] {
  return Object.entries(map ?? {}).flatMap(([field, input]) => {
    if (namePattern.test(input)) return [input];
    findings.at([...base, key, field], 'value', { rule: 'wrong-name', message: `"${input}" can't be the name of an input.`, hint: 'The input\'s name alone, without braces: lower-case letters, digits, - and _.' });
    return [];
  });
}

function readResult(declared: ParsedOperation, base: Path, findings: Findings): Record<string, ResultField> {
  const fields = Object.entries(declared.result ?? {}).map(([name, field]): [string, ResultField] => {
    const at = [...base, 'result', name];
    const oneOf = field['one-of'];
    if (oneOf && field.otherwise === undefined) findings.at([...at, 'one-of'], 'key', { rule: 'open-set', message: `Nothing says what "${name}" is when the answer has another value.`, hint: 'Add "otherwise:" with one of these values.' });
    if (oneOf && field.otherwise !== undefined && !oneOf.includes(field.otherwise)) findings.at([...at, 'otherwise'], 'value', { rule: 'open-set', message: `"${field.otherwise}" is not one of ${oneOf.join(', ')}.`, hint: 'Add it to one-of, or write one of them.' });
    const rest = { ...(oneOf && { oneOf }), ...(field.otherwise !== undefined && { otherwise: field.otherwise }) };
    return [name, { from: field.from, type: field.type ?? 'text', ...rest }];
  });
  return Object.fromEntries(fields);
}

function checkPersonal(names: readonly string[], inputs: readonly string[], base: Path, findings: Findings): void {
  for (const [index, name] of names.entries()) {
    if (inputs.includes(name)) continue;
    findings.at([...base, index], 'value', { rule: 'unknown-input', message: `It takes no "${name}".`, hint: didYouMean(name, [...inputs], 'its inputs') ?? 'Put it into the path, query or body.' });
  }
}

function checkFields(names: readonly string[], { result = {} }: ParsedOperation, base: Path, findings: Findings): void {
  for (const [index, name] of names.entries()) {
    if (Object.hasOwn(result, name)) continue;
    findings.at([...base, index], 'value', { rule: 'unknown-field', message: `The result has no field "${name}".`, hint: didYouMean(name, Object.keys(result), 'its fields') ?? 'Declare it under result.' });
  }
}

function readOutcomes(declared: ParsedOperation, base: Path, findings: Findings): Outcome[] {
  const owner = new Map<number, string>();
  const outcomes = Object.entries(declared.outcomes).map(([name, outcome]): Outcome => {
    if (outcome === 'otherwise') return { name };
    const status = [outcome.status].flat();
    for (const code of status) {
      const other = owner.get(code);
      if (other !== undefined) findings.at([...base, 'outcomes', name, 'status'], 'value', { rule: 'same-status', message: `Status ${code} already belongs to "${other}".`, hint: 'A status can have one outcome.' });
      owner.set(code, name);
    }
    checkFields(outcome.has ?? [], declared, [...base, 'outcomes', name, 'has'], findings);
    return { name, status, ...(outcome.has && { has: outcome.has }) };
  });
  const rest = outcomes.filter((outcome) => outcome.status === undefined);
  if (rest.length === 0) findings.at([...base, 'outcomes'], 'key', { rule: 'open-outcomes', message: 'Nothing says what happens when the service doesn\'t answer.', hint: 'Add "failed: otherwise".' });
  if (rest[1]) findings.at([...base, 'outcomes', rest[1].name], 'key', { rule: 'open-outcomes', message: `"${rest[0]!.name}" already stands for everything else.`, hint: 'Only one outcome can be otherwise.' });
  if (outcomes[0] && outcomes[0].status === undefined) findings.at([...base, 'outcomes', outcomes[0].name], 'key', { rule: 'open-outcomes', message: 'The first outcome is the success; it needs its status.', hint: 'Write { status: 200 }.' });
  return outcomes;
}
