import { defineCheck } from '../check.ts';
import { unmeasured } from '../wording.ts';

/** B1.4 入口路径: from where, and in how many clicks, a person reaches the district's hall. */
export const entryPath = defineCheck({
  code: 'B1.4',
  name: '入口路径',
  rule: 1,
  source: '2018年报告入口路径口径：省级网站直达86.11%、经市级2.78%、仅区级政府网11.11%；三次点击为常见地方指标',
  requires: ['entry.level'],
  uses: ['entry.clicks'],
  withhold: ({ 'entry.level': level, 'entry.clicks': clicks }) =>
    level === 'province' && clicks === undefined
      ? { state: 'unobservable', reason: 'not-measured', sentence: unmeasured('入口路径', '没有取得点击次数') }
      : null,
  score: ({ 'entry.level': level, 'entry.clicks': clicks }, { city }) => {
    const hall = city.withoutDistricts ? '镇街或市级网厅' : '区级网厅';
    const top = city.municipality ? '市级门户首页' : '省级门户首页';
    const count = clicks === undefined ? '' : `，需点击${clicks}次`;
    if (level === 'province') {
      const extra = Math.max(0, (clicks ?? 0) - 3);
      const score = Math.max(70, 100 - 8 * extra);
      const sentence = `从${top}可直达${hall}${count}${extra > 0 ? `，比三次多${extra}次` : ''}。`;
      if (extra === 0) return { score, sentence, suggestion: '' };
      return {
        score,
        sentence,
        suggestion: `请在${top}设置醒目的区划切换，使群众三次点击内到达${hall}。`,
        finding: { code: 'entry-too-deep', severity: 'low' },
      };
    }
    if (level === 'city')
      return {
        score: 60,
        sentence: `未发现从${top}到${hall}的路径，须从市级门户进入${count}。`,
        suggestion: `请与上级平台对接，在${top}提供到${hall}的直达入口。`,
        finding: { code: 'entry-not-from-province', severity: 'medium' },
      };
    if (level === 'district')
      return {
        score: 30,
        sentence: `未发现从省级和市级门户到${hall}的路径，只能从区县政府网站进入${count}。`,
        suggestion: `请将${hall}接入省、市一体化平台，并在省、市门户提供区划入口。`,
        finding: { code: 'entry-only-from-district', severity: 'high' },
      };
    return {
      score: 0,
      sentence: `从省、市、区三级门户逐级查找，均未发现到${hall}的入口。`,
      suggestion: `请在省、市、区门户提供到${hall}的入口，并核对现有链接是否有效。`,
      finding: { code: 'entry-none', severity: 'high' },
    };
  },
});
