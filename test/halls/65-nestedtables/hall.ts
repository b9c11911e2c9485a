import { catalogue, type Item } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, gbkQuery, type Reply } from '../kit/site.ts';
import { DEPT, guide, MATERIALS, NAME } from './guide.ts';
import { chat, complaint, consult, ratings } from './interaction.ts';
import { applySystem, articles, COUNTIES, columns, frame, gbk, heading, provincePortal, shownColumn } from './pages.ts';
import { truth } from './truth.ts';

const SITE = '朔河市政务服务网';
const WANTED = '10233';
const items = catalogue({
  count: 58,
  offset: 60,
  prefix: '10',
  decoys: [
    '药品经营许可证（零售）变更',
    '药品经营许可证（零售）换发',
    '药品经营许可证（零售）注销',
    '药品经营许可证（零售连锁）核发',
    '医疗器械经营许可证核发',
  ],
  wanted: [{ place: 41, item: { id: WANTED, name: NAME } }],
});
const provincialItems = catalogue({ count: 24, offset: 3, prefix: 'p', decoys: ['药品经营许可证（批发）核发'] });
const SIZE = 15;

/** The rows of a county's list: name, department, three buttons that are scripts. */
function table(list: readonly Item[], page: number, county: string): string {
  const rows = list
    .slice((page - 1) * SIZE, page * SIZE)
    .map(
      (i, n) =>
        `<tr onmouseover="this.bgColor='#FFFBE0'" onmouseout="this.bgColor='#FFFFFF'"><td align="center">${(page - 1) * SIZE + n + 1}</td><td><a href="javascript:void(0)" onclick="openwin('bszn_${i.id}.jhtml')">${i.name}</a></td><td>${i.dept}</td><td align="center"><a href="javascript:void(0)" onclick="openwin('bszn_${i.id}.jhtml')">[办事指南]</a> <a href="javascript:void(0)" onclick="openwin('/wssb/tip.jhtml?sxid=${i.id}&qx=${county}')">[网上申请]</a></td></tr>`,
    )
    .join('');
  const last = Math.max(1, Math.ceil(list.length / SIZE));
  const go = (n: number, word: string) =>
    n < 1 || n > last || n === page ? word : `<a href="javascript:gotoPage(${n})">${word}</a>`;
  return `<table width="100%" border="1" cellspacing="0" cellpadding="3" bordercolor="#BBD5EF" style="border-collapse:collapse" id="sxTb"><tr bgcolor="#E6F1FC"><td width="46" align="center">序号</td><td align="center">事项名称</td><td align="center" width="160">实施部门</td><td align="center" width="170">操作</td></tr>${
    rows || '<tr><td colspan="4" align="center">没有找到符合条件的事项！</td></tr>'
  }</table><p align="center">共${list.length}条 第${page}/${last}页 ${go(1, '首页')} ${go(page - 1, '上一页')} ${go(page + 1, '下一页')} ${go(last, '尾页')}</p>`;
}

