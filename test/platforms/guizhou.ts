import { json } from '../halls/kit/site.ts';
import { html, ITEMS, plainGuide, WANTED } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

/** One handler for everything, told apart by a class name; the sign-in is a layer with a frame from another port. */
const client = (code: string, sso: string): string => `<div id="list">暂无数据</div>
<script>
var x = new XMLHttpRequest();
x.open('GET', '/ytbase/system/default.aspx?ClassName=Yt.Item.getItemList&areacode=${code}');
x.onload = function () { document.getElementById('list').innerHTML = JSON.parse(x.responseText).rows.map(function (i) { return '<dl><dt>' + i.name + '</dt><dd><a href="/bsznindex.do?otheritemcode=' + i.id + '&orgcode=99&areacode=${code}">办事指南</a> <a href="javascript:;" onclick="sign()">在线办理</a></dd></dl>'; }).join(''); };
x.send();
function sign() { var d = document.createElement('div'); d.setAttribute('style', 'position:fixed;left:400px;top:140px;width:520px;height:460px;background:#fff;border:1px solid #333;z-index:500'); d.innerHTML = '<iframe width="500" height="440" src="${sso}/sso/login?backUrl=' + encodeURIComponent(location.href) + '"></iframe>'; document.body.appendChild(d); }
</script>`;

export const guizhou: Kind<'province' | 'sso'> = {
  source: 'portals.md A1, B3, B5 (贵州，/nv/grbs/{code}/index.html?areacode=、default.aspx?ClassName=、smrz 单点登录)',
  hosts: ['province', 'sso'],
  city: (at) => ({
    portals: { province: `${at.province}/`, city: `${at.province}/nv/grbs/990100/index.html?areacode=990100` },
    unifiedLogin: [new URL(at.sso).host],
  }),
  sites: (at) => ({
    province({ path, query }) {
      const link = (r: { name: string; code: string }) =>
        `<a href="/nv/grbs/${r.code}/index.html?areacode=${r.code}">${r.name}</a> `;
      if (path === '/')
        return html('东岭政务服务网', `<h1>东岭政务服务网</h1><p>市州站点：${CITIES.map(link).join('')}</p>`);
      const code = query.get('areacode') ?? '';
      const here = [...CITIES, ...AREAS].find((r) => path === `/nv/grbs/${r.code}/index.html` && r.code === code);
      if (here)
        return html(
          `${here.name}政务服务`,
          `<h1>${here.name}</h1>${code === '990100' ? `<p>区县站点：${AREAS.map(link).join('')}</p>` : client(code, at.sso)}`,
        );
      if (path === '/ytbase/system/default.aspx')
        return query.get('ClassName') === 'Yt.Item.getItemList' ? json({ rows: ITEMS }, 150) : null;
      if (path === '/bsznindex.do' && query.get('otheritemcode') === WANTED)
        return plainGuide(
          `<a href="javascript:;" onclick="sign()">在线办理</a>${client(code, at.sso).replace('id="list"', 'id="list" hidden')}`,
        );
      return null;
    },
    sso: ({ path }) =>
      path === '/sso/login'
        ? html(
            '登录',
            '<h3>统一用户登录</h3><p>账号 <input></p><p>密码 <input type="password"></p><p>验证码 <input><img src="/code.png" width="60" height="24"></p><button>登录</button>',
          )
        : null,
  }),
};
