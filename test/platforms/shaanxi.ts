import { script } from '../halls/kit/site.ts';
import { html, ITEMS, plainGuide, WANTED } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

const STREETS = ['新安街道', '云湖街道', '柳林镇'];

/** Writes the box of regions: what stands under the pointer decides what is shown, and leaving it closes everything. */
const cascade = (city: string, area: string): string => `
var w = [];
function put(s) { w.push(s); }
put('<div id="qh" onmouseleave="shut()"><button type="button" onmouseover="unfold(1)">省级</button>');
put('<div id="box1" style="display:none;position:absolute;z-index:9;background:#fff;border:1px solid #999;width:640px;top:34px">');
${CITIES.map((c) => `put('<a target="_top" name="${c.slug}" class="${c.slug === 'qingshi' ? '' : 'unfinish'}" onmouseover="unfold(2,&quot;${c.slug}&quot;)" onclick="toCity(&quot;${c.slug === 'qingshi' ? city : ''}&quot;)">${c.name}</a> ');`).join('\n')}
put('<div id="box2" style="display:none;border-top:1px solid #ccc">');
${AREAS.map((a) => `put('<a target="_top" class="${a.slug === 'baita' ? 'unfinish' : ''}" onmouseover="unfold(3)" onmouseout="later()" ${a.slug === 'baita' ? '' : `onclick="javascript:window.location.href=&quot;${a.slug === 'nanpu' ? `${city}/gov/home/fuwu` : `${area}/${a.slug}/public/index`}&quot;"`}>${a.name}</a> ');`).join('\n')}
put('<div id="box3" style="display:none;border-top:1px dashed #ccc">${STREETS.map((s) => `<a target="_top" onclick="toStreet(0)">${s}</a>`).join(' ')}</div>');
put('</div></div></div>');
document.writeln(w.join(''));
var t = 0;
function box(i) { return document.getElementById('box' + i); }
function unfold(i, who) { clearTimeout(t); box(i).style.display = 'block'; if (i === 2) box(2).style.display = who === 'qingshi' ? 'block' : 'none'; }
function shut() { [1, 2, 3].forEach(function (i) { box(i).style.display = 'none'; }); }
function later() { clearTimeout(t); t = setTimeout(function () { box(3).style.display = 'none'; }, 40); }
function toCity(u) { if (u) location.href = u + '/home'; }
function toStreet() { return false; }
`;

const home = (title: string, body = ''): string =>
  html(
    title,
    `<div style="height:30px"><script src="/js/do.js"></script></div><h1>${title}</h1>${body}<ul><li><a href="/notice/1">关于开展电子证照应用的通知</a></li></ul>`,
    '<style>a{margin:0 6px}.unfinish{color:#999;cursor:text}</style>',
  );

/** The hover cascade: written by document.writeln, anchors with handlers and no href, a box that closes behind the pointer. */
export const shaanxi: Kind<'province' | 'city' | 'area'> = {
  source: 'portals.md B1.1 (陕西，页首区划切换)',
  hosts: ['province', 'city', 'area'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.city}/home` } }),
  sites: (at) => ({
    province: ({ path }) =>
      path === '/js/do.js' ? script(cascade(at.city, at.area)) : path === '/' ? home('东岭政务服务网') : null,
    city: ({ path }) => {
      if (path === '/js/do.js') return script(cascade(at.city, at.area));
      if (path === '/home') return home('青石市政务服务网');
      // A district without a hall of its own: the entry opens its ordinary government site.
      if (path === '/gov/home/fuwu')
        return html(
          '南浦区人民政府',
          '<h1>南浦区人民政府</h1><a href="#">政务公开</a><a href="#">新闻中心</a><a href="#">领导之窗</a>',
        );
      return null;
    },
    area: ({ path }) => {
      if (path === '/yunxi/public/index')
        return html(
          '云溪区政务服务网',
          `<h1>云溪区政务服务网</h1><h2>服务事项</h2><ul>${ITEMS.map((i) => `<li><a href="/icity/icity/proinfo?id=${i.id}">${i.name}</a></li>`).join('')}</ul>`,
        );
      return path === '/icity/icity/proinfo' ? plainGuide() : null;
    },
  }),
};
export const GUIDE_PATH = `/icity/icity/proinfo?id=${WANTED}`;
