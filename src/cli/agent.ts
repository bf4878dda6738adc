import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hashPassword } from '../server/auth/password.js';
import { ConfigError, readSettings, type Environment } from '../settings/index.js';
import { createLowdbStore } from '../store/index.js';
import type { AgentAccount, Store } from '../store/contract.js';
import { environmentIn } from './environment-in.js';
import { readPassword, type Terminal } from './read-password.js';

export interface AgentOptions {
  folder: string;
  id: string;
  environment?: Environment;
  terminal?: Terminal;
}

/** The store without opening it: logins may change while the server runs, which reads them anew. */
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
  const accounts = await openAccounts(options);
  if (await find(accounts, id)) throw new ConfigError(`There is already an agent ${id}: "schalter agent passwd ${id}" gives another password.`);
  await accounts.putAgent({ id, name: shown, password: await hashPassword(await readPassword(id, terminal)) });
  terminal.stdout.write(`${shown} can sign in as ${id}.\n`);
  return 0;
}

/** @throws ConfigError */
export async function changePassword(options: AgentOptions): Promise<number> {
  const { id, terminal = process } = options;
  const accounts = await openAccounts(options);
  const account = (await find(accounts, id)) ?? nobody(id);
  await accounts.putAgent({ ...account, password: await hashPassword(await readPassword(id, terminal)) });
  terminal.stdout.write(`${account.name} has another password.\n`);
  return 0;
}

/** @throws ConfigError */
export async function removeAgent(options: AgentOptions): Promise<number> {
  const { id, terminal = process } = options;
  const accounts = await openAccounts(options);
  if (!(await accounts.removeAgent(id))) nobody(id);
  terminal.stdout.write(`${id} can no longer sign in. Cases they still have can be taken over at the console.\n`);
  return 0;
}

async function openAccounts({ folder, environment }: AgentOptions): Promise<Accounts> {
  const settings = readSettings(environment ?? environmentIn(folder));
  const data = resolve(folder, settings.DATA_DIR);
  await mkdir(data, { recursive: true, mode: 0o700 });
  return createLowdbStore({ folder: data });
}

async function find(accounts: Accounts, id: string): Promise<AgentAccount | undefined> {
  return (await accounts.agents()).find((account) => account.id === id);
}

function nobody(id: string): never {
  throw new ConfigError(`There is no agent ${id.slice(0, 60)}: "schalter agent add" makes one.`);
}
