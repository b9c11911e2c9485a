import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ITEM, page } from '../flow/shape.ts';
import { find, HEAD, LOST, NAMES, startBrowser, stopBrowser } from './small-hall.ts';

beforeAll(startBrowser);
afterAll(stopBrowser);

const OTHERS = '居住证办理 道路运输证核发 取水许可审批 户外广告设置审批 排污许可证核发 施工许可证核发'.split(' ');
const home = (body: string): string => page('云溪区政务服务', `${HEAD}<h1>云溪区政务服务</h1>${body}`);
/** A list that a script pages through where it stands, two names a page, ours on the last. */
const paged = (pager: string): string =>
  `${HEAD}<h2>市场监督管理局</h2><ul id="l"></ul>${pager}<script>
  var all=${JSON.stringify([...OTHERS.slice(0, 4), ITEM])},now=1,pages=3
  function show(n){if(n<1||n>pages)return;now=n;document.getElementById('l').innerHTML=all.slice(n*2-2,n*2).map(function(t){return '<li style="margin:12px">'+t+' <a href="/g/2">查看</a></li>'}).join('');var at=document.getElementById('at');if(at)at.textContent=n}
  show(1)</script>`;
const bySections = (list: string) =>
  find(LOST, {
    '/': home('<p><a href="/d">市场监督管理局</a> <a href="/e">公安局</a></p>'),
    '/d': page('市场监督管理局', list),
    '/e': page('公安局', `${HEAD}<h2>公安局</h2><ul><li><a href="/x">居住证办理</a></li></ul>`),
  });

describe('a list is read to its end', () => {
  const PAGERS: Record<string, string> = {
    'by a glyph of a font':
      '<style>.fa{display:inline-block;width:14px;height:14px}</style><div>第 <b id="at"></b> 页 共3页 <a onclick="show(now-1)"><i class="fa fa-angle-left"></i></a> <a onclick="show(now+1)"><i class="fa fa-angle-right"></i></a> <a onclick="show(pages)"><i class="fa fa-angle-double-right"></i></a></div>',
    'by pictures':
      '<div style="cursor:default">共 5 条 <img src="/images/prev.gif" onclick="show(now-1)" width="14" height="14"> <img src="/images/next.gif" onclick="show(now+1)" width="14" height="14"></div>',
    'by an arrow that the style draws':
      '<style>.n:before{content:"▶"}</style><div class="pagination"><span id="at"></span>/3 <button class="n" onclick="show(now+1)"></button></div>',
    'by 下一页 that is pressed again and again': '<div><a href="javascript:show(now+1)">下一页</a></div>',
  };
  for (const [how, pager] of Object.entries(PAGERS))
    test(how, async () => {
      const { item } = await bySections(paged(pager));
      expect(item).toMatchObject({ title: ITEM, via: 'navigation' });
      // The department, two pages on, the guide.
      expect(item?.clicks).toBe(4);
    });

  test('by scrolling, where it grows', async () => {
    const { item, way } = await bySections(
      `${HEAD}<h2>市场监督管理局</h2><div id="b" style="height:300px;overflow-y:auto"><div id="l"></div><p id="e">上拉加载更多</p></div><script>
      var all=${JSON.stringify([...OTHERS, ...OTHERS, ITEM])},n=0
      function more(){all.slice(n,n+5).forEach(function(t){var d=document.createElement('div');d.style.cssText='height:80px;cursor:pointer';d.textContent=t;d.onclick=function(){location.href='/g/2'};document.getElementById('l').append(d)});n+=5;if(n>=all.length)document.getElementById('e').textContent='没有更多了'}
      more();document.getElementById('b').onscroll=function(){if(n<all.length&&this.scrollTop+this.clientHeight>this.scrollHeight-60)more()}</script>`,
    );
    expect(item?.title).toBe(ITEM);
    expect(item?.clicks).toBe(2);
    expect(way).toContain('roll ');
  });

  test('behind a branch of a tree that has to be unfolded', async () => {
    const tree = `<ul>${['区直部门', '乡镇街道'].map((b, i) => `<li><img src="/i/plus.gif" width="12" height="12" style="cursor:pointer" onclick="this.parentNode.lastChild.style.display='block'"> <span>${b}</span><ul style="display:none">${(i ? ['东山镇'] : ['公安局', '市场监督管理局']).map((d) => `<li><a href="/${d === '公安局' ? 'e' : 'd'}">${d}</a></li>`).join('')}</ul></li>`).join('')}</ul>`;
    const { item, way } = await find(LOST, {
      '/': home(tree),
      '/d': page('市场监督管理局', `${HEAD}<ul><li><a href="/g/2">${ITEM}</a></li></ul>`),
      '/e': page('公安局', `${HEAD}<ul><li><a href="/x">居住证办理</a></li></ul>`),
    });
    expect(way).toEqual(['click ', 'click 市场监督管理局', `click ${ITEM}`]);
    expect(item?.clicks).toBe(2);
  });

  test('and is no proof where it speaks of pages to which nothing leads', async () => {
    const bare = { [`/d`]: page('市场监督管理局', paged('<div>共3页，第<b id="at"></b>页</div>')) };
    const cut = await find(LOST, {
      '/': home('<p><a href="/d">市场监督管理局</a> <a href="/e">公安局</a> <a href="/f">法人办事</a></p>'),
      '/e': page('公安局', `${HEAD}<h2>公安局</h2><ul><li><a href="/x">居住证办理</a></li></ul>`),
      '/f': page('法人办事', `${HEAD}<h2>法人办事</h2><ul><li><a href="/x">取水许可审批</a></li></ul>`),
      ...bare,
    });
    expect(cut).toMatchObject({ item: null, exhausted: false });
  });
});

