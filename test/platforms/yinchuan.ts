import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

/** Whatever has an own address attribute is followed; what is marked as leaving asks first. */
const script = `<script>
document.addEventListener('click', function (e) {
  var a = e.target.closest('a[url]');
  if (!a || a.classList.contains('info')) return;
  location.href = a.getAttribute('url');
});
function disp_confirm(a) { if (confirm('您将离开本网站，是否继续？')) location.href = a.getAttribute('url'); }
</script><style>a{cursor:pointer;margin:0 8px}.disabled_itemslist,.grey{color:#aaa;cursor:default}</style>`;

const TABS: Record<string, string> = {
  基本信息: `<table>${Object.entries(VALUES)
    .filter(([k]) => k !== '受理条件' && k !== '设定依据')
    .map(([k, v]) => `<tr><td>${k}</td><td>${v}</td></tr>`)
    .join('')}</table>`,
  申请条件: `<p>${VALUES.受理条件}</p>`,
  所需材料: `<table><tr><td>序号</td><td>材料名称</td><td>材料形式</td><td>空表下载</td><td>样表下载</td></tr>${MATERIALS.map((m, i) => `<tr><td>${i + 1}</td><td>${m.name}</td><td>${m.form}</td><td>${i === 0 ? '<a url="/form/blank.doc">下载</a>' : '无'}</td><td>无</td></tr>`).join('')}</table>`,
  法律依据: `<p>${VALUES.设定依据}</p>`,
};

const guide = (online: boolean): string =>
  html(
    ITEM,
    `<h2>${ITEM}</h2><div class="mui-segmented">${Object.keys(TABS)
      .map((t, i) => `<a class="mui-control-item${i === 0 ? ' mui-active' : ''}" onclick="tab(${i})">${t}</a>`)
      .join('')}</div>${Object.values(TABS)
      .map((b, i) => `<div class="panel" style="display:${i === 0 ? 'block' : 'none'}">${b}</div>`)
      .join('')}
<p>${online ? '<a url="/yy.html">在线预约</a> <a url="/login.html">网上申报</a>' : '<a class="grey">在线预约</a> <a class="grey" style="cursor:not-allowed">网上申报</a>'}</p>${script}
<script>function tab(n) { document.querySelectorAll('.panel').forEach(function (p, i) { p.style.display = i === n ? 'block' : 'none'; }); }</script>`,
  );

/** Own attributes instead of addresses, buttons made grey and stripped, a list that says 窗口申报 where nothing is online. */
export const yinchuan: Kind<'city' | 'tax'> = {
  source: 'portals.md B2, B4 (银川市民大厅，a[url]、disp_confirm、窗口申报、灰色按钮)',
  hosts: ['city', 'tax'],
  city: (at) => ({ portals: { province: `${at.city}/`, city: `${at.city}/` } }),
  sites: (at) => ({
    city({ path }) {
      if (path === '/')
        return html(
          '青石市民大厅',
          `<h1>青石市民大厅</h1><a url="wsbs.html">网上办事</a><a url="yxq.html">云溪区</a><a class="info" url="${at.tax}/" onclick="disp_confirm(this)">电子税务局</a>${script}`,
        );
      if (path === '/yxq.html')
        return html(
          '云溪区',
          `<h1>云溪区服务事项</h1><ul>${ITEMS.map((i) => `<li><a url="item-${i.id}.html">${i.name}</a> ${i.id === WANTED ? '<span class="disabled_itemslist">窗口申报</span>' : '<a url="/login.html">网上申报</a>'}</li>`).join('')}</ul>${script}`,
        );
      if (path === `/item-${WANTED}.html`) return guide(false);
      if (path === '/online.html') return guide(true);
      if (path === '/form/blank.doc')
        return { headers: { 'content-type': 'application/msword' }, body: '药品经营许可证申请表（空表）' };
      if (path === '/login.html')
        return html('登录', '<h1>用户登录</h1><p>用户名 <input></p><p>密码 <input type="password"></p><a>登录</a>');
      return null;
    },
    tax: () => html('电子税务局', '<h1>电子税务局</h1>'),
  }),
};
