import type { PageView } from '../perception/view.ts';
import { obstacleOf } from '../walk/page-state.ts';
import type { Behind, Look } from './look.ts';
import { isText } from './step-kind.ts';
import type { Asked } from './watch.ts';

/** What the network said of the documents that the press asked for, in the window or in a frame of it. */
export function networkTrouble({ asked, view }: Look): Behind | null {
  const last = asked.findLast((a) => a.main);
  if (last?.guard || last?.failed) return trouble(last);
  const lost = view.frames.some((f) => /^chrome-error:/.test(f.url));
  for (const frame of asked.filter((a) => !a.main)) {
    const there = view.frames.some((f, i) => i > 0 && f.visible && sameDocument(f.url, frame.url));
    if (!there && !(lost && frame.failed)) continue;
    const found = trouble(frame);
    if (found) return found;
  }
  return null;
}

function trouble({ url, status, failed, guard, main }: Asked): Behind | null {
  const host = hostIn(url);
  if (guard !== null)
    return { is: 'hidden', reason: 'own-fault', note: '为不提交任何内容、不访问不允许的地址，入口的请求被本程序拦下' };
  if (failed === 'timeout') return { is: 'hidden', reason: 'timeout-ours', note: '在线办理入口在时限内没有打开' };
  if (failed === 'tls') return { is: 'hidden', reason: 'network', note: '在线办理入口的证书不被浏览器接受' };
  if (failed === 'dns') return { is: 'broken', note: `在线办理入口的域名不存在（${host}）` };
  if (failed !== null) return { is: 'broken', note: `在线办理入口连接不上（${host}）` };
  if (main || status === null || status < 400) return null;
  const note = `在线办理入口打开的框架返回 ${status}`;
  return status === 404 || status === 410 || status >= 500
    ? { is: 'broken', note }
    : { is: 'hidden', reason: 'blocked', note };
}

/** A page that is no page: gone, broken, closed, or not for us. */
export function obstacle(view: PageView): Behind | null {
  if (/^chrome-error:/.test(view.url)) return { is: 'broken', note: '在线办理入口连接不上' };
  const found = obstacleOf(view);
  if (!found) return null;
  const { kind, why, block } = found.verdict;
  // A form that asks for a code at its end is a form.
  const asked = view.fields.filter(
    (f) => f.visible && isText(f) && !/验证码|校验码/.test(`${f.label}${f.placeholder}`),
  );
  if (block === 'captcha' && asked.length >= 2) return null;
  if (kind === 'gone' || kind === 'soft-404' || kind === 'serverError')
    return { is: 'broken', note: `在线办理入口打不开：${why}` };
  // Whether it is a sign-in was asked before; a box at the head of a page makes it none.
  if (kind === 'empty' || kind === 'login') return null;
  return { is: 'hidden', reason: found.reason ?? 'blocked', note: `在线办理入口不能观察：${why}` };
}

/** The host in an address, or what there is of it. */
export const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).host : url.slice(0, 40));
/** Whether two addresses differ by no more than an anchor. */
export const sameDocument = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
