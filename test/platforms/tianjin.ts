import { json, script } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import { AREAS, type Kind } from './setup.ts';

const OTHERS = ['白石省', '南山省', '西川省', '北原省', '临海省'];

const header = `
document.write('<ul class="tools"><li onclick="demo()"><a id="login" href="#">登录</a></li><li><a id="province">青石市</a> <a onclick="zones()">切换区域</a></li></ul><div id="zones" style="display:none">${AREAS.map((a) => `<a onclick="zone(&quot;${a.code}&quot;)">${a.name}</a> `).join('')}</div>');
function demo() { location.href = '/passport/login.html'; }
function zones() { document.getElementById('zones').style.display = 'block'; }
function zone(code) { location.href = '/?areaId=' + code + '#/hall'; }
var NAMES = ${JSON.stringify(Object.fromEntries(AREAS.map((a) => [a.code, a.name])))};
var given = new URLSearchParams(location.search).get('areaId');
if (given) localStorage.setItem('area', given);
if (!localStorage.getItem('area')) localStorage.setItem('area', '990100');
var area = localStorage.getItem('area');
if (NAMES[area]) document.getElementById('province').textContent = NAMES[area];
`;
/** A box of other provinces that jumps on change: a way out of the city. */
const footer = `document.write('<select onchange="location.href=this.value"><option value="">各省政务服务网</option>${OTHERS.map((o, i) => `<option value="http://127.0.0.1:9/${i}">${o}</option>`).join('')}</select>');`;

const app = `
function view(nodes) { document.getElementById('view').replaceChildren.apply(document.getElementById('view'), nodes); }
function e(tag, text, deed) { var x = document.createElement(tag); x.textContent = text; if (deed) x.onclick = deed; return x; }
function post(path, body, then) { fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then(function (r) { return r.json(); }).then(then); }
function list(word) {
  view([e('p', '加载中')]);
  post('/Gov/hall/task/page-user-task-list', { area_code: area, name: word || '', pageNum: 1 }, function (r) {
    view([e('h2', word ? '搜索结果' : '政务服务事项')].concat(r.data.length ? r.data.map(function (i) { return e('h4', i.name, function () { location.hash = '#/operatingInstruction?taskCode=' + i.id; }); }) : [e('p', '查无相关事项')]));
  });
}
function guide(code) {
  post('/Gov/hall/task/get-task-detail', { area_code: area, taskCode: code }, function (r) {
    if (!r.data) return view([e('p', '没有数据')]);
    var t = document.createElement('table');
    Object.keys(r.data.rows).forEach(function (k) { var tr = t.insertRow(); tr.insertCell().textContent = k; tr.insertCell().textContent = r.data.rows[k]; });
    var m = document.createElement('ol');
    r.data.materials.forEach(function (x) { m.append(e('li', x)); });
    view([e('h2', r.data.name), t, e('h3', '申请材料'), m]);
  });
}
function route() {
  var h = location.hash;
  if (h.indexOf('#/operatingInstruction') === 0) return guide(h.split('taskCode=')[1]);
  if (h.indexOf('#/search') === 0) return list(sessionStorage.getItem('searchName'));
  if (h.indexOf('#/hall') === 0) return list('');
  view([e('a', '个人服务', function () { location.hash = '#/hall'; }), e('a', '法人服务', function () { location.hash = '#/hall'; }), e('a', '部门服务', function () { location.hash = '#/hall'; })]);
}
document.getElementById('go').onclick = function () { sessionStorage.setItem('searchName', document.getElementById('word').value); location.href = '/#/search'; route(); };
window.addEventListener('hashchange', route);
route();
`;

const shell = html(
  '青石市网上办事大厅',
  `<script src="/header.js"></script><div><input id="word" placeholder="请输入您要办理的事项"><button id="go">搜索</button></div><div id="view"></div><script src="/app.js"></script><script src="/footer.js"></script>`,
  '<style>a,h4{cursor:pointer;margin:0 8px}</style>',
);

/** A municipality in hash routes: the area lives in localStorage, the word sought in sessionStorage, lists come by POST. */
export const tianjin: Kind<'city'> = {
  source: 'portals.md B1.7, B2, B3 (天津，hash 路由、localStorage area、sessionStorage 检索)',
  hosts: ['city'],
  city: (at) => ({ portals: { province: `${at.city}/`, city: `${at.city}/` } }),
  sites: () => ({
    city({ path, method, body }) {
      if (path === '/') return shell;
      const file = { '/header.js': header, '/footer.js': footer, '/app.js': app }[path];
      if (file) return script(file);
      if (method !== 'POST') return null;
      const asked = JSON.parse(body) as { area_code: string; name?: string; taskCode?: string };
      const area = AREAS.find((a) => a.code === asked.area_code);
      if (path === '/Gov/hall/task/page-user-task-list')
        return json(
          {
            data: area
              ? ITEMS.filter(
                  (i) =>
                    i.name.includes(asked.name ?? '') ||
                    (asked.name === '药品经营许可证核发' && i.name.startsWith('药品经营许可证')),
                )
              : [],
          },
          120,
        );
      if (path === '/Gov/hall/task/get-task-detail')
        return json(
          {
            data:
              area && asked.taskCode === WANTED
                ? { name: ITEM, rows: VALUES, materials: MATERIALS.map((m) => m.name) }
                : null,
          },
          120,
        );
      return null;
    },
  }),
};
