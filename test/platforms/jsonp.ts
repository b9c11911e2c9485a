import { script } from '../halls/kit/site.ts';
import { html, ITEMS, WAYS } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

/** Regions by JSONP: a script element per level, a callback with a name made of the time. */
const client = `
function ask(code) {
  var name = 'jQuery' + Date.now() + Math.floor(Math.random() * 1e6);
  window[name] = function (answer) { show(answer.data); delete window[name]; };
  var s = document.createElement('script');
  s.src = '/jiq/interface/jitem/find-by-code?code=' + code + '&deptType=1&jsonpCallback=' + name + '&_=' + Date.now();
  document.head.appendChild(s);
}
function show(list) {
  var at = document.getElementById('areas');
  at.innerHTML = '';
  list.forEach(function (r) {
    var a = document.createElement('a');
    a.textContent = r.AREA_NAME;
    a.onclick = function () { if (r.LEAF) location.href = '/jiq/front/item/qlqd?areaCode=' + r.AREA_CODE; else ask(r.AREA_CODE); };
    at.appendChild(a);
  });
}
document.getElementById('where').onclick = function () { ask('990000000000'); };
`;

/** Regions asked for by JSONP when the switch is pressed, twelve digits, anchors without href made by script. */
export const jsonp: Kind<'province'> = {
  source: 'portals.md B1.5 (四川 find-by-code，旧广东 loadAsyncAADJs)',
  hosts: ['province'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.province}/` } }),
  sites: () => ({
    province({ path, query }) {
      const page = (now: string, body: string) =>
        html(
          `${now}政务服务网`,
          `<div>当前站点：<span id="where" style="cursor:pointer">${now}</span></div><div id="areas"></div><hr>${body}<script src="/a.js"></script>`,
          '<style>#areas a{margin:8px;display:inline-block;cursor:pointer}</style>',
        );
      if (path === '/') return page('东岭省', WAYS);
      if (path === '/a.js') return script(client);
      if (path === '/jiq/interface/jitem/find-by-code') {
        const below = query.get('code') === '990000000000' ? CITIES : query.get('code') === '990100000000' ? AREAS : [];
        const data = below.map((r) => ({
          AREA_NAME: r.name,
          AREA_CODE: `${r.code}000000`,
          LEAF: r.code[4] !== '0' || r.code[5] !== '0',
        }));
        return { ...script(`${query.get('jsonpCallback')}(${JSON.stringify({ code: 200, data })})`), delay: 60 };
      }
      if (path !== '/jiq/front/item/qlqd') return null;
      const here = AREAS.find((a) => `${a.code}000000` === query.get('areaCode'));
      return here
        ? page(here.name, `<ul>${ITEMS.map((i) => `<li><a href="/i/${i.id}">${i.name}</a></li>`).join('')}</ul>`)
        : null;
    },
  }),
};
