import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { CITY, DISTRICT, MUNICIPAL, PROVINCE } from './items.ts';

const CITIES = ['沅江口市', CITY, '酉水市', '资滨市', '雪峰市'];
const DISTRICTS: [slug: string, name: string, address: string][] = [
  ['wl', '武岭区', '武岭区建设东路20号'],
  ['lt', DISTRICT, ''],
  ['yxp', '云溪坪区', '云溪坪区环城路3号'],
  ['az', '安渡县', '安渡县城关镇沿河街77号'],
  ['tm', '天门河县', '天门河县东正街109号'],
  ['js', '津沙市', '津沙市车胤大道6号'],
];
export const DEAD_DISTRICT = '/qxdt/yxp/index.htm';
export const DEAD_TOPIC = '/zt/sqgg2018/index.html';

const provinceNews = press(
  ['省内动态', '政策公告'],
  (n) => `/xw/l${n}.html`,
  (n, m) => `/xw/${n}/${20260100 + m}.html`,
  5,
);
const cityNews = press(
  ['图片新闻', '公告栏'],
  (n) => `/info/list${n}.htm`,
  (n, m) => `/info/${n}${m}.htm`,
  5,
);

const css = (colour: string): string =>
  `<style>body{margin:0;font:14px/1.8 "微软雅黑",Arial;background:#f5f5f5;color:#333}a{color:#224}.o{width:1000px;margin:0 auto;background:#fff;padding:0 14px}.t{background:${colour};color:#fff;font-size:30px;padding:26px 30px}.n{background:#444;padding:8px 20px}.n a{color:#fff;margin-right:28px;text-decoration:none}.k{border:1px solid #ddd;margin:12px 0;padding:6px 14px}.k h3{margin:4px 0;border-bottom:1px solid #ddd;color:${colour}}.p{overflow:hidden}.p div{float:left;width:155px;text-align:center;margin:6px 3px}.p img{border:1px solid #ccc}.f{text-align:center;font-size:12px;color:#777;padding:16px}.f a{margin:0 6px}</style>`;
const wrap = (title: string, colour: string, top: string, nav: [string, string][], html: string, foot: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${css(colour)}</head><body><div class="o"><div class="t">${top}</div><div class="n">${nav.map(([u, t]) => `<a href="${u}">${t}</a>`).join('')}</div>${html}<div class="f">${foot}</div></div></body></html>`;
const news = (list: typeof cityNews): string =>
  list
    .map(
      (c) =>
        `<div class="k"><h3><a href="${c.path}">${c.name}</a></h3>${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a> ${a.date}</p>`).join('')}</div>`,
    )
    .join('');

export const province =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const page = (title: string, html: string) =>
      wrap(
        title,
        '#9c2b20',
        `${PROVINCE}网上政务服务大厅`,
        [
          ['/', '首页'],
          ['/xw/l0.html', '省内动态'],
          ['/xw/l1.html', '政策公告'],
          ['/bz.html', '使用帮助'],
        ],
        html,
        `${friends(at['ext'], 9)
          .map((f) => `<a href="${f.url}">${f.name}</a>`)
          .join('')}<br>${PROVINCE}人民政府办公厅主办`,
      );
    if (path === '/')
      return page(
        `${PROVINCE}网上政务服务大厅`,
        `<div class="k"><h3>市级大厅</h3><p>${CITIES.map((c, n) => `<a href="${c === CITY ? `${at['city']}/` : `${at['ext']}/dt${n}/`}" target="_blank">${c}</a>`).join('　')}</p></div>${news(provinceNews)}<div class="k"><h3>专题</h3><p><a href="${DEAD_TOPIC}">省市改革公告汇编</a></p></div>`,
      );
    if (path === '/bz.html')
      return page(
        '使用帮助',
        '<div class="k"><p>省级大厅汇集各市网上大厅的入口，各区县大厅由所在市统一组织，请从市级大厅进入。</p></div>',
      );
    const shown = printed(provinceNews, path);
    return shown ? page(shown.title, `<div class="k">${shown.html}</div>`) : null;
  };