function county(at: Addresses, slug: string, name: string, file: string, ask: Ask): Reply {
  const nav: [string, string][] = [
    ['市网首页', '/'],
    [`${name}首页`, `/${slug}/index.jhtml`],
    ['企业办事', `/${slug}/list.jhtml?lx=fr`],
    ['个人办事', `/${slug}/list.jhtml?lx=gr`],
    ['结果公示', `/${slug}/jggs.jhtml`],
    ['网上咨询', '/zx/zx_add.jhtml'],
    ['投诉信箱', '/ts/ts_add.jhtml'],
    ['好差评', '/hcp/tj.jhtml'],
  ];
  const show = (title: string, body: string) => frame(at, `${name}政务服务中心`, nav, title, body);
  const depts = [...new Set(items.map((i) => i.dept))];
  const query = gbkQuery(ask.url);
  const page = Number(query.get('pageNo') ?? '1');
  const left = `<table width="100%">${depts
    .map(
      (d, n) =>
        `<tr><td style="cursor:pointer;border-bottom:1px dashed #9cc" onclick="location.href='/${slug}/list.jhtml?bm=${n + 1}'">·${d}</td></tr>`,
    )
    .join('')}</table>`;
  const search = `<form name="ssform" method="get" action="/${slug}/search.jhtml"><input type="text" name="searchword" size="26"> <input type="submit" value="事项搜索"></form>`;
  const lay = (right: string) =>
    `<table width="100%"><tr><td width="210" valign="top">${heading('部门导航')}${left}${heading('事项查询')}${search}</td><td valign="top" style="padding-left:8px">${right}</td></tr></table>`;
  if (file === 'index.jhtml')
    return show(
      `${name}政务服务中心-${SITE}`,
      lay(
        `<p>当前位置：<a href="/">${SITE}</a> &gt; 朔河市${name}网上办事大厅</p>${heading('最新事项', `<a href="/${slug}/list.jhtml">更多</a>`)}${table(items.slice(0, 10), 1, slug).replace(/<p align.*/, '')}${heading('通知公告')}${articles(1, 5)}${slug === 'tsq' ? '<p>常用表格：<a href="/tsq/bgxz/index.jhtml">个体工商户登记表格下载</a></p>' : ''}`,
      ),
    );
  if (file === 'list.jhtml') {
    const dept = depts[Number(query.get('bm') ?? '0') - 1];
    const audience = { fr: '法人', gr: '个人' }[query.get('lx') ?? ''];
    const list = items.filter((i) => (!dept || i.dept === dept) && (!audience || i.audience === audience));
    return show('办事事项', lay(`${heading(dept ?? `${name}办事事项`)}${table(list, page, slug)}`));
  }
  if (file === 'search.jhtml') {
    const word = (query.get('searchword') ?? '').trim();
    // The old CMS asks its database for names that hold the whole word, bracket for bracket.
    const list = items.filter((i) => word !== '' && i.name.includes(word));
    return show('事项查询', lay(`${heading('查询结果')}${table(list, page, slug)}`));
  }
  if (file === 'jggs.jhtml') return show('结果公示', `${heading('结果公示')}<p align="center">没有数据！</p>`);
  const id = /^bszn_(\w+)\.jhtml$/.exec(file)?.[1];
  const item = items.find((i) => i.id === id);
  if (!item) return null;
  const buttons = `<p align="center"><input type="button" value="网上申请" onclick="openwin('/wssb/tip.jhtml?sxid=${item.id}&qx=${slug}')"> <input type="button" value="打印本页" onclick="window.print()"> <input type="button" value="关闭窗口" onclick="window.close()"></p>`;
  const short = `<table width="90%" align="center" border="1" cellspacing="0" cellpadding="5"><tr><td>事项名称</td><td>${item.name}</td></tr><tr><td>实施机关</td><td>${name}${item.dept}</td></tr><tr><td>承诺期限</td><td>${4 + ((Number(item.id) * 7) % 16)}个工作日</td></tr><tr><td>事项序号</td><td>${slug}-${item.id}</td></tr></table>`;
  return show(item.name, `${item.id === WANTED && slug === 'tsq' ? guide() : short}${buttons}`);
}

