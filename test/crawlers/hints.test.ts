import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Hint } from '../../cities/city.ts';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Crawler } from '../../crawlers/crawler.ts';
import { entryPath } from '../../crawlers/entry.ts';
import { flow } from '../../crawlers/flow.ts';
import { guide } from '../../crawlers/guide.ts';
import type { Trail } from '../../crawlers/hall.ts';
import { candidatesOf } from '../../crawlers/interaction/candidates.ts';
import type { Action, PageView } from '../../crawlers/perception/view.ts';
import { auditedHall } from './audited.ts';
import { type LocalSite, localSite } from './local-site.ts';

const page = (title: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`;
const items = ['食品经营许可', '公共场所卫生许可', '动物防疫条件合格证核发', '劳务派遣经营许可', '户外广告设置审批']
  .map((name) => `<li><a href="/item">${name}</a> <a href="/item">办事指南</a></li>`)
  .join('');
const guideRows = [
  ['事项名称', '药品经营许可证核发（药品零售）'],
  ['实施主体', '云溪区市场监督管理局'],
  ['事项类型', '行政许可'],
  ['法定办结时限', '30个工作日'],
  ['承诺办结时限', '10个工作日'],
  ['受理条件', '有依法经过资格认定的药师'],
  ['申请材料', '药品经营许可证申请表'],
  ['收费标准', '不收费'],
  ['办理地点', '云溪区政务服务中心二楼'],
  ['咨询电话', '0990-1234567'],
]
  .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
  .join('');

let site: LocalSite;
let browser: BrowserHost;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  site = await localSite({
    // The switch has no word that a walker could know.
    '/': page('青石省政务服务网', '<p>欢迎</p><span id="sw" onclick="location.href=\'/hall\'">◎</span>'),
    '/shut': page('青石省政务服务网', '<p>欢迎光临本省门户，内容建设中</p>'),
    '/hall': page(
      '云溪区政务服务网',
      `<p>当前区域：云溪区</p><form action="/news" method="get"><input name="q" placeholder="请输入事项名称搜索"><button>搜索</button></form>
       <ul>${items}</ul><form action="/find" method="get"><input id="own" name="w"><button>查询</button></form>`,
    ),
    '/news': page('站内新闻搜索', '<p>没有找到相关新闻</p>'),
    '/find': page(
      '事项查询结果',
      '<p>当前区域：云溪区</p><ul><li><a href="/guide">药品经营许可证核发（药品零售）</a></li></ul>',
    ),
    '/guide': page('药品经营许可证核发（药品零售）办事指南', `<table>${guideRows}</table>`),
    '/guide2': page(
      '药品经营许可证核发（药品零售）办事指南',
      `<table>${guideRows}</table><p><b id="go" style="cursor:pointer" onclick="location.href='/login'">▶</b></p>`,
    ),
    '/login': page(
      '用户登录',
      '<form><input name="u" placeholder="账号"><input type="password" placeholder="密码"><button type="button">登录</button></form>',
    ),
    '*': page('栏目', '<p>栏目内容</p>'),
  });
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function observe(crawler: Crawler, hints: Hint[], start: string, trail?: Trail) {
  const web = await browser.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  closing.push(() => web.close());
  const url = `${site.origin}${start}`;
  const hall = auditedHall({ province: url, city: url });
  hall.city.hints = hints;
  if (trail) hall.trail = trail;
  const seen = await crawler.observe(hall, web);
  return { ...seen, trail: seen.trail ?? {} };
}

const hallTrail = (): Trail => ({
  waySites: [],
  hints: [{ step: 'region', used: true, outcome: 'used', why: '先前的' }],
  hall: {
    url: `${site.origin}/hall`,
    title: '云溪区政务服务网',
    steps: [
      { deed: 'open', text: '', url: `${site.origin}/hall`, counts: false, target: null, why: '', evidence: null },
    ],
  },
});
const reason = '切换入口只有图标';

describe('the way to the hall', () => {
  it('goes over what a selector points at, and says so', async () => {
    const without = await observe(entryPath, [], '/');
    expect(without.facts['entry.level']).not.toMatchObject({ value: 'province' });
    expect(without.trail.hints).toBeUndefined();
    const { facts, trail } = await observe(entryPath, [{ step: 'region', selector: '#sw', reason }], '/');
    expect(facts['entry.level']).toMatchObject({ state: 'observed', value: 'province' });
    expect(facts['entry.clicks']).toMatchObject({ value: 1 });
    expect(trail.hall?.steps.at(-1)?.why).toContain(reason);
    expect(trail.hints).toEqual([{ step: 'region', used: true, outcome: 'used', why: expect.stringContaining('◎') }]);
    expect(facts['entry.level']?.note).toContain(reason);
  });

  it('a selector that matches nothing any more is reported, and nothing else changes', async () => {
    const without = await observe(entryPath, [], '/');
    const { facts, trail } = await observe(entryPath, [{ step: 'region', selector: '#gone', reason }], '/');
    expect(trail.hints).toMatchObject([{ step: 'region', used: false, outcome: 'stale' }]);
    expect(facts['entry.level']).toMatchObject({ value: without.facts['entry.level']?.value ?? null });
    expect(facts['entry.level']?.note).toContain('#gone');
  });

  it('a selector that is none is reported, too', async () => {
    const { trail } = await observe(entryPath, [{ step: 'region', selector: 'div[[', reason }], '/');
    expect(trail.hints?.[0]?.why).toContain('不能用');
  });

  it('an address to which no way was found gives the hall, and no claim about the way', async () => {
    const address = `${site.origin}/hall`;
    const { facts, trail } = await observe(entryPath, [{ step: 'region', address, reason }], '/shut');
    expect(facts['entry.level']).toMatchObject({ state: 'unobservable' });
    expect(trail.hall?.url).toBe(address);
    expect(trail.hints).toMatchObject([{ used: true }]);
    const wrong = await observe(entryPath, [{ step: 'region', address: `${site.origin}/news`, reason }], '/shut');
    expect(wrong.trail.hall).toBeUndefined();
    expect(wrong.trail.hints).toMatchObject([{ used: false }]);
  });
});

describe('the item', () => {
  it('is looked for in the field that a selector points at', async () => {
    const hint: Hint = { step: 'search', selector: '#own', reason: '第一个搜索框只搜新闻' };
    const { facts, trail } = await observe(guide, [hint], '/', hallTrail());
    expect(facts['search.rank']).toMatchObject({ value: 1 });
    expect(facts['item.via']).toMatchObject({ value: 'search' });
    expect(facts['search.works']?.note).toContain('第一个搜索框只搜新闻');
    expect(trail.hints).toMatchObject([
      { step: 'region', why: '先前的' },
      { step: 'search', used: true },
    ]);
  });

  it('is read at an address to which no way was found, without a word about clicks', async () => {
    const hint: Hint = { step: 'guide', address: `${site.origin}/guide`, reason: '指南只有链接可达' };
    const { facts, trail } = await observe(guide, [hint], '/', hallTrail());
    expect(facts['item.found']).toMatchObject({ value: true });
    expect(facts['guide.legalDays']).toMatchObject({ value: 30 });
    expect(facts['item.clicks']).toMatchObject({ state: 'unobservable' });
    expect(facts['item.via']).toMatchObject({ state: 'unobservable' });
    expect(trail.hints?.at(-1)).toMatchObject({ step: 'guide', used: true });
  });
});

describe('the entry to the application', () => {
  it('is what a selector points at, though nothing calls it so', async () => {
    const trail = hallTrail();
    const open = trail.hall?.steps[0];
    if (!open) throw new Error('the trail has a step');
    const url = `${site.origin}/guide2`;
    trail.guide = { url, title: '办事指南', steps: [{ ...open, url }] };
    const without = await observe(flow, [], '/', trail);
    expect(without.facts['apply.entry']).not.toMatchObject({ value: 'own-login' });
    const { facts } = await observe(flow, [{ step: 'apply', selector: '#go', reason: '入口是个图标' }], '/', trail);
    expect(facts['apply.entry']).toMatchObject({ state: 'observed', value: 'own-login' });
    expect(facts['apply.entry']?.note).toContain('入口是个图标');
  });
});

it('an entry of the interaction that is pointed at goes before every name', () => {
  const action = (id: number, text: string): Action => ({
    ...{ id, frame: 0, tag: 'a', role: 'link', text, around: '', heading: '', address: `http://a/${id}`, via: 'href' },
    ...{ opens: false, visible: true, covered: false, disabled: false, selected: false, region: 'main', script: '' },
    ...{ box: { x: 0, y: 0, w: 10, h: 10 }, hovers: false },
  });
  const [named, pointed] = [action(1, '我要投诉'), action(2, '民声')];
  const view = { actions: [named, pointed], hinted: { complaint: pointed } } as PageView;
  const page = { place: 'home', name: '首页', url: '', view, reason: null, steps: [], evidence: [] } as const;
  const first = (v: PageView) => candidatesOf('complaint', [{ ...page, view: v, steps: [], evidence: [] }])[0]?.text;
  expect(first(view)).toBe('民声');
  expect(first({ ...view, hinted: {} })).toBe('我要投诉');
});
