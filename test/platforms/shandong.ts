import { json, script } from '../halls/kit/site.ts';
import { html, ITEMS, WAYS } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

/**
 * A box that is appended at load and filled by one request a level. Every entry has the same id; the static list is cut
 * off by its own quotes until the first answer replaces it; nothing is left for before 确定.
 */
const switcher = `
var chosen = '990000000000';
window.onload = function () {
  var box = document.createElement('div');
  box.id = 'ui-zone';
  box.setAttribute('style', 'position:fixed;display:none;left:300px;top:120px;width:700px;height:420px;background:#fff;border:1px solid #888;z-index:900');
  box.innerHTML = '<p id="zone-now">东岭省</p><ul id="zone-list"><li id="itemt" class="item child" onclick="city(&#39;990100000000&#39;,">青石</li></ul>'
    + '<p><a href="javascript:;" onclick="go()">确定</a> <a href="javascript:;" onclick="hide()">取消</a></p>';
  document.body.appendChild(box);
  load('990000000000', '东岭省');
};
function load(code, name) {
  fetch('/sdzw/front/head/findRegionsByParentCode.do?parentCode=' + code).then(function (r) { return r.json(); }).then(function (list) {
    chosen = code;
    document.getElementById('zone-now').textContent = name;
    if (list.length) document.getElementById('zone-list').innerHTML = list.map(function (r) {
      return "<li id='itemt' class='item child' onclick=city('" + r.code + "','" + r.name + "')>" + r.name + '</li>';
    }).join('');
  });
}
function city(code, name) { load(code, name); }
function show() { document.getElementById('ui-zone').style.display = 'block'; }
function hide() { document.getElementById('ui-zone').style.display = 'none'; }
function go() { location.href = chosen === '990000000000' ? '/' : '/hall?xzqh=' + chosen.slice(0, 6); }
`;

const page = (title: string, body: string): string =>
  html(
    title,
    `<div><b>政务服务</b> <span id="logosjxl" onclick="show()" style="cursor:pointer">切换区划</span></div><h1>${title}</h1>${body}<script src="/js/zone.js"></script>`,
  );

/** The modal: filled by AJAX, children replace parents, a way only on 确定. */
export const shandong: Kind<'province'> = {
  source: 'portals.md B1.2 (山东，区划弹层)',
  hosts: ['province'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.province}/hall?xzqh=990100` } }),
  sites: () => ({
    province: ({ path, query }) => {
      if (path === '/js/zone.js') return script(switcher);
      if (path === '/') return page('东岭政务服务网', WAYS);
      if (path === '/sdzw/front/head/findRegionsByParentCode.do') {
        const parent = query.get('parentCode');
        const below = parent === '990000000000' ? CITIES : parent === '990100000000' ? AREAS : [];
        return json(
          below.map((r) => ({ code: `${r.code}000000`, name: r.name })),
          80,
        );
      }
      if (path !== '/hall') return null;
      const here = [...CITIES, ...AREAS].find((r) => r.code === query.get('xzqh'));
      return here
        ? page(
            `${here.name}政务服务`,
            `<ul>${ITEMS.map((i) => `<li><a href="/sdzw/icity/proinfo/index?id=${here.code}${i.id}">${i.name}</a></li>`).join('')}</ul>`,
          )
        : null;
    },
  }),
};
