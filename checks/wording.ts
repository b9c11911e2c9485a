import type { Reason } from '../crawlers/facts.ts';

/** Half-up to two decimals, as the reports print (23/55 = 41.82 %); safe against binary fractions (1.005 → 1.01). */
export function round2(x: number): number {
  const hundredths = Number((Math.abs(x) * 100).toFixed(6));
  const rounded = Math.floor(hundredths + 0.5) / 100;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number as people read it: at most two decimals, no trailing zeros. */
export function figure(x: number): string {
  return String(round2(x));
}

/** n of N in percent, half-up to two decimals; null where N is 0. */
export function percentage(n: number, of: number): number | null {
  return of > 0 ? round2((n / of) * 100) : null;
}

/** `41.82%`, always two decimals; a dash where there is nothing to divide by. */
export function percent(n: number, of: number): string {
  const p = percentage(n, of);
  return p === null ? '—' : `${p.toFixed(2)}%`;
}

/** Milliseconds as seconds: `2.5秒`. */
export function seconds(ms: number): string {
  return `${figure(ms / 1000)}秒`;
}

/** Words from a page, in quotes, blanks folded, cut so that a sentence stays a sentence. */
export function quote(words: string, longest = 40): string {
  const folded = words
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/[。；;]+$/u, '');
  if (folded === '') return '“（空）”';
  const points = [...folded];
  return `“${points.length > longest ? `${points.slice(0, longest).join('')}…` : folded}”`;
}

/** The first few of many: `“甲”“乙”“丙”等5项`. */
export function examples(words: readonly string[], unit = '项', most = 3): string {
  const shown = words.slice(0, most).map((w) => quote(w));
  return words.length > most ? `${shown.join('')}等${words.length}${unit}` : shown.join('');
}

/** Joined with 、. */
export function listed(words: readonly string[]): string {
  return words.join('、');
}

const REASON_WORDS: Record<Reason, string> = {
  blocked: '网站拦截了本次访问，不等于网站不可用',
  captcha: '页面要求输入验证码，本系统不代答',
  challenge: '网站要求通过人机验证，本系统不绕过',
  'login-required': '须登录后才能查看',
  maintenance: '网站公告正在维护',
  'timeout-ours': '本系统在规定时间内未能完成观测',
  network: '本系统的网络不通',
  'not-found-by-walker': '自动走查没有找到对应页面，不等于网站没有',
  'not-stated': '页面没有写明',
  robots: '网站的爬虫协议不允许访问',
  budget: '达到了单次评估的时间或请求上限',
  'image-only': '内容只有图片，无法判读',
  'outside-hours': '观测时不在服务时间内',
  'load-failed': '页面内容没有加载出来',
  'site-down': '观测时网站未能打开，已在可用率中反映',
  'not-measured': '本次没有观测所需的信息',
  'own-fault': '本系统自身出错',
  'document-unreadable': '文件无法判读',
};

/** Why a fact could not be observed, as a clause. */
export function reasonWords(reason: Reason | null): string {
  return REASON_WORDS[reason ?? 'not-measured'];
}

/** Why nothing is said of an indicator; a note of the crawler is added in brackets. */
export function unmeasured(name: string, why: string, note?: string): string {
  const added = note
    ?.replace(/\s+/gu, ' ')
    .trim()
    .replace(/[。.]+$/u, '');
  return `“${name}”本次未能评分：${why}${added ? `（${added}）` : ''}，不计分，也不计为问题。`;
}

export function waitsForPeople(name: string): string {
  return `“${name}”须由评估人员人工观测，结果尚未录入，暂不计分。`;
}

export function notApplicable(name: string, note?: string): string {
  const added = note
    ?.replace(/\s+/gu, ' ')
    .trim()
    .replace(/[。.]+$/u, '');
  return `“${name}”不适用${added ? `（${added}）` : ''}，不计入总分。`;
}
