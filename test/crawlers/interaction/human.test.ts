import { afterAll, expect, test } from 'vitest';
import { floating } from './chats.ts';
import { answering, closeBrowser, html, told, visit } from './visit.ts';

afterAll(closeBrowser);
const ID = 'interaction.humanGuide';
const words = { '/znkf/ask': answering(() => ({ text: '请到窗口办理。' })) };

test.concurrent('hours stated in the chat are enough; the entry inside is not pressed', async () => {
  const { facts, posts } = await visit({
    every: floating(
      `<button onclick="fetch('/rengong/start',{method:'POST'})">转人工</button><small>人工服务时间：工作日9:00—12:00</small>`,
    ),
    routes: words,
  });
  expect(told(facts, ID)).toBe('usable');
  expect(posts.some((p) => p.includes('rengong'))).toBe(false);
  expect(told(facts, 'interaction.consult')).toContain('human');
});

test.concurrent('an entry in the chat without hours is tried with everything held back, and said to be unknown', async () => {
  const { facts, posts } = await visit({
    every: floating(`<button onclick="fetch('/transfer',{method:'POST',body:'x'})">转人工</button>`),
    routes: words,
  });
  expect(told(facts, ID)).toBe('unobservable:not-measured');
  expect(posts.some((p) => p.includes('transfer'))).toBe(false);
});

test.concurrent('a line on the page that offers a person and tells the hours; the hours of a telephone are another matter', async () => {
  const online = await visit({ hall: '<div>在线导办 服务时间：工作日 9:00-17:00</div>' });
  expect(told(online.facts, ID)).toBe('usable');
  const telephone = await visit({ hall: '<div>人工客服电话：12345 服务时间：工作日 9:00-17:00</div>' });
  expect(told(telephone.facts, ID)).toBe('none');
});

test.concurrent('an entry that only says that it is not in use, its name broken over two lines', async () => {
  for (const says of ['在线帮办功能暂未启用', '帮办席位正在组建']) {
    const { facts } = await visit({ every: `<a href="javascript:;" onclick="alert('${says}')">在线<br>帮办</a>` });
    expect(told(facts, ID), says).toBe('entry-only');
  }
});

test.concurrent('behind a sign-in it is not known; so by a page, by an alert', async () => {
  const page = await visit({
    every: '<a href="/human">人工客服</a>',
    routes: { '/human': html('用户登录', '<h1>用户登录</h1><input placeholder="账号"><input type="password">') },
  });
  expect(told(page.facts, ID)).toBe('unobservable:login-required');
  const alert = await visit({ every: `<span onclick="alert('请先登录')" style="cursor:pointer">在线帮办</span>` });
  expect(told(alert.facts, ID)).toBe('unobservable:login-required');
});

test.concurrent('a night is no lack', async () => {
  const { facts } = await visit({
    every: '<a href="/human">人工导办</a>',
    routes: { '/human': html('人工导办', '<p>当前为非工作时间，人工客服已下班。</p>') },
  });
  expect(told(facts, ID)).toBe('unobservable:outside-hours');
});

test.concurrent('an entry that leads nowhere, confirmed', async () => {
  const gone = await visit({ every: '<a href="/human">人工导办</a>' });
  expect(told(gone.facts, ID)).toBe('entry-only');
  expect(gone.site.count('/human')).toBe(2);
  const mute = await visit({ every: '<a href="javascript:void(0)">人工导办</a>' });
  expect(told(mute.facts, ID)).toBe('entry-only');
  const inside = await visit({ every: floating('<button>转人工</button>'), routes: words });
  expect(told(inside.facts, ID)).toBe('entry-only');
  const closed = await visit({
    every: `<a href="javascript:;" onclick="alert('人工导办暂未开通，敬请期待')">人工导办</a>`,
  });
  expect(told(closed.facts, ID)).toBe('entry-only');
});

test.concurrent('nothing that an entry would send to a person leaves the browser', async () => {
  const { facts, posts, site } = await visit({
    every: `<a href="javascript:;" onclick="fetch('/agent/queue?start=1');fetch('/session',{method:'POST',body:'{}'})">人工客服</a>`,
  });
  expect(posts).toEqual([]);
  expect(site.count('/agent/queue')).toBe(0);
  expect(told(facts, ID)).toBe('unobservable:not-measured');
});

test.concurrent('artificial intelligence is no person', async () => {
  const { facts } = await visit({ every: '<a href="/ai">人工智能产业</a>' });
  expect(told(facts, ID)).toBe('none');
});

test.concurrent('an entry that stands only where all interaction is gathered is none that is missing', async () => {
  const hub = (body: string): string => html('互动交流', `<h1>互动交流</h1><a href="/zx">业务咨询</a> ${body}`);
  const announced = await visit({
    hall: '<a href="/hd">互动交流</a>',
    routes: { '/hd': hub(`<span style="cursor:pointer" onclick="alert('功能升级中，敬请期待')">人工导办</span>`) },
  });
  expect(told(announced.facts, ID)).toBe('entry-only');
  const without = await visit({ hall: '<a href="/hd">互动交流</a>', routes: { '/hd': hub('') } });
  expect(told(without.facts, ID)).toBe('none');
});

test.concurrent('nor is anything missing that may stand on such a page where nobody could look', async () => {
  const { facts } = await visit({ hall: '<a href="/hd">互动交流</a>', routes: { '/hd': 403 } });
  for (const id of [ID, 'interaction.complaint', 'interaction.ratingBoard'] as const)
    expect(told(facts, id), id).toMatch(/^unobservable/);
});

test.concurrent('in a menu that is folded it is pressed all the same; hidden elsewhere it waits for a chat', async () => {
  const hours =
    '<table><tr><th>帮办员</th><th>服务时间</th></tr><tr><td>李晓</td><td>工作日9:00-17:00</td></tr></table>';
  const menu = await visit({
    every: `<nav><span>互动</span><ul style="display:none"><li><a href="javascript:;" onclick="location.href='/bb'">帮办代办</a></li></ul></nav>`,
    routes: { '/bb': html('帮办代办', `<h1>帮办代办</h1>${hours}`) },
  });
  expect(told(menu.facts, ID)).toBe('usable');
  const elsewhere = await visit({ every: '<div style="display:none"><p><span>转人工</span></p></div>' });
  expect(told(elsewhere.facts, ID)).toBe('none');
});

test.concurrent('a person on QQ with hours, a telephone beside', async () => {
  const layer =
    '<tr><td>客服QQ</td><td>800052203（点击交谈，无需登录）</td></tr><tr><td>客服电话</td><td>0779-3285120</td></tr><tr><td>服务时间</td><td>工作日 8:30—12:00</td></tr>';
  const open = (rows: string) =>
    `<a href="javascript:;" onclick="document.getElementById('w').style.display='block'">人工客服</a><div id="w" style="display:none;position:fixed;left:30%;top:20%;width:420px;height:300px;background:#fff"><table>${rows}</table></div>`;
  expect(told((await visit({ every: open(layer) })).facts, ID)).toBe('usable');
  expect(told((await visit({ every: open(layer.replace(/^.*?<\/tr>/, '')) })).facts, ID)).not.toBe('usable');
});
