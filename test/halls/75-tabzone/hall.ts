import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, gbkQuery, picture, type Reply, redirect } from '../kit/site.ts';
import { committee, province, signIn } from './elsewhere.ts';
import { DEPT, FILES, guide, ID, NAME, ZONE } from './guide.ts';
import { CITY_ITEMS, deptsOf, itemsOf, type Listed, SITES, search } from './items.ts';
import { columns, frame, gbk, head, pager, sites } from './pages.ts';
import { talk } from './talk.ts';
import { truth } from './truth.ts';

const SIZE = 10;
const RANK = search('药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const siteName = (site: string): string => SITES.find(([s]) => s === site)?.[2] ?? '金祁市';

/** Lists name the item in a cell; the ways to it are the words in brackets beside. */
const table = (items: Listed[], from: number): string =>
  `<table id="sxlb" width="100%" border="1" bordercolor="#C8B48C" cellspacing="0" cellpadding="4"><tr class="lm"><td width="40">序号</td><td>事项名称</td><td width="100">区划</td><td width="260">实施部门</td><td width="90">操作</td></tr>${items
    .map(
      (i, n) =>
        `<tr class="sx"><td>${from + n + 1}</td><td>${i.name}</td><td>${siteName(i.site)}</td><td>${i.dept}</td><td><a href="javascript:viewGuide('${i.id}','${i.site || 'sz'}')">[办事指南]</a></td></tr>`,
    )
    .join('')}</table>`;

const list = (items: Listed[], action: string, page: number, hidden: Record<string, string>): string =>
  `${table(items.slice((page - 1) * SIZE, page * SIZE), (page - 1) * SIZE)}${pager(action, page, Math.max(1, Math.ceil(items.length / SIZE)), hidden)}`;

const articles = (n: number): string =>
  `${head(columns[n]?.name ?? '')}<ul>${(columns[n]?.articles ?? [])
    .slice(0, 6)
    .map((a) => `<li><a href="${a.path}" target="_blank">${a.title}</a></li>`)
    .join('')}</ul>`;

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    const [, first = '', file = ''] = path.split('/');
    const site = SITES.some(([s]) => s === first) ? first : '';
    const asked = ask.method === 'POST' ? gbkQuery(`?${ask.body}`) : gbkQuery(ask.url);
    const page = Math.max(1, Number(asked.get('pageNo') ?? 1));
    const show = (title: string, body: string) => frame(at, site, title, body);
    if (path === '/' || path === '/index.jsp')
      return show(
        '首页',
        `<table width="100%"><tr><td width="50%" valign="top">${articles(0)}</td><td valign="top">${articles(1)}</td></tr></table>${sites(['市公安局', '市税务局', '市市场监督管理局', '市民政局'].map((d) => `<span>${d}</span>`))}<p><a href="/zt/fgf2019/index.jsp">“放管服”改革专题</a>　<a href="${columns[2]?.path}">政策文件</a></p>`,
      );
    if (path === '/siteSwitch.do') return redirect(`/${asked.get('siteId')}/index.jsp`);
    if (path === '/images/btn_wssb.svg') return picture(['网上申报'], 110);
    if (path === '/images/so.svg') return picture(['搜索'], 70);
    if (path === '/cjwt/index.jsp')
      return show(
        '常见问题',
        `${head('常见问题')}<ul><li><a href="/cjwt/75902.jsp">营业执照遗失怎么补办？</a></li><li><a href="${columns[1]?.articles[2]?.path}">${columns[1]?.articles[2]?.title}</a></li></ul>`,
      );
    if (path === FILES.form || path === FILES.formSample) return wordDocument(path.split('/').at(-1));
    if (path === '/wssb/toLogin.jsp')
      return gbk(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>正在跳转</title></head><body onload="document.forms[0].submit()"><form method="post" action="${at['sso']}/cas/login?service=jqzwfw"><input type="hidden" name="sxid" value="${(asked.get('sxid') ?? '').replace(/\W/g, '')}"></form>正在跳转到统一身份认证平台……</body></html>`,
      );
    if (file === 'search.jsp' && (site || first === 'sz')) {
      const word = (asked.get('keyword') ?? '').replace(/[<>"&]/g, '');
      const found = search(word);
      return show(
        '检索结果',
        `${head(`“${word}”检索结果，共${found.length}条`)}${found.length > 0 ? list(found, path, page, { keyword: word }) : '<p align="center">没有符合条件的事项！</p>'}`,
      );
    }
    if (file === 'guide.jsp' && (site || first === 'sz')) {
      const item = (site ? itemsOf(site) : CITY_ITEMS).find((i) => i.id === asked.get('sxid'));
      if (!item) return null;
      return show(
        '办事指南',
        item.id === ID
          ? guide()
          : `<table class="zn" width="700" border="1" align="center" cellpadding="6"><caption>${item.name}</caption><tr><td class="bt">实施主体</td><td>${siteName(item.site)}${item.dept}</td></tr><tr><td class="bt">承诺办结时限</td><td>${3 + ((item.name.length * 5 + item.site.charCodeAt(0)) % 14)}个工作日</td></tr><tr><td class="bt">序号</td><td>${item.id}</td></tr></table>`,
      );
    }
    if (site && file === 'index.jsp') {
      const items = itemsOf(site);
      const themes = [...new Set(items.map((i) => i.theme))];
      return show(
        '办事大厅',
        `<table width="100%"><tr><td width="330" valign="top">${head('按部门')}<ul>${deptsOf(site)
          .map(([code, d]) => `<li><a href="javascript:location.href='/${site}/dept.jsp?deptid=${code}'">${d}</a></li>`)
          .join(
            '',
          )}</ul></td><td valign="top">${head('按主题')}<p>${themes.map((t, n) => `<a href="/${site}/theme.jsp?zt=${n + 1}">${t}</a>`).join('　')}</p>${head('按对象')}<p><a href="/${site}/object.jsp?dx=1">个人办事</a>　<a href="/${site}/object.jsp?dx=2">法人办事</a></p>${head('最新事项')}${table(items.slice(30, 36), 0)}</td></tr></table>`,
      );
    }
    if (site && file === 'zjfw.jsp') return show('中介服务', `${head('中介服务')}<p align="center">暂无内容</p>`);
    const code = asked.get('deptid') ?? asked.get('zt') ?? asked.get('dx') ?? '';
    if (site && /^(dept|theme|object)\.jsp$/.test(file)) {
      const items = itemsOf(site);
      const themes = [...new Set(items.map((i) => i.theme))];
      const dept = deptsOf(site).find(([c]) => c === code)?.[1];
      const fit = items.filter((i) =>
        file === 'dept.jsp'
          ? i.dept === dept
          : file === 'theme.jsp'
            ? i.theme === themes[Number(code) - 1]
            : i.audience === (code === '1' ? '个人' : '法人'),
      );
      const title = file === 'dept.jsp' ? dept : file === 'theme.jsp' ? themes[Number(code) - 1] : '对象办事';
      const key = { 'dept.jsp': 'deptid', 'theme.jsp': 'zt', 'object.jsp': 'dx' }[file] ?? '';
      return fit.length > 0 && title
        ? show(title, `${head(`${title}（${fit.length}项）`)}${list(fit, path, page, { [key]: code })}`)
        : null;
    }
    const said = talk(ask, show);
    if (said) return said;
    const shown = printed(columns, path);
    return shown ? show(shown.title, shown.html) : null;
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.szdh a:text-is("金祁市")', counts: true },
  { do: 'hover', target: '#fz3' },
  { do: 'click', target: 'a:text-is("金祁经开区")', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input[name=keyword]', value: '药品经营许可证核发' },
  { do: 'click', target: 'input[type=image]', counts: true },
  { do: 'wait', target: '500' },
];

/** JSP of 2016: regions, searches and pages are forms that post; the zone is a tab beside the counties under the city. */
export const hall: HallDefinition = {
  name: 'h75-tabzone',
  origins: ['province', 'city', 'committee', 'sso', 'ext'],
  asks: [/\/kf\/ask\.jsp/],
  traps: [/\/hd\/\w+_save\.jsp/, /\/cas\/doLogin/],
  reads: [
    /^POST \/site\/change\.do/,
    /^POST \/siteSwitch\.do/,
    /^POST \/\w+\/(search|dept|theme|object)\.jsp/,
    /^POST \/cas\/login\?service=/,
  ],
  sites: (at) => ({
    province: province(at),
    city: portal(at),
    committee: committee(at),
    sso: signIn,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h75-tabzone',
    name: '金祁市',
    code: '997500',
    province: '祁原省',
    region: '西北',
    district: ZONE,
    phoneCode: '0975',
    portals: { province: `${at['province']}/`, city: `${at['city']}/index.jsp`, district: `${at['committee']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `tr.sx:has-text("${DEPT}"):has(td:text-is("${NAME}")) a`, counts: true, opens: true },
  ],
  search: (at) => ({ moves: toResults(at), entries: 'tr.sx', wanted: `${NAME}金祁经开区` }),
  proof: { hall: ['当前位置：金祁市>>金祁经济技术开发区', '按部门'], guide: [DEPT, '12个工作日'] },
};
