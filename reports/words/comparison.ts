import type { Comparison } from '../../checks/compare.ts';
import type { Round } from '../../storage/result.ts';

/** What a comparison of two rounds is called: of two years, or of two rounds. */
export function comparisonName({ round, earlier }: { round: Round; earlier: Round | null }): string {
  return round.kind === 'year' && earlier?.kind === 'year' ? '年度比较' : '轮次比较';
}

/** Whether a difference says something of the sites, and what. */
export interface Cause {
  what: string;
  /** In indicators of cities (项次), or in cities where `unit` says so. */
  n: number;
  unit: '项次' | '个城市';
  kind: '网站' | '服务' | '测评' | '抽样' | '规则';
}

/** What stands behind the differences, in words: the sites first, then our measuring, then our rules. */
export function causeRows({ causes: c }: Comparison): Cause[] {
  const row = (kind: Cause['kind'], what: string, n: number, unit: Cause['unit'] = '项次'): Cause => ({
    kind,
    what,
    n,
    unit,
  });
  return [
    row('网站', '得分上升', c.rose),
    row('网站', '得分下降', c.fell),
    row('网站', '得分不变', c.stayed),
    row('服务', '只在一轮中适用', c.offerDiffers),
    row('服务', '两轮均不适用', c.notApplicable),
    row('测评', '前一轮测得、后一轮未能测得', c.measuredLess),
    row('测评', '前一轮未能测得、后一轮测得', c.measuredMore),
    row('测评', '两轮均未测得', c.unmeasured),
    row('测评', '只有前一轮评估的城市', c.citiesBefore, '个城市'),
    row('测评', '只有后一轮评估的城市', c.citiesAfter, '个城市'),
    row('抽样', '两轮抽取的区县不同', c.districtsChanged, '个城市'),
    row('规则', '评分规则有调整', c.ruleChanged),
    row('规则', '只有一版指标体系设有该指标', c.standardChanged),
  ].filter((r) => r.n > 0 || r.kind === '网站');
}

/** Of how many cities too little could be compared for any mean; empty where of none. */
export function belowBarWords({ cities, overall }: Comparison): string {
  const below = cities.length - overall.n;
  if (below === 0) return '';
  return overall.n === 0
    ? `${cities.length}个城市的可比指标都不足总权重的60%，不比较平均分、区域和名次`
    : `另有${below}个城市的可比指标不足总权重的60%，不计入平均、区域和名次`;
}

/** What judged the two rounds, and whether a rule change lies between them; null where both were judged alike, at their audit. */
export function judgedWords({ before, after, judged, standard, causes }: Comparison): string | null {
  const { before: then, after: now } = judged;
  if (!then || !now) return null;
  const again = (name: string, rescored: boolean) => (rescored ? [`轮次${name}的得分由已存的观测重新评定`] : []);
  const changed = causes.ruleChanged + causes.standardChanged > 0;
  if (then.standard === now.standard && !changed && !then.rescored && !now.rescored) return null;
  const versions =
    then.standard === now.standard
      ? `两轮均按指标体系${now.standard}评定`
      : `轮次${before}按指标体系${then.standard}评定，轮次${after}按${now.standard}评定，比较时统一用指标体系${standard}的权重`;
  const parts = [versions, ...again(before, then.rescored), ...again(after, now.rescored)];
  const rest = changed
    ? '规则不同的指标不比较，不算作网站的变化；用 wangting rescore 按同一版指标体系重新评判后可以比较。'
    : '规则相同的指标才比较。';
  return `规则变更：${parts.join('，')}。${rest}`;
}
