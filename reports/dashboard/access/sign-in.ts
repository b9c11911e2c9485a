import { setCookie } from 'hono/cookie';
import { noteAccess } from '../../../storage/board/access-log.ts';
import { beginSession, findUser } from '../../../storage/board/users.ts';
import { html } from '../../html/markup.ts';
import { paragraph } from '../../html/parts.ts';
import type { DashboardOptions } from '../options.ts';
import { input } from '../parts.ts';
import { shell, tokenField } from '../shell.ts';
import type { Ctx, Visitor } from '../visitor.ts';
import type { SignInBounds } from './attempts.ts';
import { cookieName } from './guard.ts';
import { checkPassword } from './password.ts';

/** A working day: whoever comes the next morning signs in anew. */
const SESSION_SECONDS = 12 * 3600;

/** Only a place of ours: `//evil.example` and `/\evil.example` are none. */
export const placeOf = (asked: string): string => (/^\/(?![/\\])[^\\\u0000-\u001F]*$/.test(asked) ? asked : '/');

export function signInPage(visitor: Visitor, place: string, said: string | null, name = ''): string {
  return shell(visitor, {
    title: '登录',
    tab: null,
    bare: true,
    head: html`<h1>登录网厅测评</h1>`,
    main: html`${said !== null && html`<div role="alert">${paragraph(said, 'notice')}</div>`}
<form class="sign-in" method="post" action="/sign-in">${tokenField(visitor)}<input type="hidden" name="to" value="${placeOf(place)}">
${input('name', '账号', name, { autocomplete: 'username', required: true, maxlength: 100 })}
${input('password', '口令', '', { type: 'password', autocomplete: 'current-password', required: true, maxlength: 1000 })}
<button type="submit">登录</button></form>
<p class="hint">账号由管理员用 wangting users add 建立。</p>`,
  });
}

/** Begins a session, or says why not: never whether it was the name or the password. */
export async function signIn(c: Ctx, { db, access }: DashboardOptions, bounds: SignInBounds): Promise<Response> {
  const body = await c.req.parseBody();
  const text = (key: string) => (typeof body[key] === 'string' ? (body[key] as string).replaceAll('\u0000', '') : '');
  const [name, place] = [text('name').trim(), placeOf(text('to'))];
  const address = c.get('address') ?? '';
  const refuse = (status: 401 | 429, said: string) =>
    c.html(signInPage(c.get('visitor'), place, said, name.slice(0, 100)), status);
  const wait = bounds.wait(name, address);
  if (wait > 0) {
    c.header('Retry-After', String(wait));
    return refuse(429, `登录失败次数过多，请 ${Math.ceil(wait / 60)} 分钟后再试。`);
  }
  // Counted before the answer: a hundred tries at once are a hundred tries.
  bounds.failed(name, address);
  const user = await findUser(db, name);
  const right = await checkPassword(text('password'), user?.password ?? null);
  if (!user || !right) {
    await noteAccess(db, { actor: name || '—', address: c.get('address'), event: 'sign-in-refused', subject: '' });
    return refuse(401, '账号或口令不对。');
  }
  bounds.succeeded(name, address);
  await noteAccess(db, { actor: name, address: c.get('address'), event: 'signed-in', subject: user.role });
  setCookie(c, cookieName(access.secure), await beginSession(db, name, SESSION_SECONDS), {
    path: '/',
    httpOnly: true,
    secure: access.secure,
    // Not Strict: a link to a page that somebody was sent opens it.
    sameSite: 'Lax',
    maxAge: SESSION_SECONDS,
  });
  return c.redirect(place, 303);
}
