import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { closeNotices } from '../../../crawlers/walk/notices.ts';
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

const button = (name: string): string => `<b style="cursor:pointer" onclick="shut('${name}')">${name}</b>`;
const layer = (text: string, ...buttons: string[]): string =>
  `<div id="l" style="position:fixed;left:20%;top:15%;width:60%;height:70%;background:#fff;z-index:99"><p>${text}</p>${buttons.map(button).join(' ')}</div>`;

const GUIDE = '实施主体 云溪区市场监督管理局 法定办结时限 20工作日 设定依据 药品管理法 咨询电话 0530-1234567';
const LAYERS: [string, string, string][] = [
  ['modes of reading', layer('请选择浏览模式', '进入长者版', '进入标准版'), '进入标准版'],
  ['advice on browsers', layer('您的浏览器版本过低，建议使用谷歌浏览器', '下载浏览器', '继续访问'), '继续访问'],
  ['a question whether to leave', layer('您即将离开本网站，是否继续访问第三方网站', '继续访问', '取消'), ''],
  ['a guide over its list', layer(GUIDE, '×', '在线办理'), ''],
];

test.each(LAYERS)('%s', async (_, body, pressed) => {
  const site = await localSite({
    '/': `<!doctype html><meta charset="utf-8"><title>网厅</title><h1>网厅</h1>${body}<script>function shut(n){document.title=n;document.getElementById('l').remove()}</script>`,
  });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    expect((await tab.view()).overlay).not.toBeNull();
    const view = await closeNotices(tab);
    expect({ title: view.title, open: view.overlay !== null }).toEqual({
      title: pressed || '网厅',
      open: pressed === '',
    });
  } finally {
    await tab.close();
    await site.close();
  }
});

/** A layer that cannot be closed before some seconds are over; `then` comes up in its place. */
const counting = (shut: string): string =>
  `<div id="a" style="position:fixed;left:20%;top:15%;width:60%;height:70%;background:#fff;z-index:99"><p>系统切换公告</p>${shut}</div>
<div id="b" style="display:none;position:fixed;left:25%;top:20%;width:50%;height:50%;background:#eee;z-index:99"><p>新功能介绍 1/4</p><button onclick="b.remove()">跳过引导</button> <button>下一步</button></div>
<script>var n=3,t=setInterval(function(){n--;tick();if(n===0)clearInterval(t)},700);function next(){a.remove();b.style.display='block'}`;

test.each([
  [
    'a button that counts down',
    `${counting('<button id="k" disabled onclick="next()">已阅读（3s）</button>')}function tick(){k.textContent=n?'已阅读（'+n+'s）':'已阅读';k.disabled=n>0}</script>`,
  ],
  [
    'a layer that closes itself',
    `${counting('<p><span id="k">3</span>秒后自动关闭</p>')}function tick(){k.textContent=n;if(n===0)next()}</script>`,
  ],
])('%s is waited for, and the tour behind it is skipped', async (_, body) => {
  const site = await localSite({
    '/': `<!doctype html><meta charset="utf-8"><title>网厅</title><h1>网厅</h1><p>办事指南</p>${body}`,
  });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    expect((await closeNotices(tab)).overlay).toBeNull();
  } finally {
    await tab.close();
    await site.close();
  }
});

test.each([
  ['a cross that is drawn without a name closes it', '', true],
  ['beside a field it may be anything, and is left alone', '<input type="text">', false],
])('%s', async (_, within, closed) => {
  const cross = `<div onclick="n.remove()" style="position:absolute;right:9px;top:9px;cursor:pointer"><svg width="20" height="20"><path d="M2 2L18 18M18 2L2 18" stroke="#888"/></svg></div>`;
  const layer = `<div id="n" style="position:fixed;inset:0;background:#0008;z-index:90"><div style="position:absolute;left:30%;top:30%;width:500px;background:#fff">温馨提示${cross}<p>系统将于今晚维护，请提前办理。</p>${within}</div></div>`;
  const site = await localSite({
    '/': `<!doctype html><meta charset="utf-8"><title>网厅</title><h1>网厅</h1><p>办事指南</p>${layer}`,
  });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    expect((await closeNotices(tab)).overlay === null).toBe(closed);
  } finally {
    await tab.close();
    await site.close();
  }
});
