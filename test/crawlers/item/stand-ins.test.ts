import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ITEM, page } from '../flow/shape.ts';
import { send } from '../local-site.ts';
import { find, guide, LOST, NAMES, startBrowser, stopBrowser } from './small-hall.ts';

beforeAll(startBrowser);
afterAll(stopBrowser);

const MENU =
  '<style>.m{display:inline-block;position:relative}.d{display:none;position:absolute;background:#fff;z-index:9}.m:hover .d{display:block}</style>';
const rows = (row: (name: string, i: number) => string): string =>
  `${MENU}<ul>${NAMES.map((n, i) => `<li style="margin:20px">${row(n, i)}</li>`).join('')}</ul>`;
const HEARS =
  '<script>document.addEventListener("click",function(e){var i=e.target.getAttribute("data-i");if(i)location.href="/g/"+i})</script>';

describe('an item whose name cannot be pressed is opened', () => {
  const SHAPES: Record<string, string> = {
    'by a menu under the pointer': rows(
      (n, i) =>
        `<span>${n}</span> <div class="m">在线办理 ▾<div class="d"><p data-i="${i}">办事指南</p><p>立即办理</p></div></div>`,
    ).concat(HEARS),
    'by a menu that a press unfolds': rows(
      (n, i) =>
        `<span>${n}</span> <button onclick="this.nextSibling.style.display='block'">更多操作</button><div style="display:none"><a href="/g/${i}">办事指南</a></div>`,
    ),
    'by a menu that is drawn elsewhere when the pointer comes': `${rows((n, i) => `<span>${n}</span> <a class="t" data-k="${i}">操作 ▾</a>`)}<script>document.querySelectorAll('.t').forEach(function(t){t.addEventListener('mouseenter',function(){var d=document.createElement('div');d.style.cssText='position:absolute;left:300px;background:#fff;top:'+(t.getBoundingClientRect().bottom+scrollY)+'px';d.innerHTML='<a href="/g/'+t.dataset.k+'">办理指南</a> <a href="/x">我要咨询</a>';document.body.appendChild(d)})})</script>`,
    'by buttons that the row shows under the pointer': `<style>li .b{display:none}li:hover .b{display:inline}</style>${rows((n, i) => `<span>${n}</span> <span class="b"><a href="/g/${i}">办事指南</a> <a href="/x">在线办理</a></span>`)}`,
    'by 查看 in the last cell of its row': `<table>${NAMES.map((n, i) => `<tr><td>${i + 1}</td><td>${n}</td><td>云溪区市场监督管理局</td><td><a href="/g/${i}">查看</a></td></tr>`).join('')}</table>`,
    'by 详情 beside 在线办理': rows((n, i) => `${n} <a href="/x">在线办理</a> <a href="/g/${i}">详情</a>`),
    'by its entry, behind which the guide stands': rows((n, i) => `${n} <a href="/p/${i}">在线办理</a>`),
  };
  for (const [how, list] of Object.entries(SHAPES))
    test(how, async () => {
      const { item, works, rank } = await find(list, {
        '/p/2': page(ITEM, `<h2>${ITEM}</h2><a href="/g/2">办事指南</a> <a href="/login">网上办理</a>`),
      });
      expect(item?.title).toBe(ITEM);
      expect(new URL(item?.place.url ?? '').pathname).toBe('/g/2');
      expect({ works, rank }).toEqual({ works: true, rank: 3 });
    });

  /** A list of which every other entry has its guide beside it, and the others unfold. */
  const folded = (cases: (name: string) => string[]): string =>
    `<style>i{display:inline-block;width:20px;cursor:pointer}</style>${NAMES.map((n, i) =>
      i % 2
        ? `<div style="margin:20px"><i>•</i><span>${n}</span> <em>满意度98%</em> <a href="/g/${i}">办事指南</a></div>`
        : `<div style="margin:20px"><i onclick="u(this,${i})">+</i><span>${n}</span> <em>满意度99%</em> <b>共3个业务办理项</b><ul></ul></div>`,
    ).join(
      '',
    )}<script>var c=${JSON.stringify(NAMES.map(cases))};function u(m,i){m.textContent='-';setTimeout(function(){m.parentNode.lastChild.innerHTML=c[i].map(function(n,k){return'<li><span>'+n+'</span> <a href="/g/'+(k===1?i:9)+'">办事指南</a></li>'}).join('')},200)}</script>`;
  const CASES: [string, string, (name: string) => string[]][] = [
    ['cases that bear its name', `${ITEM}（首次申请）`, (n) => [`${n}（变更）`, `${n}（首次申请）`, `${n}（补发）`]],
    ['bare names of cases', ITEM, () => ['变更', '新办', '补发']],
  ];
  test.each(CASES)('by a mark that unfolds it to %s; unfolding is no click', async (_, title, cases) => {
    const { item, rank, way } = await find(folded(cases), { '/g/9': page('变更-办事指南', '<h1>变更</h1>') });
    expect(item?.title).toBe(title);
    expect(new URL(item?.place.url ?? '').pathname).toBe('/g/2');
    expect(way.slice(-2)).toEqual(['click +', 'click 办事指南']);
    expect({ rank, clicks: item?.clicks }).toEqual({ rank: 3, clicks: 2 });
  });

  test('a variety is not taken for the plain item that the same list names in mere words', async () => {
    const shop = '药品经营许可证（零售连锁门店）核发';
    const list = (plain: string): string =>
      `<ul><li>${plain}</li><li><a href="/g/1">${shop}</a></li><li><a href="/g/3">${NAMES[3]}</a></li></ul>`;
    const routes = { '/g/1': guide(shop) };
    expect((await find(list('药品经营许可证（零售）核发'), routes)).item).toBe(null);
    expect((await find(list('食品经营许可证核发'), routes)).item?.title).toBe(shop);
  });

  test('a page that asks whether one leaves stands between the item and its guide', async () => {
    const list = `<ul>${NAMES.map((n, i) => `<li style="margin:20px"><a href="/leave/${i}">${n}</a></li>`).join('')}</ul>`;
    const leave = page(
      '离开提示',
      '<main><h2>您即将离开云溪区政务服务</h2><p>是否继续访问？</p><button onclick="history.back()">返回</button> <button onclick="location.href=\'/g/2\'">继续访问（5秒）</button></main>',
    );
    const { item } = await find(list, { '/leave/2': leave });
    expect(item && { path: new URL(item.place.url).pathname, clicks: item.clicks }).toEqual({
      path: '/g/2',
      clicks: 3,
    });
  });

  test('a menu costs no click, the guide in it does', async () => {
    const { item, way } = await find(SHAPES['by a menu under the pointer'] as string);
    expect(way.slice(-2)).toEqual(['hover 在线办理 ▾', 'click 办事指南']);
    expect(item?.clicks).toBe(2);
  });
});

