import { Low, type Adapter } from 'lowdb';
import type { AgentAccount, Store } from '../contract.js';

/** The agents' logins, in one file; read anew each time, since `schalter agent` may write it between. */
export function createAgentsFile(adapter: Adapter<AgentAccount[]>): Pick<Store, 'agents' | 'putAgent' | 'removeAgent'> {
  const db = new Low<AgentAccount[]>(adapter, []);
  let last: Promise<unknown> = Promise.resolve();
  const oneByOne = <T>(action: () => Promise<T>): Promise<T> => {
    const result = last.then(action, action);
    last = result.catch(() => undefined);
    return result;
  };
  const replace = async (change: (agents: AgentAccount[]) => AgentAccount[]): Promise<boolean> => {
    await db.read();
    const next = change(db.data);
    const changed = next.length !== db.data.length;
    db.data = next;
    await db.write();
    return changed;
  };
  return {
    agents: () => oneByOne(async () => {
      await db.read();
      return structuredClone(db.data);
    }),
    putAgent: (agent) => oneByOne(async () => {
      await replace((agents) => [...agents.filter((one) => one.id !== agent.id), structuredClone(agent)]);
    }),
    removeAgent: (id) => oneByOne(() => replace((agents) => agents.filter((one) => one.id !== id))),
  };
}
