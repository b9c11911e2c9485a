/** States of facts and indicators. */
export const STATES: Record<string, string> = {
  scored: '已评分',
  observed: '已测得',
  unobservable: '未能观测',
  'not-applicable': '不适用',
  'manual-pending': '待人工观测',
};
