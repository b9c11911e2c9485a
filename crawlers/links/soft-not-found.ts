import { reasonOf } from '../answers.ts';
import type { EvidenceSink } from '../browser/web.ts';
import { type FactOf, observed, type Reason, unobservable } from '../facts.ts';
import type { Looker } from './look.ts';
import type { MadeUp, MadeUps } from './made-up.ts';

interface Told {
  url: string;
  /** Null where the host's answer tells nothing. */
  soft: boolean | null;
  reason: Reason | null;
  said: string;
}

export interface SoftNotFoundOptions {
  /** Addresses on the hosts of the hall and of the city's portal. */
  urls: readonly string[];
  /** Why the hall was not found; its host is unknown then, and an honest portal says nothing of it. Null where all are known. */
  unknown: Reason | null;
  madeUps: MadeUps;
  looker: Looker;
  evidence: EvidenceSink;
}

/** site.softNotFound: whether one of these hosts answers a made-up address as a page (CONTRACT.md §6). */
export async function observeSoftNotFound({
  urls,
  unknown,
  madeUps,
  looker,
  evidence,
}: SoftNotFoundOptions): Promise<FactOf<'site.softNotFound'>> {
  const origins = new Map(urls.map((url) => [new URL(url).origin, url]));
  const told: Told[] = [];
  const kept: string[] = [];
  for (const url of origins.values()) {
    const madeUp = await madeUps.host(url);
    const { answer } = madeUp;
    told.push(await tell(madeUp, looker));
    const summary = {
      url: madeUp.url,
      finalUrl: answer.finalUrl,
      redirects: answer.redirects,
      status: answer.status,
      error: answer.error,
    };
    const about = { url: madeUp.url, note: '不存在的地址的回答' };
    kept.push(
      await evidence.put(Buffer.from(JSON.stringify(summary, null, 2)), { type: 'application/json', ...about }),
    );
    if (madeUp.page) kept.push(await evidence.put(Buffer.from(madeUp.page.source), { type: 'text/html', ...about }));
  }
  const note = told.map(({ url, said }) => `${new URL(url).host}：${said}`).join('；');
  const clear = told.filter(({ soft }) => soft !== null);
  if (clear.length === 0) return unobservable(told[0]?.reason ?? 'not-measured', note, kept);
  const soft = clear.some((one) => one.soft === true);
  if (!soft && unknown) return unobservable(unknown, `${note}；没有找到区县网厅`, kept);
  return { ...observed('site.softNotFound', soft, kept), note };
}

async function tell({ url, answer, verdict, page }: MadeUp, looker: Looker): Promise<Told> {
  // Scripts may still say that nothing is there, also on a page that the server sent with its head and foot.
  const drawn = verdict.browser || (page !== null && page.reading.scripts > 0);
  const by = (soft: boolean | null, said: string): Told => ({
    url,
    soft,
    said,
    reason: soft === null ? (reasonOf(verdict) ?? 'not-measured') : null,
  });
  switch (verdict.kind) {
    case 'gone':
      return by(false, `以 ${answer.status} 回答不存在的地址`);
    case 'serverError':
      return by(false, `以 ${answer.status} 回答不存在的地址，不当作页面`);
    case 'soft-404':
      return by(true, `以 ${answer.status} 回答不存在的地址，只在文字中说明“${verdict.why}”`);
    case 'ok':
    case 'empty':
    case 'login':
      if (drawn) break;
      return by(true, asIfThere(answer));
    default:
      if (!verdict.browser) return by(null, `未能看到对不存在的地址的回答（${verdict.why}）`);
  }
  // An application that routes in the browser answers everything with its shell: what it shows is its answer.
  const look = await looker.look(url);
  if (!look?.verdict) return by(null, '页面由脚本生成，浏览器未能打开');
  const shown = look.verdict.kind;
  if (shown === 'gone' || shown === 'soft-404') return by(false, `应用显示“${look.verdict.why}”`);
  if (shown === 'ok' || shown === 'login')
    return by(true, verdict.browser ? '应用对不存在的地址照常显示页面' : asIfThere(answer));
  return by(null, `应用未能显示（${look.verdict.why}）`);
}

const asIfThere = ({ redirects, finalUrl, status }: MadeUp['answer']): string =>
  redirects.length > 0 ? `把不存在的地址转到 ${finalUrl}` : `以 ${status} 回答不存在的地址，如同页面存在`;
