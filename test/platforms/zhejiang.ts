import { json, script } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

/** All regions of the province in one array on another host: name, address, level, parent. */
const array = (at: string): string =>
  `var arrWeb = ${JSON.stringify([
    ...CITIES.map((c) => [c.name, `${at}/#/home?siteCode=${c.code}000000`, '2', '']),
    ...AREAS.map((a) => [a.name, `${at}/#/home?siteCode=${a.code}000000`, '3', '青石市']),
  ])};`;

const LABELS = Object.entries(VALUES);
/** Shown at once; everything else only after the details were asked for. */
const BRIEF = LABELS.slice(0, 4);

const app = `
function el(tag, cls, text, deed) { var e = document.createElement(tag); if (cls) e.className = cls; if (text) e.textContent = text; if (deed) e.addEventListener('click', deed); return e; }
function param(name) { return new URLSearchParams(location.hash.split('?')[1] || '').get(name); }
function show() { return document.getElementById('view'); }
function ask(what, then) {
  fetch('/interface/gateway.do?api=' + what + '&siteCode=' + (param('siteCode') || '')).then(function (r) { return r.json(); })
    .then(function (answer) { then(JSON.parse(answer.data)); });
}
function regions() {
  var box = document.getElementById('areas');
  box.style.display = 'block';
  box.replaceChildren.apply(box, arrWeb.map(function (w) {
    return el('span', 'area l' + w[2], w[0], function () { location.href = w[1]; box.style.display = 'none'; });
  }));
}
function home() {
  var code = param('siteCode');
  var now = arrWeb.find(function (w) { return code && w[1].indexOf(code) > 0; });
  document.querySelectorAll('.now').forEach(function (e) { e.textContent = now ? now[0] : '东岭省'; });
  ask('items', function (list) {
    show().replaceChildren.apply(show(), list.map(function (i) { return el('div', 'entry', i.name, function () { location.hash = '#/workguide?localInnerCode=' + i.id; }); }));
  });
}
function row(pair) { var r = el('div', 'row'), d = el('div'); d.append(el('div', 'inner', pair[0]), el('div', 'inner', pair[1])); r.append(d); return r; }
function guide() {
  ask('guide-' + param('localInnerCode'), function (g) {
    if (!g) return show().replaceChildren(el('p', '', '没有数据'));
    var box = el('div', 'bg_box');
    g.brief.forEach(function (p) { box.append(row(p)); });
    var left = el('div', 'item-left'), title = el('div', 'title');
    title.append(el('h2', '', g.name), el('span', 'button', '查看详情', function () {
      this.remove();
      g.rest.forEach(function (p) { box.append(row(p)); });
      box.append(el('h3', '', '申请材料'));
      g.materials.forEach(function (m, i) { var d = el('div', 'mat'); d.append(el('p', 'm', (i + 1) + '. ' + m[0]), row(['材料形式', m[1]]), row(['材料必要性', m[2]])); box.append(d); });
    }));
    left.append(title);
    show().replaceChildren(left, box);
  });
}
function route() { if (location.hash.indexOf('#/workguide') === 0) guide(); else home(); }
window.addEventListener('hashchange', route);
route();
`;

/** The same entry twice: the first is what a small screen gets, and is not seen here. */
const shell = (at: string): string =>
  html(
    '东岭政务服务网',
    `<div class="m" style="display:none"><span class="change" onclick="regions()">切换区域</span><span class="now"></span></div>
<div class="pc"><span class="now"></span> <span class="change" onclick="regions()">切换区域</span> <span class="login">登录</span></div>
<div id="areas" style="display:none"></div><div id="view"></div><script src="${at}/SwitchWeb.js"></script><script src="/app.js"></script>`,
    '<style>.change,.area,.entry,.button,.login{cursor:pointer;margin:6px}.inner{display:inline-block;min-width:180px}</style>',
  );

/** One array for all regions; an entry that is there twice; a guide whose rest comes after one more press. */
export const zhejiang: Kind<'province' | 'static'> = {
  source: 'portals.md B1.4, B2, B4 (浙江，arrWeb、双份入口、label–value 行)',
  hosts: ['province', 'static'],
  city: (at) => ({
    portals: { province: `${at.province}/#/home`, city: `${at.province}/#/home?siteCode=990100000000` },
  }),
  sites: (at) => ({
    static: ({ path }) => (path === '/SwitchWeb.js' ? script(array(at.province)) : null),
    province({ path, query }) {
      if (path === '/') return shell(at.static);
      if (path === '/app.js') return script(app);
      if (path !== '/interface/gateway.do') return null;
      const answer = (value: unknown) => json({ errcode: 0, data: JSON.stringify(value) }, 60);
      const api = query.get('api');
      if (api === 'items') return answer(AREAS.some((a) => query.get('siteCode')?.startsWith(a.code)) ? ITEMS : []);
      if (api !== `guide-${WANTED}`) return answer(null);
      return answer({
        name: ITEM,
        brief: BRIEF,
        rest: LABELS.slice(BRIEF.length),
        materials: MATERIALS.map((m) => [m.name, m.form, m.need]),
      });
    },
  }),
};
