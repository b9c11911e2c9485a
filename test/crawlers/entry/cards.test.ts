import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { headsRow } from '../../../crawlers/entry/card.ts';
import { districtHall } from '../../../crawlers/entry/goal.ts';
import { walk } from '../../../crawlers/walk/walk.ts';
import { auditedHall } from '../audited.ts';
import { type Answering, type Handler, localSite, send } from '../local-site.ts';

let host: BrowserHost;
let web: AuditWeb;
beforeAll(async () => {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
});
afterAll(async () => {
  await web?.close();
  await host?.close();
});

const page = (title: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><style>body{margin:0;min-height:880px}</style><body>${body}</body>`;
const ITEMS = ['食品经营许可', '公共场所卫生许可', '药品零售经营许可', '户外广告设置审批']
  .map((name) => `<p><a href="/item/${name}">${name}</a></p>`)
  .join('');
const hall = (name: string): string => page(`${name}政务服务网`, `<h1>${name}政务服务网</h1>${ITEMS}`);
const ABOVE = (name: string): string => `<p>${name}政务服务网，提供办事指南、在线办理、结果查询等服务。</p>`.repeat(3);
/** A list that comes late, in place of grey bars. */
const late = (path: string): string =>
  `<div id="l"><i style="display:block;height:20px;background:#eee"></i></div><script>fetch('${path}').then(function(r){return r.text()}).then(function(t){l.innerHTML=t})</script>`;
const slowly =
  (body: string, ms: number): Handler =>
  (...asked) =>
    void setTimeout(() => send(200, body)(...asked), ms);

/** Walks from the region's home to the hall of 阿依苏市 in 禾兰地区, which stands at `/hall`. */
async function way(home: string, routes: Record<string, Answering>, district = '阿依苏市') {
  const site = await localSite({
    '/': page('西岚自治区政务服务网', ABOVE('西岚自治区') + home),
    '/hall': hall(district),
    ...routes,
  });
  const { city } = auditedHall({ province: `${site.origin}/`, city: `${site.origin}/kl` });
  const tab = await openTab(web);
  try {
    const goal = districtHall({ ...city, name: '禾兰地区', province: '西岚自治区' }, { name: district });
    const bounds = { expansions: 26, clicks: 7, branches: 9, turns: 12 };
    const { found } = await walk(tab, web, { url: `${site.origin}/` }, goal, bounds);
    return (
      found && {
        clicks: found.clicks,
        steps: found.steps.slice(1).map((s) => `${s.deed} ${s.text}`),
        url: new URL(found.view.url).pathname,
      }
    );
  } finally {
    await tab.close();
    await site.close();
  }
}

const PREFECTURES = `<a href="/other">察勒地区<small>Tsal Aymak</small></a> <a href="/kl">禾兰地区<small>Holan Aymak</small></a> <a href="/other">博峪州<small>Boyu Oblasi</small></a>`;
const card = (name: string, to: string): string =>
  `<div style="float:left;width:260px;height:90px;margin:9px"><b>${name}</b><p><a href="${to}">政务大厅</a> <a href="/gov">政府网站</a></p></div>`;
const prefecture = (cards: string): string => page('禾兰地区政务服务网', `${ABOVE('禾兰地区')}${cards}`);

describe('a place whose name is the title of a card', () => {
  const routes = {
    '/other': page('察勒地区政务服务网', ABOVE('察勒地区')),
    '/gov': page('人民政府', '<p>政府信息公开</p>'),
    '/below': slowly(PREFECTURES, 1_800),
    '/counties': ['白塔县', '阿依苏市', '东泉县']
      .map((n) => card(`${n}</b><small>Aysu Shahar</small><b>`, n === '阿依苏市' ? '/hall' : '/other'))
      .join(''),
  };
  it('is entered by what the card offers, also where names are bilingual and lists come late', async () => {
    const found = await way(late('/below'), { ...routes, '/kl': prefecture(late('/counties')) });
    expect(found).toMatchObject({ clicks: 2, url: '/hall' });
  });
  it('may be set in pieces', async () => {
    const pieces = ['白塔|县', '阿依苏|市', '东泉|县']
      .map((n) =>
        card(
          n
            .split('|')
            .map((part, i) => `<span style="font-size:${20 - 6 * i}px">${part}</span>`)
            .join(' '),
          n.startsWith('阿依苏') ? '/hall' : '/other',
        ),
      )
      .join('');
    const found = await way(PREFECTURES, { ...routes, '/kl': prefecture(pieces) });
    expect(found).toMatchObject({ clicks: 2, url: '/hall' });
  });
  it('leads on by a link that says nothing of halls', async () => {
    const found = await way(PREFECTURES, {
      ...routes,
      '/kl': prefecture(
        ['白塔县', '阿依苏市', '东泉县']
          .map((n) => card(n, n === '阿依苏市' ? '/hall' : '/other'))
          .join('')
          .replaceAll('政务大厅', '点此'),
      ),
    });
    expect(found).toMatchObject({ clicks: 2, url: '/hall' });
  });
});

test('an abbreviation that two levels share leads to the right one: 禾兰 is 禾兰地区 here and 禾兰县 there', async () => {
  const short = (names: string[], to: (n: string) => string) =>
    names.map((n) => `<a href="${to(n)}" style="margin:9px">${n}</a>`).join('');
  const found = await way(
    short(['察勒', '禾兰', '博峪'], (n) => (n === '禾兰' ? '/kl' : '/other')),
    {
      '/other': page('察勒地区政务服务网', ABOVE('察勒地区')),
      '/kl': prefecture(short(['地直', '白塔', '禾兰', '东泉'], (n) => (n === '禾兰' ? '/hall' : '/other'))),
    },
    '禾兰县',
  );
  expect(found).toMatchObject({ clicks: 2, url: '/hall' });
});

test('a switch by the portal’s own word opens the names that wait below it, which costs nothing', async () => {
  const names = ['白塔县', '阿依苏市', '东泉县']
    .map((n) => `<a href="${n === '阿依苏市' ? '/hall' : '/other'}">${n}</a> `)
    .join('');
  const panel = `<div><span>频道：全部</span> <span style="cursor:pointer" onclick="b.style.display='block'">更换频道 ▾</span><div id="b" style="display:none">${names}</div></div>`;
  const found = await way(`${panel}<p style="margin-top:500px"><a href="/gov">阿依苏市人民政府</a></p>`, {
    '/gov': page('阿依苏市人民政府', '<p>政务公开 领导之窗</p><a href="/hall">政务服务</a>'),
    '/other': page('白塔县', '白塔县'),
  });
  expect(found).toMatchObject({ clicks: 1, url: '/hall' });
});

test('a tab that changes as the pointer comes over it costs nothing', async () => {
  const tabs = ['个人办事', '区县窗口']
    .map(
      (n, i) =>
        `<li onmouseover="f.src='/tab${i}'" onclick="f.src='/tab${i}'" style="display:inline-block;margin:9px">${n}</li>`,
    )
    .join('');
  const found = await way(PREFECTURES, {
    '/other': page('察勒地区', '察勒地区'),
    '/kl': prefecture(
      `<a href="/page">区县窗口</a><ul>${tabs}</ul><iframe id="f" src="/tab0" width="700" height="200"></iframe>`,
    ),
    '/page': prefecture(
      '<table><tr><td><a href="/other">白塔县</a><td><a href="/hall">阿依苏市</a><td><a href="/other">东泉县</a></table>',
    ),
    '/tab0': page('', '个人办事'),
    '/tab1': page(
      '',
      '<table><tr><td><a target="_top" href="/other">白塔县</a><td><a target="_top" href="/hall">阿依苏市</a><td><a target="_top" href="/other">东泉县</a></table>',
    ),
  });
  expect(found).toMatchObject({ clicks: 2, url: '/hall' });
});

it('the head of a card is the name alone', () => {
  expect(headsRow('阿依苏市 Aysu Shahar 政务大厅 政府网站', '阿依苏市')).toBe(true);
  expect(headsRow('阿依苏 市 政务大厅', '阿依苏市')).toBe(true);
  for (const row of ['阿依苏市市场监督管理局 食品经营许可', '禾兰地区 阿依苏市 进入', '上级站点：阿依苏市'])
    expect(headsRow(row, '阿依苏市'), row).toBe(false);
});
