import { json, redirect } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, plainGuide, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

/** Business items of the main item; the second is the wanted one. */
const SUBS = [
  { id: 's1', name: '药品经营许可证（零售）变更' },
  { id: 's2', name: ITEM },
  { id: 's3', name: '药品经营许可证（零售）换发' },
  { id: 's4', name: '药品经营许可证（零售）注销' },
] as const;

const to = (at: string, code: string): string =>
  `ywblurl('${at}/jiq/front/transition/ywTransToDetail?areaCode=990102000000&itemCode=${code}&taskType=1&deptCode=99')`;
const buttons = (at: string, code: string, online: boolean): string =>
  `<p class="do"><a onclick="${to(at, code)}">办事指南</a> <a onclick="evaluate('${code}','99','${at}/ping')" href="javascript:void(0)" class="icon2">好差评</a> <a onclick="collect('x','${code}')" href="javascript:void(0)">订阅</a> <a onclick="checkIsOnline('${code}','2^1','101','${online ? `${at}/oauth/authorize?target=${code}` : ''}','0','')" href="javascript:void(0)" class="icon4">申请</a></p>`;

const row = (at: string, code: string, name: string): string =>
  `<li><a onclick="${to(at, code)}">${name}</a>${buttons(at, code, code === WANTED)}</li>`;

const list = (at: string): string => `<p>当前区划：<b>云溪区</b></p><ul class="sub_list">
${ITEMS.filter((i) => !i.name.startsWith('药品'))
  .map((i) => row(at, i.id, i.name))
  .join('')}
<li><div id="bm01" onclick="clickzhu('bm01')"><a href="javascript:void(0)">药品零售企业经营许可</a> <em>4项</em></div>
<ul class="sub_list2_main" id="zbm01" style="display:none">${SUBS.map((s) => row(at, s.id === 's2' ? WANTED : s.id, s.name)).join('')}</ul></li></ul>
<script>
function ywblurl(u) { window.open(u); }
function clickzhu(id) { var z = document.getElementById('z' + id); z.style.display = z.style.display === 'none' ? 'block' : 'none'; }
function collect(n, c) { location.href = '/oauth/authorize?target=collect'; }
function evaluate(c, d, u) { window.open(u); }
function checkIsOnline(code, level, kind, url) {
  if (!url) return alert('此事项暂不支持在线办理');
  fetch('/jiq/interface/item/isOnline?code=' + code).then(function (r) { return r.json(); }).then(function (a) { if (a.online) window.open(url); });
}
</script>`;

/** A list of anchors without href: the address is an argument of a call, a main item unfolds, the apply address asks first. */
export const sichuan: Kind<'province' | 'oauth'> = {
  source: 'portals.md B2 (四川／成都，onclick 列表、主项与业务办理项、checkIsOnline)',
  hosts: ['province', 'oauth'],
  city: (at) => ({
    portals: { province: `${at.province}/`, city: `${at.province}/` },
    unifiedLogin: [new URL(at.oauth).host],
  }),
  sites: (at) => ({
    province({ path, query }) {
      if (path === '/list')
        return html('云溪区政务服务网', list(at.province), '<style>.sub_list a{cursor:pointer}</style>');
      if (path === '/jiq/front/transition/ywTransToDetail') {
        if (query.get('itemCode') !== WANTED) return html('办事指南', '<h1>其他事项</h1>');
        return plainGuide(`${buttons(at.province, WANTED, true)}<script>
function checkIsOnline(code, level, kind, url) { fetch('/jiq/interface/item/isOnline?code=' + code).then(function (r) { return r.json(); }).then(function (a) { if (a.online) window.open(url); }); }
function ywblurl() {} function collect() {} function evaluate() {}
</script>`);
      }
      if (path === '/jiq/interface/item/isOnline') return json({ online: true });
      if (path === '/oauth/authorize')
        return redirect(
          `${at.oauth}/open-platform-oauth/oauth/authorize?redirect_uri=${encodeURIComponent(at.province)}`,
        );
      return null;
    },
    oauth: ({ path }) =>
      path.startsWith('/open-platform-oauth')
        ? html(
            '统一身份认证',
            '<h1>东岭省统一身份认证平台</h1><form method="post" action="/login"><p>账号 <input name="u" placeholder="请输入账号"></p><p>密码 <input type="password" name="p"></p><button>登录</button></form>',
          )
        : null,
  }),
};
