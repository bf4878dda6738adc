import { StoreRefusedError } from '../contract.js';
import { codeOf, isAway } from './trouble.js';

/** What an operator can mend about a connection that is refused, by PostgreSQL's code. */
const cures: Readonly<Record<string, string>> = {
  '28P01': 'the server refuses the password in DATABASE_URL: correct user and password.',
  '28000': 'the server lets this user not in from here: correct the user in DATABASE_URL, or the server\'s pg_hba.conf.',
  '3D000': 'there is no such database: create it with "createdb", or correct its name in DATABASE_URL.',
  '42501': 'the user in DATABASE_URL may not do this: grant it the right to create in the schema.',
};

/** @returns `undefined` for what is no operator's mistake */
export function refusalOf(error: unknown): StoreRefusedError | undefined {
  const code = codeOf(error) ?? '';
  const cure = cures[code];
  if (cure !== undefined) return new StoreRefusedError(`PostgreSQL: ${cure}`);
  if (!isAway(error) && code !== 'ENOTFOUND') return undefined;
  return new StoreRefusedError(`PostgreSQL cannot be reached${code === '' ? '' : ` (${code})`}: start the server, or correct host and port in DATABASE_URL.`);
}
