import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { entryPath } from '../../../crawlers/entry.ts';
import { auditedHall } from '../audited.ts';
import { type Handler, localSite, redirect } from '../local-site.ts';

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
  `<!doctype html><meta charset="utf-8"><title>${title}</title><style>body{margin:0;height:880px}</style><body>${body}</body>`;
const ITEMS = ['食品经营许可', '公共场所卫生许可', '药品零售经营许可', '户外广告设置审批']
  .map((name) => `<p><a href="/item/${name}">${name}</a></p>`)
  .join('');
const HALL = page('云溪区政务服务网', `<h1>云溪区政务服务大厅</h1>${ITEMS}`);
const WORDS = '<p>彩南省政务服务网，提供办事指南、在线办理、结果查询等服务。</p>'.repeat(3);
/** The city's own site: its districts stand there in plain links. */
const CITY = page('青石市政务服务网', `${WORDS}<p><a href="/yunxi">云溪区</a> <a href="/xikou">溪口区</a></p>`);
const TOWNS = '白石市 黑石市 红石市 蓝石市 紫石市 黄石岩市 青石市 灰石市 绿石市'.split(' ');
const script = (code: string): string => `<script>${code}</script>`;

/** What is said of the way to the hall from this home. */
async function entry(home: string, routes: Record<string, string | Handler> = {}, district = '云溪区') {
  const site = await localSite({
    '/': page('彩南省政务服务网', WORDS + home),
    '/yunxi': HALL,
    '/city': CITY,
    '/city-home': page('青石市政务服务网', WORDS),
    '/other': page('网厅', '<p>本站正在与平台对接，办件公示请到窗口查询。</p>'.repeat(3)),
    // Its own government's site leads to the hall, too: a wrong `district` would cost nothing to say.
    '/gov': page('云溪区人民政府', `<h1>云溪区人民政府</h1>${WORDS}<a href="/yunxi">政务服务</a>`),
    ...routes,
  });
  const hall = auditedHall(
    { province: `${site.origin}/`, city: `${site.origin}/city-home`, district: `${site.origin}/gov` },
    { district: { name: district } },
  );
  try {
    const { facts } = await entryPath.observe({ ...hall, city: { ...hall.city, province: '彩南省' } }, web);
    const level = facts['entry.level'];
    const clicks = facts['entry.clicks'];
    return {
      level: level?.state === 'observed' ? level.value : (level?.reason ?? null),
      clicks: clicks?.state === 'observed' ? clicks.value : null,
      note: level?.note ?? '',
      requests: site.requests,
    };
  } finally {
    await site.close();
  }
}

/** Four cards of cities at a time; the arrow draws the next four in their place. */
const redrawn = (turns: boolean): string => `<div style="display:flex"><div id="cards" style="width:800px"></div>
<b id="more" style="cursor:pointer;width:30px">❯</b></div>${script(`
var all=${JSON.stringify(TOWNS)},at=0;function draw(){document.getElementById('cards').innerHTML=all.slice(at,at+4).map(function(n){return '<i style="display:inline-block;width:180px;cursor:pointer" data-n="'+n+'">'+n+'</i>'}).join('')}
draw();document.getElementById('more').onclick=function(){${turns ? 'at=(at+4)%8;draw()' : 'return false'}};
document.getElementById('cards').onclick=function(e){location.href=e.target.dataset.n==='青石市'?'/city':'/other'}`)}`;

test('cities that an arrow turns to are found; turning is no click', async () => {
  expect(await entry(redrawn(true))).toMatchObject({ level: 'province', clicks: 2 });
});

test('of a list whose arrow does nothing the rest is not known', async () => {
  expect(await entry(redrawn(false))).toMatchObject({ level: 'not-found-by-walker', clicks: null });
});

/** A row of cards that begins with copies of the last ones, beyond the left edge; the row hears what is pressed. */
const slider = (card: string, row: string): string => {
  const cards = [...TOWNS.slice(-2), ...TOWNS].map(
    (n) => `<div style="flex:none;width:300px;${card}" title="${n}">${n} 旗舰店</div>`,
  );
  return `<div style="width:900px;overflow:hidden"><div id="t" style="display:flex;position:relative;left:-600px;${row}">${cards.join('')}</div></div>${script(
    "document.getElementById('t').addEventListener('click',function(e){location.href=e.target.title==='青石市'?'/city':'/other'})",
  )}`;
};

test('the rest of a list that is unfolded by a word, or stands on its next page, is found', async () => {
  const first = TOWNS.slice(0, 4).map((n) => `<a href="/other">${n}</a>`);
  const rest = `<a href="/city">青石市</a> <a href="/other">灰石市</a>`;
  const more = (word: string): string =>
    `<div style="padding:9px"><p id="p">${first.join(' ')}</p><em style="cursor:pointer;font-style:normal" onclick="p.innerHTML=r.innerHTML;this.remove()">${word}</em></div><script type="text/html" id="r">${rest}</script>`;
  expect(await entry(more('更多 ▾'))).toMatchObject({ level: 'province', clicks: 2 });
  expect(await entry(more('下一页'))).toMatchObject({ level: 'province', clicks: 2 });
});