test('lists that come by POST, as a form or JSON, with JSON in JSON', async () => {
  const data = JSON.stringify({ data: JSON.stringify(NAMES) });
  for (const [type, body] of [
    ['application/x-www-form-urlencoded', 'kw=1&page=1'],
    ['application/json', '{"kw":"1","pageNum":1}'],
  ]) {
    const script = `<script>fetch('/item/searchProject',{method:'POST',headers:{'content-type':'${type}'},body:'${body}'}).then(function(r){return r.json()}).then(function(r){document.getElementById('list').innerHTML=JSON.parse(r.data).map(function(n,i){return '<div style="margin:20px"><span>'+n+'</span> <a href="/g/'+i+'">办事指南</a></div>'}).join('')})</script>`;
    const { item } = await find(script, {
      '/item/searchProject': send(200, data, { 'content-type': 'application/json' }),
    });
    expect(item?.title, type).toBe(ITEM);
  }
});

describe('nothing is called missing in doubt', () => {
  test('an item with no way to its guide is listed', async () => {
    const { item, listed, exhausted } = await find(rows((n) => `${n} <a href="javascript:void(0)">在线办理</a>`));
    expect({ item, title: listed?.title, exhausted }).toEqual({ item: null, title: ITEM, exhausted: false });
  });

  test('a name in plain words has a way that was not seen; the search that found it works', async () => {
    const { item, works, exhausted } = await find(rows((n) => n));
    expect({ item, works, exhausted }).toEqual({ item: null, works: true, exhausted: false });
  });

  test('an answer that cannot be read says nothing of the search', async () => {
    const words = Array.from({ length: 8 }, (_, i) => `<p>栏目第${i}段说明文字</p>`).join('');
    expect(await find(words)).toMatchObject({ works: null, searchReason: { reason: 'not-found-by-walker' } });
  });

  test('a search that says of everything that there is nothing does not work', async () => {
    expect(await find(LOST)).toMatchObject({ works: false, item: null });
  });
});
