import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, type Reply, redirect, script } from '../kit/site.ts';
import { OFFICE, PHONE } from './guide.ts';
import { guidePage } from './guide-page.ts';
import { AREAS, type Area, CITY, DISTRICT, ID, NAME, PROVINCE, search } from './items.ts';
import { crumb, NEWS, page, panel, urlOf } from './layout.ts';
import { byDept, byTheme, form, home, rating, results, SIZE, subItems } from './pages.ts';
import { apply, attachment, gov, sso } from './side.ts';
import { CSS, MINI } from './style.ts';
import { truth } from './truth.ts';

const SCRIPT = readFileSync(new URL('./site.script', import.meta.url), 'utf8');
const RANK = search(DISTRICT, '药品经营许可证核发').findIndex((h) => h.id === ID) + 1;
const PAGE = Math.ceil(RANK / SIZE);
const CHAT = '<p>人工客服在法定工作日上午9:00—12:00、下午2:30—6:00在线，其余时间请留言或者拨打12345。</p>';

function news(at: Addresses, area: Area, url: string): string | null {
  const base = urlOf(at, area);
  const shown = printed(NEWS, url);
  if (shown) {
    const html = shown.html.replaceAll('href="/', `href="${base}/`);
    const old =
      area === DISTRICT && url === '/news/detail?id=102'
        ? `<p>附：<a href="${base}/news/zt/xczb/index">乡村振兴服务专栏</a></p>`
        : '';
    return page(at, area, shown.title, crumb('公示公开', shown.title) + panel(shown.title, html + old));
  }
  if (url === '/news/list?channelId=3')
    return page(at, area, '收费目录', crumb('公示公开', '收费目录') + panel('收费目录', '<p>暂无相关内容！</p>'));
  return null;
}
function pageOf(at: Addresses, area: Area, path: string, ask: Ask): Reply {
  const q = (key: string): string => ask.query.get(key) ?? '';
  const base = urlOf(at, area);
  if (path === '/' || path === '') return redirect(`${base}/index`);
  if (path === '/index') return home(at, area);
  if (path === '/item/dept') return byDept(at, area, q('dept'));
  if (path === '/item/theme') return byTheme(at, area, q('type'), q('theme'));
  if (path === '/item/subItems') return subItems(area, q('mainCode'));
  if (path === '/guide/index') return guidePage(at, area, q('itemId'));
  if (path === '/search')
    return results(at, area, q('keyword'), Math.max(1, Number(q('page')) || 1), q('type') || 'item');
  if (path.startsWith('/news/')) return news(at, area, `${path}?${ask.url.split('?')[1] ?? ''}`);
  if (path === '/attach/download') return attachment(q('fileId'));
  if (path === '/evaluate/index') return rating(at, area);
  if (path === '/service/online') return page(at, area, '人工客服', crumb('人工客服') + panel('人工客服', CHAT));
  if (path === '/help/index') {
    const body = `<p>搜索框可按事项名称查询；部门服务按首字母排列。</p><p><a href="${base}/attach/download?fileId=manual2020">用户操作手册（压缩包）</a></p>`;
    return page(at, area, '使用帮助', crumb('使用帮助') + panel('使用帮助', body));
  }
  if (path === '/consult/add') {
    const fields = ['*咨询主题', '*咨询内容', '*您的姓名', '*联系电话', '电子邮箱'];
    return form(at, area, '网上咨询', '五个工作日内答复，结果以短信通知。', fields, `${base}/consult/doSave`);
  }
  if (path === '/complaint/add') {
    const note = '仅受理对已在本平台申报办件的投诉，请填写办件编号和查询密码。';
    const fields = ['*办件编号', '*查询密码', '*投诉内容', '*联系电话'];
    return form(at, area, '投诉举报', note, fields, `${base}/complaint/doSave`);
  }
  return null;
}
function site(at: Addresses, origin: Area['origin'], ask: Ask): Reply {
  const { path } = ask;
  if (path === '/static/css/site.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/static/js/mini.js') return script(MINI);
  if (path === '/static/js/site.js') return script(SCRIPT);
  if (origin === 'prov' && path === '/stat/realtime') return { status: 500, body: '<h1>Whitelabel Error Page</h1>' };
  const own = AREAS.filter((a) => a.origin === origin).sort((a, b) => b.folder.length - a.folder.length);
  const area = own.find((a) => a.folder === '' || path === a.folder || path.startsWith(`${a.folder}/`));
  const reply = area ? pageOf(at, area, path.slice(area.folder.length), ask) : null;
  if (reply !== null || !area) return reply;
  const body = page(at, area, '404', '<div class="panel panel-body"><h3>404</h3><p>您访问的页面不存在</p></div>');
  return { status: 404, body };
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/index` },
  { do: 'hover', target: '.dropdown-toggle:has-text("地区导航")' },
  { do: 'hover', target: `.area-tabs li:has-text("${CITY.name}")` },
  { do: 'click', target: `.area-pane a:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#keyword', value: '药品经营许可证核发' },
  { do: 'click', target: '.input-group-btn button', counts: true },
  { do: 'wait', target: '500' },
];
const toPage = (at: Addresses): Move[] =>
  PAGE === 1 ? toResults(at) : [...toResults(at), { do: 'click', target: `.pagination a:text-is("${PAGE}")` }];

/** Vendor of 2020: Spring, Thymeleaf and Bootstrap; a domain a district. */
export const hall: HallDefinition = {
  name: 'h105-thymeleaf',
  origins: ['prov', 'city', 'dist', 'sib', 'gov', 'apply', 'sso', 'ext'],
  traps: [/\/doSave\b/],
  sites: (at) => ({
    prov: (ask) => site(at, 'prov', ask),
    city: (ask) => site(at, 'city', ask),
    dist: (ask) => site(at, 'dist', ask),
    sib: (ask) => site(at, 'sib', ask),
    gov: (ask) => gov(at, ask),
    apply,
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h105-thymeleaf',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '西北',
    district: DISTRICT.name,
    phoneCode: '0968',
    portals: { province: `${at['prov']}/index`, city: `${at['city']}/index`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    { do: 'goto', target: `${at['prov']}/index` },
    ...toHall(at).slice(1),
    { do: 'hover', target: '.dropdown-toggle:has-text("法人服务")' },
    { do: 'click', target: '.mega-list a:text-is("准营准办")', counts: true },
    { do: 'wait', target: '500' },
    { do: 'hover', target: '.breadcrumb' },
    { do: 'click', target: '.panel-title a:text-is("药品零售企业许可")' },
    { do: 'click', target: '.btn-sub' },
    { do: 'click', target: `#subModal tr:has-text("${NAME}") button`, counts: true, opens: true },
    { do: 'wait', target: '600' },
  ],
  search: (at) => ({ moves: toPage(at), entries: '.media', wanted: NAME, before: (PAGE - 1) * SIZE }),
  proof: { hall: ['崆岭区政务服务网', '部门服务'], guide: [OFFICE, PHONE, '我要申报'] },
};
