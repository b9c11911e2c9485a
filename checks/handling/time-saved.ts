import { defineCheck } from '../check.ts';
import { linear, type Point } from '../scale.ts';
import { figure, percent, unmeasured } from '../wording.ts';

const SCALE: readonly Point[] = [
  [0, 30],
  [0.3, 60],
  [0.5, 80],
  [0.75, 100],
];

/** C2.3 时限压缩率: 1 − promised / statutory, where the statutory limit is the smaller of the declared one and the scenario's. */
export const timeSaved = defineCheck({
  code: 'C2.3',
  name: '时限压缩率',
  rule: 1,
  source: '中央党校重点城市评估“减时间”；《行政许可法》第四十二条：二十个工作日；中间按直线折算',
  requires: ['guide.promisedDays'],
  uses: ['guide.legalDays'],
  withhold: ({ 'guide.legalDays': declared }, { scenario }) =>
    Math.min(declared ?? scenario.legalLimitDays, scenario.legalLimitDays) > 0
      ? null
      : {
          state: 'unobservable',
          reason: 'not-stated',
          sentence: unmeasured('时限压缩率', '法定时限为0，无法计算压缩率'),
        },
  score: ({ 'guide.promisedDays': promised, 'guide.legalDays': declared }, { scenario }) => {
    const legal = Math.min(declared ?? scenario.legalLimitDays, scenario.legalLimitDays);
    const saved = 1 - promised / legal;
    const basis =
      declared === undefined
        ? `法定时限按${figure(legal)}个工作日计`
        : declared > legal
          ? `指南写明法定时限${figure(declared)}个工作日，按${figure(legal)}个工作日计`
          : `法定时限${figure(legal)}个工作日`;
    const promise = `承诺时限${promised === 0 ? '为即时办结' : `${figure(promised)}个工作日`}`;
    // A promise beyond the guide's own limit is told by A3.1; here nothing was saved, and no more is said.
    if (saved < 0)
      return {
        score: 0,
        sentence: `${promise}，${basis}，没有压缩。`,
        suggestion: '请核对法定时限和承诺时限，并优化审查环节，压缩承诺时限。',
        finding: { code: 'no-time-saved', severity: 'low' },
      };
    const sentence = `${promise}，${basis}，压缩${percent(saved, 1)}。`;
    const score = linear(SCALE, saved);
    if (saved >= 0.75) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请优化审查环节，进一步压缩承诺时限。',
      ...(saved < 0.3 ? { finding: { code: 'little-time-saved', severity: 'low' as const } } : {}),
    };
  },
});
