import type { Answer } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

/** Old pages of one site differ in their encoding, and only their own words say so. */
const gbk = (title: string, body: string): Answer => ({
  headers: { 'content-type': 'text/html' },
  encoding: 'gbk',
  body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=GBK"><title>${title}</title></head><body>${body}</body></html>`,
});

const DEPARTMENTS = ['市场监督管理局', '卫生健康局', '公安局', '教育局'];
const PARTS = ['基本信息', '申请材料', '办理流程'];

/** Frames in frames: departments left, items right, a guide in a layer with a frame of its own. */
export const longgang: Kind<'hall'> = {
  source: 'portals.md B2, B6 (龙港式大厅 JSP，iframe、changeUrl/tabSelected/loadDivPage/Dialog.close，GBK 混用)',
  hosts: ['hall'],
  city: (at) => ({ portals: { province: `${at.hall}/`, city: `${at.hall}/` } }),
  sites: () => ({
    hall({ path, query }) {
      if (path === '/index.jsp')
        return html(
          '云溪区行政服务中心',
          `<h1>云溪区行政服务中心</h1><table><tr><td valign="top"><iframe name="left" src="/dept.jsp" width="260" height="520"></iframe></td><td><iframe name="main" id="main" src="/items.jsp?dept=2" width="900" height="520"></iframe></td></tr></table>
<div id="dialog" style="display:none;position:fixed;left:160px;top:60px;width:1000px;height:700px;background:#fff;border:2px solid #369;z-index:99"></div>
<script>
function changeUrl(u) { document.getElementById('main').src = u; }
var Dialog = { open: function (u) { var d = document.getElementById('dialog'); d.style.display = 'block'; d.innerHTML = '<iframe src="' + u + '" width="980" height="660"></iframe>'; }, close: function () { document.getElementById('dialog').style.display = 'none'; } };
</script><iframe src="/visit.jsp" width="0" height="0"></iframe>`,
        );
      if (path === '/dept.jsp')
        return gbk(
          '',
          DEPARTMENTS.map(
            (d, i) => `<p style="cursor:pointer" onclick="parent.changeUrl('/items.jsp?dept=${i}')">${d}</p>`,
          ).join(''),
        );
      if (path === '/items.jsp')
        return gbk(
          '',
          `<table>${(query.get('dept') === '0'
            ? ITEMS
            : [
                { id: 'x1', name: '公共场所卫生许可' },
                { id: 'x2', name: '户口迁移登记' },
                { id: 'x3', name: '教师资格认定' },
              ]
          )
            .map(
              (i) =>
                `<tr><td onclick="parent.Dialog.open('/guide.jsp?id=${i.id}')" style="cursor:pointer">${i.name}</td></tr>`,
            )
            .join('')}</table>`,
        );
      if (path === '/visit.jsp') return 'document.write(1)';
      if (path === '/guide.jsp')
        return query.get('id') === WANTED
          ? html(
              '',
              `<h3>${ITEM}</h3><div>${PARTS.map((p, i) => `<span style="cursor:pointer;margin:8px" onclick="tabSelected(${i})">${p}</span>`).join('')} <span onclick="parent.Dialog.close()">关闭</span></div><div id="part"></div>
<script>
function loadDivPage(n) { fetch('/part.jsp?n=' + n).then(function (r) { return r.text(); }).then(function (t) { document.getElementById('part').innerHTML = t; }); }
function tabSelected(n) { loadDivPage(n); }
loadDivPage(0);
</script>`,
            )
          : html('', '<h3>其他事项</h3>');
      if (path === '/part.jsp') {
        if (query.get('n') === '0')
          return `<table>${Object.entries(VALUES)
            .map(([k, v]) => `<tr><td>${k}：</td><td>${v}</td></tr>`)
            .join('')}</table>`;
        if (query.get('n') === '1')
          return `<table><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr><td>${m.name}</td><td>${m.form}</td><td>${m.need}</td></tr>`).join('')}</table>`;
        return '<p>申请、受理、审查、决定、送达</p>';
      }
      return null;
    },
  }),
};
