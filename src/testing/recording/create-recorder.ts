import { didYouMean } from '../../diagnostics/closest.js';
import type { Project } from '../../dialog/project.js';
import { duration } from '../../dialog/schema/duration.js';
import type { Services } from '../../runtime/services.js';
import { type Bench, type Conversation, createConversation, type StartSandbox } from '../conversation.js';
import { ImpossibleError } from '../customer-messages.js';
import { readLine } from '../read-line.js';
import type { Came } from '../result.js';
import type { AnswerSource, LineSource } from '../transcript-schema.js';
import type { Answer, Line } from '../transcript.js';
import { linesOf } from './lines-of.js';
import type { Recorded } from './render-transcript.js';

/** A chat that is recorded while it goes on. */
export interface Recorder {
  /** Does what a line says. @returns what came of it @throws ImpossibleError where it can't be done */
  act(line: LineSource): Promise<Came[]>;
  /** What a service answers instead of the sandbox. @throws ImpossibleError where there is no such service or outcome */
  answer(operation: string, answer: AnswerSource): void;
  recorded(title: string): Recorded;
  /** The dialog that ran first. */
  readonly dialog: string | undefined;
  close(): Promise<void>;
}

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Services that keep what they answered. */
function keeping(services: Services, answers: Record<string, AnswerSource[]>): Services {
  return async (project, call) => {
    const { outcome, result } = await services(project, call);
    (answers[call.operation] ??= []).push({ outcome, result });
    return { outcome, result };
  };
}

function lineOf(source: LineSource): Line {
  const [key] = Object.keys(source) as (keyof LineSource)[];
  if (key !== 'after') return readLine(key!, source, '', nowhere);
  const written = String(source.after);
  const parsed = duration.safeParse(written);
  if (!parsed.success) throw new ImpossibleError(parsed.error.issues[0]!.message.split('\n').at(-1)!);
  return { line: 'after', ms: parsed.data, written, range: nowhere };
}

function requireOutcome({ services }: Project, name: string, outcome: string): void {
  const operations = new Map([...services.values()].flatMap((service) => [...service.operations.values()].map((operation) => [`${service.name}.${operation.name}`, operation])));
  const outcomes = operations.get(name)?.outcomes.map((one) => one.name);
  if (!outcomes) throw new ImpossibleError(`There is no operation "${name}". ${didYouMean(name, [...operations.keys()], 'the operations') ?? ''}`);
  if (!outcomes.includes(outcome)) throw new ImpossibleError(`${name} has no outcome "${outcome}". ${didYouMean(outcome, outcomes, 'its outcomes') ?? ''}`);
}

async function happen(conversation: Conversation, line: Line): Promise<Came[]> {
  if (line.line === 'customer') return conversation.customer(line.customer);
  if (line.line === 'agent' && line.act !== 'says') return conversation.agent(line.act);
  if (line.line === 'after') return conversation.pass(line.ms);
  if (line.line === 'at') return conversation.setTime(line.at);
  if (line.line === 'on-duty') conversation.setDuty(line.onDuty);
  return [];
}

export function createRecorder(bench: Bench): Recorder {
  const answers: Record<string, AnswerSource[]> = {};
  const given: Record<string, Answer[]> = {};
  const sandbox: StartSandbox = async (now) => {
    const started = await bench.sandbox?.(now);
    const asked = started?.services ?? (() => Promise.resolve({ outcome: 'failed', result: {} }));
    const services = keeping(async (project, call) => given[call.operation]?.shift() ?? asked(project, call), answers);
    return { services, close: async () => { await started?.close(); } };
  };
  const conversation = createConversation({ ...bench, sandbox, asksSandbox: true }, { services: {}, sandbox: true });
  const lines: LineSource[] = [];
  let dialog: string | undefined;
  return {
    async act(line) {
      const came = await happen(conversation, lineOf(line));
      dialog ??= [...conversation.tally.entries.keys()].find((id) => id.startsWith('steps '))?.split(' ')[1];
      lines.push(line, ...linesOf(came));
      return came;
    },
    answer(operation, answer) {
      requireOutcome(bench.project, operation, typeof answer === 'string' ? answer : answer.outcome);
      (given[operation] ??= []).push(typeof answer === 'string' ? { outcome: answer, result: {} } : { outcome: answer.outcome, result: answer.result ?? {} });
    },
    recorded: (title) => ({ title, answers, lines }),
    get dialog() { return dialog; },
    close: () => conversation.close(),
  };
}
