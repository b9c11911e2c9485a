import { defineCheck } from '../check.ts';

const SCORES = { province: 100, city: 60, district: 30, none: 0 } as const;

/**
 * B1.4 入口路径 as the 2018 report has it: from where the district's hall is reached, whatever the clicks. The number of a
 * rule tells it from others; it does not say which is older.
 */
export const entryLevel = defineCheck({
  code: 'B1.4',
  name: '入口路径',
  rule: 2,
  source: '2018年报告入口路径口径：省级网站直达86.11%、经市级2.78%、仅区级政府网11.11%，不计点击次数；分值为本系统口径',
  requires: ['entry.level'],
  score: ({ 'entry.level': level }, { city }) => {
    const hall = city.withoutDistricts ? '镇街或市级网厅' : '区级网厅';
    const top = city.municipality ? '市级门户首页' : '省级门户首页';
    const score = SCORES[level];
    switch (level) {
      case 'province':
        return { score, sentence: `从${top}可直达${hall}。`, suggestion: '' };
      case 'city':
        return {
          score,
          sentence: `未发现从${top}到${hall}的路径，须从市级门户进入。`,
          suggestion: `请与上级平台对接，在${top}提供到${hall}的直达入口。`,
          finding: { code: 'entry-not-from-province', severity: 'medium' },
        };
      case 'district':
        return {
          score,
          sentence: `未发现从省级和市级门户到${hall}的路径，只能从区县政府网站进入。`,
          suggestion: `请将${hall}接入省、市一体化平台，并在省、市门户提供区划入口。`,
          finding: { code: 'entry-only-from-district', severity: 'high' },
        };
      case 'none':
        return {
          score,
          sentence: `从省、市、区三级门户逐级查找，均未发现到${hall}的入口。`,
          suggestion: `请在省、市、区门户提供到${hall}的入口，并核对现有链接是否有效。`,
          finding: { code: 'entry-none', severity: 'high' },
        };
    }
  },
});
