import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { AREA, CITY, listOf, PROVINCE } from './items.ts';

const page = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;

const CITIES = ['泽阳市', '岚口市', '汐浦市', '漳屏市', '宁川市', '莲港市', '龙坪市', '建岭市', '樟湖实验区'];
const PROV_ITEMS = listOf(CITY.code)
  .slice(0, 24)
  .map((item, n) => ({ ...item, id: `P${3500 + n * 3}` }));
const PROV_NEWS = press(
  ['通知公告', '政务动态'],
  (n) => `/jdhy/${['tzgg', 'zwdt'][n]}/`,
  (n, m) => `/jdhy/${['tzgg', 'zwdt'][n]}/20260${m + 1}/t2026_58${n}${m}.htm`,
);
export const DEAD_TOPIC = '/ztzl/2022yhyshj/';
export const DEAD_UNIT = '/lzzx/';
const provCss = `*{box-sizing:border-box}body{margin:0;font:14px/1.9 SimSun,"Microsoft YaHei",sans-serif;color:#333}a{color:#333;text-decoration:none}a:hover{color:#b5121b}.w{width:1100px;margin:0 auto}.t{background:#b5121b;color:#fff}.t .w{display:flex;align-items:center;height:96px}.t h1{font-size:30px;margin:0;flex:1}.t input{height:36px;width:260px;border:0;padding:0 10px}.t .s{width:70px;background:#f2b544}.n{background:#8f0d15}.n a{display:inline-block;color:#fff;line-height:42px;padding:0 34px}.c{display:flex;gap:24px;margin-top:16px}.c>div{flex:1}h3{border-bottom:2px solid #b5121b;margin:18px 0 8px}.ds a{display:inline-block;width:114px;text-align:center;border:1px solid #e3d3d4;line-height:40px;margin:0 6px 8px 0;background:#fcf8f8}ul{list-style:none;padding:0;margin:0}li{display:flex;justify-content:space-between;border-bottom:1px dotted #ccc}.f{margin-top:30px;background:#f0ecec;padding:16px 0;font-size:12px;text-align:center}.f a{margin:0 8px}.k{min-height:360px}`;
function prov(at: Addresses, title: string, body: string): string {
  const units = friends(at['ext'], 6);
  return page(
    `${title}_${PROVINCE}政务服务网`,
    provCss,
    `<div class="t"><div class="w"><h1>${PROVINCE}政务服务网</h1><form action="/search.do" method="get"><input name="q" placeholder="搜索省级事项、政策"><input class="s" type="submit" value="搜索"></form></div></div><div class="n"><div class="w"><a href="/">首页</a><a href="/sxqd.htm">省级事项</a><a href="/jdhy/tzgg/">通知公告</a><a href="/jdhy/zwdt/">政务动态</a><a href="/hdjl.htm">互动交流</a><a href="${at['sso']}/cas/login?service=${encodeURIComponent(`${at['prov']}/`)}">用户登录</a></div></div><div class="w k">${body}</div><div class="f"><p>${units.map((u) => `<a href="${u.url}" target="_blank">${u.name}</a>`).join('')}<a href="${at['ext']}${DEAD_UNIT}" target="_blank">岚泽征信</a><a href="${at['ext']}/gsxt/" target="_blank">企业信用信息公示</a></p><p>主办：${PROVINCE}人民政府办公厅　运维：岚泽数字科技有限公司　<a href="/archive/2023.htm">历史公告存档</a></p></div>`,
  );
}
export function province(at: Addresses, { path, query }: Ask): Reply {
  const p = (title: string, body: string) => prov(at, title, body);
  if (path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /archive/\n' };
  if (path === '/')
    return p(
      '首页',
      `<h3>设区市服务网</h3><div class="ds">${CITIES.map((c, n) => `<a href="${c === CITY.name ? `${at['city']}/` : `/ds/${n + 1}.htm`}">${c}</a>`).join('')}</div><div class="c"><div><h3>通知公告</h3><ul>${(PROV_NEWS[0]?.articles ?? []).map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul></div><div><h3>省级热门事项</h3><ul>${PROV_ITEMS.slice(
        0,
        6,
      )
        .map((i) => `<li><a href="/sxqd/${i.id}.htm">${i.name}</a></li>`)
        .join(
          '',
        )}</ul></div></div><h3>专题</h3><div class="ds"><a href="/zt/ksbs.htm">跨省通办</a><a href="${DEAD_TOPIC}">营商环境</a><a href="/zt/dzzz.htm">电子证照</a></div><p>系统升级公告：本网已于2026年9月12日0时至6时完成升级，现各项服务正常。</p>`,
    );
  const other = CITIES[Number(/^\/ds\/(\d)\.htm$/.exec(path)?.[1] ?? 0) - 1];
  if (other)
    return p(
      other,
      `<h3>${other}</h3><p>${other}政务服务已全部迁入“${other.slice(0, 2)}通”移动端，请在应用商店下载，或者拨打${other}12345热线。</p>`,
    );
  if (path === '/sxqd.htm')
    return p(
      '省级事项',
      `<h3>省级事项</h3><ul>${PROV_ITEMS.map((i) => `<li><a href="/sxqd/${i.id}.htm">${i.name}</a><span>省${i.dept.replace('局', '厅')}</span></li>`).join('')}</ul>`,
    );
  const item = provincial(PROV_ITEMS, /^\/sxqd\/(P\d+)\.htm$/.exec(path)?.[1] ?? '');
  if (item) return p(item.title, item.html);
  if (path === '/search.do') {
    const q = (query.get('q') ?? '').replace(/[<>"&]/g, '');
    const found = PROV_ITEMS.filter((i) => q !== '' && i.name.includes(q));
    return p(
      '检索',
      `<h3>省级事项中与“${q}”有关的结果共${found.length}条</h3><ul>${found.map((i) => `<li><a href="/sxqd/${i.id}.htm">${i.name}</a></li>`).join('')}</ul><p>市、县级事项请到所在设区市服务网查找。</p>`,
    );
  }
  const still: Record<string, [string, string]> = {
    '/hdjl.htm': ['互动交流', '省级部门的咨询请拨打各部门公布的电话，市县事项请在所在设区市服务网“互动”中提出。'],
    '/zt/ksbs.htm': ['跨省通办', '已与周边六省公布跨省通办事项一百四十二项，全省各级政务服务中心设有专窗。'],
    '/zt/dzzz.htm': ['电子证照', '全省已汇聚电子证照五百余种，亮证与纸质证照同等效力。'],
    '/archive/2023.htm': ['历史公告存档', '2023年以前的公告存档，仅供查阅。'],
  };
  const text = still[path];
  if (text) return p(text[0], `<h3>${text[0]}</h3><p>${text[1]}</p>`);
  const shown = printed(PROV_NEWS, path);
  return shown && p(shown.title, shown.html);
}

const GOV_NEWS = press(
  ['政务要闻', '公示公告'],
  (n) => `/zwgk/${['zwyw', 'gsgg'][n]}/`,
  (n, m) => `/zwgk/${['zwyw', 'gsgg'][n]}/content_${n}${m}61.html`,
);
export const DEAD_ANNEX = '/zwgk/2021/jdzn/index.html';
const govCss = `body{margin:0;font:15px/1.9 "Microsoft YaHei",sans-serif}a{color:#1d4f91;text-decoration:none}.h{background:#1d4f91;color:#fff;padding:24px 80px;font-size:28px}.n{background:#153b6d;padding:0 80px}.n a{display:inline-block;color:#fff;padding:8px 30px 8px 0}.m{width:1080px;margin:20px auto;min-height:380px}ul{list-style:none;padding:0}`;
/** The district's own government site: it has news, and a link to the city's program. */
export function government(at: Addresses, { path }: Ask): Reply {
  const p = (title: string, body: string) =>
    page(
      `${title}-${CITY.name}${AREA.name}人民政府`,
      govCss,
      `<div class="h">${CITY.name}${AREA.name}人民政府</div><div class="n"><a href="/">首页</a><a href="/zwgk/zwyw/">政务要闻</a><a href="/zwgk/gsgg/">公示公告</a><a href="/sjkf/">数据开放</a><a href="${at['city']}/h5/#/pages/index/index?area=${AREA.code}" target="_blank">政务服务</a></div><div class="m">${body}</div>`,
    );
  if (path === '/')
    return p(
      '首页',
      GOV_NEWS.map(
        (c) =>
          `<h3>${c.name}</h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a>　${a.date}</li>`).join('')}</ul>`,
      ).join(''),
    );
  if (path === '/sjkf/') return p('数据开放', '<h3>数据开放</h3><p>暂无内容</p>');
  const shown = printed(GOV_NEWS, path);
  const annex = path === GOV_NEWS[1]?.articles[2]?.path;
  return (
    shown &&
    p(shown.title, annex ? `${shown.html}<p>相关链接：<a href="${DEAD_ANNEX}">街道办事指南汇编</a></p>` : shown.html)
  );
}

export const sso = ({ path }: Ask): Reply =>
  path === '/cas/login'
    ? page(
        `${PROVINCE}统一身份认证平台`,
        'body{background:#f6efe9;font:15px sans-serif}.l{width:400px;margin:100px auto;background:#fff;padding:30px 40px}.l input{width:100%;height:38px;margin:8px 0}.l button{width:100%;height:40px;background:#b5121b;color:#fff;border:0}',
        `<div class="l"><h2>${PROVINCE}统一身份认证平台</h2><p>个人登录　<b>法人登录</b></p><input placeholder="统一社会信用代码"><input type="password" placeholder="密码"><button type="button">登 录</button><p>电子营业执照扫码登录　忘记密码</p></div>`,
      )
    : null;
/** The declaring system sends whoever is not signed in to the sign-in. */
export const system = (at: Addresses, { path, url }: Ask): Reply =>
  path === '/wsbs/start'
    ? redirect(`${at['sso']}/cas/login?service=${encodeURIComponent(`${at['apply']}${url}`)}`)
    : null;
export const outside = (): ((ask: Ask) => Reply) =>
  neighbours({ '/gsxt/': { status: 412, body: '<html><head></head><body></body></html>' } });
