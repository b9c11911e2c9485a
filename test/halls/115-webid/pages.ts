import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { box, crumb, listUrl, page, paper, townsOf } from './frame.ts';
import { type Catalog, catalogsOf, search, unique } from './items.ts';
import { DISTRICT, PROVINCE, type WebSite } from './sites.ts';

export const DEAD_ZONE = '/webroot/front/zt/qstb/index.do';
export const DEAD_TOPIC = '/webroot/front/zt/2022zjfw/index.do';
const safe = (text: string | null): string => (text ?? '').replace(/[<>"'&]/g, '');
export const columns = press(
  ['通知公告', '工作动态'],
  (n) => `/art/col/col${1168 + n}/index.html`,
  (n, m) => `/art/2026/${m + 2}/18/art_${1168 + n}_${46200 + m}.html`,
);
const catalogUrl = (site: WebSite, c: Catalog): string => page(site, 'catalog', `&mlId=${c.id}`);
const news = (n: number): string =>
  `<ul class="news">${columns[n]?.articles.map((a) => `<li><a href="${a.path}" target="_blank">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul>`;

function index(at: Addresses, site: WebSite): Reply {
  const list = catalogsOf(site);
  const themes = (who: string) => unique(list.filter((c) => c.audience === who).map((c) => c.theme));
  const grid = (links: [string, string][]) =>
    `<div class="grid">${links.map(([name, url]) => `<a href="${url}">${name}</a>`).join('')}</div>`;
  const depts = unique(list.flatMap((c) => c.entries.map((e) => e.dept)));
  const hot = list.filter((c) => !c.name.includes('药品')).slice(2, 8);
  const service = `<div class="two">${box('个人服务', grid(themes('个人').map((t) => [t, listUrl(site, 'theme', t, 'gr')])))}${box('法人服务', grid(themes('法人').map((t) => [t, listUrl(site, 'theme', t, 'fr')])))}</div>`;
  const offices = box(
    '部门',
    grid(depts.slice(0, 12).map((d) => [d, listUrl(site, 'dept', d)])),
    `<a href="${page(site, 'dept')}">更多</a>`,
  );
  const often = box('高频服务', grid(hot.map((c) => [c.name, catalogUrl(site, c)])));
  const told = `<div class="two">${box('通知公告', news(0), `<a href="${columns[0]?.path}">更多</a>`)}${box('工作动态', news(1), `<a href="${columns[1]?.path}">更多</a>`)}</div>`;
  const mine = box('我的专区', '<p>登录后可查看您的办件、证照和订阅服务。</p>');
  const special = box(
    '特色服务',
    grid([
      ['一件事一次办', page(site, 'yjs')],
      ['帮办代办', page(site, 'bangban')],
      ['办件结果公示', page(site, 'col', '&colId=jggs')],
      ...(site === PROVINCE ? ([['全省通办', DEAD_ZONE]] as [string, string][]) : []),
    ]),
  );
  const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const notice = `<div class="w"><div class="box">【公告】${day}凌晨0:00至4:00平台数据库升级，期间可能出现访问缓慢，敬请谅解。</div></div>`;
  // Each site has bought its own order of blocks.
  const order =
    site.skin === 'blue'
      ? [service, offices, often, told, special]
      : site.skin === 'red'
        ? [told, service, offices, special]
        : [often, special, service, mine, offices, told];
  return paper(
    at,
    site,
    '首页',
    `<div class="banner"><div class="w"><h2>${site.name}政务服务</h2><p>进驻部门${depts.length}个，公开事项${list.length}项、办理项${list.reduce((n, c) => n + c.entries.length, 0)}个</p></div></div>${site === PROVINCE ? notice : ''}<div class="w">${order.join('')}</div>`,
  );
}
const SIZE = 12;
const turner = (now: number, last: number): string =>
  `<div class="fy">${Array.from({ length: last }, (_, i) => `<a class="${i + 1 === now ? 'on' : ''}" href="javascript:turn(${i + 1})">${i + 1}</a>`).join('')} 共${last}页</div>`;
function list(at: Addresses, site: WebSite, query: URLSearchParams): Reply {
  const type = query.get('type') ?? '';
  const who = type === 'gr' ? '个人' : type === 'fr' ? '法人' : '';
  const [by, val] = [query.get('by') ?? '', safe(query.get('val'))];
  const towns = townsOf(site);
  const found = catalogsOf(site).filter(
    (c, n) =>
      (!who || c.audience === who) &&
      (by !== 'theme' || c.theme === val) &&
      (by !== 'dept' || c.entries.some((e) => e.dept === val)) &&
      (by !== 'town' || (c.audience === '个人' && n % Math.max(2, towns.length) !== towns.indexOf(val))),
  );
  const now = Math.max(1, Number(query.get('page')) || 1);
  const rows = found
    .slice((now - 1) * SIZE, now * SIZE)
    .map((c) => `<li><a href="${catalogUrl(site, c)}">${c.name}</a><span><i>办理项 ${c.entries.length}</i></span></li>`)
    .join('');
  const themes = unique(catalogsOf(site).map((c) => c.theme));
  const cond = `<div class="cond"><p><b>对象</b><a class="${who ? '' : 'on'}" href="${listUrl(site, by, val)}">全部</a><a class="${who === '个人' ? 'on' : ''}" href="${listUrl(site, by, val, 'gr')}">个人</a><a class="${who === '法人' ? 'on' : ''}" href="${listUrl(site, by, val, 'fr')}">法人</a></p><p><b>主题</b>${themes.map((t) => `<a class="${by === 'theme' && t === val ? 'on' : ''}" href="${listUrl(site, 'theme', t, type)}">${t}</a>`).join('')}</p></div>`;
  return paper(
    at,
    site,
    '事项清单',
    `<div class="w">${crumb(site, who ? `${who}服务` : '事项清单', ...(val ? [val] : []))}${box('筛选', cond)}${box(`目录清单（${found.length}）`, rows ? `<ul class="ml">${rows}</ul>${turner(now, Math.max(1, Math.ceil(found.length / SIZE)))}` : '<p>没有符合条件的事项。</p>')}</div>`,
  );
}
function results(at: Addresses, site: WebSite, query: URLSearchParams): Reply {
  const words = safe(query.get('kw'));
  const found = search(site, words);
  const now = Math.max(1, Number(query.get('page')) || 1);
  const rows = found
    .slice((now - 1) * 10, now * 10)
    .map(
      (e) =>
        `<li class="jg"><a href="${page(site, 'guide', `&ssqdId=${e.id}`)}" target="_blank">${e.name}</a><span>${e.dept}　办件量${e.heat}　<i>${e.kind}</i></span></li>`,
    )
    .join('');
  return paper(
    at,
    site,
    '搜索',
    `<div class="w">${crumb(site, '搜索')}${box(`在“${site.name}”站点搜索“${words}”，共${found.length}个办理项`, rows ? `<ul class="ml">${rows}</ul>${turner(now, Math.max(1, Math.ceil(found.length / 10)))}` : '<p>很抱歉，没有找到与您搜索词相关的办理项。</p>')}</div>`,
    words,
  );
}
const COLS: Record<string, string> = { zcwj: '政策文件', jggs: '办件结果公示' };
function column(at: Addresses, site: WebSite, query: URLSearchParams): Reply {
  const id = query.get('colId') ?? '';
  const name = COLS[id];
  if (!name) return null;
  const body =
    id === 'zcwj'
      ? site === DISTRICT
        ? '<p style="text-align:center;color:#999">暂无内容</p>'
        : `<ul class="news"><li>${site.name}推进“高效办成一件事”实施方案<span>2026-03-11</span></li><li>${site.name}行政许可事项清单管理办法<span>2026-01-20</span></li></ul>`
      : `<table class="pt"><tr><th>办件编号</th><th>事项</th><th>办结时间</th><th>结果</th></tr>${catalogsOf(site)
          .slice(4, 12)
          .map(
            (c, n) =>
              `<tr><td>${site.webId}2611${1040 + n * 7}</td><td>${c.name}</td><td>2026-11-${10 + n}</td><td>${n === 5 ? '不予许可' : '准予许可'}</td></tr>`,
          )
          .join('')}</table>`;
  return paper(at, site, name, `<div class="w">${crumb(site, name)}${box(name, body)}</div>`);
}
export function pageOf(at: Addresses, site: WebSite, { path, query }: Ask): Reply {
  const name = /^\/webroot\/front\/(\w+)\.do$/.exec(path)?.[1];
  if (name === 'index') return index(at, site);
  if (name === 'sxlist') return list(at, site, query);
  if (name === 'search') return results(at, site, query);
  if (name === 'col') return column(at, site, query);
  if (name === 'dept')
    return paper(
      at,
      site,
      '部门',
      `<div class="w">${crumb(site, '部门')}${box(
        '部门',
        `<div class="grid">${unique(catalogsOf(site).flatMap((c) => c.entries.map((e) => e.dept)))
          .map((d) => `<a href="${listUrl(site, 'dept', d)}">${d}</a>`)
          .join('')}</div>`,
      )}</div>`,
    );
  if (name === 'yjs')
    return paper(
      at,
      site,
      '一件事一次办',
      `<div class="w">${crumb(site, '一件事一次办')}${box('一件事一次办', `<p>${site.name}已推出“开办餐饮店”“新生儿出生”“企业迁移登记”等${12 + site.name.length}件事，请到行政服务中心“一件事”专窗咨询。</p>`)}</div>`,
    );
  const shown = printed(columns, path);
  if (!shown) return null;
  const more =
    path === columns[1]?.articles[2]?.path ? `<p>专题链接：<a href="${DEAD_TOPIC}">走进服务窗口</a></p>` : '';
  return paper(
    at,
    PROVINCE,
    shown.title,
    `<div class="w">${crumb(PROVINCE, '资讯')}<div class="box">${shown.html}${more}</div></div>`,
  );
}
