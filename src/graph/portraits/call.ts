import type { Step } from '../../dialog/project.js';
import type { Part } from '../graph.js';
import type { Portrait, Sitting } from './portrait.js';

interface Options {
  call: string;
  with?: Record<string, unknown>;
}

function successOf({ options }: Step, { project }: Sitting): string | undefined {
  const [service = '', operation = ''] = (options as Options).call.split('.');
  return project.services.get(service)?.operations.get(operation)?.success;
}

export const call: Portrait = {
  of: 'call',
  draw({ options }, { words }) {
    const { call: operation, with: inputs = {} } = options as Options;
    const given = Object.keys(inputs).join(', ');
    const parts: Part[] = [
      { part: 'heading', text: words.calls },
      { part: 'name', text: operation },
      ...(given === '' ? [] : [{ part: 'detail' as const, text: `→ ${given}` }]),
    ];
    return { kind: 'service', parts };
  },
  reaches: ({ options }) => [{ to: 'service', name: (options as Options).call.split('.')[0] ?? '', when: 'run' }],
  into: (block) => ({ kind: 'branch', label: block.replace(/^outcomes\./, '') }),
  onward(step, sitting) {
    const success = successOf(step, sitting);
    if (success !== undefined && step.blocks.has(`outcomes.${success}`)) return undefined;
    return { kind: 'branch', ...(success !== undefined && { label: success }) };
  },
};
