import { html, ITEMS, plainGuide, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

const DEPARTMENTS = ['市场监督管理局', '卫生健康局', '公安局'];
const rest = ['公共场所卫生许可', '医疗机构执业登记', '户口迁移登记', '旅馆业特种行业许可'];

const list = (deed: string): string =>
  html(
    '云溪区政务服务事项清单',
    `<h1>云溪区政务服务事项清单</h1>${DEPARTMENTS.map(
      (d, n) =>
        `<div class="department"><div class="department-header">${d}</div><div class="subs" style="display:${n === 1 ? 'block' : 'none'}">${(n === 0 ? ITEMS : rest.map((name, i) => ({ id: `r${i}`, name }))).map((i) => `<div class="sub-item" data-link="/guide/${i.id}.html">${i.name}</div>`).join('')}</div></div>`,
    ).join(
      '',
    )}<div id="qr" style="display:none;position:fixed;left:500px;top:200px;width:360px;height:420px;background:#fff;border:1px solid #666"><p>请使用手机扫码查看</p><svg width="200" height="200"><rect width="200" height="200"/></svg><p><span id="close">关闭</span></p></div>
<script>
document.querySelectorAll('.department-header').forEach(function (h) { h.addEventListener('click', function () { var s = h.nextElementSibling; s.style.display = s.style.display === 'none' ? 'block' : 'none'; }); });
document.querySelectorAll('.sub-item').forEach(function (d) { d.addEventListener('click', function () { ${deed} }); });
document.getElementById('close').addEventListener('click', function () { document.getElementById('qr').style.display = 'none'; });
</script>`,
    '<style>.department-header,.sub-item{cursor:pointer;padding:4px}</style>',
  );

/** No anchor anywhere: departments that unfold, entries with data-link; on one list a press opens a code for telephones. */
export const guangan: Kind<'city'> = {
  source: 'portals.md B2 (广安，div.sub-item[data-link]，点击出现二维码)',
  hosts: ['city'],
  city: (at) => ({ portals: { province: `${at.city}/`, city: `${at.city}/` } }),
  sites: () => ({
    city({ path }) {
      if (path === '/list.html') return list("location.href = d.getAttribute('data-link');");
      if (path === '/code.html') return list("document.getElementById('qr').style.display = 'block';");
      return path === `/guide/${WANTED}.html` ? plainGuide() : null;
    },
  }),
};
