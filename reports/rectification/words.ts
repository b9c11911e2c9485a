import type { ClosedFinding, ListedFinding, RectificationList } from './list.ts';

/** `2026年11月` of `2026-11`. */
const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** `大连市逾期问题整改清单（2026-11-26）`, `2026年11月整改月报（截至 2026-11-26）`. */
export function titleOf({ month, asOf, city, overdueOnly }: RectificationList): string {
  const of = `${city?.name ?? ''}${month === null ? '' : monthWords(month)}${overdueOnly ? '逾期问题' : ''}`;
  return month === null ? `${of}整改清单（${asOf}）` : `${of}整改月报（截至 ${asOf}）`;
}

/** What the list of standing findings is called. */
export const standingWords = ({ overdueOnly }: RectificationList): string => (overdueOnly ? '逾期未销号' : '尚未销号');

/** Names the files of a list, so that different lists lie side by side: `rectification-2026-11-dalian-overdue`. */
export const nameOf = ({ month, asOf, city, overdueOnly }: RectificationList): string =>
  ['rectification', month ?? asOf, city?.id, overdueOnly && 'overdue'].filter(Boolean).join('-');

/** What the list counts, in sentences. Days are counted in Shanghai, to the end of the deadline's day. */
export function countWords({ counts: c, asOf }: RectificationList): string[] {
  const month = monthWords(asOf.slice(0, 7));
  return [
    `尚未销号的问题 ${c.standing} 项，其中逾期 ${c.overdue} 项，已报完成待复测 ${c.submitted} 项，暂缓整改 ${c.deferred} 项；未定责任人 ${c.withoutOwner} 项，未定期限 ${c.withoutDeadline} 项。`,
    `${month}经复测销号 ${c.closed} 项${c.closed > 0 ? `，其中逾期后销号 ${c.closedLate} 项` : ''}；改正后再次出现 ${c.reopened} 项。`,
  ];
}

/** `逾期 12 天`, `期限未到` … */
export function dueWords({ daysPast, overdue, deadline, state }: ListedFinding): string {
  if (overdue) return `逾期 ${daysPast} 天`;
  if (deadline === null) return '未定期限';
  if (daysPast === 0) return '期限未到';
  return state === 'submitted' ? '按期报完成，待复测' : '暂缓，不计逾期';
}

export const closedWords = ({ closedOn, daysPast, deadline }: ClosedFinding): string =>
  `${closedOn} 销号${daysPast > 0 ? `，逾期 ${daysPast} 天` : deadline === null ? '' : '，未逾期'}`;
