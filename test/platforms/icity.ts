import { json } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

const tr = (...cells: string[]): string =>
  `<tr>${cells.map((c, i) => (i % 2 === 0 ? `<th>${c}</th>` : `<td>${c}</td>`)).join('')}</tr>`;

/** Four columns, and place, window and hours together in one cell. */
const guide = html(
  '事项信息',
  `<h3 class="text-center">${ITEM}</h3><table class="its-table-overview" border="1">
${tr('实施主体', VALUES.实施主体, '事项类型', VALUES.事项类型)}${tr('办件类型', VALUES.办件类型, '服务对象', VALUES.服务对象)}
${tr('法定办结时限', VALUES.法定办结时限, '承诺办结时限', VALUES.承诺办结时限)}${tr('到办事现场次数', VALUES.到办事现场次数, '收费标准', VALUES.收费标准)}
${tr('咨询电话', VALUES.咨询电话, '监督投诉电话', VALUES.监督投诉电话)}
<tr><th>办理地点</th><td colspan="3"><p>受理地点：${VALUES.办理地点}</p><p>办理窗口名称：市场监管窗口</p><p>受理时间：${VALUES.办理时间}</p></td></tr>
<tr><th>送达方式</th><td colspan="3">${VALUES.送达方式}</td></tr></table>
<ul class="nav-tabs"><li><a href="#sltj">受理条件</a></li><li><a href="#sqcl">申请材料</a></li><li><a href="#sdyj">设定依据</a></li></ul>
<div id="sltj" class="pane"><p>${VALUES.受理条件}</p></div>
<div id="sqcl" class="pane" style="display:none"><table border="1"><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>来源渠道</th></tr>${MATERIALS.map((m, i) => `<tr><td>${i + 1}</td><td>${m.name}</td><td>${m.form}</td><td>${m.need}</td><td>${m.source}</td></tr>`).join('')}</table></div>
<div id="sdyj" class="pane" style="display:none"><p>${VALUES.设定依据}</p></div>
<script>document.querySelectorAll('.nav-tabs a').forEach(function (a) { a.addEventListener('click', function (e) { e.preventDefault(); document.querySelectorAll('.pane').forEach(function (p) { p.style.display = '#' + p.id === a.getAttribute('href') ? 'block' : 'none'; }); }); });</script>`,
);

const list = `<h1>云溪区政务服务</h1><input id="word" placeholder="请输入事项名称"><button onclick="page(1)">搜索</button><div id="list">查无相关事项</div><div id="pager"></div>
<script>
function sign(o) { return '?s=' + btoa(unescape(encodeURIComponent(o))).slice(0, 12) + '&t=' + Date.now() + '&o=' + Math.random().toString(36).slice(2); }
function page(n) {
  var q = JSON.stringify({ page: n, name: document.getElementById('word').value });
  fetch('/api-v2/app.icity.ProjectCmd/queryItemPage' + sign(q), { method: 'POST', headers: { 'content-type': 'application/json' }, body: q }).then(function (r) { return r.json(); }).then(function (a) {
    document.getElementById('list').innerHTML = a.data.map(function (i) { return '<p><a target="_blank" href="/yunxi/icity/proinfo/index?id=' + i.id + '">' + i.name + '</a></p>'; }).join('') || '查无相关事项';
  });
}
page(1);
</script>`;

/** Lists by signed questions after an empty first page; a guide of tables and panes; a portal that frames it from another port. */
export const icity: Kind<'portal' | 'inner'> = {
  source: 'portals.md B3, B4, A1 (山东、陕西 icity proinfo；山西 proinfo_new?url= 内嵌第二主机)',
  hosts: ['portal', 'inner'],
  city: (at) => ({ portals: { province: `${at.portal}/`, city: `${at.portal}/` } }),
  sites: (at) => ({
    portal({ path, query, body }) {
      if (path === '/list') return html('云溪区政务服务', list);
      if (path === '/api-v2/app.icity.ProjectCmd/queryItemPage') {
        if (!['s', 't', 'o'].every((k) => query.has(k))) return { status: 403, body: '' };
        const { name } = JSON.parse(body) as { name: string };
        return json({ data: ITEMS.filter((i) => !name || i.name === ITEM || i.name.includes(name)) }, 300);
      }
      if (path === '/yunxi/icity/proinfo/index') return query.get('id') === WANTED ? guide : null;
      if (path === '/framed')
        return html(
          '云溪区政务服务',
          `<h1>云溪区政务服务</h1><ul>${ITEMS.map((i) => `<li><a href="/icity/icity/proinfo_new?url=${at.inner}/aaa/person/${i.id}">${i.name}</a></li>`).join('')}</ul>`,
        );
      if (path === '/icity/icity/proinfo_new')
        return html(
          '事项信息',
          `<iframe src="${query.get('url')}" width="1200" height="1400" frameborder="0"></iframe>`,
        );
      return null;
    },
    inner: ({ path }) => (path === `/aaa/person/${WANTED}` ? guide : null),
  }),
};
