import { COMMON_ITEMS, catalogue, type Item } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { AREAS, type Area, CITY, elsewhere, hallOf, OTHERS, PROVINCE } from './sites.ts';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.8 "PingFang SC","Microsoft YaHei",sans-serif;color:#333;background:#f4f6f9}a{color:#333;text-decoration:none}a:hover{color:#c7261c}.wrap{width:1180px;margin:0 auto}.g-top{background:#fff;height:84px;display:flex;align-items:center}.logo{font-size:26px;color:#c7261c;font-weight:bold}.site{position:relative;margin-left:26px;padding:6px 12px;border:1px solid #e3a7a3;border-radius:3px;color:#c7261c;cursor:pointer}.sites{display:none;position:absolute;left:0;top:33px;width:760px;background:#fff;box-shadow:0 3px 14px rgba(0,0,0,.2);padding:14px 18px;z-index:9;cursor:default}.sites.show{display:block}.sites dl{display:flex;margin:0;border-bottom:1px dashed #ddd;padding:6px 0}.sites dt{width:96px;font-weight:bold}.sites dd{margin:0;flex:1}.sites a{margin-right:16px;white-space:nowrap}.user{margin-left:auto}.banner{background:#c7261c linear-gradient(100deg,#a3170f,#dd5a3c);padding:44px 0;text-align:center}.banner input{width:520px;height:44px;border:0;padding:0 14px;font-size:15px}.banner button{height:44px;width:110px;border:0;background:#ffc24a;font-size:16px;cursor:pointer}.banner p{color:#ffe5df;margin:8px 0 0}.card{background:#fff;margin-top:16px;padding:14px 20px}.card h3{margin:0 0 8px;border-left:4px solid #c7261c;padding-left:10px}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.leave{width:600px;margin:90px auto;background:#fff;padding:40px;text-align:center;border-top:4px solid #c7261c}.leave button{border:0;background:#c7261c;color:#fff;padding:9px 30px;font-size:15px;cursor:pointer;margin:0 8px}.leave button.no{background:#aaa}footer{background:#3a3f47;color:#bbb;text-align:center;padding:18px;margin-top:24px}footer a{color:#ddd;margin:0 8px}`;
const UPPER = [
  '《药品经营许可证》（批发）核发',
  '药品生产许可证核发',
  '医疗机构制剂许可证核发',
  '互联网药品信息服务备案',
];
const ITEMS = catalogue({ count: 30, offset: 9, decoys: UPPER, dept: '药品监督管理局', prefix: 'gl' });

/** The bureau for drugs is none of the departments called 厅. */
const called = (dept: string): string => `省${dept.replace(/(?<!药品监督管理)局$/, '厅')}`;
const transfer = (area: Area): string => `/portal/transfer?siteCode=${area.code}`;
function switcher(): string {
  const ours = `<dl><dt><a href="${transfer(CITY)}" target="_blank">${CITY.name}</a></dt><dd>${AREAS.slice(1)
    .map((a) => `<a href="${transfer(a)}" target="_blank">${a.name}</a>`)
    .join('')}</dd></dl>`;
  const rows = OTHERS.map((c) => {
    const link = (name: string, n: number) => `<a href="/portal/site/${Number(c.code) + n}">${name}</a>`;
    return `<dl><dt>${link(c.name, 0)}</dt><dd>${c.counties.map((d, n) => link(d, n + 2)).join('')}</dd></dl>`;
  });
  rows.splice(1, 0, ours);
  return `<div class="site" id="zdqh"><span>站点切换 ▾</span><div class="sites" id="zdlb">${rows.join('')}</div></div>`;
}
function frame(at: Addresses, title: string, body: string, here = '省本级'): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}</title><style>${CSS}</style></head><body><div class="g-top"><div class="wrap" style="display:flex;align-items:center"><a class="logo" href="/">桂岭政务服务网</a>${switcher()}<span style="margin-left:14px;color:#888">当前站点：${here}</span><span class="user"><a href="${at['sso']}/tysfrz/login" target="_blank">登录</a> | <a href="${at['sso']}/tysfrz/register" target="_blank">注册</a></span></div></div>${body}<footer><p>${friends(
    at['ext'],
    9,
  )
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/yb/" target="_blank">省医疗保障局</a></p><p>主办：${PROVINCE}大数据发展局　服务热线：12345</p></footer><script>(function(){var s=document.getElementById('zdqh'),l=document.getElementById('zdlb');s.firstChild.onclick=function(e){l.classList.toggle('show');e.stopPropagation()};l.onclick=function(e){e.stopPropagation()};document.onclick=function(){l.classList.remove('show')}})()</script></body></html>`;
}
const links = (items: Item[]): string =>
  items.map((i) => `<a href="/portal/guide/${i.id}" target="_blank">${i.name}</a>`).join('');

