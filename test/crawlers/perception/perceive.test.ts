import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab, type Tab } from '../../../crawlers/browser/tab.ts';
import { rollThrough } from '../../../crawlers/item/roll.ts';
import { rowsOf } from '../../../crawlers/item/rows.ts';
import type { PageView } from '../../../crawlers/perception/view.ts';
import { journeyFrom } from '../../../crawlers/walk/journey.ts';
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

async function on<T>(body: string, see: (tab: Tab, origin: string) => Promise<T>): Promise<T> {
  const site = await localSite({ '*': `<!doctype html><meta charset="utf-8"><title>网厅</title><body>${body}</body>` });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    return await see(tab, site.origin);
  } finally {
    await tab.close();
    await site.close();
  }
}
const pressable = (view: PageView): string[] => view.actions.filter((a) => a.visible).map((a) => a.text);

test('a field that takes no writing and opens a choice can be pressed; one that only shows a value cannot', async () => {
  const body =
    '<input readonly value="彩南省" style="cursor:pointer"><input readonly placeholder="请选择地区" id="l"><input readonly value="20个工作日"><input value="药店"><script>document.getElementById("l").addEventListener("click",function(){})</script>';
  expect(await on(body, async (tab) => pressable(await tab.view()))).toEqual(['彩南省', '请选择地区']);
});

test('words in a layer that nothing hears are no buttons', async () => {
  const layer =
    '<div style="position:fixed;left:20%;top:20%;width:60%;height:60%;background:#fff"><p>投诉须知</p><span data-k="1">同意</span></div>';
  expect(await on(layer, async (tab) => pressable(await tab.view()))).toEqual([]);
  const heard = `${layer}<script>document.addEventListener('click',function(){})</script>`;
  expect(await on(heard, async (tab) => pressable(await tab.view()))).toEqual(['投诉须知', '同意']);
});

/** A list of `names` in a box of 200 px, rows of 50 px; `window` draws only those in sight. */
const list = (names: string[], window: boolean): string =>
  `<div id="b" style="height:200px;width:600px;overflow-y:auto;position:relative"></div><script>
var names=${JSON.stringify(names)},b=document.getElementById('b');b.innerHTML='<div style="height:'+names.length*50+'px"></div>';
function paint(){b.querySelectorAll('.r').forEach(function(r){r.remove()});var a=${window}?Math.floor(b.scrollTop/50):0,z=${window}?a+5:names.length;
names.slice(a,z).forEach(function(n,i){var d=document.createElement('div');d.className='r';d.style.cssText='position:absolute;left:0;right:0;height:50px;cursor:pointer;top:'+(a+i)*50+'px';d.textContent=n;d.addEventListener('click',function(){document.title=n;history.pushState(null,'','/g/'+n.length)});b.appendChild(d)})}
b.addEventListener('scroll',paint);paint()</script>`;
const NAMES = Array.from({ length: 40 }, (_, i) =>
  i === 22 ? '药品零售企业经营许可' : `第${i + 1}类医疗机构执业登记`,
);

test('a list that draws only what is in sight is not all there, and is rolled on until the item stands in it', async () => {
  expect(await on(list(NAMES, false), async (tab) => (await tab.view()).partial)).toBeUndefined();
  await on(list(NAMES, true), async (tab, origin) => {
    const view = await tab.view();
    expect(view.partial).toBe(true);
    const { city, district } = auditedHall({ province: `${origin}/`, city: `${origin}/` });
    const read = (of: PageView) => rowsOf(of, loadScenario(), city, district);
    const rolled = await rollThrough(tab, read(view), read, () => true);
    expect(rolled.rows.map((r) => r.title)).toEqual(NAMES.slice(0, rolled.rows.length));
    expect(rolled.rows.indexOf(rolled.picks[0]!)).toBe(22);

    // The way is done again from the top of the list, and costs one page: a route within it is none.
    const start = { deed: 'open', text: '', url: `${origin}/`, counts: false, target: null, why: '', evidence: null };
    const journey = journeyFrom(tab, { steps: [start as never] }, 0);
    await journey.click(rolled.picks[0]!.opener, '打开事项');
    const before = web.budget.spent.pageVisits;
    expect((await journey.back(2))?.title).toBe('药品零售企业经营许可');
    expect(web.budget.spent.pageVisits - before).toBe(1);
  });
});

const SHEET = 'position:fixed;inset:0;background:#000;opacity:.3';
const SMALL = 'position:fixed;z-index:99;left:35%;top:180px;width:380px;height:110px;background:#fff';
const overlayOn = (body: string) => on(body, async (tab) => (await tab.view()).overlay?.text ?? null);

