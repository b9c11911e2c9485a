import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';

const VIEWS = { region: '区划切换', department: '按部门', theme: '按主题', audience: '按服务对象' } as const;

/** B3.3 分类导航: 25 for each of region switch, department, theme and audience. */
export const navigationViews = defineCheck({
  code: 'B3.3',
  name: '分类导航',
  rule: 1,
  source: '国办函〔2016〕108号《“互联网+政务服务”技术体系建设指南》：按部门、主题、服务对象分类',
  requires: ['entry.views'],
  score: ({ 'entry.views': views }) => {
    const all = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
    const has = all.filter((v) => views.includes(v));
    const lacks = all.filter((v) => !views.includes(v));
    if (lacks.length === 0)
      return { score: 100, sentence: `网厅提供${listed(has.map((v) => VIEWS[v]))}四种导航。`, suggestion: '' };
    const words = listed(lacks.map((v) => VIEWS[v]));
    return {
      score: 25 * has.length,
      sentence: `网厅的区划、部门、主题、对象四种导航中见到${has.length}种，未见${words}。`,
      suggestion: `请在网厅补充${words}的导航。`,
      finding: { code: 'navigation-views', severity: has.length < 2 ? 'medium' : 'low' },
    };
  },
});
