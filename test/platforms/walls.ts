import type { Answer } from '../halls/kit/site.ts';
import { html, ITEMS } from './content.ts';
import type { Kind } from './setup.ts';

const home = html(
  '云溪区政务服务网',
  `<h1>云溪区政务服务网</h1><ul>${ITEMS.map((i) => `<li><a href="/i/${i.id}">${i.name}</a></li>`).join('')}</ul>`,
);
const bare = (status: number, script: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: `<html><head><script>${script}</script></head><body></body></html>`,
});

/** 521 and a script that sets a cookie, 521 once more with another, then the page. A browser passes by itself. */
export const jiasule: Kind<'hall'> = {
  source: 'portals.md B6 (加速乐 __jsluid_s、__jsl_clearance_s，两次 521)',
  hosts: ['hall'],
  city: (at) => ({ portals: { province: `${at.hall}/`, city: `${at.hall}/` } }),
  sites: () => ({
    hall({ path, cookies }) {
      if (path !== '/') return null;
      const pass = cookies['__jsl_clearance_s'];
      if (pass === 'two') return home;
      return bare(
        521,
        pass
          ? "function go(o) { document.cookie = '__jsl_clearance_s=' + o.ct + '; path=/'; location.reload(); } go({ ct: 'two' });"
          : "document.cookie = '__jsl_clearance_s=one; path=/'; location.href = location.pathname + location.search;",
        { 'set-cookie': '__jsluid_s=5d1; path=/; HttpOnly' },
      );
    },
  }),
};

/** 200 with nothing but a script: the cookie comes from the script, the page from the second visit. */
export const acw: Kind<'hall'> = {
  ...jiasule,
  source: 'portals.md B6 (acw_sc__v2，200 只有脚本)',
  sites: () => ({
    hall: ({ path, cookies }) =>
      path !== '/'
        ? null
        : cookies['acw_sc__v2']
          ? home
          : bare(
              200,
              "var arg1 = '5F2A'; setTimeout(function () { document.cookie = 'acw_sc__v2=' + arg1.split('').reverse().join('') + '; path=/'; document.location.reload(); }, 60);",
            ),
  }),
};

/** 412 for ever: a browser that is watched does not pass. */
export const ruishu: Kind<'hall'> = {
  ...jiasule,
  source: 'portals.md B6 (瑞数，412、$_ts)',
  sites: () => ({
    hall: () =>
      bare(412, "window.$_ts = window['$_ts'] || {}; $_ts.nsd = 94113; $_ts.cd = 'qqhrrAAgDqAcqaVtrA';", {
        'set-cookie': 'FSSBBIl1UgzbN7N80S=x; path=/; HttpOnly',
      }),
  }),
};

/** A slider before the list, on the portal's own page. */
export const slider: Kind<'hall'> = {
  ...jiasule,
  source: 'portals.md B5 (重庆、甘肃、安徽，列表前滑块验证)',
  sites: () => ({
    hall: () =>
      html(
        '安全验证',
        '<div class="captcha"><h3>安全验证</h3><p>请按住滑块，拖动到最右边</p><div class="slider" style="width:300px;height:40px;background:#eee"></div><p>请完成验证后继续访问</p></div>',
      ),
  }),
};