function home(at: Addresses): string {
  const depts = [...new Set(ITEMS.map((i) => i.dept))];
  return frame(
    at,
    '桂岭政务服务网',
    `<div class="banner"><form action="/portal/search" method="get"><input name="kw" placeholder="请输入省级事项名称"><button type="submit">搜索</button></form><p>市、县（市、区）事项请先切换站点</p></div><div class="wrap"><div class="card"><h3>省级热门服务</h3><div class="grid">${links(ITEMS.slice(4, 16))}</div></div><div class="card"><h3>省级部门</h3><div class="grid">${depts.map((d, n) => `<a href="/portal/dept/${n + 1}">${called(d)}</a>`).join('')}</div></div><div class="card"><h3>统一互动</h3><div class="grid"><a href="${at['ia']}/hd/consult" target="_blank">我要咨询</a><a href="${at['ia']}/hd/complain" target="_blank">我要投诉</a><a href="${at['ia']}/hd/letters" target="_blank">来信选登</a><a href="${at['ia']}/hd/faq" target="_blank">问答知识库</a></div></div></div>`,
  );
}
/** The page between: whoever goes on leaves the province's platform. */
function leave(at: Addresses, area: Area): string {
  return frame(
    at,
    '离开提示',
    `<div class="leave"><h2>您即将离开桂岭政务服务网</h2><p>${area === CITY ? '' : CITY.name}${area.name}的政务服务由“横洲市网上办事大厅”提供，是否继续访问？</p><p><button type="button" id="goon">继续访问</button><button type="button" class="no" onclick="window.close();location.href='/'">返回</button></p></div><script>document.getElementById('goon').onclick=function(){window.location.href=decodeURIComponent('${encodeURIComponent(hallOf(at, area))}')}</script>`,
  );
}
/** Another city's page on this platform. */
function site(at: Addresses, code: string): Reply {
  const name = elsewhere(code);
  if (!name) return null;
  const start = Number(code) % 41;
  const rows = Array.from({ length: 14 }, (_, n) => COMMON_ITEMS[(start + n * 3) % COMMON_ITEMS.length]);
  return frame(
    at,
    `${name}-桂岭政务服务网`,
    `<div class="wrap"><div class="card"><h3>${name}政务服务</h3><div class="grid">${rows.map((r, n) => `<a href="/portal/site/${code}/${n + 1}">${r?.name}</a>`).join('')}</div></div></div>`,
    name,
  );
}

export function prov(at: Addresses, { path, query }: Ask): Reply {
  if (path === '/') return home(at);
  if (path === '/portal/transfer') {
    const area = AREAS.find((a) => a.code === query.get('siteCode'));
    return area ? leave(at, area) : null;
  }
  const card = (title: string, html: string, here?: string) =>
    frame(at, `${title}-桂岭政务服务网`, `<div class="wrap"><div class="card">${html}</div></div>`, here);
  if (path === '/portal/search') {
    const kw = (query.get('kw') ?? '').replace(/[<>"&]/g, '');
    const found = findByName(ITEMS, kw);
    return card('搜索', `<h3>省级事项：“${kw}”共${found.length}条</h3><div class="grid">${links(found)}</div>`);
  }
  const [, kind, a = '', b] = /^\/portal\/(site|dept|guide)\/(\w+)(?:\/(\d+))?$/.exec(path) ?? [];
  if (kind === 'dept') {
    const dept = [...new Set(ITEMS.map((i) => i.dept))][Number(a) - 1];
    return dept
      ? card(dept, `<h3>${called(dept)}</h3><div class="grid">${links(ITEMS.filter((i) => i.dept === dept))}</div>`)
      : null;
  }
  if (kind === 'guide') {
    const found = provincial(ITEMS, a);
    return found && card(found.title, found.html.replace('药品监督管理厅', '药品监督管理局'));
  }
  if (kind !== 'site') return null;
  const item =
    b && elsewhere(a) ? COMMON_ITEMS[((Number(a) % 41) + (Number(b) - 1) * 3) % COMMON_ITEMS.length] : undefined;
  if (!b) return site(at, a);
  return item
    ? card(
        item.name,
        `<h3>${item.name}</h3><p>${elsewhere(a)}${item.dept}办理，归入“${item.theme}”，面向${item.audience}，${3 + (Number(b) % 8)}个工作日办结。</p>`,
        elsewhere(a),
      )
    : null;
}
