import { describe, expect, it, test } from 'vitest';
import { accessibility } from '../../checks/technical-support/accessibility.ts';
import { assistantAnswers } from '../../checks/technical-support/assistant-answers.ts';
import { assistantEntry } from '../../checks/technical-support/assistant-entry.ts';
import { attachments } from '../../checks/technical-support/attachments.ts';
import { availability } from '../../checks/technical-support/availability.ts';
import { emptyColumns } from '../../checks/technical-support/empty-columns.ts';
import { entryLevel } from '../../checks/technical-support/entry-level.ts';
import { entryPath } from '../../checks/technical-support/entry-path.ts';
import { errorPage } from '../../checks/technical-support/error-page.ts';
import { externalLinks } from '../../checks/technical-support/external-links.ts';
import { homeLinks } from '../../checks/technical-support/home-links.ts';
import { humanGuide } from '../../checks/technical-support/human-guide.ts';
import { innerLinks } from '../../checks/technical-support/inner-links.ts';
import { keyPages } from '../../checks/technical-support/key-pages.ts';
import { mobile } from '../../checks/technical-support/mobile.ts';
import { navigationViews } from '../../checks/technical-support/navigation-views.ts';
import { responseTime } from '../../checks/technical-support/response-time.ts';
import { searchPrecision } from '../../checks/technical-support/search-precision.ts';
import { searchUsable } from '../../checks/technical-support/search-usable.ts';
import { singleSignOn } from '../../checks/technical-support/single-sign-on.ts';
import { situationGuidance } from '../../checks/technical-support/situation-guidance.ts';
import { context, links, outcome, run } from './help.ts';

const probes = (samples: number, ok: number, blocked = 0) => ({
  'site.availability': {
    samples,
    ok,
    blocked,
    ratio: samples - blocked > 0 ? ok / (samples - blocked) : null,
    medianMs: 300,
  },
});

describe('B1.1 首页可用率', () => {
  test.each([
    [20, 20, 0, 100],
    [20, 19, 0, 95],
    [20, 18, 0, 60],
    [20, 10, 0, 50],
    [20, 0, 0, 0],
    [10, 9, 0, 90],
    [40, 20, 20, 100],
    [20, 0, 20, 'unobservable'],
    [0, 0, 0, 'unobservable'],
  ])('%i probes, %i ok, %i blocked → %s', (samples, ok, blocked, expected) => {
    expect(outcome(availability, probes(samples, ok, blocked))).toBe(expected);
  });
  it('touches the veto line only below 95 % and with enough probes', () => {
    expect(run(availability, probes(20, 19))).not.toHaveProperty('veto');
    expect(run(availability, probes(20, 18))).toHaveProperty('veto', expect.stringContaining('90.00%'));
    expect(run(availability, probes(10, 5))).not.toHaveProperty('veto');
    expect(run(availability, probes(10, 5)).sentence).toContain('不据此判断');
  });
  it('speaks of the veto line only after a whole week where portals are watched', () => {
    const watched = (days: number) => ({ 'site.availability': { ...probes(500, 400)['site.availability'], days } });
    expect(run(availability, watched(7))).toHaveProperty('veto');
    expect(run(availability, watched(6))).not.toHaveProperty('veto');
    expect(run(availability, watched(6)).sentence).toContain('只有6天');
    expect(outcome(availability, watched(6))).toBe(80);
  });
});

describe('B1.2 关键页可用率', () => {
  it('counts what the walk met', () => {
    expect(outcome(keyPages, { 'entry.level': 'city', 'search.works': true, 'item.found': true })).toBe(100);
    expect(
      outcome(keyPages, { 'entry.level': 'city', 'search.works': true, 'item.found': true, 'apply.entry': 'dead' }),
    ).toBe(75);
  });
  it('does not count what was not found, blocked or announced maintenance', () => {
    expect(outcome(keyPages, { 'entry.level': 'none', 'item.found': false })).toBe('unobservable');
    const page = (kind: 'region' | 'search' | 'guide', state: 'up' | 'down' | 'blocked' | 'maintenance') => ({
      kind,
      state,
      url: '',
    });
    const tried = [page('region', 'up'), page('search', 'blocked'), page('guide', 'down')];
    expect(outcome(keyPages, { 'site.keyPages': tried })).toBe(50);
    expect(outcome(keyPages, { 'site.keyPages': [page('region', 'maintenance'), page('search', 'blocked')] })).toBe(
      'unobservable',
    );
  });
});

describe('B1.3 响应速度', () => {
  test.each([
    [0, 100],
    [2500, 100],
    [3250, 85],
    [4000, 70],
    [6000, 50],
    [8000, 30],
    [11_500, 15],
    [15_000, 0],
    [60_000, 0],
  ])('%i ms → %i', (lcp, expected) => {
    expect(outcome(responseTime, { 'site.loadMs': { ttfb: 100, lcp, median: 1, n: 5 } })).toBe(expected);
  });
  it('falls back to the median load, and says nothing of neither', () => {
    expect(outcome(responseTime, { 'site.loadMs': { ttfb: null, lcp: null, median: 4000 } })).toBe(70);
    expect(outcome(responseTime, { 'site.loadMs': { ttfb: 90, lcp: null, median: null } })).toBe('unobservable');
  });
});

