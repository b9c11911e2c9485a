import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { collectGuide } from '../../../crawlers/guide/collect.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
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

/** An application that routes in the fragment: its menu, and a guide whose folds hold nothing until they are opened. */
const APPLICATION = `<!doctype html><meta charset="utf-8"><title>网厅</title><body>
<div class="nav"><span onclick="location.hash='#/home'">首页</span> <span onclick="location.hash='#/ask'">咨询投诉</span></div>
<div class="tabs"><span onclick="location.hash='#/ask?type=2'">监督投诉</span></div>
<div id="m"></div><div id="l"></div><script>
var folds={受理条件:'有依法经过资格认定的药师',申请材料:'<div>'+['开业申请表','营业执照'].map(function(n,i){return '<div style="width:300px"><div>'+(i+1)+'. '+n+'</div><span>必要</span><span onclick="more(\\''+n+'\\')" style="cursor:pointer;float:right">详情</span></div>'}).join('')+'</div>',结果及送达方式之类:'<p>审批结果：药品经营许可证</p>'};
function more(n){l.innerHTML='<div style="position:fixed;inset:0;background:#0007"></div><div role="dialog" style="position:fixed;left:30%;top:90px;width:500px;height:300px;background:#fff">材料详情<span onclick="l.innerHTML=String()" style="cursor:pointer">×</span><p>材料名称：'+n+'</p><p>来源渠道：申请人自备</p><p>材料形式：纸质</p><p>材料必要性：必要</p></div>'}
function draw(){l.innerHTML='';if(!/guide/.test(location.hash))return m.innerHTML='<p>请填写受理通知书上的办件编号。</p>';
m.innerHTML='<h2>药品经营许可证核发</h2><p>实施主体：云溪区市场监督管理局</p><p>承诺办结时限：10个工作日</p>'+Object.keys(folds).map(function(t){return '<div><div onclick="fold(this,\\''+t+'\\')" style="cursor:pointer"><b>'+t+'</b> <span>展开 ∨</span></div><div></div></div>'}).join('')}
function fold(h,t){var s=h.querySelector('span'),c=h.nextSibling,open=/收/.test(s.textContent);s.textContent=open?'展开 ∨':'收起 ∧';c.innerHTML=open?'':'加载中';if(!open)setTimeout(function(){c.innerHTML=folds[t]},200)}
onhashchange=draw;draw()</script>`;

test('folds are opened and stay open, layers of cards are read, and a route that leads away is gone back from', async () => {
  const site = await localSite({ '*': APPLICATION });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/#/guide/1`);
    const { trees, views } = await collectGuide(tab);
    expect(views.every((view) => view.url.includes('#/guide/'))).toBe(true);
    expect((await tab.view()).overlay).toBeNull();
    const { facts } = readGuide(trees, { scenario: loadScenario(), today: '2026-11-27' });
    const elements = facts['guide.elements'].value;
    expect(elements?.condition).toMatchObject({ state: 'present', value: '有依法经过资格认定的药师' });
    expect(elements?.result).toMatchObject({ state: 'present', value: '药品经营许可证' });
    expect(facts['guide.materials'].value).toMatchObject([
      { name: '开业申请表', medium: 'paper', required: true, source: '申请人自备' },
      { name: '营业执照', medium: 'paper', required: true, source: '申请人自备' },
    ]);
  } finally {
    await tab.close();
    await site.close();
  }
});

/** Materials depend on the situation: cards to choose among, and a button that shows the list. */
const SITUATIONS = `<!doctype html><meta charset="utf-8"><title>网厅</title><body><h2>药品经营许可证核发</h2><p>实施主体：云溪区市场监督管理局</p><p>承诺办结时限：10个工作日</p><h3>申请材料</h3><div id="m"></div><h3>办理流程</h3><p>受理、审查、决定</p><script>
var at=null;function ask(){m.innerHTML='<p>不同情形需要的材料不同，请先选择办理情形：</p><div role="radiogroup">'+['新开办单体药店：经营处方药','外区药店迁入本区：原证已注销'].map(function(t,i){return '<div role="radio" tabindex="0" aria-checked="'+(at===i)+'" onclick="at='+i+';ask()" style="cursor:pointer;border:1px solid">'+t+'</div>'}).join('')+'</div><div role="button" tabindex="0" onclick="at===null||list()" style="cursor:pointer">下一步</div>'}
function list(){m.innerHTML='<table><tr><th>材料名称</th><th>来源渠道</th><th>材料形式</th></tr><tr><td>开业申请表</td><td>申请人自备</td><td>纸质</td></tr></table>'}
ask()</script>`;