test('pictures without a word are not said to lead elsewhere', async () => {
  const picture = (n: number): string => `<a href="/p${n}"><img width="120" height="60" src="/p${n}.png"></a> `;
  expect(await entry([1, 2, 3, 4].map(picture).join(''))).toMatchObject({ level: 'not-found-by-walker' });
});

test('a card beyond the edge of its slider counts', async () => {
  expect(await entry(slider('cursor:pointer', ''))).toMatchObject({ level: 'province', clicks: 2 });
});

test('a name in a box that is pressed as a whole is not called a mere word', async () => {
  expect(await entry(slider('', 'cursor:pointer'))).toMatchObject({ level: 'not-found-by-walker' });
});

test('what stands in the page and never came into sight is not called missing', async () => {
  const rest = TOWNS.filter((n) => n !== '青石市').map((n) => `<a href="/other">${n}</a>`);
  const home = `<p>${rest.join(' ')}</p><div style="display:none"><a href="javascript:void(0)">青石市</a></div>`;
  expect(await entry(home)).toMatchObject({ level: 'not-found-by-walker' });
});

test('a list that draws only the rows in sight is rolled on', async () => {
  const home = `<div id="now" style="cursor:pointer;width:150px">彩南省 ▾</div><div id="box"></div>${script(`
var all=${JSON.stringify([...TOWNS.filter((n) => n !== '青石市'), '岩石市', '砂石市', '玉石市', '青石市'])};
document.getElementById('now').onmousedown=function(){var b=document.getElementById('box');b.innerHTML='<div id="v" style="height:150px;width:150px;overflow-y:auto"><div style="height:'+all.length*30+'px;position:relative" id="r"></div></div>';
function draw(){var f=Math.floor(v.scrollTop/30);r.innerHTML=all.slice(f,f+5).map(function(n,i){return '<div class="o" style="position:absolute;top:'+(f+i)*30+'px;height:30px;cursor:pointer">'+n+'</div>'}).join('')}
v.onscroll=draw;draw();v.onclick=function(e){if(e.target.className==='o')location.href=e.target.textContent==='青石市'?'/city':'/other'}}`)}`;
  expect(await entry(home)).toMatchObject({ level: 'province', clicks: 2 });
});

test('places that are still empty open their level', async () => {
  const home = `<div id="w" style="padding:9px"><em style="cursor:pointer" data-p="">彩南省</em> / <em style="cursor:pointer" data-p="省">请选择市</em> / <em style="cursor:pointer" data-p="">请选择区县</em></div><div id="o"></div>${script(`
var below={省:['白石市','青石市'],青石市:['云溪区','溪口区']};
function show(p){o.innerHTML=(below[p]||[]).map(function(n){return '<li style="cursor:pointer">'+n+'</li>'}).join('')}
w.addEventListener('click',function(e){if(e.target.dataset.p!==undefined)show(e.target.dataset.p)});
o.addEventListener('click',function(e){var n=e.target.textContent;if(below[n])show(n);else location.href=n==='云溪区'?'/yunxi':'/other'})`)}`;
  expect(await entry(home)).toMatchObject({ level: 'province', clicks: 2 });
});

test('a form that posts nothing but the place is a choice of region', async () => {
  const post = (site: string): Handler => redirect(site);
  const home = `<form name="f" method="post" action="/portal/changeSite.do"><input type="hidden" name="siteId"></form><p>${TOWNS.map((n, i) => `<a href="javascript:go(${i})">${n}</a>`).join(' ')}</p>${script('function go(i){document.f.siteId.value=i;document.f.submit()}')}`;
  const found = await entry(home, { '/portal/changeSite.do': post('/city') });
  expect(found).toMatchObject({ level: 'province', clicks: 2 });
  expect(found.requests).toContain('POST /portal/changeSite.do');
});

test('a zone is found by its short name under the title of its kind', async () => {
  const zone = page('青石市政务服务网（经开区）', `<p>当前位置：青石市 &gt; 青石经济技术开发区</p>${ITEMS}`);
  const home = `<a href="/city">青石市</a>`;
  const tab = (n: number, name: string): string =>
    `<span onmouseover="k1.style.display=k2.style.display='none';k${n}.style.display='block'">${name}</span> `;
  const city = page(
    '青石市政务服务网',
    `${WORDS}${tab(1, '区县')}${tab(2, '开发区')}<div id="k1"><a href="/yunxi">云溪区</a> <a href="/xikou">溪口区</a></div><div id="k2" style="display:none"><a href="/gaoxin">青石高新区</a> <a href="/zone">青石经开区</a></div>`,
  );
  const found = await entry(home, { '/city': city, '/zone': zone }, '青石经济技术开发区');
  expect(found).toMatchObject({ level: 'province', clicks: 2 });
});
