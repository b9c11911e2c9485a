import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, gt, lt, sql } from 'drizzle-orm';
import { InputError } from '../../cities/errors.ts';
import type { Database } from '../database.ts';
import { sessions, users } from '../schema.ts';
import type { Role } from './kinds.ts';

/** An account, without its password. */
export interface User {
  name: string;
  role: Role;
  createdAt: string;
}

/** Who is signed in, and the session by which. */
export interface SignedIn {
  name: string;
  role: Role;
  /** SHA-256 of the token in the cookie, in hex. */
  session: string;
}

/**
 * Adds an account, or gives one that is there another role and password; its sessions end. `password` is a hash. Answers whether
 * the account is new.
 */
export async function keepUser(db: Database, user: { name: string; role: Role; password: string }): Promise<boolean> {
  return db.orm.transaction(async (tx) => {
    const added = await tx.insert(users).values(user).onConflictDoNothing().returning({ name: users.name });
    if (added.length > 0) return true;
    await tx.update(users).set({ role: user.role, password: user.password }).where(eq(users.name, user.name));
    await tx.delete(sessions).where(eq(sessions.user, user.name));
    return false;
  });
}

/** Throws InputError where there is no such account. */
export async function removeUser(db: Database, name: string): Promise<void> {
  const gone = await db.orm.delete(users).where(eq(users.name, name)).returning({ name: users.name });
  if (gone.length === 0) throw new InputError(`没有账号“${name}”；wangting users list 列出全部账号`);
}

export async function listUsers(db: Database): Promise<User[]> {
  const rows = await db.orm.select().from(users).orderBy(asc(users.name));
  return rows.map(({ name, role, createdAt }) => ({ name, role, createdAt: createdAt.toISOString() }));
}

/** Role and password hash; null where there is no such account. */
export async function findUser(db: Database, name: string): Promise<{ role: Role; password: string } | null> {
  const [row] = await db.orm
    .select({ role: users.role, password: users.password })
    .from(users)
    .where(eq(users.name, name));
  return row ?? null;
}

/** Begins a session and answers the token for the cookie: 256 random bits, of which only the hash is kept. */
export async function beginSession(db: Database, user: string, seconds: number): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.orm.delete(sessions).where(lt(sessions.expiresAt, sql`now()`));
  await db.orm.insert(sessions).values({
    token: digest(token),
    user,
    expiresAt: sql`now() + make_interval(secs => ${seconds})`,
  });
  return token;
}

export async function findSession(db: Database, token: string): Promise<SignedIn | null> {
  const [row] = await db.orm
    .select({ name: users.name, role: users.role, session: sessions.token })
    .from(sessions)
    .innerJoin(users, eq(users.name, sessions.user))
    .where(and(eq(sessions.token, digest(token)), gt(sessions.expiresAt, sql`now()`)));
  return row ?? null;
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.orm.delete(sessions).where(eq(sessions.token, digest(token)));
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