describe('B1.4 入口路径', () => {
  test.each([
    ['province', 1, 100],
    ['province', 3, 100],
    ['province', 4, 92],
    ['province', 6, 76],
    ['province', 7, 70],
    ['province', 20, 70],
    ['city', 2, 60],
    ['district', 1, 30],
    ['none', undefined, 0],
    ['province', undefined, 'unobservable'],
  ] as const)('%s, %s clicks → %s', (level, clicks, expected) => {
    const values = { 'entry.level': level, ...(clicks === undefined ? {} : { 'entry.clicks': clicks }) };
    expect(outcome(entryPath, values)).toBe(expected);
  });
  it('speaks of the municipality’s own home and of streets where there are no districts', () => {
    const city = { ...context.city, municipality: true, withoutDistricts: true };
    const said = run(entryPath, { 'entry.level': 'province', 'entry.clicks': 2 }, { ...context, city });
    expect(said.sentence).toBe('从市级门户首页可直达镇街或市级网厅，需点击2次。');
  });
});

describe('B1.4 入口路径, by its level', () => {
  test.each([
    ['province', 100],
    ['city', 60],
    ['district', 30],
    ['none', 0],
  ] as const)('%s → %s, whatever the clicks', (level, expected) => {
    expect(outcome(entryLevel, { 'entry.level': level })).toBe(expected);
  });
  it('is another rule of the same check', () => {
    expect([entryLevel.code, entryLevel.rule]).toEqual([entryPath.code, 2]);
    expect(run(entryLevel, { 'entry.level': 'province' }).sentence).toBe('从省级门户首页可直达区级网厅。');
  });
});

describe('B2 链接', () => {
  test.each([
    [homeLinks, 'links.home'],
    [innerLinks, 'links.inner'],
    [attachments, 'links.attachments'],
    [externalLinks, 'links.external'],
  ] as const)('%# share of valid links', (check, id) => {
    expect(outcome(check, { [id]: links({ checked: 10, ok: 10 }) })).toBe(100);
    expect(
      outcome(check, { [id]: links({ checked: 12, ok: 5, gone: 2, serverError: 2, timeout: 1, blocked: 2 }) }),
    ).toBe(50);
    expect(outcome(check, { [id]: links({ checked: 1, gone: 1 }) })).toBe(0);
  });
  it('says nothing where nothing can be counted', () => {
    expect(outcome(attachments, { 'links.attachments': links({}) })).toBe('not-applicable');
    expect(outcome(attachments, { 'links.attachments': links({ checked: 3, blocked: 3 }) })).toBe('unobservable');
    expect(outcome(homeLinks, { 'links.home': links({ truncated: true }) })).toBe('unobservable');
    expect(outcome(homeLinks, { 'links.home': links({ skipped: 4 }) })).toBe('unobservable');
  });
  it('does not count blocked or skipped links as bad', () => {
    const said = run(homeLinks, { 'links.home': links({ checked: 12, ok: 9, blocked: 3, skipped: 2 }) });
    expect(said).toMatchObject({ score: 100 });
    expect(said).not.toHaveProperty('finding');
  });
  it('names the links that fail', () => {
    const bad = [{ url: 'http://x/1', status: 404, kind: 'gone' as const, foundOn: 'http://x/', text: '办事  大厅' }];
    const said = run(homeLinks, { 'links.home': links({ checked: 50, ok: 49, gone: 1, bad }) });
    expect(said.sentence).toBe('核验首页链接50个，1个失效，如“办事 大厅”页面不存在，有效率98.00%。');
    expect(said).toHaveProperty('finding.severity', 'low');
  });
});

describe('B2.4 空栏目', () => {
  test.each([
    [0, 100, false],
    [1, 90, false],
    [4, 60, false],
    [5, 50, true],
    [10, 0, true],
    [30, 0, true],
  ])('%i empty columns → %i', (n, expected, veto) => {
    const columns = Array.from({ length: n }, (_, i) => ({ name: `栏目${i}`, url: `http://x/${i}` }));
    const said = run(emptyColumns, { 'site.emptyColumns': columns });
    expect(said).toMatchObject({ score: expected });
    expect('veto' in said).toBe(veto);
  });
});

test('B2.5 错误页规范', () => {
  expect(outcome(errorPage, { 'site.softNotFound': false })).toBe(100);
  expect(outcome(errorPage, { 'site.softNotFound': true })).toBe(40);
});

