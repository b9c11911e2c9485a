import { readFileSync } from 'node:fs';
import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, script } from '../kit/site.ts';
import { download, guidePage, materialDetail, printPage } from './guidepage.ts';
import { NAME, rowsOf } from './items.ts';
import { brief, item, post, tree } from './lists.ts';
import { CSS, home, page, withDq } from './page.ts';
import { REPORTS, report } from './reports.ts';
import { type Area, areaOf } from './sites.ts';

const part = (name: string): string => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const SCRIPTS: Record<string, string> = {
  '/Scripts/jquery.easyui.min.js': part('easyui'),
  '/Scripts/site.js': part('site'),
  '/Scripts/home.js': part('home'),
  '/Scripts/bszn.js': part('bszn'),
};
/** Named in a notice; taken down since. */
export const TOPIC_DEAD = '/Zt/Yshj2024/Index';
const NEWS = press(
  ['通知公告', '政策文件'],
  (n) => `/News/List?cid=${n + 1}`,
  (n, m) => `/News/Show?id=${(n + 1) * 100 + m}`,
);
const carry = (html: string, area: Area): string => html.replace(/href="(\/News\/[^"]+)"/g, `href="$1&dq=${area.dq}"`);

const grid = (title: string, url: string, cols: string): string =>
  `<div id="bjgrid" title="${title}" url="${url}" cols="${cols}" style="margin-top:10px"></div>`;

/** The city's platform: one program for the city and its districts, told apart by dq. */
export function hallSite(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  if (ask.method === 'POST') return post(ask);
  if (path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /Print/\nDisallow: /Admin/\n' };
  if (path === '/Content/themes/default/easyui.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (SCRIPTS[path]) return script(SCRIPTS[path]);
  if (path === '/Download/File') return report(query.get('id')) ?? download(query.get('id'));
  if (path === '/Sxgl/ClDetail') {
    const [, id = '', n] = /^(.*)-(\d+)$/.exec(query.get('clid') ?? '') ?? [];
    const found = item(id);
    return found && materialDetail(...found, Number(n));
  }
  const map = /^\/Content\/map\/(\d{4})\.png$/.exec(path);
  if (map)
    return picture(
      [
        '　　　人民路　　　　　　｜　　　　　　★政务服务中心',
        '————————————————┼——————————————',
        '　　　朝阳路　　　　　　｜　　公交站',
      ],
      620,
    );
  const area = areaOf(query.get('dq'));
  if (!area) return null;
  if (path === '/' || path === '/Home/Index') {
    const news = NEWS[0]?.articles.map((a): [string, string, string] => [withDq(a.path, area), a.title, a.date]) ?? [];
    return home(
      at,
      area,
      news,
      REPORTS.map((r) => [`/Download/File?id=${r.id}`, r.title, r.date]),
    );
  }
  if (path === '/Home/GetTree') return tree(area, query.get('lx'));
  if (path === '/Home/GetHot')
    return json(
      rowsOf(area)
        .filter((r, n) => r.name !== NAME && r.online && n % 7 === 2)
        .slice(0, 6)
        .map(brief),
      500,
    );
  if (path === '/Sxgl/Bszn' || path === '/Print/Bszn') {
    const found = item(query.get('sxid'));
    if (!found) return null;
    return path === '/Print/Bszn' ? printPage(...found) : guidePage(at, ...found);
  }
  if (path === '/Bjgs/Index')
    return page(
      at,
      area,
      '办件公示',
      grid(
        '办件公示',
        '/Bjgs/GetList',
        'BJBH:办件编号:190,SXMC:事项名称:360,BJDW:办理单位:240,BJZT:状态:90,BJSJ:办结时间:120',
      ),
      'bszn',
    );
  if (path === '/Zjcs/List')
    return page(
      at,
      area,
      '中介超市',
      grid('中介超市', '/Zjcs/GetList', 'ZJMC:中介机构名称:340,FWLX:服务类型:260,ZZ:资质等级:180,LXDH:联系电话:200'),
      'bszn',
    );
  if (path === '/Tbgg/List')
    return page(
      at,
      area,
      '好差评通报',
      `<h2>好差评通报</h2><ul class="li">${REPORTS.map((r) => `<li><span>${r.date}</span><a href="/Download/File?id=${r.id}" target="_blank">${r.title}</a></li>`).join('')}</ul>`,
    );
  const key = path === '/News/List' ? `${path}?cid=${query.get('cid')}` : `${path}?id=${query.get('id')}`;
  const found = printed(NEWS, key);
  if (!found) return null;
  const more =
    key === NEWS[0]?.articles[1]?.path ? `<p>详见专题：<a href="${TOPIC_DEAD}">优化营商环境2024</a></p>` : '';
  return page(
    at,
    area,
    found.title,
    `<div class="pad" style="background:#fff;margin-top:10px">${carry(found.html.replace('<ul>', '<ul class="li">'), area)}${more}</div>`,
  );
}
