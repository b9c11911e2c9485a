import { afterAll, expect, test } from 'vitest';
import type { Handler } from '../local-site.ts';
import { floating, inFrame, mute, ownPage, socketOnly } from './chats.ts';
import { answering, closeBrowser, GUIDE, html, told, visit } from './visit.ts';

afterAll(closeBrowser);
const ID = 'interaction.assistant';
const guideLink = { text: '为您找到：', links: [{ title: '药品经营许可证核发', url: '/item/1' }] };
const deadLink = { text: '为您找到：', links: [{ title: '药品经营许可证核发', url: '/item/gone' }] };

test.concurrent('a floating widget behind an icon, asked three questions once each, whose link opens the guide', async () => {
  const asked: string[] = [];
  const answer: Handler = answering((q) => {
    asked.push(q);
    return q.includes('材料') ? guideLink : { text: '请到窗口咨询。' };
  });
  const { facts, posts } = await visit({ every: floating(), routes: { '/znkf/ask': answer, '/item/1': GUIDE } });
  expect(told(facts, ID)).toBe('works');
  expect(asked).toEqual(['药品经营许可证核发', '我想开药店，怎么办理？', '办理药品经营许可证（零售）需要哪些材料？']);
  expect(posts).toHaveLength(3);
  expect(told(facts, 'interaction.assistantAt')).toEqual(['home', 'hall', 'guide']);
  expect(facts[ID]?.evidence.length).toBeGreaterThan(0);
});

test.concurrent('a page of its own, sent by Enter, that thinks before it answers; its link is dead', async () => {
  const { facts, site } = await visit({
    hall: '<a href="/znkf/index.html" target="_blank">智能问答</a>',
    routes: { '/znkf/index.html': ownPage(), '/robot/answer': answering(() => deadLink) },
  });
  expect(told(facts, ID)).toBe('dead-link');
  expect(site.requests.filter((r) => r.startsWith('GET /item/gone'))).toHaveLength(2);
  expect(site.requests.filter((r) => r.startsWith('GET /robot/answer'))).toHaveLength(3);
});

test.concurrent('a dead link among links that open does not spoil an assistant that works', async () => {
  const both = { text: '请看', links: [...deadLink.links, ...guideLink.links] };
  const { facts } = await visit({
    guide: floating(),
    routes: { '/znkf/ask': answering(() => both), '/item/1': GUIDE },
  });
  expect(told(facts, ID)).toBe('works');
});

test.concurrent('a chat in a frame that wants a region first, with links that scripts open', async () => {
  const { facts } = await visit({
    guide: '<iframe src="/chat/frame.html" width="400" height="300"></iframe>',
    routes: { '/chat/frame.html': inFrame, '/robot/answer': answering(() => guideLink), '/item/1': GUIDE },
  });
  expect(told(facts, ID)).toBe('works');
});

test.concurrent('words alone, also where the page itself keeps changing', async () => {
  const ticker = `<p id="t">公告一</p><ul><li id="c">x</li></ul><script>var n=0;setInterval(function(){document.getElementById('t').textContent='最新办件 第'+(n++)+'号'},200)</script>`;
  const { facts } = await visit({
    every: ticker + floating(),
    routes: { '/znkf/ask': answering(() => ({ text: '请携带材料到窗口办理。' })) },
  });
  expect(told(facts, ID)).toBe('text-only');
});

test.concurrent('a link to the home page is no answer about the item', async () => {
  const { facts } = await visit({
    guide: floating(),
    routes: { '/znkf/ask': answering(() => ({ text: '请访问', links: [{ title: '政务服务网', url: '/' }] })) },
  });
  expect(told(facts, ID)).toBe('text-only');
});

