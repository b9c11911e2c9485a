import type { BadLink, Links } from '../../crawlers/facts.ts';
import type { Verdict, Withheld } from '../check.ts';
import { percent, quote, unmeasured } from '../wording.ts';

const KINDS: Record<BadLink['kind'], string> = {
  gone: '页面不存在',
  serverError: '服务器出错',
  timeout: '15秒内打不开',
  redirect: '循环跳转',
};

/** Links that bear on the share: ok + gone + serverError + timeout (CONTRACT §6). Blocked and skipped ones do not. */
export function counted(links: Links): number {
  return links.ok + links.gone + links.serverError + links.timeout;
}

/** No link to count: nothing was there (not applicable), or what was there could not be seen. */
export function withholdLinks(name: string, what: string, links: Links): Withheld | null {
  if (counted(links) > 0) return null;
  if (links.blocked > 0)
    return {
      state: 'unobservable',
      reason: 'blocked',
      sentence: unmeasured(name, `${what}共${links.blocked}个均被拦截，不等于链接失效`),
    };
  if (links.truncated || links.skipped > 0)
    return {
      state: 'unobservable',
      reason: links.truncated ? 'budget' : 'not-measured',
      sentence: unmeasured(name, `没有可以核验的${what}`),
    };
  return { state: 'not-applicable', reason: null, sentence: `未发现${what}，“${name}”不适用，不计入总分。` };
}

/** Share of valid links in percent, with the first bad ones named. */
export function judgeLinks(what: string, findingCode: string, links: Links): Verdict {
  const n = counted(links);
  const bad = n - links.ok;
  const aside = links.blocked > 0 ? `，另有${links.blocked}个被拦截不计入` : '';
  const bound = links.truncated ? '（达到核验上限，为部分结果）' : '';
  const rate = `有效率${percent(links.ok, n)}${aside}${bound}`;
  const score = (links.ok / n) * 100;
  if (bad === 0) return { score, sentence: `核验${what}${n}个，全部有效，${rate}。`, suggestion: '' };
  const named = links.bad
    .slice(0, 3)
    .map((b) => `${quote(b.text.trim() === '' ? b.url : b.text)}${KINDS[b.kind]}`)
    .join('、');
  const such = named === '' ? '' : `，如${named}`;
  return {
    score,
    sentence: `核验${what}${n}个，${bad}个失效${such}，${rate}。`,
    suggestion: `请逐一修复或删除失效的${what}，清单及所在页面见证据，并定期巡检。`,
    finding: { code: findingCode, severity: score < 90 ? 'high' : score < 98 ? 'medium' : 'low' },
  };
}