describe('a search', () => {
  const results = (names: string[]): string =>
    names.map((n, i) => `<li style="height:40px;cursor:pointer" onclick="location.href='/g/${i}'">${n}</li>`).join('');

  test('that opens behind a pill, and whose results come by scrolling', async () => {
    const drawer = `<div style="cursor:pointer" onclick="document.getElementById('w').style.display='block'">搜索您想办的事项</div>
      <div id="w" style="display:none;position:fixed;left:0;right:0;top:60px;height:320px;overflow-y:auto;background:#fff;z-index:99"><input id="q" type="search" placeholder="搜事项、搜服务"><span style="cursor:pointer" onclick="go()">搜一搜</span><ul id="l"></ul><p id="e"></p></div>
      <script>var n=0,all=${JSON.stringify([...OTHERS, ...OTHERS.map((o) => `${o}变更`), ITEM])}
      function more(){document.getElementById('l').insertAdjacentHTML('beforeend',all.slice(n,n+8).map(function(t){return '<li style="height:60px;cursor:pointer" onclick="location.href=\\'/g/2\\'">'+t+'</li>'}).join(''));n+=8;document.getElementById('e').textContent=n<all.length?'下滑加载更多':'没有更多了'}
      function go(){n=0;document.getElementById('l').innerHTML='';more()}
      document.getElementById('w').onscroll=function(){if(n&&n<all.length&&this.scrollTop+this.clientHeight>this.scrollHeight-40)more()}</script>`;
    const { item, works, rank, way } = await find('', {
      '/': page('云溪区政务服务', `<h1>云溪区政务服务</h1>${drawer}`),
    });
    // The way can be gone again.
    expect(way[0]).toBe('click 搜索您想办的事项');
    expect({ title: item?.title, works, rank, clicks: item?.clicks }).toEqual({
      title: ITEM,
      works: true,
      rank: OTHERS.length * 2 + 1,
      clicks: 2,
    });
  });

  test('counts what stands before the item in the same list, whatever kind it is', async () => {
    const card = (tag: string, name: string, i: number): string =>
      `<div style="margin:16px"><i style="border:1px solid">${tag}</i> <a href="/g/${i}">${name}</a><p><small>云溪区市场监督管理局</small></p></div>`;
    const { rank } = await find(
      card('一件事', '开药店“一件事”', 0) + card('事项', ITEM, 2) + card('事项', NAMES[0] ?? '', 0),
    );
    expect(rank).toBe(2);
  });

  test('counts line by line where the list has two columns', async () => {
    const cell = (name: string, i: number) =>
      `<div style="float:left;width:46%;height:50px"><a href="/g/${i}">${name}</a><br><small>云溪区${i}局</small></div>`;
    const names = ['高效办成一件事：开药店', ITEM, ...OTHERS];
    const { rank } = await find(
      `<a href="/r" style="position:absolute;right:0;top:150px">智能问答小云</a><p><a href="/all">高效办成一件事专区</a></p>${names.map((n, i) => cell(n, i === 1 ? 2 : i + 9)).join('')}`,
    );
    expect(rank).toBe(2);
  });

  test('whose results go on further than anybody reads proves nothing', async () => {
    const more = `<ul>${results(OTHERS)}</ul><a href="/so?p=2">下一页</a>`;
    expect(await find(more)).toMatchObject({ item: null, works: true, searchCut: true, exhausted: false });
  });
});

describe('a main item that asks before its guide opens', () => {
  const asks = (script: string): string => `<div id="m"></div><script>${script}</script>`;
  const main = '药品零售企业经营许可';
  const list = `<ul><li style="margin:20px"><a href="/m">${main}</a> 3个办理项</li></ul>`;

  test('by buttons for the business item and questions for the situation', async () => {
    const body = asks(
      `var item='',q='';function draw(){document.getElementById('m').innerHTML='<h2>${main}</h2><p>请选择业务办理项</p>'+['《药品经营许可证》（零售）变更','《药品经营许可证》（零售）核发','《药品经营许可证》（零售）注销'].map(function(n){return '<p><label><input type="radio" name="i" '+(item===n?'checked':'')+' onclick="item=this.parentNode.innerText.trim();q=\\'\\';draw()">'+n+'</label></p>'}).join('')+(item?'<p>是否冷藏冷冻药品？</p>'+['是','否'].map(function(o){return '<label><input type="radio" name="q" '+(q===o?'checked':'')+' onclick="q=\\''+o+'\\';draw()">'+o+'</label>'}).join(''):'')+'<p><button '+(q?'':'disabled')+' onclick="location.href=\\'/g/\\'+(item.indexOf(\\'核发\\')>0?2:0)">下一步</button></p>'}draw()`,
    );
    const { item, way } = await find(list, { '/m': page(main, body) });
    expect(new URL(item?.place.url ?? 'http://none/').pathname).toBe('/g/2');
    expect(item?.title).toBe('《药品经营许可证》（零售）核发');
    expect(way.slice(-4)).toEqual([
      `click ${main}`,
      'select 《药品经营许可证》（零售）核发',
      'answer ',
      'click 下一步',
    ]);
    // The search, the main item, the guide.
    expect(item?.clicks).toBe(3);
  });

  test('by a list to choose from and a confirmation', async () => {
    const body = `<h2>${main}</h2><p>请选择办理情形</p><select id="s"><option value="">请选择</option><option value="0">药品经营许可证（零售）换发</option><option value="2">药品经营许可证（零售）核发</option></select> <button onclick="location.href='/g/'+document.getElementById('s').value">查看办事指南</button>`;
    const { item } = await find(list, { '/m': page(main, body) });
    expect(new URL(item?.place.url ?? 'http://none/').pathname).toBe('/g/2');
  });
});