test('where the materials depend on the situation, the plainest one is chosen and its list is read', async () => {
  const site = await localSite({ '*': SITUATIONS });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/guide`);
    const { trees } = await collectGuide(tab);
    const { facts } = readGuide(trees, { scenario: loadScenario(), today: '2026-11-28' });
    expect(facts['guide.materials'].value).toMatchObject([{ name: '开业申请表', medium: 'paper' }]);
  } finally {
    await tab.close();
    await site.close();
  }
});

/** A summary whose rest lies in a panel over the page, with a fold of its own, and in tabs that are fetched one by one. */
const PANEL = `<!doctype html><meta charset="utf-8"><title>网厅</title><body><h2>药品经营许可证核发</h2><p>承诺办结时限：8个工作日</p>
<span onclick="panel()" style="cursor:pointer">查看全部信息 »</span><div id="t"></div><div id="c"></div><div id="l"></div><script>
var parts={受理条件:'有依法经过资格认定的药师',收费情况:'不收费',设定依据:'《中华人民共和国药品管理法》第五十一条'};
t.innerHTML=Object.keys(parts).map(function(n){return '<span onclick="show(\\''+n+'\\')" style="cursor:pointer;margin:9px">'+n+'</span>'}).join('');
function show(n){c.innerHTML='加载中';setTimeout(function(){c.innerHTML='<p>'+parts[n]+'</p>'},150)}
function panel(){l.innerHTML='<div style="position:fixed;inset:0;background:#0007"><div style="position:absolute;right:0;top:0;width:500px;height:100%;background:#fff"><b>全部信息</b> <span onclick="l.innerHTML=String()" style="cursor:pointer">收起 ×</span><p>实施主体：云溪区市场监督管理局</p><p>办件类型：承诺件</p><p>服务对象：企业法人</p><p>法定办结时限：20个工作日</p><div onclick="f.hidden=false" style="cursor:pointer">办理地点 展开</div><p id="f" hidden>云溪区政务服务中心3楼21号窗口</p></div></div>'}
show('受理条件')</script>`;

test('a panel that is laid over the guide is read with its folds and closed, and then the tabs of the page', async () => {
  const site = await localSite({ '*': PANEL });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/guide`);
    const { trees } = await collectGuide(tab);
    expect((await tab.view()).overlay).toBeNull();
    const elements = readGuide(trees, { scenario: loadScenario(), today: '2026-11-28' }).facts['guide.elements'].value;
    expect(elements).toMatchObject({
      dept: { state: 'present', value: '云溪区市场监督管理局' },
      place: { state: 'present', value: '云溪区政务服务中心3楼21号窗口' },
      condition: { state: 'present', value: '有依法经过资格认定的药师' },
      fee: { state: 'present', value: '不收费' },
    });
    expect(elements?.legalBasis?.value).toContain('药品管理法');
  } finally {
    await tab.close();
    await site.close();
  }
});

/** Ways of handling of which one is shown, and tabs of which one is told by its neighbours alone; the first is shown at first. */
const NEIGHBOURS = `<!doctype html><meta charset="utf-8"><title>网厅</title><body><h2>药品经营许可证核发</h2><p>实施主体：云溪区市场监督管理局</p><div id="w"></div><div id="wp"></div><div id="t"></div><div id="c"></div><script>
function bar(at,into,parts,first){var names=Object.keys(parts);function show(n){into.innerHTML=parts[n];[].forEach.call(at.children,function(s){s.className=s.textContent===n?'on':''})}
names.forEach(function(n){var s=document.createElement('span');s.textContent=n;s.style.cssText='cursor:pointer;display:inline-block;width:90px';s.onclick=function(){show(n)};at.appendChild(s)});show(first)}
bar(w,wp,{网上办:'<p>网上办理深度：全程网办</p>',窗口办:'<p>到现场次数：1次</p>',帮您办:'<p>有人帮着办</p>'},'窗口办');
bar(t,c,{受理条件:'<p>有依法经过资格认定的药师</p>',设定依据:'<p>《中华人民共和国药品管理法》</p>',窗口与电话:'<p>办理地点：云溪路8号</p><p>咨询电话：0000-6620001</p>',常见问题:'<p>问：几天？答：八天。</p>'},'受理条件')</script>`;

test('tabs that only their neighbours tell are opened, and the one shown at first names its panel', async () => {
  const site = await localSite({ '*': NEIGHBOURS });
  const tab = await openTab(web);
  try {
    await tab.open(`${site.origin}/guide`);
    const { trees } = await collectGuide(tab);
    const elements = readGuide(trees, { scenario: loadScenario(), today: '2026-11-28' }).facts['guide.elements'].value;
    expect(elements).toMatchObject({
      condition: { state: 'present', value: '有依法经过资格认定的药师' },
      place: { state: 'present', value: '云溪路8号' },
      consult: { state: 'present', value: '0000-6620001' },
      visits: { state: 'present', value: '1次' },
      onlineDepth: { state: 'present', value: '全程网办' },
    });
  } finally {
    await tab.close();
    await site.close();
  }
});
