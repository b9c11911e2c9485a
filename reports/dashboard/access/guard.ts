import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { getCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono/types';
import { findSession } from '../../../storage/board/users.ts';
import { to } from '../addresses.ts';
import { ForbiddenError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import type { Ctx, Env, Visitor } from '../visitor.ts';

/** `__Host-` binds the cookie to this host, to https and to the whole of it. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-wangting' : 'wangting');

/** The page that is seen without having signed in. */
const DOOR = '/sign-in';

/** Who is it? Demands a sign-in where one is asked for, and refuses forms that no page of ours made. */
export function guard({ db, access, runs }: Pick<DashboardOptions, 'db' | 'access' | 'runs'>): MiddlewareHandler<Env> {
  const key = randomBytes(32);
  const tokenOf = (of: string) => createHmac('sha256', key).update(of).digest('base64url');
  return async (c, next) => {
    if (!hostAllowed(c, access.hosts)) throw new ForbiddenError('这个地址不是本系统的地址。');
    const given = getCookie(c, cookieName(access.secure));
    const session = access.signIn && given ? await findSession(db, given) : null;
    const visitor: Visitor = access.signIn
      ? {
          name: session?.name ?? null,
          role: session?.role ?? 'reader',
          session: session?.session ?? null,
          token: tokenOf(`session/${session?.session ?? ''}`),
          reruns: runs !== undefined,
        }
      : { name: access.actor, role: 'admin', session: null, token: tokenOf('loopback'), reruns: runs !== undefined };
    c.set('visitor', visitor);
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reading) await requireOwnForm(c, visitor);
    if (visitor.name === null && c.req.path !== DOOR) {
      if (!reading) throw new ForbiddenError('请先登录。');
      const url = new URL(c.req.url);
      return c.redirect(to.signIn({ to: `${url.pathname}${url.search}` }).text, 303);
    }
    return next();
  };
}

/** Another site that has its name point to this machine is not us (DNS rebinding). */
export function hostAllowed(c: Ctx, hosts: readonly string[] | null): boolean {
  if (hosts === null) return true;
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return hosts.includes(host.replace(/:\d+$/, '').toLowerCase());
}

/** A form of ours has the visitor's token, and browsers say where it was sent from. */
async function requireOwnForm(c: Ctx, visitor: Visitor): Promise<void> {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new ForbiddenError('表单不是从本系统的页面提交的。');
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new ForbiddenError('只接受表单。');
  const { token } = await c.req.parseBody();
  const [a, b] = [Buffer.from(typeof token === 'string' ? token : ''), Buffer.from(visitor.token)];
  if (a.length !== b.length || !timingSafeEqual(a, b))
    throw new ForbiddenError('页面已过期或不是本系统的页面，请返回、刷新后再试。');
}
