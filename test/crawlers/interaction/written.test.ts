import { afterAll, expect, test } from 'vitest';
import { closeBrowser, html, told, visit } from './visit.ts';

afterAll(closeBrowser);
const ID = 'interaction.complaint';
const form = (fields: string, intro = ''): string =>
  html(
    '投诉建议',
    `<h1>投诉建议</h1><p>${intro}</p><form action="/tousu/save" method="post">${fields}<button type="submit">提交</button></form>`,
  );
const CONTENT = '<p><label>投诉内容：<textarea name="content"></textarea></label></p>';

test.concurrent('an open form, on the home alone; nothing is filled in or sent', async () => {
  const { facts, posts } = await visit({
    home: '<a href="/tousu">我要投诉</a>',
    routes: { '/tousu': form(`<p>姓名<input name="name"></p><p>办件编号（选填）<input name="caseNo"></p>${CONTENT}`) },
  });
  expect(told(facts, ID)).toBe('open');
  expect(told(facts, 'interaction.complaintAt')).toEqual(['home']);
  expect(posts).toEqual([]);
});

test.concurrent('where no guide was seen, nothing is said of entries that it may have', async () => {
  const every = '<a href="/tousu">我要投诉</a> <a href="/pingjia">我要评价</a>';
  const routes = { '/tousu': form(CONTENT) };
  const { facts } = await visit({ every, routes, change: { guideMissing: true } });
  expect(told(facts, ID)).toBe('open');
  for (const id of ['interaction.complaintAt', 'interaction.ratingAt'] as const)
    expect(told(facts, id), id).toBe('unobservable:not-found-by-walker');
});

test.concurrent('a form in a layer, in a frame, behind instructions and a consent', async () => {
  const layer = await visit({
    hall: `<span style="cursor:pointer" onclick="document.getElementById('l').style.display='block'">监督投诉</span>
<div id="l" style="display:none;position:fixed;left:300px;top:100px;width:700px;height:500px;background:#fff">${CONTENT}</div>`,
  });
  expect(told(layer.facts, ID)).toBe('open');
  const frame = await visit({
    hall: '<a href="/ts">投诉举报</a>',
    routes: {
      '/ts': html('投诉', '<h1>投诉</h1><iframe src="/inner" width="600" height="400"></iframe>'),
      '/inner': form(CONTENT),
    },
  });
  expect(told(frame.facts, ID)).toBe('open');
  const behind = await visit({
    hall: '<a href="/ts">咨询投诉</a>',
    routes: {
      '/ts': html('投诉须知', '<h1>投诉须知</h1><p>请如实反映。</p><a href="/agree">我要投诉</a>'),
      '/agree': html('须知', '<p>请阅读</p><button onclick="location.href=\'/form\'">我已阅读并同意</button>'),
      '/form': form(CONTENT),
    },
  });
  expect(told(behind.facts, ID)).toBe('open');
});

test.concurrent('cases only: a mandatory number, a number before anything else, or so in words', async () => {
  const star = await visit({
    hall: '<a href="/ts">我要投诉</a>',
    routes: { '/ts': form(`<table><tr><td>* 办件编号</td><td><input name="n"></td></tr></table>${CONTENT}`) },
  });
  expect(told(star.facts, ID)).toBe('case-number-only');
  const first = await visit({
    hall: '<a href="/ts">我要投诉</a>',
    routes: {
      '/ts': html(
        '我要投诉',
        '<h1>我要投诉</h1><p>受理编号：<input placeholder="请输入受理编号"><button>下一步</button></p>',
      ),
    },
  });
  expect(told(first.facts, ID)).toBe('case-number-only');
  const both = await visit({
    hall: '<a href="/ts">我要投诉</a>',
    routes: {
      '/ts': html(
        '我要投诉',
        '<p>受理编号：<input placeholder="请输入受理编号"><button>下一步</button> <a href="/free">没有办件编号</a></p>',
      ),
    },
  });
  expect(told(both.facts, ID)).not.toBe('case-number-only');
});

