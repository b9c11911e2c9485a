import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { districtHall } from '../../../crawlers/entry/goal.ts';
import { walk } from '../../../crawlers/walk/walk.ts';
import { auditedHall } from '../audited.ts';
import { localSite } from '../local-site.ts';

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
  `<!doctype html><meta charset="utf-8"><title>${title}</title><style>body{margin:0;height:880px}i{display:inline-block;min-width:14px;height:14px;cursor:pointer}</style><body>${body}</body>`;
const ITEMS = ['食品经营许可', '公共场所卫生许可', '药品零售经营许可', '户外广告设置审批']
  .map((name) => `<p><a href="/item/${name}">${name}</a></p>`)
  .join('');
const HALL = page('云溪区政务服务网', `<h1>云溪区政务服务大厅</h1>${ITEMS}`);
const ABOVE = '<p>彩南省政务服务网，提供办事指南、在线办理、结果查询等服务。</p>'.repeat(3);

/** Walks from the home to the district's hall, which stands at `/yunxi`. */
async function way(home: string, title = '彩南省政务服务网', routes: Record<string, string> = {}) {
  const site = await localSite({ '/': page(title, home), '/yunxi': HALL, '/city': page('青石市', ABOVE), ...routes });
  const { city, district } = auditedHall(
    { province: `${site.origin}/`, city: `${site.origin}/city` },
    { district: { name: '云溪区' } },
  );
  const tab = await openTab(web);
  try {
    const goal = districtHall({ ...city, province: '彩南省' }, district);
    const bounds = { expansions: 26, clicks: 7, branches: 9, turns: 12 };
    const { found } = await walk(tab, web, { url: `${site.origin}/` }, goal, bounds);
    return found && { clicks: found.clicks, steps: found.steps.slice(1).map((s) => `${s.deed} ${s.text}`) };
  } finally {
    await tab.close();
    await site.close();
  }
}

/** A tree of which each level comes only when its mark is pressed, beside names that are only chosen; `mark` draws the mark. */
const tree = (edge: string, mark: string, confirm: string, shade = 'background:#0007'): string => `${ABOVE}
<div style="padding:20px"><span onclick="show()">◎ 彩南省 [切换]</span></div><div id="l"></div><script>
var below={'':['彩南省'],彩南省:['白石市','青石市','黑石市'],青石市:['溪口区','云溪区','石桥县'],白石市:['溪北区']},chosen='';
function show(){l.innerHTML='<div style="position:fixed;inset:0;${shade};z-index:9"></div><div style="position:fixed;${edge};background:#fff;z-index:99">选择区划<div id="t">'+level('')+'</div><div style="position:absolute;bottom:9px"><span onclick="l.innerHTML=String()">取 消</span> <span onclick="go()">${confirm}</span></div></div>'}
function level(of){return(below[of]||[]).map(function(n){return'<div style="padding-left:20px">'+(below[n]?'<i onclick="unfold(this,\\''+n+'\\')">${mark}</i>':'')+'<span onclick="chosen=\\''+n+'\\';this.style.color=String(\\'red\\')">'+n+'</span><div></div></div>'}).join('')}
function unfold(m,n){var b=m.parentNode.lastChild;b.innerHTML='<p>加载中</p>';setTimeout(function(){b.innerHTML=level(n)},200)}
function go(){if(chosen==='云溪区')location.href='/yunxi'}
</script>`;

test.each([
  ['a drawer at the left whose tree unfolds by marks', tree('left:0;top:0;width:320px;height:100%', '▸', '确 定')],
  ['one at the right with marks that are pictures', tree('right:0;top:0;width:300px;height:100%', '', '确认')],
  ['a tree that unfolds by words', tree('right:0;top:0;bottom:0;width:360px', '展开', '确定切换')],
  ['a drawer that darkens nothing', tree('left:0;top:0;bottom:0;width:300px', '▸', '确 定', 'display:none')],
  ['a sheet at the lower edge', tree('left:0;right:0;bottom:0;height:260px', '+', '确 定')],
])('%s: choosing and confirming are the clicks', async (_, home) => {
  const found = await way(home);
  expect(found?.clicks).toBe(2);
  expect(found?.steps.at(-2)).toBe('click 云溪区');
});

/** A list of cities that shows a city's districts under the pointer, heard where `hear` says. */
const cities = (entries: string, hear: string): string => `${ABOVE}
<div style="padding:20px"><b>彩南省</b> <a href="javascript:void(0)" onclick="document.getElementById('s').style.display='block'">[切换]</a></div>
<div id="s" style="display:none;padding:30px">${entries}<div id="d"></div></div><script>
function below(n){document.getElementById('d').innerHTML=n==='青石市'?'<a href="javascript:void(0)" onclick="location.href=\\'/yunxi\\'">云溪区</a> <span>溪口区</span>':''}${hear}</script>`;
const entry = (n: string, more = ''): string =>
  `<li${more} style="list-style:none"><a href="${n === '青石市' ? '/city' : 'javascript:void(0)'}">${n}</a></li>`;
const NAMES = ['白石市', '青石市', '黑石市', '红石市'];

test.each([
  [
    'the box of the name',
    cities(`<ul>${NAMES.map((n) => entry(n, ` onmouseover="below('${n}')"`)).join('')}</ul>`, ''),
  ],
  [
    'the whole page',
    cities(
      `<ul>${NAMES.map((n) => entry(n)).join('')}</ul>`,
      "document.addEventListener('mouseover',function(e){if(e.target.matches('li,li a'))below(e.target.textContent)})",
    ),
  ],
])('districts that come under the pointer are found where %s hears it', async (_, home) => {
  expect(await way(home)).toEqual({ clicks: 1, steps: ['click [切换]', 'hover 青石市', 'click 云溪区'] });
});