const cityPortal = (at: Addresses) => {
  const nav: [string, string][] = [
    ['首页', '/'],
    ...columns.map((c): [string, string] => [c.name, c.path]),
    ['视频指引', '/spzy/index.jhtml'],
    ['投诉信箱', '/ts/ts_add.jhtml'],
    ['好差评', '/hcp/tj.jhtml'],
  ];
  const show = (title: string, body: string) => frame(at, SITE, nav, title, body);
  return (ask: Ask): Reply => {
    const { path } = ask;
    if (path === '/' || path === '/index.jhtml')
      return show(
        SITE,
        `<table width="100%"><tr><td width="50%" valign="top">${heading('工作动态', `<a href="${columns[0]?.path}">更多</a>`)}${articles(0, 7)}</td><td valign="top">${heading('通知公告', `<a href="${columns[1]?.path}">更多</a>`)}${articles(1, 7)}</td></tr><tr><td valign="top">${heading('政策法规')}${articles(2, 6)}</td><td valign="top">${heading('县（区）政务服务中心')}<table width="100%">${COUNTIES.map(
          ([n, slug]) =>
            `<tr><td align="center" height="30"><a href="javascript:void(0)" onclick="openwin('/${slug}/index.jhtml')">${n}</a></td></tr>`,
        ).join(
          '',
        )}</table><p><a href="/bjcx/index.jsp">办件查询</a>　<a href="/zn/index.jhtml">办事常见问题</a></p></td></tr></table>`,
      );
    const [, slug = '', file = ''] = path.split('/');
    const found = COUNTIES.find(([, s]) => s === slug);
    if (found) return county(at, slug, found[0], path.split('/').length === 3 ? file : '', ask);
    if (path === '/bjcx/index.jsp')
      return {
        status: 500,
        body: '<html><head><title>Error 500</title></head><body><h1>HTTP Status 500</h1><pre>java.lang.NullPointerException</pre></body></html>',
      };
    if (path === '/zn/index.jhtml')
      return show(
        '办事常见问题',
        `${heading('办事常见问题')}<p>·<a href="/zn/20180611.jhtml">如何预约办理不动产登记？</a></p><p>·<a href="${columns[2]?.articles[1]?.path}">${columns[2]?.articles[1]?.title}</a></p>`,
      );
    if (path === '/spzy/index.jhtml')
      return show('视频指引', `${heading('视频指引')}<p align="center">栏目建设中，敬请期待！</p>`);
    if (path === '/zx/zx_add.jhtml') return show('网上咨询', consult());
    if (path === '/ts/ts_add.jhtml') return show('投诉信箱', complaint());
    if (path === '/hcp/tj.jhtml') return show('好差评统计', ratings());
    if (path === '/kefu/chat.jhtml') return gbk(chat());
    if (path === '/kefu/reply.jsp') return { body: '', headers: { 'content-type': 'text/plain' } };
    if (path === '/wssb/tip.jhtml')
      return show(
        '网上申请',
        `<table width="70%" align="center" style="margin-top:50px" border="1" bordercolor="#9DBFE4" cellpadding="20"><tr><td align="center"><font color="red">您还没有登录，请先注册/登录后再进行网上申请！</font><br><br><input type="button" value="登 录" onclick="location.href='${at['apply']}/wssp/login.jsp'"> <input type="button" value="注 册" onclick="location.href='${at['apply']}/wssp/reg.jsp'"></td></tr></table>`,
      );
    if (path === MATERIALS[0]?.[5]) return wordDocument('sqspb.doc');
    if (path === MATERIALS[6]?.[5]) return errorAsDocument();
    const shown = shownColumn(path);
    return shown ? show(shown.title, shown.html) : null;
  };
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['city']}/` },
  { do: 'click', target: 'a:text-is("铁山区")', counts: true, opens: true },
];

/** Vendor "朔河": an old CMS in GBK whose links are openwin() and cells with onclick, paging by script, a guide of spanned and nested tables, a page 请先注册/登录 between the entry and the sign-in. */
export const hall: HallDefinition = {
  name: 'h65-nestedtables',
  origins: ['province', 'city', 'apply', 'ext'],
  asks: [/\/kefu\/reply\.jsp/],
  traps: [/\/(ts|zx)\/\w+_tj\.jhtml/, /loginAction/],
  sites: (at) => ({
    province: provincePortal(at, provincialItems, (id) => provincial(provincialItems, id)?.html ?? null),
    city: cityPortal(at),
    apply: applySystem,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h65-nestedtables',
    name: '朔河市',
    code: '990600',
    province: '塞原省',
    region: '华北',
    district: '铁山区',
    phoneCode: '0987',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'td:text-is("·市场监督管理局")', counts: true },
    { do: 'wait', target: '400' },
    { do: 'click', target: 'a:text-is("下一页")', counts: true },
    { do: 'wait', target: '400' },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true, opens: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=searchword]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[value=事项搜索]', counts: true },
      { do: 'wait', target: '500' },
    ],
    entries: '#sxTb tr',
    wanted: NAME,
  }),
  proof: { hall: ['朔河市铁山区网上办事大厅', '最新事项'], guide: [DEPT, '药品经营许可证申请审批表', '承诺期限'] },
};
