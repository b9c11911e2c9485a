import type { FactValue } from '../../crawlers/facts.ts';
import { defineCheck } from '../check.ts';
import { listed, percent, unmeasured } from '../wording.ts';

const KINDS = { region: '区县站点', search: '搜索', guide: '办事指南', apply: '申报入口', login: '登录页' } as const;
type Kind = keyof typeof KINDS;

interface Seen {
  'site.keyPages'?: FactValue<'site.keyPages'>;
  'entry.level'?: FactValue<'entry.level'>;
  'search.works'?: FactValue<'search.works'>;
  'item.found'?: FactValue<'item.found'>;
  'apply.entry'?: FactValue<'apply.entry'>;
}

/**
 * Which pages of a person's way opened. Without `site.keyPages` it is read from what the walk met; a page that was not
 * found is another indicator's matter and does not count here, nor does one that was blocked or announced maintenance.
 */
function pages(seen: Seen): { kind: Kind; opened: boolean }[] {
  const tried = seen['site.keyPages'];
  if (tried)
    return tried
      .filter((p) => p.state === 'up' || p.state === 'down')
      .map((p) => ({ kind: p.kind, opened: p.state === 'up' }));
  const met: { kind: Kind; opened: boolean }[] = [];
  if (seen['entry.level'] && seen['entry.level'] !== 'none') met.push({ kind: 'region', opened: true });
  if (seen['search.works'] !== undefined) met.push({ kind: 'search', opened: seen['search.works'] });
  if (seen['item.found']) met.push({ kind: 'guide', opened: true });
  const apply = seen['apply.entry'];
  if (apply === 'dead') met.push({ kind: 'apply', opened: false });
  if (apply === 'form') met.push({ kind: 'apply', opened: true });
  if (apply === 'unified-login' || apply === 'own-login')
    met.push({ kind: 'apply', opened: true }, { kind: 'login', opened: true });
  return met;
}

/** B1.2 关键页可用率: share of the pages on a person's way that open. */
export const keyPages = defineCheck({
  code: 'B1.2',
  name: '关键页可用率',
  rule: 1,
  source: '2022年报告“网页卡顿、无法检索”类问题；页面范围为本系统口径',
  requires: [],
  uses: ['site.keyPages', 'entry.level', 'search.works', 'item.found', 'apply.entry'],
  withhold: (seen) =>
    pages(seen).length < 2
      ? {
          state: 'unobservable',
          reason: 'not-measured',
          sentence: unmeasured('关键页可用率', '区县站点、搜索、指南、申报入口和登录页中观测到的不足两个'),
        }
      : null,
  score: (seen) => {
    const all = pages(seen);
    const dead = all.filter((p) => !p.opened);
    const names = listed([...new Set(all.map((p) => KINDS[p.kind]))]);
    const rate = `可用率${percent(all.length - dead.length, all.length)}`;
    if (dead.length === 0)
      return {
        score: 100,
        sentence: `观测的${all.length}个关键页面（${names}）均可正常使用，${rate}。`,
        suggestion: '',
      };
    const broken = listed([...new Set(dead.map((p) => KINDS[p.kind]))]);
    return {
      score: ((all.length - dead.length) / all.length) * 100,
      sentence: `观测的${all.length}个关键页面（${names}）中，${broken}不能正常使用，${rate}。`,
      suggestion: `请修复${broken}，并把区县站点、搜索、指南、申报和登录页面纳入日常巡检。`,
      finding: { code: 'key-page-down', severity: dead.length > 1 ? 'high' : 'medium' },
    };
  },
});
