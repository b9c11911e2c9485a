import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ITEM, page } from '../flow/shape.ts';
import { send } from '../local-site.ts';
import { find, LOST, NAMES, startBrowser, stopBrowser } from './small-hall.ts';

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
