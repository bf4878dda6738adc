import type { Activity } from '../activity/activity.js';
import type { Inbound } from '../connectors/contract.js';
import type { Project } from '../dialog/project.js';
import type { Case, Conversation } from '../store/contract.js';

export interface Agent {
  id: string;
  name: string;
}

/** The case is not in a state that allows this. */
export class CaseError extends Error {
  constructor(
    readonly code: 'not-found' | 'taken' | 'not-yours' | 'closed' | 'window-closed',
    message: string,
    /** Who has it, for `taken`. */
    readonly agent?: Agent,
  ) {
    super(message);
    this.name = 'CaseError';
  }
}

/** What the runtime tells whoever watches: the console's stream, tests, the terminal. */
export interface RuntimeEvents {
  /** A case opened (`ring`) or changed, or something was said in its conversation. */
  case: { case: Case; conversation: Conversation; ring: boolean };
  /** A turn was committed, or a delivery status came in. */
  conversation: { conversation: Conversation };
}

/** inbox → turn → outbox. */
export interface Runtime {
  /** Picks up what a stop left behind. */
  start(): Promise<void>;
  /** Finishes turns in flight, leaves the rest in inbox and outbox. */
  stop(): Promise<void>;
  /** The project from the next turn on. */
  use(project: Project): void;
  readonly project: Project;
  /** Takes what a connector received. Durable when it resolves: answer 200 only then. */
  accept(channel: string, inbound: readonly Inbound[]): Promise<void>;
  /** Exactly one agent wins. @param from id of the agent that it is taken over from @throws CaseError */
  take(caseId: string, agent: Agent, from?: string): Promise<Case>;
  /** @throws CaseError */
  reply(caseId: string, agent: Agent, text: string): Promise<Activity>;
  note(caseId: string, agent: Agent, text: string): Promise<Case>;
  /** Back to the bot, which says so and goes on. */
  handBack(caseId: string, agent: Agent): Promise<Case>;
  close(caseId: string, agent: Agent): Promise<Case>;
  cases(): Promise<Case[]>;
  /** The case with its conversation. @throws CaseError */
  case(caseId: string): Promise<{ case: Case; conversation: Conversation }>;
  on<Name extends keyof RuntimeEvents>(name: Name, listener: (event: RuntimeEvents[Name]) => void): () => void;
  /** Resolves when no turn runs and nothing that is due waits in an outbox. */
  idle(): Promise<void>;
}