test.concurrent('a telephone alone is none; behind a sign-in it is not known', async () => {
  const phone = await visit({
    hall: '<a href="/ts">监督投诉</a>',
    routes: { '/ts': html('监督投诉', '<h1>监督投诉</h1><p>投诉电话：0990-6881234</p>') },
  });
  expect(told(phone.facts, ID)).toBe('none');
  const login = await visit({
    every: `<a href="javascript:;" onclick="alert('请先登录')">投诉建议</a>`,
  });
  expect(told(login.facts, ID)).toBe('unobservable:login-required');
});

test.concurrent('news about complaints and other authorities are no entry', async () => {
  const { facts } = await visit({
    hall: '<a href="/n">我区召开投诉处理工作推进会议通报有关情况</a><a href="/x">12315消费者投诉</a><a href="tel:1">投诉电话</a>',
  });
  expect(told(facts, ID)).toBe('none');
});

test.concurrent('through a page that gathers all interaction', async () => {
  const { facts } = await visit({
    home: '<a href="/hd">互动交流</a>',
    routes: {
      '/hd': html('互动交流', '<h1>互动交流</h1><a href="/zx">我要咨询</a><a href="/ts">我要投诉</a>'),
      '/ts': form(CONTENT),
      '/zx': html(
        '我要咨询',
        '<form action="/save" method="post"><p>咨询主题<input name="title"></p><p>咨询内容<textarea></textarea></p></form>',
      ),
    },
  });
  expect(told(facts, ID)).toBe('open');
  expect(told(facts, 'interaction.consultOnline')).toBe('open');
});

test.concurrent('channels to ask: telephone of the guide, form, hotline; a dead page is told', async () => {
  const { facts } = await visit({
    home: '<a href="/zx">网上咨询</a> 政务服务热线：12345',
    guide: '<p>咨询电话：0990-6881234</p>',
    routes: {
      '/zx': html(
        '网上咨询',
        '<form method="post" action="/save"><p>标题<input name="title"></p><p>内容<textarea></textarea></p></form>',
      ),
    },
  });
  expect([...(told(facts, 'interaction.consult') as string[])].sort()).toEqual(['12345', 'form', 'phone']);
  expect(told(facts, 'interaction.consultOnline')).toBe('open');
  const dead = await visit({ home: '<a href="/zx">我要咨询</a>' });
  expect(told(dead.facts, 'interaction.consultOnline')).toBe('dead');
  expect(told(dead.facts, 'interaction.consult')).toEqual([]);
  const none = await visit({ home: '<p>咨询电话：0990-6881234</p>' });
  expect(told(none.facts, 'interaction.consultOnline')).toBe('none');
  expect(told(none.facts, 'interaction.consult')).toEqual(['phone']);
});

const questions = html(
  '咨询提问',
  '<h1>咨询提问</h1><form method="post" action="/save"><p>咨询标题<input name="t"></p><p>咨询内容<textarea></textarea></p><button>提交咨询</button></form>',
);

test.concurrent('a form for questions, or for opinions on a draft, is no way to complain', async () => {
  const hub = await visit({ hall: '<a href="/hd">互动交流</a>', routes: { '/hd': questions } });
  expect(told(hub.facts, ID)).toBe('none');
  expect(told(hub.facts, 'interaction.consultOnline')).toBe('open');
  const draft = await visit({
    hall: '<a href="/hd">公众参与</a>',
    routes: {
      '/hd': html(
        '民意征集',
        '<h1>关于某办法征求意见的公告</h1><form><p>您的意见<textarea></textarea></p><button type="button">提交意见</button></form>',
      ),
    },
  });
  expect(told(draft.facts, ID)).toBe('none');
  expect(told(draft.facts, 'interaction.consultOnline')).not.toBe('open');
});