test.concurrent('silence, also where the page itself keeps changing', async () => {
  const ticker = `<p id="t">公告一</p><script>var n=0;setInterval(function(){document.getElementById('t').textContent='最新办件 第'+(n++)+'号'},200)</script>`;
  const { facts, posts } = await visit({
    guide: ticker + mute,
    home: '<a href="/znkf/own">智能问答</a>',
    routes: {
      '/znkf/ask': answering(() => ({ text: '' })),
      '/znkf/own': html('智能问答', mute.replace('display:none;', '')),
    },
  });
  expect(told(facts, ID)).toBe('no-answer');
  // Silence is not asked again, neither by Enter nor through another entry of the same site.
  expect(posts).toHaveLength(3);
});

test.concurrent('a chat over WebSocket alone cannot be asked by us and is not called silent', async () => {
  const { facts } = await visit({ guide: socketOnly });
  expect(told(facts, ID)).toBe('unobservable:own-fault');
});

test.concurrent('what stands behind a sign-in or a captcha is not known; nor is a person behind it', async () => {
  const login = await visit({
    every: '<a href="/kefu">智能客服</a>',
    routes: {
      '/kefu': html(
        '统一身份认证',
        '<h1>用户登录</h1><input placeholder="用户名"><input type="password"><button>登录</button>',
      ),
    },
  });
  expect(told(login.facts, ID)).toBe('unobservable:login-required');
  expect(told(login.facts, 'interaction.humanGuide')).toBe('unobservable:login-required');
  const alert = await visit({
    every: `<a href="javascript:;" onclick="alert('您还未登录，请先登录后再进行操作！')">智能客服</a>`,
  });
  expect(told(alert.facts, ID)).toBe('unobservable:login-required');
  const captcha = await visit({
    guide: floating('<input placeholder="请输入验证码"><img alt="验证码">'),
    routes: { '/znkf/ask': answering(() => ({ text: '好' })) },
  });
  expect(told(captcha.facts, ID)).toBe('unobservable:captcha');
  expect(captcha.posts).toEqual([]);
});

test.concurrent('no entry anywhere is none; not where a page could not be looked at', async () => {
  const none = await visit({ every: '<a href="/xiao">小微企业</a><a href="/c">小程序</a>' });
  expect(told(none.facts, ID)).toBe('none');
  expect(none.facts[ID]?.evidence).toHaveLength(3);
  const blocked = await visit({ routes: { '/guide': 403 } });
  expect(told(blocked.facts, ID)).toBe('unobservable:blocked');
  expect(told(blocked.facts, 'interaction.complaint')).toBe('unobservable:blocked');
  expect(told(blocked.facts, 'interaction.ratingBoard')).toBe('unobservable:blocked');
});

test.concurrent('however many entries there are, few pages are opened', async () => {
  const many = ['咨询', '投诉', '评价']
    .flatMap((t) =>
      [1, 2, 3, 4, 5, 6].map((n) => `<a href="/${n}${t}">网上${t}</a> <a href="javascript:;">智能客服${n}号</a>`),
    )
    .join(' ');
  const { visits } = await visit({ every: many });
  expect(visits).toBeLessThanOrEqual(25);
});

test.concurrent('a robot by its trade and name in a small window of its own', async () => {
  const { facts } = await visit({
    every: `<div style="position:absolute;right:4px;top:300px;width:70px"><a href="javascript:talk()">机器人<br>小青</a></div><script>function talk(){window.open('/kf/w','kf','width=460,height=400')}</script>`,
    routes: { '/kf/w': ownPage(), '/robot/answer': answering(() => ({ text: '请向所在区市场监管部门提出申请。' })) },
  });
  expect(told(facts, ID)).toBe('text-only');
  expect(told(facts, 'interaction.assistantAt')).toEqual(['home', 'hall', 'guide']);
});

test.concurrent('a name that is broken over two lines is seen everywhere, also where the robot wants a sign-in', async () => {
  const { facts } = await visit({
    every: '<a href="/kefu">智能<br>客服</a>',
    routes: { '/kefu': html('用户登录', '<h1>用户登录</h1><input placeholder="账号"><input type="password">') },
  });
  expect(told(facts, ID)).toBe('unobservable:login-required');
  expect(told(facts, 'interaction.assistantAt')).toEqual(['home', 'hall', 'guide']);
  expect(told(facts, 'interaction.consult')).toContain('assistant');
});

