import { sampleOwnAnswer } from '../dialog/own-operations.js';
import type { Project } from '../dialog/project.js';
import type { Call, CallResult, Services } from '../runtime/services.js';
import type { Transcript } from './transcript.js';

function outOfOrder(project: Project, name: string): CallResult {
  const [service = '', operation = ''] = name.split('.');
  const declared = project.services.get(service)?.operations.get(operation);
  return { outcome: declared?.outcomes.find((one) => one.status === undefined)?.name ?? 'failed', result: {} };
}

export interface StubbedServices {
  services: Services;
  /** The calls made since this was asked last. */
  taken(): Call[];
}

/**
 * Services that give the transcript's answers, one call after the other. What it says nothing of goes to the sandbox,
 * where there is one, else it is out of order.
 */
export function createStubbedServices({ services: answers }: Pick<Transcript, 'services'>, sandbox: Services | undefined): StubbedServices {
  const given = new Map<string, number>();
  let calls: Call[] = [];
  return {
    async services(project, call) {
      calls.push(call);
      const list = answers[call.operation] ?? [];
      const count = given.get(call.operation) ?? 0;
      given.set(call.operation, count + 1);
      const answer = list[Math.min(count, list.length - 1)];
      if (answer) return { outcome: answer.outcome, result: { ...answer.result } };
      const own = sampleOwnAnswer(call.operation);
      if (own) return own;
      return sandbox ? sandbox(project, call) : outOfOrder(project, call.operation);
    },
    taken() {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}
