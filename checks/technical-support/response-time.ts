import { defineCheck } from '../check.ts';
import { linear, type Point } from '../scale.ts';
import { seconds, unmeasured } from '../wording.ts';

/** LCP ≤ 2.5 s is good, > 4 s poor (Lighthouse); 15 s is the official limit for a page that does not open. */
const SCALE: readonly Point[] = [
  [2500, 100],
  [4000, 70],
  [8000, 30],
  [15_000, 0],
];

/** B1.3 响应速度: median largest contentful paint of the slowest portal home, or the median load where there is no LCP. */
export const responseTime = defineCheck({
  code: 'B1.3',
  name: '响应速度',
  rule: 1,
  source: 'Lighthouse：LCP不超过2.5秒为良好、超过4秒为差；国办秘函〔2019〕19号：15秒视为打不开；中间按直线折算',
  requires: ['site.loadMs'],
  withhold: ({ 'site.loadMs': t }) =>
    (t.lcp ?? t.median) === null
      ? { state: 'unobservable', reason: 'not-measured', sentence: unmeasured('响应速度', '没有取得页面加载时间') }
      : null,
  score: ({ 'site.loadMs': t }) => {
    const ms = t.lcp ?? t.median ?? 0;
    const score = linear(SCALE, ms);
    const what = t.lcp === null ? '加载用时' : '主要内容显示用时';
    const loads = t.n ? `${t.n}次加载的中位数` : '中位数';
    const first = t.ttfb === null ? '' : `，首字节${seconds(t.ttfb)}`;
    const sentence = `最慢的门户首页${what}${seconds(ms)}（${loads}${first}）。`;
    if (ms <= 2500) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请压缩首页图片和脚本，合并请求，启用缓存，使主要内容在2.5秒内显示。',
      ...(ms > 4000
        ? { finding: { code: 'slow-home', severity: ms > 8000 ? ('high' as const) : ('medium' as const) } }
        : {}),
    };
  },
});
