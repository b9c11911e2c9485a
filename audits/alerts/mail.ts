import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { InputError } from '../../cities/errors.ts';
import { AlertError, type Channel } from './channel.ts';

const TIMEOUT_MS = 20_000;

export interface MailOptions {
  /** `smtp://` or `smtps://user:password@host:port`. */
  smtp: string;
  from: string;
  to: string[];
}

/** Mail by an SMTP server. Throws InputError for an address that is not one. */
export function mail({ smtp, from, to }: MailOptions): Channel {
  const url = URL.canParse(smtp) ? new URL(smtp) : null;
  if (!url || !/^smtps?:$/.test(url.protocol))
    throw new InputError('$WANGTING_SMTP 须为 smtp:// 或 smtps:// 网址，如 smtps://用户:密码@主机:465');
  for (const address of [from, ...to])
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(address)) throw new InputError(`不是邮箱地址：“${address}”`);
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      // A password goes over an encrypted connection or not at all.
      ...(url.protocol === 'smtp:' && { requireTLS: true }),
    }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    id: `mail/${createHash('sha256')
      .update([...to].sort().join(','))
      .digest('hex')
      .slice(0, 8)}`,
    async send({ subject, text }) {
      try {
        await transport.sendMail({ from, to, subject, text });
      } catch (error) {
        const { code, responseCode, message } = error as Error & { code?: string; responseCode?: number };
        throw new AlertError(`邮件没有寄出（${url.host}：${responseCode ?? code ?? message.split('\n')[0]}）`);
      }
    },
  };
}
