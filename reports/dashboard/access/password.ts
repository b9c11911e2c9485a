import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import PQueue from 'p-queue';
import { InputError } from '../../../cities/errors.ts';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1, which takes 128 MB. */
const COST = { N: 2 ** 17, r: 8, p: 1 };
const BYTES = 32;
/** A hash takes 128 MB: one at a time, or signing in would be a way to exhaust the machine. */
const hashing = new PQueue({ concurrency: 1 });

export const SHORTEST = 12;

/** `scrypt$131072$8$1$salt$hash`. Throws InputError for a password that is too short (NIST SP 800-63B asks for 8 and more). */
export async function hashPassword(password: string): Promise<string> {
  if ([...password].length < SHORTEST) throw new InputError(`口令至少 ${SHORTEST} 个字`);
  const salt = randomBytes(16);
  const { N, r, p } = COST;
  return ['scrypt', N, r, p, salt.toString('base64url'), (await hash(password, salt, COST)).toString('base64url')].join(
    '$',
  );
}

/** Whether a password is the one of the hash. Takes as long where there is no such account (`null`). */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const [kind, N, r, p, salt = '', wanted = ''] = (stored ?? '').split('$');
  if (kind !== 'scrypt') {
    await hash(password, Buffer.alloc(16), COST);
    return false;
  }
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const [a, b] = [await hash(password, Buffer.from(salt, 'base64url'), cost), Buffer.from(wanted, 'base64url')];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function hash(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r;
  return hashing.add(() => derive(password.normalize('NFC'), salt, BYTES, { ...cost, maxmem }));
}
