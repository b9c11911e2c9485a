import { html, ITEMS } from './content.ts';
import type { Kind } from './setup.ts';

/** Handlers are put on all links at load, so that addresses look as always; the question is a layer or the browser's. */
const asks = (own: boolean): string =>
  own
    ? `<div id="out" style="display:none;position:fixed;left:380px;top:240px;width:600px;height:200px;background:#fff;border:1px solid #444;z-index:800;padding:20px"><p>您将离开东岭政务服务网，即将跳转到：</p><p id="outUrl"></p><span class="continue" onclick="window.open(outUrl.innerText)">继续访问</span> <span onclick="this.parentNode.style.display='none'">放弃</span></div>
<script>[].forEach.call(document.links, function (a) { if (a.host !== location.host) a.onclick = function () { outUrl.innerText = a.href; out.style.display = 'block'; return false; }; });</script>`
    : `<script>[].forEach.call(document.links, function (a) { if (a.host !== location.host) a.onclick = function () { return confirm('您将离开本网，确定继续吗？'); }; });</script>`;

/** A question before a portal is left, in a layer of the page or in the browser's own words: one more click. */
export const leaving = (own: boolean): Kind<'province' | 'area'> => ({
  source: 'portals.md B2 (林芝、西安、北京，离站提示)',
  hosts: ['province', 'area'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.province}/` } }),
  sites: (at) => ({
    province: ({ path }) =>
      path === '/'
        ? html(
            '东岭政务服务网',
            `<h1>东岭政务服务网</h1><p>区县网站：<a href="${at.area}/">云溪区</a> <a href="${at.area}/nanpu">南浦区</a></p>${asks(own)}`,
            '<style>span{cursor:pointer}</style>',
          )
        : null,
    area: ({ path }) =>
      path === '/'
        ? html(
            '云溪区政务服务网',
            `<h1>云溪区政务服务网</h1><ul>${ITEMS.map((i) => `<li><a href="/${i.id}">${i.name}</a></li>`).join('')}</ul>`,
          )
        : null,
  }),
});
