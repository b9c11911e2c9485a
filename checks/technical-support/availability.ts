import { defineCheck } from '../check.ts';
import { percent, unmeasured } from '../wording.ts';

/** Probes a day that the official rule asks for before it speaks (国办秘函〔2019〕19号) … */
const ENOUGH = 20;
/** … on each day of a week. */
const WEEK_DAYS = 7;

/** B1.1 首页可用率: share of probes answered within 15 s; below 95 % the official veto line is touched and the leaf capped at 60. */
export const availability = defineCheck({
  code: 'B1.1',
  name: '首页可用率',
  rule: 1,
  source: '国办秘函〔2019〕19号：每天间隔访问20次以上，15秒仍打不开的次数占比达5%即单项否决',
  requires: ['site.availability'],
  withhold: ({ 'site.availability': a }) =>
    a.ratio === null || a.samples - a.blocked <= 0
      ? {
          state: 'unobservable',
          reason: 'blocked',
          sentence: unmeasured('首页可用率', `${a.samples}次访问均被拦截或未能进行，不等于网站不可用`),
        }
      : null,
  score: ({ 'site.availability': a }) => {
    const counted = a.samples - a.blocked;
    const ratio = Math.min(1, a.ok / counted);
    // Without a watch between the audits only the probes of the audit itself can be counted.
    const enough = a.days === undefined ? counted >= ENOUGH : a.days >= WEEK_DAYS;
    const touched = enough && ratio < 0.95;
    const aside = a.blocked > 0 ? `（另有${a.blocked}次被拦截，不计入）` : '';
    const short =
      a.days === undefined
        ? `访问次数少于${ENOUGH}次`
        : `前一周中访问满${ENOUGH}次的只有${a.days}天，不足${WEEK_DAYS}天`;
    const few = enough ? '' : `，${short}，不据此判断是否触及单项否决`;
    const sentence = `对门户首页访问${counted}次${aside}，${a.ok}次正常打开，可用率${percent(ratio, 1)}${few}。`;
    if (ratio >= 1) return { score: 100, sentence, suggestion: '' };
    return {
      score: touched ? Math.min(ratio * 100, 60) : ratio * 100,
      sentence,
      suggestion: '请排查首页打不开或超过15秒的时段，核对带宽、负载均衡和安全设备策略，并建立每日可用性监测。',
      finding: { code: 'home-unavailable', severity: touched ? 'high' : ratio < 0.95 ? 'medium' : 'low' },
      ...(touched ? { veto: `首页可用率${percent(ratio, 1)}，低于95%，有触及“站点无法访问”单项否决的风险` } : {}),
    };
  },
});