test('B3.1 搜索可用', () => {
  expect(outcome(searchUsable, { 'search.works': true })).toBe(100);
  expect(outcome(searchUsable, { 'search.works': false })).toBe(0);
});

describe('B3.2 搜索精准', () => {
  test.each([
    [1, 100],
    [5, 100],
    [6, 60],
    [10, 60],
    [11, 30],
    [20, 30],
    [21, 0],
    [null, 0],
  ])('one keyword, rank %s → %i', (rank, expected) => {
    expect(outcome(searchPrecision, { 'search.rank': rank })).toBe(expected);
  });
  it('takes the share of several keywords where they were tried', () => {
    const hits = [
      { term: '药店', rank: 5 },
      { term: '开药店', rank: 6 },
      { term: '药品零售', rank: null },
      { term: '药品经营许可证', rank: 1 },
    ];
    expect(outcome(searchPrecision, { 'search.rank': null, 'search.hits': hits })).toBe(50);
  });
  it('says nothing of the precision of a search that does not work, or was not tried', () => {
    expect(outcome(searchPrecision, { 'search.works': false, 'search.rank': null })).toBe('unobservable');
    expect(outcome(searchPrecision, {})).toBe('unobservable');
  });
});

test('B3.3 分类导航', () => {
  expect(outcome(navigationViews, { 'entry.views': [] })).toBe(0);
  expect(outcome(navigationViews, { 'entry.views': ['region', 'theme', 'theme'] })).toBe(50);
  expect(outcome(navigationViews, { 'entry.views': ['region', 'theme', 'department', 'audience'] })).toBe(100);
});

test('B3.4 单点登录', () => {
  expect(outcome(singleSignOn, { 'apply.entry': 'unified-login' })).toBe(100);
  expect(outcome(singleSignOn, { 'apply.entry': 'own-login' })).toBe(20);
  expect(outcome(singleSignOn, { 'apply.entry': 'own-login', 'apply.loginHost': 'yjj.qingshi.gov.cn' })).toBe(50);
  expect(outcome(singleSignOn, { 'apply.entry': 'own-login', 'apply.loginHost': 'gov.cn.example.com' })).toBe(20);
  for (const entry of ['form', 'app-only', 'appointment', 'offline', 'none', 'dead'] as const)
    expect(outcome(singleSignOn, { 'apply.entry': entry })).toBe('unobservable');
});

test('B3.5 移动适配, B3.6 无障碍与适老', () => {
  expect(outcome(mobile, { 'site.mobile': { score: 59.5, found: ['没有视口设置'] } })).toBe(59.5);
  expect(outcome(accessibility, { 'site.accessibility': { score: 100, found: [] } })).toBe(100);
});

test('B4.1 智能客服入口', () => {
  expect(outcome(assistantEntry, { 'interaction.assistant': 'none' })).toBe(0);
  expect(outcome(assistantEntry, { 'interaction.assistant': 'no-answer' })).toBe(100);
  expect(outcome(assistantEntry, { 'interaction.assistant': 'works', 'interaction.assistantAt': ['home'] })).toBe(60);
  expect(outcome(assistantEntry, { 'interaction.assistant': 'works', 'interaction.assistantAt': ['guide'] })).toBe(60);
  expect(
    outcome(assistantEntry, { 'interaction.assistant': 'works', 'interaction.assistantAt': ['hall', 'guide'] }),
  ).toBe(100);
});

test('B4.2 智能客服有效', () => {
  const expected = { works: 100, 'text-only': 60, 'dead-link': 20, 'no-answer': 0, none: 0 } as const;
  for (const [assistant, score] of Object.entries(expected))
    expect(outcome(assistantAnswers, { 'interaction.assistant': assistant as keyof typeof expected })).toBe(score);
});

describe('B4.3 情形引导', () => {
  const step = (kind: 'login' | 'situation' | 'form') => ({ kind, title: '', url: '', evidence: null });
  it('is seen, is lacking, or was never reached', () => {
    expect(outcome(situationGuidance, { 'flow.furthest': 'situation' })).toBe(100);
    expect(
      outcome(situationGuidance, { 'flow.furthest': 'form', 'flow.steps': [step('situation'), step('form')] }),
    ).toBe(100);
    expect(outcome(situationGuidance, { 'flow.furthest': 'form', 'flow.steps': [step('form')] })).toBe(0);
    expect(outcome(situationGuidance, { 'flow.furthest': 'login', 'flow.steps': [step('login')] })).toBe(
      'unobservable',
    );
    expect(outcome(situationGuidance, { 'flow.furthest': 'form' })).toBe('unobservable');
  });
});

test('B4.4 在线人工导办', () => {
  expect(outcome(humanGuide, { 'interaction.humanGuide': 'usable' })).toBe(100);
  expect(outcome(humanGuide, { 'interaction.humanGuide': 'entry-only' })).toBe(60);
  expect(outcome(humanGuide, { 'interaction.humanGuide': 'none' })).toBe(0);
});