test.concurrent('a line for writing to a person is left alone', async () => {
  const { facts, posts } = await visit({
    every: '<a href="/im">在线客服</a>',
    routes: {
      '/im': html(
        '在线客服',
        '<p>客服 工号1024 为您服务</p><div id="log"></div><textarea placeholder="请输入内容"></textarea><button onclick="fetch(\'/x\',{method:\'POST\'})">发送</button>',
      ),
    },
  });
  expect(posts).toEqual([]);
  expect(told(facts, ID)).not.toBe('no-answer');
});

test.concurrent('news of an assistant that is planned, bought or praised is no assistant', async () => {
  const news = [
    '智能客服“小青”建设方案通过专家评审',
    '全市政务智能客服项目启动招标采购工作',
    '我市智能问答机器人入选省级优秀案例',
    '青石市召开智能客服推广应用现场会议',
  ];
  const every = news.map((t, i) => `<p><a href="/news/${i}">${t}</a></p>`).join('');
  const routes = Object.fromEntries(news.map((t, i) => [`/news/${i}`, html(t, `<p>${t}，届时提供人工坐席。</p>`)]));
  const { facts } = await visit({ every, routes });
  expect(told(facts, 'interaction.assistant')).toBe('none');
  expect(told(facts, 'interaction.assistantAt')).toEqual([]);
  expect(told(facts, 'interaction.consult')).not.toContain('assistant');
});

test.concurrent('where the guide was not reached, the places of an entry are not told by halves', async () => {
  const chat = '<a href="/kf">智能客服</a>';
  const routes = { '/kf': html('智能客服', '<p>您好，我是智能客服</p>') };
  const half = await visit({ home: chat, hall: chat, routes, change: { guideMissing: true } });
  expect(told(half.facts, 'interaction.assistantAt')).toBe('unobservable:not-found-by-walker');
  const whole = await visit({ home: chat, hall: chat, routes });
  expect(told(whole.facts, 'interaction.assistantAt')).toEqual(['home', 'hall']);
});

test.concurrent('a ball that can be dragged about and opens where it was only pressed; its window is closed till then', async () => {
  const ball = `<div id="ball" style="position:fixed;right:20px;bottom:90px;width:70px;height:70px;cursor:move">智能客服<br>小青</div>
<div id="box" style="display:none;position:fixed;right:20px;bottom:90px;width:340px;height:420px;background:#fff"><p><span onclick="this.closest('#box').style.display='none'">×</span>智能客服“小青”</p>
<div id="log"><p>您好，我是智能客服小青</p></div><input id="say" placeholder="请输入问题"><button onclick="ask()">发送</button></div>
<script>var from=null,b=document.getElementById('ball');b.onmousedown=function(e){from=e};document.addEventListener('mouseup',function(e){if(from&&Math.abs(e.clientX-from.clientX)<6)document.getElementById('box').style.display='block';from=null})
function ask(){var i=document.getElementById('say'),q=i.value;i.value='';fetch('/znkf/ask',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({question:q})}).then(function(r){return r.json()}).then(function(d){document.getElementById('log').insertAdjacentHTML('beforeend','<p>'+q+'</p><p>'+d.text+'</p>')})}</script>`;
  const routes = { '/znkf/ask': answering(() => ({ text: '请到窗口办理。' })) };
  const { facts } = await visit({ every: ball, routes });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.assistantAt')).toEqual(['home', 'hall', 'guide']);
});

test.concurrent('one that a page names, or whose window stands closed, and nothing seen opens it: neither silent nor missing', async () => {
  const words = await visit({ every: '<p>智能客服</p>' });
  const head = await visit({ every: '<div style="display:none"><span onclick="void 0">×智能客服“小青”</span></div>' });
  for (const { facts } of [words, head])
    for (const id of ['interaction.assistant', 'interaction.assistantAt'] as const)
      expect(told(facts, id), id).toBe('unobservable:not-found-by-walker');
});
