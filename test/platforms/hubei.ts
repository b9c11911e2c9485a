import { html, ITEM, ITEMS, plainGuide } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

const tree = (
  to: string,
) => `<div class="H_shengji_box1"><ul id="cityShi">${CITIES.map((c) => `<li data="${c.code}" onclick="unfold('${c.code}')">${c.name}</li>`).join('')}</ul>
<ul parentandid="990100" style="display:none">${AREAS.map((a) => `<li regioncode="${a.code}" onclick="take('${a.code}')">${a.name}</li>`).join('')}</ul>
<ul parentandid="990200" style="display:none"><li regioncode="990201" onclick="take('990201')">江口区</li></ul></div>
<form method="post" action="${to}"><input type="hidden" name="regionCode"></form>
<script>
function unfold(code) { document.querySelectorAll('[parentandid]').forEach(function (u) { u.style.display = u.getAttribute('parentandid') === code ? 'block' : 'none'; }); }
function take(code) { var f = document.forms[0]; f.regionCode.value = code; f.submit(); }
</script>`;
const STYLE = '<style>li{display:inline-block;margin:4px 10px;cursor:pointer}</style>';

/** The inline tree: the region is posted and lives in the session, the address of a guide says nothing of it. */
const taking = (to: string): Kind<'province'> => ({
  source: 'portals.md B1.3, B1.7 (湖北，页内区划树，regionCode 以 POST 提交)',
  hosts: ['province'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.province}/` } }),
  sites: () => ({
    province({ path, method, body, cookies, query }) {
      const taken = method === 'POST' ? new URLSearchParams(body).get('regionCode') : cookies['region'];
      const name = [...CITIES, ...AREAS].find((r) => r.code === taken)?.name ?? '东岭省';
      if (path === '/') return html('东岭政务服务网', `<h1>东岭政务服务网</h1>${tree(to)}`, STYLE);
      if (path === '/webview/grfw.html')
        return {
          headers: { 'set-cookie': `region=${taken ?? ''}; path=/` },
          body: html(
            '政务服务',
            `<p>当前区划：${name}</p><ul>${ITEMS.map((i) => `<li><a href="/webview/bszn/bsznpage.html?transactCode=${i.id}">${i.name}</a></li>`).join('')}</ul>`,
            STYLE,
          ),
        };
      if (path === '/webview/bszn/bsznpage.html') {
        const item = ITEMS.find((i) => i.id === query.get('transactCode'));
        if (item?.name !== ITEM) return html(item?.name ?? '', `<h1>${item?.name}</h1>`);
        return plainGuide().replaceAll('云溪区', name);
      }
      return null;
    },
  }),
});
export const hubei = taking('/webview/grfw.html');
/** The same, where the address to which the region is posted says that something is kept for a user: we do not send it. */
export const keeping = taking('/web/user/saveRegion.do');
