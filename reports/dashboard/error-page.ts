import { HTTPException } from 'hono/http-exception';
import { InputError } from '../../cities/errors.ts';
import { html } from '../html/markup.ts';
import { paragraph } from '../html/parts.ts';
import { to } from './addresses.ts';
import { BusyError, ForbiddenError, NotFoundError } from './errors.ts';
import { linkButton } from './parts.ts';
import { shell } from './shell.ts';
import { type Ctx, NOBODY } from './visitor.ts';

/** A page that says what is wrong. Faults of ours are told to the operator, never to the visitor. */
export function answerError(c: Ctx, error: unknown, fault: (error: unknown) => void): Response {
  const visitor = c.get('visitor') ?? NOBODY;
  const [status, title, words] = told(error);
  if (status === 500) fault(error);
  if (status === 503) c.header('Retry-After', '60');
  return c.html(
    shell(visitor, {
      title,
      tab: null,
      bare: visitor.name === null,
      head: html`<h1>${title}</h1>`,
      main: html`${paragraph(words)}${visitor.name !== null && html`<div class="actions">${linkButton(to.rounds(), '看全部轮次')}</div>`}`,
    }),
    status,
  );
}

function told(error: unknown): [400 | 403 | 404 | 413 | 500 | 503, string, string] {
  if (error instanceof NotFoundError) return [404, '没有找到', error.message];
  if (error instanceof ForbiddenError) return [403, '不能这样做', error.message];
  if (error instanceof BusyError) return [503, '请稍候', error.message];
  // Whoever asked has gone away, or the dashboard ends: nobody's fault.
  if (error instanceof Error && error.name === 'AbortError') return [503, '没有做完', '已取消。'];
  if (error instanceof HTTPException && error.status === 413) return [413, '不能这样做', '提交的内容太长。'];
  // What storage cannot find it says by an InputError, in Chinese.
  if (error instanceof InputError)
    return /^没有/.test(error.message) ? [404, '没有找到', error.message] : [400, '不能这样做', error.message];
  return [500, '本系统出错', '这是本系统的问题，与所测评的网站无关；已记在服务端的输出中。'];
}
