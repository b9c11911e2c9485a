import type { Severity, Side } from '../../checks/findings.ts';
import type { Rectification, RectificationEvent, RectificationState } from '../../checks/rectification.ts';
import { timeWords } from './time.ts';

export const STATE_WORDS: Record<RectificationState, string> = {
  open: '待交办',
  assigned: '已交办',
  working: '整改中',
  submitted: '已报完成，待复测',
  deferred: '暂缓整改',
  closed: '已销号',
  reopened: '再次出现，待重新交办',
  withdrawn: '不再认定为问题',
};

export const EVENT_WORDS: Record<RectificationEvent, string> = {
  found: '发现问题',
  assigned: '交办',
  closed: '复测未再发现，销号',
  reopened: '再次发现，重新列出',
  returned: '复测仍然存在，退回整改',
  unsettled: '复测未能认定，不能销号',
  withdrawn: '按现行规则不再认定',
};

export const SEVERITY_WORDS: Record<Severity, string> = { high: '严重', medium: '一般', low: '轻微' };

export const NO_OWNER = '未定责任人';

/** `责任人：市审批局，期限 2026-11-30，整改中`; the state alone where nobody was named yet. */
export function rectificationWords({ owner, deadline, state }: Rectification): string {
  const parts = [owner === null ? null : `责任人：${owner}`, deadline === null ? null : `期限 ${deadline}`];
  return [...parts.filter((part) => part !== null), STATE_WORDS[state]].join('，');
}

/** `轮次 2026-11-22 第 1 次测评（江北区），2026-11-22 03:15` */
export const sideWords = ({ round, attempt, district, at }: Side): string =>
  `轮次 ${round} 第 ${attempt} 次测评${district === undefined ? '' : `（${district}）`}，${timeWords(at)}`;
