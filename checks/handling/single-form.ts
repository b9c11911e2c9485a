import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';

/** C1.4 一表申请: application forms among the materials; promises, authorisations and lists are not forms. */
export const singleForm = defineCheck({
  code: 'C1.4',
  name: '一表申请',
  rule: 1,
  source: '2022年报告：6个城市（10.91%）未完全实现“一表申请”',
  requires: ['handling.singleForm'],
  uses: ['guide.materials'],
  score: ({ 'handling.singleForm': single, 'guide.materials': materials }) => {
    if (single) return { score: 100, sentence: '申请只需填写一张申请表，做到了“一表申请”。', suggestion: '' };
    const forms = (materials ?? []).filter((m) => m.isForm).map((m) => m.name);
    const named = forms.length > 1 ? `：${examples(forms, '张')}` : '';
    const many = forms.length > 1 ? `${forms.length}张` : '不止一张';
    return {
      score: forms.length >= 3 ? 0 : 50,
      sentence: `申请须填写${many}申请类表格${named}，尚未做到“一表申请”。`,
      suggestion: '请将各类申请表、审批表、验收表整合为一张，重复的信息由系统自动带出。',
      finding: { code: 'several-forms', severity: forms.length >= 3 ? 'high' : 'medium' },
    };
  },
});
