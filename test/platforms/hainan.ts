import { json, script } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

const dashed = (code: string): string => `${code.slice(0, 6)}-000-000-000-000`;

/** An application in the browser: the region is kept in the storage and sent as a header with every question. */
const app = `
var REGIONS = ${JSON.stringify([...CITIES, ...AREAS].map((r) => [dashed(r.code), r.name]))};
var TREE = ${JSON.stringify({ [dashed('990000')]: CITIES.map((c) => dashed(c.code)), [dashed('990100')]: AREAS.map((a) => dashed(a.code)) })};
function here() { return sessionStorage.getItem('xzqhCode') || '${dashed('990000')}'; }
function nameOf(code) { var r = REGIONS.find(function (x) { return x[0] === code; }); return r ? r[1] : '东岭省'; }
function ask(path, then) { fetch(path, { headers: { xzqhCode: here() } }).then(function (r) { return r.json(); }).then(then); }
function take(code) { sessionStorage.setItem('xzqhCode', code); draw(); }
function make(tag, text, deed) { var e = document.createElement(tag); e.textContent = text; if (deed) { e.style.cursor = 'pointer'; e.addEventListener('click', deed); } return e; }
function put(id, nodes) { var at = document.getElementById(id); at.replaceChildren.apply(at, nodes); }
function draw() {
  document.getElementById('now').textContent = nameOf(here());
  put('below', (TREE[here()] || []).map(function (c) { return make('span', nameOf(c), function () { take(c); }); }));
  ask('/wssp3/heatTheme/list', function (list) {
    put('main', list.map(function (i) { return make('p', i.name, function () { location.href = '/hnwt/handlingGuideline?id=' + i.id; }); }));
  });
}
function guide() {
  ask('/wssp3/guide/detail' + location.search, function (g) {
    if (!g) return put('main', [make('p', '未找到匹配的信息')]);
    put('main', [make('h2', g.name)].concat(g.rows.map(function (r) { var p = make('dl', ''); p.append(make('dt', r[0]), make('dd', r[1])); return p; })));
    var t = document.createElement('table');
    [['材料名称', '材料形式', '材料必要性']].concat(g.materials).forEach(function (m) { var tr = t.insertRow(); m.forEach(function (c) { tr.insertCell().textContent = c; }); });
    document.getElementById('main').append(make('h3', '申请材料'), t);
  });
}
if (location.pathname.indexOf('handlingGuideline') > 0) guide(); else draw();
`;

const shell = html(
  '东岭政务服务网',
  '<header>当前区域：<b id="now"></b> <span id="below"></span></header><main id="main">暂无数据</main><script src="/app.js"></script>',
  '<style>#below span{margin:0 8px}dt{font-weight:bold}</style>',
);

/** The region travels in a request header: no address shows it, and an address alone shows the province's. */
export const hainan: Kind<'province'> = {
  source: 'portals.md B1.7 (海南，请求头 xzqhCode)',
  hosts: ['province'],
  city: (at) => ({ portals: { province: `${at.province}/hnwt/home`, city: `${at.province}/hnwt/home` } }),
  sites: () => ({
    province({ path, headers, query }) {
      const area = AREAS.find((a) => dashed(a.code) === headers['xzqhcode']);
      if (path === '/hnwt/home' || path === '/hnwt/handlingGuideline') return shell;
      if (path === '/app.js') return script(app);
      if (path === '/wssp3/heatTheme/list') return json(area ? ITEMS : [], 90);
      if (path !== '/wssp3/guide/detail') return null;
      const item = ITEMS.find((i) => i.id === query.get('id'));
      if (!area || item?.name !== ITEM) return json(null, 90);
      return json(
        {
          name: ITEM,
          rows: Object.entries(VALUES).map(([k, v]) => [k, v.replaceAll('云溪区', area.name)]),
          materials: MATERIALS.map((m) => [m.name, m.form, m.need]),
        },
        90,
      );
    },
  }),
};
