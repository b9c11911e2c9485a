import { FLOW_STEPS, type FlowStep } from '../../crawlers/facts.ts';
import { defineCheck } from '../check.ts';

/** Steps that a guest can be asked to reach: portal, region, item, guide, apply entry, sign-in. What lies behind is not held against a city. */
const GUEST = FLOW_STEPS.indexOf('login') + 1;

const NAMES: Record<FlowStep, string> = {
  portal: '门户',
  region: '选择区划',
  item: '查找事项',
  guide: '办事指南',
  apply: '申报入口',
  login: '登录',
  situation: '情形引导',
  form: '填写表单',
  materials: '上传材料',
  delivery: '选择领取方式',
  review: '确认信息',
};

/** C1.3 流程可走深度: steps reached of the six that need no account; sign-in or anything beyond it is the full mark. */
export const flowDepth = defineCheck({
  code: 'C1.3',
  name: '流程可走深度',
  rule: 1,
  source: '英国政府数字服务“完成率”的思路；免登录六步为本系统口径',
  requires: ['flow.furthest'],
  score: ({ 'flow.furthest': furthest }) => {
    const reached = FLOW_STEPS.indexOf(furthest) + 1;
    const name = NAMES[furthest];
    if (reached > GUEST)
      return { score: 100, sentence: `办理流程走通登录前的全部${GUEST}步，最远到“${name}”。`, suggestion: '' };
    if (reached === GUEST)
      return { score: 100, sentence: `不登录可走的${GUEST}步全部走通，最远到“${name}”。`, suggestion: '' };
    const next = NAMES[FLOW_STEPS[reached] ?? 'login'];
    return {
      score: (reached / GUEST) * 100,
      sentence: `不登录可走的${GUEST}步中走通${reached}步，最远到“${name}”，未能到达“${next}”。`,
      suggestion: `请检查从“${name}”到“${next}”的衔接，使申请人能够一路走到申报登录页。`,
      finding: { code: 'flow-stops-early', severity: reached <= 3 ? 'high' : 'medium' },
    };
  },
});
