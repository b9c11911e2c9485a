import { InputError } from '../../cities/errors.ts';
import type { Channel } from './channel.ts';
import { mail } from './mail.ts';
import { webhook } from './webhook.ts';

export interface ChannelOptions {
  webhook?: string[];
  mailTo?: string[];
  /** Address of the dashboard for links. */
  board?: string;
}

/**
 * Who is told: by the options, else by the environment, in which what nobody else may read belongs (`WANGTING_WEBHOOK`,
 * `WANGTING_MAIL_TO`, `WANGTING_MAIL_FROM`, `WANGTING_SMTP`). Throws InputError before any night is planned.
 */
export function channelsOf(options: ChannelOptions, env: NodeJS.ProcessEnv = process.env): Channel[] {
  const board = boardOf(options, env);
  const webhooks = options.webhook ?? listOf(env['WANGTING_WEBHOOK'], /\s+/);
  const to = options.mailTo ?? listOf(env['WANGTING_MAIL_TO'], /[\s,，]+/);
  const channels = webhooks.map((address) => webhook(address, board));
  if (to.length === 0) return channels;
  const [smtp, from] = [env['WANGTING_SMTP'], env['WANGTING_MAIL_FROM']];
  if (!smtp || !from) throw new InputError('用邮件通知还须设置环境变量 WANGTING_SMTP 和 WANGTING_MAIL_FROM');
  return [...channels, mail({ smtp, from, to })];
}

/** With a slash at its end, so that paths are added to it; null where there is none. */
export function boardOf({ board }: ChannelOptions, env: NodeJS.ProcessEnv = process.env): string | null {
  const given = board ?? env['WANGTING_BOARD'];
  if (!given) return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new InputError(`--board 须为 http 或 https 网址，不能是“${given}”`);
  return new URL(given).href.replace(/\/?$/, '/');
}

const listOf = (text: string | undefined, between: RegExp): string[] => (text ?? '').split(between).filter(Boolean);
