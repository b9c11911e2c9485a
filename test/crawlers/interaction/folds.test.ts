import { afterAll, expect, test } from 'vitest';
import { answering, closeBrowser, html, told, visit } from './visit.ts';

afterAll(closeBrowser);
const FORM = html(
  '投诉建议',
  '<h1>投诉建议</h1><form action="/tousu/save" method="post"><p><label>投诉内容：<textarea name="content"></textarea></label></p><button type="submit">提交</button></form>',
);
const CHAT = (name: string, shown = 'none'): string => `
<div id="box" style="display:${shown};position:fixed;right:90px;bottom:30px;width:340px;height:400px;background:#fff;border:1px solid"><b>${name}</b>
<div id="log" style="height:280px;overflow:auto"><p>您好，我是小岚，会用文字答复您。</p></div>
<input id="say" placeholder="请输入您的问题"><button onclick="ask()">发送</button></div>
<script>function ask(){var i=document.getElementById('say'),q=i.value;if(!q)return;i.value='';out(q);
fetch('/ask?q='+encodeURIComponent(q)).then(function(r){return r.json()}).then(function(d){out(d.text)})}
function out(t){var p=document.createElement('p');p.textContent=t;document.getElementById('log').appendChild(p)}</script>`;
const WORDS = { '/ask': answering(() => ({ text: '请到窗口办理。' })) };
const ROUTES = { ...WORDS, '/tousu': FORM, '/pj': html('好差评', '<h1>好差评公示</h1><p>暂无数据</p>') };
const PLACES = ['home', 'hall', 'guide'];
/** Filler enough that the page is no window of its own. */
const LONG = `<p>${'本市政务服务事项均可在线查询办理进度和结果。'.repeat(90)}</p>`;

