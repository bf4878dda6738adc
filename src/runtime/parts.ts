import type { Connector } from '../connectors/contract.js';
import type { Project } from '../dialog/project.js';
import type { Duty } from '../engine/state.js';
import type { Case, Conversation, Store } from '../store/contract.js';
import type { Calls } from './calls.js';
import type { Clock } from './clock.js';
import type { Engine } from './decide.js';
import type { Host } from './host.js';
import type { Log } from './log.js';
import type { Pacer } from './pacer.js';
import type { Services } from './services.js';
import type { Model } from './understanding.js';

/** What happened so far, for metrics. Numbers since the start. */
export interface Counts {
  /** Activities accepted, and those that came again. */
  accepted: number;
  repeated: number;
  /** Turns committed, turns that ran again because an agent or another process was faster, turns that threw. */
  turns: number;
  rerun: number;
  failed: number;
  /** Messages taken by a channel, sent again after a passing failure, given up. */
  sent: number;
  retried: number;
  refused: number;
  /** Sent although an earlier attempt may have gone out: after a crash or a cut connection. */
  doubtful: number;
  notUnderstood: number;
  /** Platform notices by nobody's message. */
  notices: number;
}

/** What the runtime's pieces share. */
export interface Parts {
  store: Store;
  connectors: ReadonlyMap<string, Connector>;
  clock: Clock;
  log: Log;
  random: () => number;
  engine: Engine;
  services: Services;
  host: () => Promise<Host>;
  project: () => Project;
  model: (project: Project) => Model;
  duty: (project: Project, now: string) => Record<string, Duty>;
  counts: Counts;
  /** Keys of messages that a turn's commit has marked as going out and that nothing has sent yet. */
  claimed: Set<string>;
  /** Codes of troubles that only the operator can end and that were told, by channel. */
  alarms: Map<string, Set<string>>;
  /** How long a channel's echo is waited for before a message in doubt is sent again. */
  echoWaitMs: number;
  pacer: (channel: string) => Pacer;
  /** Sees to the conversation's outbox. */
  deliver: (conversation: string) => void;
  /** Calls under way. */
  calls: () => Calls;
  /** Sees to what waits in the conversation besides: messages, timers, outcomes. */
  goOn: (conversation: string) => void;
  /** Wakes the conversation when its timers are due, ISO 8601 UTC. */
  alarm: (conversation: string, at: string | undefined) => void;
  /** Tells listeners of a commit. `touched` is the case that it is about, `ring` when that has just opened. */
  announce: (conversation: Conversation, touched?: Case, ring?: boolean) => void;
}

/** The time, and who is on duty. */
export function at(parts: Pick<Parts, 'clock' | 'duty' | 'project'>): { now: string; duty: Record<string, Duty> } {
  const now = parts.clock.now().toISOString();
  return { now, duty: parts.duty(parts.project(), now) };
}

export function createCounts(): Counts {
  return {
    accepted: 0, repeated: 0, turns: 0, rerun: 0, failed: 0, sent: 0, retried: 0, refused: 0, doubtful: 0, notUnderstood: 0, notices: 0,
  };
}
