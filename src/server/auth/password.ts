import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** N = 2^15, r = 8, p = 1: about 90 ms and 32 MB for one attempt. */
const cost = { N: 2 ** 15, r: 8, p: 1 };
const keyLength = 32;

/** At least so many characters. */
export const shortestPassword = 10;
/** Beyond this nobody types; hashing more is only work. */
export const longestPassword = 200;

/** `scrypt$N$r$p$salt$hash`, the last two in base64: what an agent's account holds. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, keyLength, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Costs as much to verify as a real one, and no password fits: for accounts that do not exist. */
export function unguessableHash(): string {
  return ['scrypt', cost.N, cost.r, cost.p, randomBytes(16).toString('base64'), randomBytes(keyLength).toString('base64')].join('$');
}

/** True when the password is the one that was hashed; false for a hash that is not ours. Compares in constant time. */
export async function verifyPassword(password: string, hashed: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = hashed.split('$');
  if (scheme !== 'scrypt' || !salt || !hash) return false;
  const expected = Buffer.from(hash, 'base64');
  const options = { N: Number(N), r: Number(r), p: Number(p) };
  if (expected.length !== keyLength || !(options.N >= 2 && options.N <= 2 ** 20)) return false;
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), keyLength, options), expected);
}

function derive(password: string, salt: Buffer, length: number, options: Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>>): Promise<Buffer> {
  const maxmem = 256 * options.N * options.r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, { ...options, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