test("a government's own home is no hall for a column of departments and a link to services", async () => {
  const columns = ['云溪要闻', '部门镇街', '政府文件', '企业开办'].map((c) => `<a href="/x">${c}</a> `).join('');
  const home = `<h1>青石市云溪区人民政府</h1>${columns}<a href="/yunxi">政务服务</a>${ABOVE}`;
  expect(await way(home, '青石市云溪区人民政府')).toMatchObject({ clicks: 1, steps: ['click 政务服务'] });
});

test('a chooser whose names are only marked until its button is pressed: 已选 is not where one is', async () => {
  const chooser = `${ABOVE}<div style="padding:20px"><em>彩南省</em> <span onclick="p.style.display='block'">切换站点</span></div>${ITEMS}
<div id="p" style="display:none;position:absolute;top:60px;left:20px;width:420px;background:#fff;border:1px solid #ccc"><div id="b"></div><small id="now"></small>　<button onclick="p.style.display='none'">取消</button> <button onclick="if(at==='云溪区')location.href='/yunxi'">进入站点</button></div><script>
var below={'':['白石市','青石市','黑石市'],青石市:['溪口区','云溪区','石桥县'],云溪区:['东街街道','西街街道']},at='';
function list(of){b.innerHTML=below[of].map(function(n){return'<span style="margin:8px" onclick="pick(this)">'+n+'</span>'}).join('')}
function pick(s){at=s.textContent;now.textContent='已选：'+at;if(below[at])list(at)}list('')</script>`;
  expect(await way(chooser)).toEqual({
    clicks: 3,
    steps: ['click 切换站点', 'click 青石市', 'click 云溪区', 'click 进入站点'],
  });
});

test('切换 that opens the list on the page costs nothing; the same word costs a click where it carries out the choice', async () => {
  const panel = `${ABOVE}<header>彩南省 <button onclick="p.hidden=!p.hidden">切换</button></header>
<div id="p" hidden><a href="/city">青石市</a> <a href="/other">白沙市</a> <a href="/yunxi">云溪区</a> <a href="/shawan">沙湾区</a></div>`;
  expect(await way(panel)).toEqual({ clicks: 1, steps: ['click 切换', 'click 云溪区'] });
});

describe('a page of its own that asks whether one leaves', () => {
  const leave = (frame: string, own: string): string =>
    page(
      '离开提示',
      `<header><a href="/">彩南省政务服务网</a> <a href="/help">帮助</a></header>${frame}<main>${own}</main>`,
    );
  const home = `${ABOVE}<a href="/leave">云溪区</a> <a href="/x">溪口区</a> <a href="/y">石桥县</a>`;
  const ASKS = '<h2>您即将离开彩南省政务服务网</h2><p>云溪区的政务服务由“青石市网上办事大厅”提供，是否继续访问？</p>';
  const BUTTONS =
    '<button onclick="history.back()">返回</button> <button onclick="location.href=\'/yunxi\'">继续访问</button>';

  test('is gone on from, which is a click', async () => {
    expect(await way(home, undefined, { '/leave': leave('', ASKS + BUTTONS) })).toEqual({
      clicks: 2,
      steps: ['click 云溪区', 'click 继续访问'],
    });
  });
  test('also where its frame lists items, and its switch names the district', async () => {
    const frame = `<nav>当前站点：云溪区 ${ITEMS}</nav>`;
    const found = await way(home, undefined, { '/leave': leave(frame, ASKS + BUTTONS) });
    expect(found).toMatchObject({ clicks: 2 });
  });
});

test('the branches of offices lead to no place: the city is gone to, and its strip of districts turned on', async () => {
  const offices = '公安厅 教育局 民政局 卫生健康委员会 司法厅 财政厅 水利局 审计局 统计局 体育局 林业局 商务厅'.split(
    ' ',
  );
  const navigation = `<nav><a href="/">彩南省</a> <a href="/list">办事服务</a> <a href="/nav">分厅导航</a></nav>`;
  const strip = `<h3>区县分厅</h3><div><ul style="display:inline-block;margin:0;padding:0" id="s"></ul><b style="display:inline-block;width:30px;cursor:pointer" onclick="at=1-at;d()">›</b></div><script>
var at=0,all=[['溪口区','石桥县','安乐县'],['柳口市','云溪区','南塘区']];function d(){s.innerHTML=all[at].map(function(n){return'<li style="display:inline-block;width:90px;cursor:pointer" onclick="if(this.textContent===\\'云溪区\\')location.href=\\'/yunxi\\'">'+n+'</li>'}).join('')}d()</script>`;
  const found = await way(`${navigation}${ABOVE}`, undefined, {
    '/list': page('办事服务', `${navigation}${ITEMS}`),
    '/nav': page(
      '分厅导航',
      `${navigation}${ABOVE}<p>${offices.map((o, i) => `<a href="/o/${i}">省${o}分厅</a>`).join(' ')}</p><p>${NAMES.map((n) => `<a href="${n === '青石市' ? '/city' : '/z'}">${n}</a>`).join(' ')}</p>`,
    ),
    ...Object.fromEntries(offices.map((o, i) => [`/o/${i}`, page(o, `${navigation}<h1>省${o}</h1>${ITEMS}`)])),
    '/city': page('青石市政务服务网', `${navigation}<p>当前位置：彩南省 > 青石市</p>${ABOVE}${strip}`),
  });
  expect(found).toEqual({ clicks: 3, steps: ['click 分厅导航', 'click 青石市', 'click ›', 'click 云溪区'] });
});
