import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab, type Tab } from '../../../crawlers/browser/tab.ts';
import { type LocalSite, localSite } from '../local-site.ts';

/** Says what a person did in it, and whether the browser took it for a person's doing. */
const FORM = `<!doctype html><title>查询</title><div style="height:1500px"></div>
  <button id="press" style="padding:6px">查询事项</button> <span id="told"></span>
  <input id="word" placeholder="请输入事项名称"> <select id="area"><option>请选择</option><option value="7">云溪区</option></select>
  <div style="height:900px"></div><script>
    const tell = (what) => { document.querySelector('#told').textContent += what + ';'; };
    document.querySelector('#press').addEventListener('click', (e) => tell('按下' + e.isTrusted));
    document.querySelector('#press').addEventListener('mouseover', (e) => e.isTrusted && tell('指到'));
    document.querySelector('#word').addEventListener('keydown', (e) => tell('键' + e.key + e.isTrusted));
    document.querySelector('#word').addEventListener('input', (e) => tell('写' + e.target.value));
    document.querySelector('#area').addEventListener('change', (e) => tell('选' + e.target.value));
  </script>`;

const page = (
  frame: string,
): string => `<!doctype html><title>网厅</title><div style="height:1200px">网厅首页</div>${frame}
  <div style="height:1200px"></div>`;

let host: BrowserHost;
let web: AuditWeb;
let inner: LocalSite;
let outer: LocalSite;
let elsewhere: string;

beforeAll(async () => {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  inner = await localSite({ '/form': FORM });
  elsewhere = `http://localhost:${new URL(inner.origin).port}/form`;
  const high = (src: string): string =>
    `<iframe src="${src}" style="width:900px;height:2600px;border:7px solid;padding:11px"></iframe>`;
  outer = await localSite({
    '/high': page(high(`${inner.origin}/form`)),
    '/other-site': page(high(elsewhere)),
    '/low': page(`<iframe src="${inner.origin}/form" width="700" height="300"></iframe>`),
    '/small': page(`<iframe src="${elsewhere}" style="width:900px;height:500px;transform:scale(.8)"></iframe>`),
    '/nested': page('<iframe src="/low" width="900" height="420"></iframe>'),
    '/shadow': page(
      `<div><template shadowrootmode="open"><iframe src="${elsewhere}" width="900" height="400"></iframe></template></div>`,
    ),
    '/covered': page(
      `<iframe src="${inner.origin}/form" width="900" height="500"></iframe><div style="position:fixed;inset:0;z-index:9"></div>`,
    ),
  });
});
afterAll(async () => {
  await web.close();
  await host.close();
  await inner.close();
  await outer.close();
});

async function open(path: string): Promise<Tab> {
  const tab = await openTab(web);
  await tab.open(`${outer.origin}${path}`);
  return tab;
}

const button = async (tab: Tab) => {
  const found = (await tab.look()).actions.find((a) => a.text === '查询事项');
  if (!found) throw new Error('the button is not seen');
  return found;
};

test.each(['/high', '/other-site', '/low', '/small', '/nested', '/shadow'])(
  'in a frame (%s) the pointer and the keys are a person’s',
  async (path) => {
    const tab = await open(path);
    await tab.hover(await button(tab));
    const pressed = await tab.click(await button(tab));
    expect(pressed).toMatchObject({ kind: 'changed', inPage: false });
    const { fields } = await tab.look();
    const [word, area] = [fields.find((f) => f.tag === 'input'), fields.find((f) => f.tag === 'select')];
    if (!word || !area) throw new Error('the fields are not seen');
    await tab.type(word, '药品');
    await tab.pressEnter(word);
    await tab.choose(area, { text: '云溪区', value: '7' });
    const { text } = await tab.look();
    expect(text).toContain('指到;按下true;写药品;键Entertrue;选7;');
    await tab.close();
  },
);

test('what lies under something in the page around is pressed in its frame, and that is said', async () => {
  const tab = await open('/covered');
  expect(await tab.click(await button(tab))).toMatchObject({ kind: 'changed', inPage: true });
  expect((await tab.look()).text).toContain('按下false');
  await tab.close();
});

test('an element answers questions in its own frame', async () => {
  const tab = await open('/other-site');
  expect(await tab.ask(await button(tab), (el) => `${el.tagName} ${location.hostname}`)).toBe('BUTTON localhost');
  await tab.close();
});
