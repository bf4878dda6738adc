import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { StoreDamagedError, type AgentAccount } from '../contract.js';
import { createJsonFile } from './json-file.js';

/** `agents.json`: also written by `schalter agent`, beside a process that has the store open. */
export function createAgentsJson(folder: string): Adapter<AgentAccount[]> {
  const name = join(folder, 'agents.json');
  const file = createJsonFile<AgentAccount[]>(name);
  const damaged = (reason: string): StoreDamagedError =>
    new StoreDamagedError(name, reason, 'put back a copy, or move it away and add the agents again with "schalter agent add"');
  return {
    read: async () => {
      const agents = await file.read().catch((error: unknown) => {
        throw error instanceof SyntaxError ? damaged('it is cut or not JSON') : error;
      });
      if (agents !== null && !isAgents(agents)) throw damaged('it holds JSON, but no agents');
      return agents;
    },
    write: async (agents) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await file.write(agents);
    },
  };
}

function isAgents(value: unknown): boolean {
  return Array.isArray(value) && value.every((one: unknown) => {
    if (typeof one !== 'object' || one === null) return false;
    const { id, name, password } = one as Partial<Record<keyof AgentAccount, unknown>>;
    return [id, name, password].every((field) => typeof field === 'string');
  });
}
