import { createHash } from 'node:crypto';
import { InputError } from '../../cities/errors.ts';
import { AlertError, type Channel } from './channel.ts';
import { linksOf } from './words.ts';

const TIMEOUT_MS = 15_000;
/** Bytes of a text: 企业微信 takes 2,048 of a text message. */
const TEXT_BYTES = 2_000;
/** Changes that are handed on one by one; the text counts all of them. */
const EVENTS = 200;
const ANSWER_BYTES = 4_096;

/**
 * Posts JSON to an address: `wangting` is for programs, the text beside it in the forms that 企业微信, 钉钉 (`msgtype`) and
 * 飞书 (`msg_type`) robots read, as others quote their documentation; not tried against the services. Throws InputError for
 * an address that is not http(s).
 */
export function webhook(address: string, board: string | null): Channel {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new InputError('通知的 Webhook 须为 http 或 https 网址');
  if (url.username || url.password) throw new InputError('通知的 Webhook 网址里不能有用户名和密码');
  // The address often carries the key: it is named by its host and a hash.
  const hash = createHash('sha256').update(url.href).digest('hex').slice(0, 8);
  return {
    id: `webhook/${url.host}/${hash}`,
    async send({ subject, text }, told) {
      const short = cut(plain(text));
      const body = JSON.stringify({
        msgtype: 'text',
        text: { content: short },
        msg_type: 'text',
        content: { text: short },
        wangting: {
          version: 1,
          title: subject,
          changes: told.slice(0, EVENTS).map(({ change, subject: of }) => {
            if (of.kind !== 'finding') return { change, ...of };
            const { side: _, ...finding } = of;
            return { change, ...finding, links: linksOf(of, board) };
          }),
          total: told.length,
        },
      });
      await post(url, body);
    },
  };
}

async function post(url: URL, body: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'wangting' },
      body,
      // A key must not go on to wherever a redirect leads.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    throw new AlertError(`Webhook ${url.host} 没有应答（${cause?.code ?? name}）`);
  }
  const answer = (await response.text().catch(() => '')).slice(0, ANSWER_BYTES);
  if (!response.ok) throw new AlertError(`Webhook ${url.host} 回答 ${response.status}`);
  const code = codeOf(answer);
  if (code !== 0) throw new AlertError(`Webhook ${url.host} 拒绝了通知（${code}）`);
}

/** 飞书 numbers its faults from here on (9499, 19001 …); of others a `code` may well be 200 or 1 for success. */
const FIRST_FAULT = 1_000;

/** Chat robots answer 200 and say in the body what is wrong: 企业微信 and 钉钉 by `errcode`, 飞书 by `code`. 0 where nothing is. */
function codeOf(answer: string): number {
  try {
    const { errcode, code } = JSON.parse(answer) as { errcode?: unknown; code?: unknown };
    if (errcode !== undefined) return Number(errcode) || 0;
    return Number(code) >= FIRST_FAULT ? Number(code) : 0;
  } catch {
    return 0;
  }
}

/** 飞书 reads `<at user_id="all">` in a text and 企业微信 `<@userid>`: what a page says must call nobody. */
const plain = (text: string): string => text.replaceAll('<', '＜');

/** Cut between two characters, with a mark that says so. */
function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= TEXT_BYTES) return text;
  const mark = '\n…（已截断）';
  const room = TEXT_BYTES - Buffer.byteLength(mark);
  return `${bytes.subarray(0, room).toString('utf8').replace(/�+$/, '')}${mark}`;
}
