import { json, script } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

const TREE = [
  ['市场监督管理局', ['食品科', '药品科', '登记科']],
  ['卫生健康局', ['医政科', '疾控科']],
] as const;

const app = `
function e(cls, text, deed, role) { var d = document.createElement('div'); d.className = cls; if (text) d.textContent = text; if (deed) d.addEventListener('click', deed); if (role) d.setAttribute('role', role); return d; }
function put() { var v = document.getElementById('view'); v.replaceChildren.apply(v, arguments); }
var tree = ${JSON.stringify(TREE)};
function menu(i) {
  document.querySelectorAll('.el-menu-item').forEach(function (m, n) { m.classList.toggle('is-active', n === i); });
  if (i !== 1) return put(e('p', '欢迎使用云溪区政务服务网'));
  var left = e('el-tree', '', null, 'tree'), right = e('el-table', '');
  tree.forEach(function (node) {
    var box = e('el-tree-node', '', null, 'treeitem'), kids = e('el-tree-node__children', '', null, 'group');
    box.setAttribute('aria-expanded', 'false');
    kids.style.display = 'none';
    var head = e('el-tree-node__content', node[0], function () { kids.style.display = 'block'; box.setAttribute('aria-expanded', 'true'); });
    node[1].forEach(function (k) {
      var leaf = e('el-tree-node', '', null, 'treeitem');
      leaf.append(e('el-tree-node__content', k, function (ev) {
        ev.stopPropagation();
        fetch('/matter/list?dept=' + encodeURIComponent(k)).then(function (r) { return r.json(); }).then(function (l) {
          right.replaceChildren.apply(right, l.map(function (x) { return e('el-table__row', x.name, function () { location.hash = '#/matter/' + x.id; }); }));
        });
      }));
      kids.append(leaf);
    });
    box.append(head, kids);
    left.append(box);
  });
  put(left, right);
}
function detail(id) {
  fetch('/matter/get?id=' + id).then(function (r) { return r.json(); }).then(function (m) {
    var d = e('el-descriptions', '');
    d.append(e('el-descriptions__title', m.name));
    m.rows.forEach(function (r) { var i = e('el-descriptions-item', ''); i.append(e('el-descriptions-item__label', r[0]), e('el-descriptions-item__content', r[1])); d.append(i); });
    // The head is a table of its own, above the one that scrolls.
    var t = e('el-table', ''), parts = [[['材料名称', '材料形式']], m.materials].map(function (rows, n) {
      var table = document.createElement('table');
      rows.forEach(function (r) { var tr = table.insertRow(); r.forEach(function (c) { var td = document.createElement(n ? 'td' : 'th'); td.append(e('cell', c)); tr.append(td); }); });
      var wrap = e(n ? 'el-table__body-wrapper' : 'el-table__header-wrapper', '');
      wrap.append(table);
      return wrap;
    });
    t.append(parts[0], parts[1]);
    put(d, e('el-divider', '申请材料'), t);
  });
}
function route() { var m = /^#\\/matter\\/(\\w+)/.exec(location.hash); if (m) detail(m[1]); else menu(0); }
window.addEventListener('hashchange', route);
['首页', '事项办理', '办件查询'].forEach(function (t, i) { document.getElementById('menu').append(e('el-menu-item', t, function () { menu(i); }, 'menuitem')); });
route();
`;

/** Whole nodes of menus and trees are what is pressed; there is no link until a leaf was chosen. */
export const element: Kind<'hall'> = {
  source: 'portals.md B2 (Element-UI 大厅，el-menu-item、el-tree)',
  hosts: ['hall'],
  city: (at) => ({ portals: { province: `${at.hall}/`, city: `${at.hall}/` } }),
  sites: () => ({
    hall({ path, query }) {
      if (path === '/')
        return html(
          '云溪区政务服务网',
          '<div role="menubar" id="menu" style="margin-top:80px"></div><div id="view"></div><script src="/app.js"></script>',
          '<style>.el-menu-item{display:inline-block;padding:6px 18px}.is-active{color:#06c}.el-menu-item,.el-tree-node__content,.el-table__row{cursor:pointer}.el-tree{width:200px;float:left}.el-descriptions-item>div,.cell{display:inline-block;min-width:160px}.el-descriptions-item__label{font-weight:bold}</style>',
        );
      if (path === '/app.js') return script(app);
      if (path === '/matter/list') return json(query.get('dept') === '药品科' ? ITEMS : ITEMS.slice(0, 1), 60);
      if (path === '/matter/get' && query.get('id') === WANTED)
        return json(
          { name: ITEM, rows: Object.entries(VALUES), materials: MATERIALS.map((m) => [m.name, m.form]) },
          60,
        );
      return null;
    },
  }),
};