test.concurrent('a ball that a press unfolds, its menu in the markup', async () => {
  const { facts, posts } = await visit({
    every: `${CHAT('智能问答')}<div style="position:fixed;right:20px;bottom:90px"><ul id="m" style="display:none">
<li onclick="document.getElementById('box').style.display='block'">智能问答</li><li onclick="location.href='/tousu'">投诉建议</li><li onclick="location.href='/pj'">服务评价</li></ul>
<div style="width:60px;height:60px;cursor:pointer" onclick="var m=document.getElementById('m');m.style.display=m.style.display?'':'none'">互动<br>反馈</div></div>`,
    routes: ROUTES,
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.complaint')).toBe('open');
  for (const id of ['interaction.assistantAt', 'interaction.complaintAt', 'interaction.ratingAt'] as const)
    expect(told(facts, id), id).toEqual(PLACES);
  expect(posts).toEqual([]);
});

test.concurrent('a ball that unfolds by the pointer only, its menu drawn when it does', async () => {
  const { facts } = await visit({
    every: `${CHAT('智能问答')}<div id="w" style="position:fixed;right:0;bottom:90px;width:150px"><div id="m"></div><div id="b" style="width:60px;height:60px;margin-left:90px;background:#06c;color:#fff">帮助</div></div>
<script>var w=document.getElementById('w'),m=document.getElementById('m');
document.getElementById('b').addEventListener('mouseenter',function(){m.innerHTML='<p style="cursor:pointer" onclick="document.getElementById(\\'box\\').style.display=\\'block\\'">智能问答</p><p style="cursor:pointer" onclick="location.href=\\'/tousu\\'">我要投诉</p>'});
w.addEventListener('mouseleave',function(){m.innerHTML=''})</script>`,
    routes: ROUTES,
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.complaint')).toBe('open');
  expect(told(facts, 'interaction.complaintAt')).toEqual(PLACES);
  expect(told(facts, 'interaction.assistantAt')).toEqual(PLACES);
});

test.concurrent('a tab bar at the bottom of the window, pictures with a word beneath', async () => {
  const tab = (name: string, deed: string): string =>
    `<div style="flex:1;text-align:center;cursor:pointer" onclick="${deed}"><i></i><span>${name}</span></div>`;
  const { facts } = await visit({
    every: `${LONG}${CHAT('小岚')}<div class="tabbar" style="position:fixed;left:0;right:0;bottom:0;height:56px;background:#eee;display:flex">${tab('首页', "location.href='/'")}${tab('问小岚', "document.getElementById('box').style.display='block'")}${tab('投诉', "location.href='/tousu'")}${tab('好差评', "location.href='/pj'")}</div>`,
    routes: ROUTES,
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.complaint')).toBe('open');
  for (const id of ['interaction.assistantAt', 'interaction.complaintAt', 'interaction.ratingAt'] as const)
    expect(told(facts, id), id).toEqual(PLACES);
});

test.concurrent('a drawer from the right with tabs, drawn when its word at the edge is pressed', async () => {
  const { facts } = await visit({
    every: `${LONG}<div id="t" style="position:fixed;right:0;top:300px;width:34px;height:110px;background:#06c;cursor:pointer">互动交流</div><div id="d"></div>
<script>var d=document.getElementById('d');document.getElementById('t').addEventListener('click',function(){d.innerHTML='<div style="position:fixed;right:0;top:0;bottom:0;width:420px;background:#fff;z-index:99;box-shadow:0 0 9px"><div role="tablist"><span role="tab" style="cursor:pointer" data-n="0">智能问答</span> <span role="tab" style="cursor:pointer" data-n="1">投诉建议</span></div><div id="p"></div></div>';
d.querySelectorAll('[role=tab]').forEach(function(s){s.addEventListener('click',function(){show(+s.dataset.n)})})});
function show(n){var p=document.getElementById('p');if(n)p.innerHTML='<p><label>投诉内容：<textarea name="content"></textarea></label></p><button>提交</button>';
else{p.innerHTML='<div id="log"><p>您好，我是小岚</p></div><input id="say" placeholder="请输入您的问题"><button onclick="ask()">发送</button>'}}
function ask(){var i=document.getElementById('say'),q=i.value;if(!q)return;i.value='';out(q);fetch('/ask?q='+encodeURIComponent(q)).then(function(r){return r.json()}).then(function(x){out(x.text)})}
function out(t){var p=document.createElement('p');p.textContent=t;document.getElementById('log').appendChild(p)}</script>`,
    routes: ROUTES,
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.complaint')).toBe('open');
  expect(told(facts, 'interaction.complaintAt')).toEqual(PLACES);
});

test.concurrent('entries in the footer alone', async () => {
  const { facts } = await visit({
    every: `<footer style="margin-top:900px"><a href="/robot">智能客服</a> <a href="/tousu">投诉建议</a> <a href="/pj">好差评</a> <a href="/sm">网站声明</a></footer>`,
    routes: { ...ROUTES, '/robot': html('智能客服', CHAT('智能客服', 'block')) },
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.complaint')).toBe('open');
  expect(told(facts, 'interaction.complaintAt')).toEqual(PLACES);
});

test.concurrent('a column of pictures that get their words under the pointer', async () => {
  const tool = (words: string, at: string, top: number) =>
    `<div class="tool" data-w="${words}" data-at="${at}" style="position:fixed;right:8px;top:${top}px;width:44px;height:44px;background:#06c;cursor:pointer"><svg width="26" height="26"><path d="M4 4h16v12H4z"/></svg></div>`;
  const { facts } = await visit({
    every: `${LONG}${tool('智能客服', '/robot', 200)}${tool('投诉建议', '/tousu', 260)}${tool('返回顶部', '', 320)}<script>document.querySelectorAll('.tool').forEach(function(e){var t=document.createElement('span');t.textContent=e.dataset.w;
e.addEventListener('mouseenter',function(){e.appendChild(t)});e.addEventListener('mouseleave',function(){t.remove()});e.addEventListener('click',function(){if(e.dataset.at)location.href=e.dataset.at;else scrollTo(0,0)})})</script>`,
    routes: { ...ROUTES, '/robot': html('智能客服', CHAT('智能客服', 'block')) },
  });
  expect(told(facts, 'interaction.assistantAt')).toEqual(PLACES);
  expect(told(facts, 'interaction.complaintAt')).toEqual(PLACES);
});

test.concurrent('a picture at the edge without a word opens a robot', async () => {
  const { facts } = await visit({
    every: `${LONG}${CHAT('小岚')}<div id="f" style="position:fixed;right:8px;bottom:90px;width:60px;height:60px;background:#06c;cursor:pointer"></div><script>document.getElementById('f').addEventListener('click',function(){var b=document.getElementById('box').style;b.display=b.display==='none'?'block':'none'})</script>`,
    routes: ROUTES,
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
  expect(told(facts, 'interaction.assistantAt')).toEqual(PLACES);
});

test.concurrent('a robot whose window nothing was seen to open is not missing', async () => {
  const { facts } = await visit({ every: CHAT('小岚'), routes: ROUTES });
  expect(told(facts, 'interaction.assistant')).toBe('unobservable:not-found-by-walker');
  expect(told(facts, 'interaction.assistantAt')).toBe('unobservable:not-found-by-walker');
});

test.concurrent('what floats and is a tool opens nothing, and nothing is there', async () => {
  const { facts, visits } = await visit({
    every: `<div style="position:fixed;right:8px;bottom:9px;width:50px;height:50px;cursor:pointer" class="back-top" onclick="scrollTo(0,0)"></div><div style="position:fixed;right:8px;bottom:70px;width:50px;cursor:pointer" onclick="1">关怀版</div>`,
  });
  expect(told(facts, 'interaction.assistant')).toBe('none');
  expect(told(facts, 'interaction.complaint')).toBe('none');
  expect(visits).toBeLessThan(6);
});

test.concurrent('the telephone stands behind a tab of the guide', async () => {
  const { facts } = await visit({
    guide: `<div><span role="tab" style="cursor:pointer" onclick="document.getElementById('p').textContent='咨询电话：0967-63820715'">窗口与电话</span></div><p id="p">受理条件：符合规定</p>`,
  });
  expect(told(facts, 'interaction.consult')).toEqual(['phone']);
});
