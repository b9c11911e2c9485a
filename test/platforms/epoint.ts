import { json } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

const LABELS = [
  '实施主体',
  '事项类型',
  '办件类型',
  '法定办结时限',
  '承诺办结时限',
  '到办事现场次数',
  '办理地点',
  '办理时间',
  '受理条件',
  '特殊环节',
  '收费标准',
  '设定依据',
  '送达方式',
  '咨询电话',
  '监督投诉电话',
];

/** The template stands in the page with all its labels; what it says comes by one encrypted question. */
const page = `<h1 id="name"></h1><div id="body">${LABELS.map((l) => `<div class="row"><div class="label">${l}</div><div class="value" data-key="${l}"></div></div>`).join('')}
<h3>申报材料</h3><table border="1"><thead><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th></tr></thead><tbody id="m"></tbody></table></div>
<script type="text/html" id="tpl"><tr><td>{{name}}</td><td>{{form}}</td><td>{{need}}</td></tr></script>
<script>
var id = new URLSearchParams(location.search).get('taskcode');
function msg(t) { var d = document.createElement('div'); d.textContent = t; d.setAttribute('style', 'position:fixed;left:46%;top:40%;padding:12px;background:#333;color:#fff;z-index:19891015'); document.body.appendChild(d); setTimeout(function () { d.remove(); }, 3000); }
fetch('/epoint/rest/task/getTaskDetail', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'params=04' + btoa(id).replace(/=/g, '') + 'c8f1' }).then(function (r) { if (!r.ok) throw 0; return r.json(); }).then(function (a) {
  document.getElementById('name').textContent = a.name;
  document.querySelectorAll('.value').forEach(function (v) { v.textContent = a.values[v.dataset.key] || '无'; });
  document.getElementById('m').innerHTML = a.materials.map(function (x) { return document.getElementById('tpl').innerHTML.replace('{{name}}', x.name).replace('{{form}}', x.form).replace('{{need}}', x.need); }).join('');
}).catch(function () { msg('系统升级维护中，请稍后再试'); });
</script><style>.label{font-weight:bold;display:inline-block;width:160px}.value{display:inline-block}</style>`;

/** An empty template that is filled later, or never: the interface of one site answers 500 and a toast goes by. */
export const epoint: Kind<'good' | 'bad'> = {
  source: 'portals.md B3, B4, B7 (Epoint，空模板、加密 POST、接口 500 后只剩标签)',
  hosts: ['good', 'bad'],
  city: (at) => ({ portals: { province: `${at.good}/`, city: `${at.good}/` } }),
  sites() {
    const site =
      (works: boolean) =>
      ({ path, query }: { path: string; query: URLSearchParams }) => {
        if (path === '/list')
          return html(
            '云溪区政务服务',
            `<h1>云溪区政务服务</h1><ul>${ITEMS.map((i) => `<li><a href="/matterbszndetail.html?taskcode=${i.id}">${i.name}</a></li>`).join('')}</ul>`,
          );
        if (path === '/matterbszndetail.html') return query.get('taskcode') === WANTED ? html(ITEM, page) : null;
        if (path !== '/epoint/rest/task/getTaskDetail') return null;
        return works
          ? json({ name: ITEM, values: VALUES, materials: MATERIALS }, 500)
          : { status: 500, body: '{"code":500}', delay: 200 };
      };
    return { good: site(true), bad: site(false) };
  },
};
