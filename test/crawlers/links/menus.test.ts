import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { emptyMenus } from '../../../crawlers/links/menus.ts';
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

const VIEWS: Record<string, string> = {
  动态要闻: '<a href="#/n/1">关于优化营商环境的通知</a>',
  专题专栏: '<p>暂无数据</p>',
  业务系统: '<p>请输入条件后查询</p><input name="q">',
  数据开放: '<p id="late">暂无数据</p>',
};
/** An application whose menu is spans; `attribute` is what they bear beside their words. */
const application = (attribute: (route: string) => string, push: string): string =>
  `<!doctype html><meta charset="utf-8"><title>政务服务网</title><div style="height:40px">${Object.keys(VIEWS)
    .map((name, i) => `<span style="cursor:pointer;margin:9px" ${attribute(`/p/${i}`)}>${name}</span>`)
    .join('')}</div><div id="v"><h1>首页</h1></div><footer>主办单位</footer><script>
var views=${JSON.stringify(Object.entries(VIEWS))};
document.querySelectorAll('span').forEach(function(s,i){s.addEventListener('click',function(){${push};document.getElementById('v').innerHTML='<h2>'+views[i][0]+'</h2>'+views[i][1];
if(views[i][1].indexOf('late')>0)setTimeout(function(){document.getElementById('late').outerHTML='<a href="#/d/1">企业登记信息数据集</a>'},900)})})</script>`;

async function emptyOf(home: string): Promise<string[]> {
  const site = await localSite({ '*': home });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/`);
    const { empty } = await emptyMenus(tab, web);
    return empty.map(({ name, url }) => `${name} ${url.slice(site.origin.length)}`);
  } finally {
    await tab.close();
    await site.close();
  }
}

test.concurrent('only a column that still says that it holds nothing when its list has come is called empty', async () => {
  const home = application(() => '', "location.hash='#/p/'+i");
  expect(await emptyOf(home)).toEqual(['专题专栏 /#/p/1']);
});

test.concurrent('addresses in attributes of their own are no links: nobody else looks behind them', async () => {
  const home = application((to) => `data-to="${to}"`, "history.pushState(null,'','/p/'+i)");
  expect(await emptyOf(home)).toEqual(['专题专栏 /p/1']);
});

test.concurrent('what changes the page without a route of its own is a tab, not a column', async () => {
  expect(await emptyOf(application(() => '', ''))).toEqual([]);
});
