import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { inTurn, send } from '../local-site.ts';
import { page, type Shape, signIn, walk } from './shape.ts';

let host: BrowserHost;
beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(() => host?.close());

const busy = (status: number) => send(status, page('错误', `<h1>${status}</h1>`));
const SLIDER = page('安全验证', '<h2>请完成安全验证</h2><p>拖动滑块完成拼图</p>');

const SHAPES: Record<string, Shape & { entry: string; furthest?: string }> = {
  'an address that is gone': { guide: () => '<a href="/sq">在线办理</a>', entry: 'dead' },
  'a page with status 200 that says it does not exist': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': page('提示', '<p>您访问的页面不存在或已被删除</p>') }),
    entry: 'dead',
  },
  'a server that answers 500 twice': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': busy(500) }),
    entry: 'dead',
  },
  'a server that answers 502 in a new window': {
    guide: () => '<a target="_blank" href="/sq">在线办理</a>',
    hall: () => ({ '/sq': busy(502) }),
    entry: 'dead',
  },
  'a server that answers 500 once': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': inTurn(busy(500), send(200, signIn('青石市用户登录'))) }),
    entry: 'own-login',
    furthest: 'login',
  },
  'a port at which nothing listens': { guide: (at) => `<a href="${at.dead}/sq">在线办理</a>`, entry: 'dead' },
  'a port at which nothing listens, in a new window by a script': {
    guide: (at) => `<a href="javascript:void(0)" onclick="window.open('${at.dead}/sq')">在线办理</a>`,
    entry: 'dead',
  },
  'a frame whose server answers 500': {
    guide: () =>
      `<button onclick="document.getElementById('f').src='/sq';document.getElementById('f').style.display='block'">在线办理</button><iframe id="f" style="display:none;width:800px;height:300px"></iframe>`,
    hall: () => ({ '/sq': busy(500) }),
    entry: 'dead',
  },
  'a button that does nothing': {
    guide: () => '<button style="background:#06c;color:#fff">在线办理</button>',
    entry: 'dead',
  },
  'a placeholder of a link': { guide: () => '<a href="#">立即办理</a>', entry: 'dead' },
  'an interface that answers 500, and a toast': {
    guide: () =>
      `<button onclick="fetch('/api/check').then(function(r){if(!r.ok){document.getElementById('m').textContent='系统异常'}})">在线办理</button><p id="m"></p>`,
    hall: () => ({ '/api/check': 500 }),
    entry: 'dead',
  },
  'a button that says itself that something failed': {
    guide: () => '<a href="javascript:alert(\'数据加载失败，请稍后再试\')">在线办理</a>',
    entry: '(load-failed)',
  },
  'an interface that refuses us': {
    guide: () =>
      `<button onclick="fetch('/api/check').then(function(r){if(!r.ok){document.getElementById('m').textContent='请求失败'}})">在线办理</button><p id="m"></p>`,
    hall: () => ({ '/api/check': 403 }),
    entry: '(blocked)',
  },
  'a page that refuses us': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': busy(403) }),
    entry: '(blocked)',
  },
  'a page of a firewall': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': page('拦截提示', '<h1>您的请求被拦截</h1><p>网站防火墙</p>') }),
    entry: '(blocked)',
  },
  'a slider on the page': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': SLIDER }),
    entry: '(captcha)',
  },
  'a slider in a layer of the guide': {
    guide: () =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:25%;top:20%;width:50%;height:60%;background:#fff"><p>请完成安全验证</p><p>向右滑动完成验证</p></div>`,
    entry: '(captcha)',
  },
  'a system that says it is being maintained': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': page('系统维护', '<h1>系统维护中，请稍后访问</h1>') }),
    entry: '(maintenance)',
  },
  'an address in a network of its own': {
    guide: () => '<a href="http://10.1.2.3/sq">在线办理</a>',
    entry: '(own-fault)',
  },
  'a server that never answers': {
    guide: () => '<a href="/sq">在线办理</a>',
    hall: () => ({ '/sq': () => {} }),
    entry: '(timeout-ours)',
  },
  'words that we never press': {
    guide: () => '<button onclick="location.href=\'/x\'">提交申请</button>',
    entry: 'none',
    furthest: 'guide',
  },
  'one entry that is gone, another that works': {
    guide: () => '<p><a href="/sq">在线办理</a></p><p><a href="/login">网上申报</a></p>',
    hall: () => ({ '/login': signIn('青石市用户登录') }),
    entry: 'own-login',
    furthest: 'login',
  },
};

describe.concurrent('an apply entry in trouble', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, { entry, furthest, ...shape }) => {
    const seen = await walk(host, shape);
    const far = furthest ?? (entry === 'dead' ? 'guide' : entry);
    expect({ entry: seen.entry, furthest: seen.furthest, note: seen.note }).toEqual({
      entry,
      furthest: far,
      note: seen.note,
    });
    expect(seen.sent).toEqual([]);
  });
});
