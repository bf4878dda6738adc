import { hashPassword } from '../server/auth/password.js';
import { openAccounts } from '../server/open-store.js';
import { ConfigError, readSettings, type Environment } from '../settings/index.js';
import type { AgentAccount, Store } from '../store/contract.js';
import { environmentIn } from './environment-in.js';
import { readPassword, type Terminal } from './read-password.js';

export interface AgentOptions {
  folder: string;
  id: string;
  environment?: Environment;
  terminal?: Terminal;
}

type Accounts = Pick<Store, 'agents' | 'putAgent' | 'removeAgent'>;

const idRule = /^[a-z0-9][a-z0-9._-]{1,31}$/;

/** @throws ConfigError */
export async function addAgent({ name, ...options }: AgentOptions & { name?: string }): Promise<number> {
  const { id, terminal = process } = options;
  if (!idRule.test(id)) {
    throw new ConfigError(`"${id.slice(0, 60)}" cannot be an agent's id: take 2 to 32 of a-z, 0-9, dot, dash and underscore, a letter or digit first.`);
  }
  const shown = (name ?? id).trim();
  if (shown === '' || shown.length > 60) throw new ConfigError('--name must have 1 to 60 characters.');
  await withAccounts(options, async (accounts) => {
    if (await find(accounts, id)) throw new ConfigError(`There is already an agent ${id}: "schalter agent passwd ${id}" gives another password.`);
    await accounts.putAgent({ id, name: shown, password: await hashPassword(await readPassword(id, terminal)) });
  });
  terminal.stdout.write(`${shown} can sign in as ${id}.\n`);
  return 0;
}

/** @throws ConfigError */
export async function changePassword(options: AgentOptions): Promise<number> {
  const { id, terminal = process } = options;
  const name = await withAccounts(options, async (accounts) => {
    const account = (await find(accounts, id)) ?? nobody(id);
    await accounts.putAgent({ ...account, password: await hashPassword(await readPassword(id, terminal)) });
    return account.name;
  });
  terminal.stdout.write(`${name} has another password.\n`);
  return 0;
}

/** @throws ConfigError */
export async function removeAgent(options: AgentOptions): Promise<number> {
  const { id, terminal = process } = options;
  if (!(await withAccounts(options, (accounts) => accounts.removeAgent(id)))) nobody(id);
  terminal.stdout.write(`${id} can no longer sign in. Cases they still have can be taken over at the console.\n`);
  return 0;
}

/** Logins may change while the server runs, which reads them anew. */
async function withAccounts<T>({ folder, environment }: AgentOptions, work: (accounts: Accounts) => Promise<T>): Promise<T> {
  const accounts = await openAccounts(folder, readSettings(environment ?? environmentIn(folder)));
  try {
    return await work(accounts);
  } finally {
    await accounts.close();
  }
}

async function find(accounts: Accounts, id: string): Promise<AgentAccount | undefined> {
  return (await accounts.agents()).find((account) => account.id === id);
}

function nobody(id: string): never {
  throw new ConfigError(`There is no agent ${id.slice(0, 60)}: "schalter agent add" makes one.`);
}