/** The other cities' halls, on the neighbours' host. */
export const otherCities = Object.fromEntries(
  CITIES.map((c, n) => [
    `/dt${n}/`,
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${c}政务服务网</title></head><body><h1>${c}政务服务网</h1><p>${c}共有${4 + n}个区县大厅，市级窗口${60 + n * 7}个。</p></body></html>`,
  ]),
);

export const city =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    const page = (title: string, html: string) =>
      wrap(
        title,
        '#1f6f43',
        `${CITY}政务服务网`,
        [
          ['/', '首页'],
          ['/sjbs.htm', '市级办事'],
          ['/info/list1.htm', '公告栏'],
          ['/tsjb.htm', '投诉举报'],
          ['/gywm.htm', '关于我们'],
        ],
        html,
        `${friends(at['ext'], 6)
          .map((f) => `<a href="${f.url}">${f.name}</a>`)
          .join('')}<br>${CITY}政务服务中心主办　市民服务热线：12345`,
      );
    const items = (list: typeof MUNICIPAL) =>
      list.map((i) => `<p><a href="/sjbs/${i.id}.htm">${i.name}</a>　市${i.dept}</p>`).join('') || '<p>没有查到</p>';
    if (path === '/')
      return page(
        `${CITY}政务服务网`,
        `<div class="k"><form action="/cx.htm"><input name="q" size="40"> <input type="submit" value="查市级事项"></form></div><div class="k"><h3>各区县大厅</h3><div class="p">${DISTRICTS.map(([slug, name]) => `<div><a href="${slug === 'lt' ? `${at['hall']}/` : `/qxdt/${slug}/index.htm`}" target="_blank"><img src="/images/qx_${slug}.svg" width="140" height="80" alt="${name}"><br>${name}</a></div>`).join('')}</div></div>${news(cityNews)}`,
      );
    const pictured = DISTRICTS.find(([slug]) => path === `/images/qx_${slug}.svg`);
    if (pictured) return picture(['▟▙ 大厅'], 140);
    const local = DISTRICTS.find(([slug]) => path === `/qxdt/${slug}/index.htm` && slug !== 'lt');
    if (local && path !== DEAD_DISTRICT)
      return page(
        `${local[1]}政务服务大厅`,
        `<div class="k"><h3>${local[1]}政务服务大厅</h3><p>地址：${local[2]}，设窗口${12 + local[0].length * 9}个。办理${local[1]}事项请到大厅取号，周末不对外办公。</p></div>`,
      );
    if (path === '/sjbs.htm') return page('市级办事', `<div class="k"><h3>市级办事</h3>${items(MUNICIPAL)}</div>`);
    if (path === '/cx.htm')
      return page(
        '查询结果',
        `<div class="k"><h3>查询结果</h3>${items(findByName(MUNICIPAL, query.get('q') ?? '', 0.5))}</div>`,
      );
    const item = MUNICIPAL.find((i) => path === `/sjbs/${i.id}.htm`);
    if (item)
      return page(
        item.name,
        `<div class="k"><h3>${item.name}</h3><p>受理单位：${CITY}${item.dept}</p><p>办理“${item.name}”请到市政务服务中心${2 + (item.name.length % 3)}楼${item.id.slice(-2)}号窗口。</p></div>`,
      );
    if (path === '/tsjb.htm')
      return page(
        '投诉举报',
        '<div class="k"><h3>投诉举报</h3><p>对窗口工作人员的服务态度、工作效率不满意的，请拨打12345市民服务热线，或者到市政务服务中心一楼投诉室当面反映。</p></div>',
      );
    if (path === '/gywm.htm')
      return page('关于我们', `<div class="k"><p>${CITY}政务服务中心位于柳叶大道，2011年投入使用。</p></div>`);
    const shown = printed(cityNews, path);
    return shown ? page(shown.title, `<div class="k">${shown.html}</div>`) : null;
  };
