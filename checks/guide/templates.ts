import { defineCheck } from '../check.ts';
import { examples, percent, unmeasured } from '../wording.ts';

/** A2.3 表格样表可下载: share of blank forms and samples that open; none offered at all is 0. */
export const templates = defineCheck({
  code: 'A2.3',
  name: '表格样表可下载',
  rule: 1,
  source: '《行政许可法》第三十条：公示申请书示范文本；全国政府网站普查评分表“附件下载”',
  requires: ['guide.materials'],
  withhold: ({ 'guide.materials': materials }) =>
    materials.length === 0
      ? {
          state: 'unobservable',
          reason: 'not-stated',
          sentence: unmeasured('表格样表可下载', '指南没有列出申请材料'),
        }
      : null,
  score: ({ 'guide.materials': materials }) => {
    const offered = materials.filter((m) => m.template !== 'none');
    const dead = offered.filter((m) => m.template === 'dead').map((m) => m.name);
    if (offered.length === 0)
      return {
        score: 0,
        sentence: `指南列出${materials.length}项材料，均未见空白表格或样表下载。`,
        suggestion: '请为申请表等材料提供空白表格和填写样表下载。',
        finding: { code: 'no-templates', severity: 'medium' },
      };
    const ok = offered.length - dead.length;
    const score = (ok / offered.length) * 100;
    const rate = `可下载率${percent(ok, offered.length)}`;
    if (dead.length === 0)
      return { score, sentence: `指南提供${offered.length}份表格或样表，全部可以下载，${rate}。`, suggestion: '' };
    return {
      score,
      sentence: `指南提供${offered.length}份表格或样表，${dead.length}份不能下载：${examples(dead, '份')}，${rate}。`,
      suggestion: '请修复不能下载的表格和样表。',
      finding: { code: 'dead-templates', severity: score < 50 ? 'high' : 'medium' },
    };
  },
});
