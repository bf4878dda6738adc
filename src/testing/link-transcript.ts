import { didYouMean } from '../diagnostics/closest.js';
import type { Findings } from '../dialog/load/findings.js';
import { ownOperations } from '../dialog/own-operations.js';
import type { Operation, Project } from '../dialog/project.js';
import type { Path } from '../source/node.js';
import { dialogsMeant, findSteps, stepNames } from './find-steps.js';
import type { AnswerSource, LineSource, TranscriptSource } from './transcript-schema.js';

/** What a name is looked for in. */
interface Among {
  rule: string;
  message: string;
  names: readonly string[];
  what: string;
  otherwise: string;
}

function refer(name: string, path: Path, part: 'key' | 'value', { rule, message, names, what, otherwise }: Among, findings: Findings): void {
  if (!names.includes(name)) findings.at(path, part, { rule, message, hint: didYouMean(name, names, what) ?? otherwise });
}

function operationsOf(project: Project): Map<string, Operation> {
  const declared = [...project.services.values()].flatMap((service) => [...service.operations.values()].map((operation) => [`${service.name}.${operation.name}`, operation] as const));
  return new Map([...declared, ...ownOperations]);
}

function referOperation(name: string, path: Path, part: 'key' | 'value', project: Project, findings: Findings): Operation | undefined {
  const operations = operationsOf(project);
  const message = `There is no operation "${name}".`;
  refer(name, path, part, { rule: 'unknown-operation', message, names: [...operations.keys()], what: 'the operations', otherwise: 'Declare it in services.yaml.' }, findings);
  return operations.get(name);
}

function linkAnswer(source: AnswerSource, path: Path, name: string, operation: Operation, findings: Findings): void {
  const outcome = typeof source === 'string' ? source : source.outcome;
  const outcomes = operation.outcomes.map((one) => one.name);
  const at = typeof source === 'string' ? path : [...path, 'outcome'];
  refer(outcome, at, 'value', { rule: 'unknown-outcome', message: `${name} has no outcome "${outcome}".`, names: outcomes, what: 'its outcomes', otherwise: '' }, findings);
  const result = typeof source === 'string' ? {} : (source.result ?? {});
  for (const [field, value] of Object.entries(result)) {
    const fieldPath = [...path, 'result', field];
    refer(field, fieldPath, 'key', { rule: 'unknown-field', message: `${name} has no field "${field}".`, names: Object.keys(operation.result), what: 'its fields', otherwise: '' }, findings);
    const set = operation.result[field]?.oneOf;
    const otherwise = operation.result[field]?.otherwise;
    if (!set || typeof value !== 'string') continue;
    refer(value, fieldPath, 'value', { rule: 'unknown-value', message: `${name} never has "${value}" as "${field}".`, names: [...new Set([...set, ...(otherwise === undefined ? [] : [otherwise])])], what: 'its values', otherwise: '' }, findings);
  }
}

function linkServices(services: NonNullable<TranscriptSource['services']>, base: Path, project: Project, findings: Findings): void {
  if (services === 'sandbox') return;
  for (const [name, answers] of Object.entries(services)) {
    const operation = referOperation(name, [...base, name], 'key', project, findings);
    if (!operation) continue;
    if (!Array.isArray(answers)) linkAnswer(answers, [...base, name], name, operation, findings);
    else for (const [index, answer] of answers.entries()) linkAnswer(answer, [...base, name, index], name, operation, findings);
  }
}

function linkBubble(bot: Exclude<LineSource['bot'], string | undefined>, path: Path, project: Project, findings: Findings): void {
  const { file } = findings.document;
  if (bot.step !== undefined && findSteps(project, file, bot.step).length === 0) {
    const { dialogs, step } = dialogsMeant(project, file, bot.step);
    const names = stepNames(dialogs);
    const where = dialogs.length > 0 ? ` in ${dialogs.map(({ name }) => name).join(', ')}` : '';
    refer(step, [...path, 'step'], 'value', { rule: 'unknown-step', message: `There is no step "${step}"${where}.`, names, what: 'its steps', otherwise: 'Write the dialog before it: parcel-tracking/ask:tracking_number.' }, findings);
  }
  if (bot.default !== undefined) refer(bot.default, [...path, 'default'], 'value', { rule: 'unknown-text', message: `There is no default text "${bot.default}".`, names: [...project.bot.texts.keys()], what: 'the default texts', otherwise: '' }, findings);
}

function linkCall(call: NonNullable<LineSource['call']>, path: Path, project: Project, findings: Findings): void {
  if (typeof call === 'string') return void referOperation(call, path, 'value', project, findings);
  const [second] = Object.keys(call).slice(1);
  if (second !== undefined) findings.at([...path, second], 'key', { rule: 'two-lines', message: 'Two calls stand in one line of the chat.', hint: 'Begin a line of its own: "- call: …".' });
  for (const [name, input] of Object.entries(call)) {
    const operation = referOperation(name, [...path, name], 'key', project, findings);
    for (const key of operation ? Object.keys(input) : []) {
      refer(key, [...path, name, key], 'key', { rule: 'unknown-input', message: `${name} takes no "${key}".`, names: operation!.inputs, what: 'its inputs', otherwise: 'Remove it.' }, findings);
    }
  }
}

function linkLine(line: LineSource, path: Path, project: Project, findings: Findings): void {
  if (typeof line.bot === 'object') linkBubble(line.bot, [...path, 'bot'], project, findings);
  if (line.call !== undefined) linkCall(line.call, [...path, 'call'], project, findings);
  const queue = line.case?.queue;
  if (queue !== undefined) refer(queue, [...path, 'case', 'queue'], 'value', { rule: 'unknown-queue', message: `There is no queue "${queue}".`, names: [...project.bot.queues.keys()], what: 'the queues', otherwise: 'Declare it in bot.yaml.' }, findings);
}

/** Looks whether everything that a transcript names is there. */
export function linkTranscript({ services, chat }: TranscriptSource, index: number, project: Project, findings: Findings): void {
  if (services) linkServices(services, [index, 'services'], project, findings);
  for (const [at, line] of chat.entries()) if (line !== 'silent') linkLine(line, [index, 'chat', at], project, findings);
}
