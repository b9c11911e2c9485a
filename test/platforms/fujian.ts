import type { Answer, Ask } from '../halls/kit/site.ts';
import { script } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

const app = (api: string): string => `
function put(h) { document.getElementById('app').innerHTML = h; }
function ask(path, body, then) { fetch('${api}/cms-business/apasService/' + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then(function (r) { return r.json(); }).then(then); }
function toast(t) { var d = document.createElement('div'); d.className = 'el-message'; d.textContent = t; document.body.append(d); setTimeout(function () { d.remove(); }, 3000); }
function apply() { if (!sessionStorage.getItem('token')) { toast('登录超时，请重新登录'); location.hash = '#/login'; } }
function route() {
  var h = location.hash;
  if (h.indexOf('#/login') === 0) return put('<h2>用户登录</h2><p>用户名 <input placeholder="请输入用户名"></p><p>密码 <input type="password" placeholder="请输入密码"></p><button>登录</button>');
  if (h.indexOf('#/standartCatalogGuide') === 0) return ask('getGuide', { unid: h.split('unid=')[1] }, function (g) {
    put('<h2>' + g.name + '</h2><button onclick="apply()">在线申办</button>' + g.rows.map(function (r) { return '<p><label>' + r[0] + '：</label><span>' + r[1] + '</span></p>'; }).join('') + '<h3>申请材料</h3><ol>' + g.materials.map(function (m) { return '<li>' + m + '</li>'; }).join('') + '</ol>');
  });
  ask('pageItems', { areacode: '990102' }, function (l) { put('<h2>云溪区办事事项</h2>' + l.map(function (i) { return '<p class="go" data-unid="' + i.id + '">' + i.name + '</p>'; }).join('')); });
}
document.getElementById('app').addEventListener('click', function (e) { var u = e.target.dataset.unid; if (u) location.hash = '#/standartCatalogGuide?unid=' + u; });
window.addEventListener('hashchange', route);
route();
`;

/** Questions go to another port and are asked for leave first; who applies without a session is thrown to a route. */
export const fujian: Kind<'page' | 'api'> = {
  source: 'portals.md A1, B3, B5 (福建 732 端口接口；zwfw-web-vue 的 #/login 与“登录超时，请重新登录”)',
  hosts: ['page', 'api'],
  city: (at) => ({ portals: { province: `${at.page}/`, city: `${at.page}/` } }),
  sites: (at) => ({
    page: ({ path }) =>
      path === '/'
        ? html(
            '云溪区政务服务网',
            '<div id="app">暂无</div><script src="/app.js"></script>',
            '<style>.go{cursor:pointer}.el-message{position:fixed;top:20px;left:45%;background:#fde2e2;padding:12px;z-index:2000}</style>',
          )
        : path === '/app.js'
          ? script(app(at.api))
          : null,
    api({ method, path }: Ask): Answer | null {
      const headers = {
        'access-control-allow-origin': at.page,
        'access-control-allow-headers': 'content-type',
        'content-type': 'application/json',
      };
      if (method === 'OPTIONS') return { status: 204, headers };
      const answer = (value: unknown): Answer => ({ headers, body: JSON.stringify(value), delay: 80 });
      if (path.endsWith('/pageItems')) return answer(ITEMS);
      return path.endsWith('/getGuide')
        ? answer({ name: ITEM, rows: Object.entries(VALUES), materials: MATERIALS.map((m) => m.name) })
        : null;
    },
  }),
};
export const GUIDE_ROUTE = `#/standartCatalogGuide?unid=${WANTED}`;