test.concurrent('one form for demands of every kind, behind a consent to be ticked', async () => {
  const { facts, posts } = await visit({
    home: '<a href="/sq">诉求直通车</a>',
    routes: {
      '/sq': html(
        '诉求须知',
        '<p>请如实填写。</p><label><input type="checkbox" onclick="b.disabled=!this.checked"> 我已阅读并同意</label><input type="button" id="b" value="下一步" disabled onclick="location.href=\'/tx\'">',
      ),
      '/tx': html(
        '填写诉求',
        '<form method="post" action="/save"><p><input type="radio" name="k">咨询 <input type="radio" name="k">投诉</p><p>诉求内容<textarea></textarea></p></form>',
      ),
    },
  });
  expect(told(facts, ID)).toBe('open');
  expect(told(facts, 'interaction.consultOnline')).toBe('open');
  expect(posts).toEqual([]);
});

test.concurrent('a star that the style draws makes the number of a case mandatory', async () => {
  const { facts } = await visit({
    hall: '<a href="/jd">监督评价</a>',
    routes: {
      '/jd': html('监督评价', '<h1>监督评价</h1><a href="/ts">投诉举报</a>'),
      '/ts': html(
        '投诉举报',
        `<style>.must:before{content:"*"}</style><h1>投诉举报</h1><form><div><label class="must">受理编号</label><input></div>
<div><label class="must">投诉内容</label><textarea></textarea></div></form>`,
      ),
    },
  });
  expect(told(facts, ID)).toBe('case-number-only');
});

/** A hub of cards that only listeners make pressable; `then` runs when the complaint's is pressed. */
const hub = (then: string): string =>
  `<p id="hd" style="cursor:pointer">互动交流</p><div id="b"></div><script>document.getElementById('hd').addEventListener('click',function(){document.getElementById('b').innerHTML='<h3>互动</h3><div class="c">我要投诉</div><div>其他服务</div>';document.querySelector('.c').addEventListener('click',function(){${then}})})</script>`;

test.concurrent('entries of a hub that have no address are pressed: behind a sign-in, and behind a box that a style draws', async () => {
  const signIn = await visit({ hall: hub("alert('您还未登录，请先登录后再投诉！')") });
  expect(told(signIn.facts, ID)).toBe('unobservable:login-required');
  const notice = (name: string) =>
    `<div style="position:fixed;left:200px;top:100px;width:900px;height:500px;background:#fff"><p>投诉须知：请如实反映。</p><p><i id="k" style="display:inline-block;width:15px;height:15px;border:1px solid;cursor:pointer"></i> 我已阅读并同意以上须知</p><button id="g" disabled>${name}</button></div>`;
  const layer = (name: string, wakes: boolean) =>
    `<template id="t">${notice(name)}</template>${hub(
      `document.body.insertAdjacentHTML('beforeend',document.getElementById('t').innerHTML);document.getElementById('k').addEventListener('click',function(){document.getElementById('g').disabled=!${wakes}});document.getElementById('g').addEventListener('click',function(){location.href='/form'})`,
    )}`;
  const routes = { '/form': form(CONTENT) };
  expect(told((await visit({ hall: layer('同意并继续', true), routes })).facts, ID)).toBe('open');
  // What lies behind a notice that was not passed nobody has seen.
  expect(told((await visit({ hall: layer('同意并继续', false), routes })).facts, ID)).toBe(
    'unobservable:not-found-by-walker',
  );
});

test.concurrent('a page that says that it is closed for works is no missing form', async () => {
  const { facts } = await visit({
    home: '<a href="/zx">在线咨询</a>',
    routes: {
      '/zx': html(
        '在线咨询',
        `<p>${['首页', '办事', '公开', '互动', '数据', '关于'].map((t) => `<a href="/${t}">${t}</a>`).join(' ')}</p><h2>在线咨询</h2><p>系统升级维护中，给您带来不便敬请谅解。</p>`,
      ),
    },
  });
  expect(told(facts, 'interaction.consultOnline')).toBe('unobservable:maintenance');
});