test('a small layer over a darkened page is what one has to answer', async () => {
  const page = `<p>${'事项说明。'.repeat(200)}</p><div style="${SHEET};z-index:98"></div>`;
  expect(await overlayOn(`${page}<div style="${SMALL}"><p>继续申报？</p><a href="/x">确定</a></div>`)).toContain(
    '继续申报',
  );
});

test('a background under the page darkens nothing, and a bar at its head is no layer', async () => {
  const bar =
    '<div style="position:fixed;top:0;left:0;right:0;height:110px;background:#fff;z-index:60">政务服务网</div>';
  const page = `<div style="${SHEET}"></div>${bar}<div style="position:relative"><p>${'事项说明。'.repeat(900)}</p></div>`;
  expect(await overlayOn(page)).toBeNull();
});

test('buttons spaced out to equal widths are called by their word', async () => {
  const body =
    '<input type="button" value="进 入"><button type="button"><span>确 定</span></button><button type="button">A B</button>';
  expect(await on(body, async (tab) => pressable(await tab.view()))).toEqual(['进入', '确定', 'A B']);
});

test('a mark that unfolds belongs to the words beside it, though these are pressed, too', async () => {
  const node = (name: string) =>
    `<div><span onclick="1">▸</span><span onclick="2" style="margin-left:6px">${name}</span></div>`;
  const marks = await on(`<div>${node('青石市')}</div><div>${node('白石市')}${node('黑石市')}</div>`, async (tab) =>
    (await tab.view()).actions.filter((a) => a.text === '▸').map((a) => a.around.replace(/\s/g, '')),
  );
  expect(marks).toEqual(['▸青石市', '▸白石市', '▸黑石市']);
});

test('a drawer at the edge of a darkened page is its layer', async () => {
  const page = `<p>${'事项说明。'.repeat(200)}</p><div style="${SHEET};z-index:98"></div>`;
  const at = (edge: string) =>
    overlayOn(`${page}<div style="position:fixed;z-index:99;background:#fff;${edge}">选择区划</div>`);
  expect(await at('left:0;top:0;bottom:0;width:300px')).toBe('选择区划');
  expect(await at('right:0;top:0;bottom:0;width:300px')).toBe('选择区划');
  expect(await at('left:0;right:0;bottom:0;height:220px')).toBe('选择区划');
});

test('the words directly before a field are its label; those before a box to be ticked are the box before it', async () => {
  const body =
    '<p>办理网点查询</p><p>受理编号：<input name="a"> 查询密码：<input name="b"></p><p>类别：<input type="radio" name="c">投诉：<input type="radio" name="c">建议</p>';
  const labels = await on(body, async (tab) => (await tab.view()).fields.map((f) => f.label));
  expect(labels.slice(0, 2)).toEqual(['受理编号：', '查询密码：']);
  expect(labels.slice(2)).not.toContain('投诉：');
});

test('what is framed in a layer lies over the page; what is framed behind it does not', async () => {
  const frame = (html: string, style: string): string =>
    `<iframe style="${style}" srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`;
  const behind = frame('<p><a href="/g/1">食品经营许可证核发</a></p>', 'width:900px;height:400px');
  const layer = `<div style="position:fixed;inset:0;background:#0007;z-index:9"></div>
<div style="position:fixed;left:15%;top:10%;width:70%;height:80%;background:#fff;z-index:10"><p>在线申报 <a href="javascript:;">×</a></p>${frame(
    '<p>经营范围是否包含处方药？</p><label><input type="radio" name="q">包含</label><button>确定</button>',
    'width:90%;height:80%',
  )}</div>`;
  const view = await on(`${behind}${layer}`, (tab) => tab.view());
  expect(view.overlay?.text).toContain('经营范围是否包含处方药？');
  const region = (text: string) => view.actions.find((a) => a.text === text)?.region;
  expect(region('确定')).toBe('overlay');
  expect(region('食品经营许可证核发')).not.toBe('overlay');
  expect(view.fields.map((f) => f.region)).toEqual(['overlay']);
});

test('what a library calls a glyph is a mark, and no word', async () => {
  const body =
    '<span onclick="1"><i aria-label="icon: caret-down" class="anticon"></i>　</span><button aria-label="Search">&nbsp;</button><span onclick="1">青石市</span>';
  const actions = await on(body, async (tab) => (await tab.view()).actions.filter((a) => a.visible));
  expect(actions.map((a) => a.text)).toEqual(['', 'Search', '青石市']);
  expect(actions[0]?.icon).toContain('caret-down');
});
