import { html, ITEMS, plainGuide, WANTED, WAYS } from './content.ts';
import { AREAS, type Kind } from './setup.ts';

/** A guide for first-time visitors: a mask, one hint after the other, gone for good with a cookie. */
const layer = `<div id="guides" style="display:none"><div style="position:fixed;left:0;top:0;width:100%;height:100%;background:rgba(0,0,0,.6);z-index:1000"></div>
<div style="position:fixed;left:420px;top:260px;width:520px;height:260px;background:#fff;z-index:1001;padding:20px"><p id="hint"></p><p><a id="next" style="cursor:pointer">下一步</a> <a id="skip" style="cursor:pointer">跳过</a></p></div></div>
<script>
var HINTS = ['新手引导：在这里切换区划', '新手引导：在这里搜索事项', '新手引导：在这里登录'], at = 0;
function step() { document.getElementById('hint').textContent = HINTS[at]; document.getElementById('next').textContent = at === HINTS.length - 1 ? '我知道了' : '下一步'; }
function off() { document.cookie = 'guidesStatus=off; path=/'; document.getElementById('guides').style.display = 'none'; }
if (document.cookie.indexOf('guidesStatus=off') < 0) { document.getElementById('guides').style.display = 'block'; step(); }
document.getElementById('next').onclick = function () { if (++at < HINTS.length) step(); else off(); };
document.getElementById('skip').onclick = off;
</script>`;

/** First-visit layers over everything; codes of six or of twelve digits for one and the same place. */
export const neimenggu: Kind<'province'> = {
  source: 'portals.md A1, B7 (内蒙古，guidesStatus 引导层、regionCode 6 或 12 位)',
  hosts: ['province'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.province}/index?regionCode=990100` } }),
  sites: () => ({
    province({ path, query }) {
      const code = query.get('regionCode') ?? '990000';
      const here =
        AREAS.find((a) => code === a.code || code === `${a.code}000000`)?.name ??
        (code.startsWith('9901') ? '青石市' : '东岭省');
      const page = (body: string) => html(`${here}政务服务网`, `<header>当前站点：${here}</header>${body}${layer}`);
      if (path === '/')
        return page(
          `<h1>东岭省政务服务网</h1>${WAYS}<p>市县：<a href="/index?regionCode=990100">青石市</a> <a href="/index?regionCode=990200">临江市</a></p>`,
        );
      if (path === '/index') {
        if (here === '青石市')
          return page(
            `<h1>${here}</h1><p>${AREAS.map((a) => `<a href="/index?regionCode=${a.code}000000">${a.name}</a>`).join(' ')}</p>`,
          );
        return page(
          `<h2>办事事项</h2><ul>${ITEMS.map((i) => `<li><a href="/handle_affairs_detail_simple?item_detail_id=${i.id}&regionCode=${code}&record=istrue">${i.name}</a></li>`).join('')}</ul>`,
        );
      }
      if (path === '/handle_affairs_detail_simple' && query.get('item_detail_id') === WANTED) return plainGuide(layer);
      return null;
    },
  }),
};