test.concurrent('a short form that asks for a telephone is no sign-in because 登录 stands at its head', async () => {
  const { facts } = await visit({
    hall: '<a href="/zx">我要咨询</a>',
    routes: {
      '/zx': html(
        '我要咨询',
        `<div><a href="/uc/login">登录</a>|<a href="/uc/reg">注册</a></div><h1>我要咨询</h1>
<form action="/zx/save" method="post"><p><label>手机号码 <input name="sj"></label></p><p><label>咨询内容 <textarea name="nr"></textarea></label></p><button>提交</button></form>`,
      ),
    },
  });
  expect(told(facts, 'interaction.consultOnline')).toBe('open');
});

test.concurrent('a hotline that only the page behind an entry names; a form for cases only takes no questions', async () => {
  const hotline = await visit({
    hall: '<a href="/ts">我要投诉</a>',
    routes: { '/ts': html('省12345政务服务便民热线', `<h1>诉求登记</h1>${CONTENT}`) },
  });
  expect(told(hotline.facts, 'interaction.consult')).toEqual(['12345']);
  const cases = await visit({
    hall: '<a href="/zx">咨询投诉</a>',
    routes: { '/zx': form(`<p>* 办件编号 <input name="bjbh" required></p>${CONTENT}`) },
  });
  expect(told(cases.facts, ID)).toBe('case-number-only');
  expect(told(cases.facts, 'interaction.consultOnline')).toBe('unobservable:not-found-by-walker');
  expect(told(cases.facts, 'interaction.consult')).toEqual([]);
});

test.concurrent('a notice that has to be ticked before the button beside it leads on; one that never lets go is not known', async () => {
  const notice = (test: string) =>
    html(
      '投诉须知',
      `<p>投诉电话12345，请写明投诉对象。</p><label><input type="checkbox" id="ty"> 我已阅读投诉须知</label> <a href="javascript:agree('/tousu')">下一步</a><script>function agree(u){if(${test})return alert('请先阅读投诉须知并勾选“我已阅读”！');location.href=u}</script>`,
    );
  const entry = { hall: '<a href="/xz">我要投诉</a>' };
  const open = await visit({
    ...entry,
    routes: { '/xz': notice("!document.getElementById('ty').checked"), '/tousu': form(CONTENT) },
  });
  expect(told(open.facts, ID)).toBe('open');
  const shut = await visit({ ...entry, routes: { '/xz': notice('true'), '/tousu': form(CONTENT) } });
  expect(told(shut.facts, ID)).toBe('unobservable:not-found-by-walker');
});

test.concurrent('entries in a menu that unfolds, and behind a tab of the guide, stand on the page', async () => {
  const menu = '<nav><a href="/hd">互动</a><ul style="display:none"><li><a href="/ts">我要投诉</a></li></ul></nav>';
  const routes = { '/ts': form(CONTENT), '/hd': html('互动', '<a href="/ts">我要投诉</a>') };
  const folded = await visit({ home: menu, hall: menu, routes });
  expect(told(folded.facts, 'interaction.complaintAt')).toEqual(['home', 'hall']);
  const tabs = `<ul role="tablist"><li role="tab" class="on">受理条件</li><li role="tab" id="zx">咨询监督</li></ul><div id="part"><p>符合规划</p></div>
<script>document.getElementById('zx').addEventListener('click',function(){document.getElementById('part').innerHTML='<p>网上投诉</p><a href="/ts">投诉举报</a>'})</script>`;
  const behind = await visit({ hall: '<a href="/ts">我要投诉</a>', guide: tabs, routes });
  expect(told(behind.facts, 'interaction.complaintAt')).toEqual(['hall', 'guide']);
  const mute = await visit({ hall: '<a href="/ts">我要投诉</a>', guide: tabs.replace(/<script.*$/, ''), routes });
  expect(told(mute.facts, 'interaction.complaintAt')).toBe('unobservable:not-found-by-walker');
});
