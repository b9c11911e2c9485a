import { defineCheck } from '../check.ts';
import { percent, unmeasured } from '../wording.ts';

/** Calls that a fair verdict needs; fewer are scored and said to be few. */
const ENOUGH = 3;

/** D1.3 电话接通: share of calls in office hours that a person answered. Only people can observe it. */
export const phoneAnswered = defineCheck({
  code: 'D1.3',
  name: '电话接通',
  rule: 1,
  source: '2022年报告：3个城市的咨询电话始终无人接听；工作时间内至少拨打三次为本系统口径',
  requires: ['manual.phoneCalls'],
  withhold: ({ 'manual.phoneCalls': { calls, answered } }) =>
    calls === 0 || answered > calls
      ? {
          state: 'unobservable',
          reason: 'not-measured',
          sentence: unmeasured('电话接通', calls === 0 ? '没有拨打电话' : '录入的接通次数多于拨打次数，请核对'),
        }
      : null,
  score: ({ 'manual.phoneCalls': { calls, answered } }) => {
    const few = calls < ENOUGH ? `（少于${ENOUGH}次，仅供参考）` : '';
    const score = (answered / calls) * 100;
    const sentence = `工作时间内拨打咨询电话${calls}次，接通${answered}次，接通率${percent(answered, calls)}${few}。`;
    if (answered === calls) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请核对公布的咨询电话，安排专人接听，忙时转接12345。',
      finding: { code: 'phone-unanswered', severity: answered === 0 && calls >= ENOUGH ? 'high' : 'medium' },
    };
  },
});
