import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, gbkQuery, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "沪上通办": a municipality in GBK with jump menus, a zone among its districts, form posts, pages by number, titles cut off. */
const columns = press(
  ['本市动态', '公告栏', '法规文件'],
  (n) => `/node/n${20 + n}/index.html`,
  (n, m) => `/node/n${20 + n}/u1ai${3000 + m}.html`,
  8,
);
const items = catalogue({
  count: 60,
  offset: 30,
  prefix: 'SH00',
  decoys: [
    '药品零售经营许可（换发许可证）',
    '药品零售经营许可（变更经营地址）',
    '药品零售经营许可（注销）',
    '药品批发经营许可（首次申请）',
    '医疗器械经营许可证核发',
  ],
  wanted: [{ place: 40, item: { id: 'SHLKYP01', name: '药品零售经营许可（首次申请）' } }],
});
const PLACES: [string, string, string][] = [
  ['hp', '各区', '黄浦滩区'],
  ['xh', '各区', '徐泾区'],
  ['cn', '各区', '长宁里区'],
  ['pt', '各区', '普沱区'],
  ['lg', '功能区域', '临港片区'],
  ['lk', '功能区域', '虹空经济技术开发区'],
  ['hq', '功能区域', '虹空商务区'],
];
const HERE = 'lk';

const gbk = (body: string): Answer => ({ body, encoding: 'gbk', headers: { 'content-type': 'text/html' } });
const page = (title: string, body: string, slug = ''): Answer =>
  gbk(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title><style>td{font-size:13px;line-height:22px}.n{color:#036}</style></head><body topmargin="0"><table width="980" align="center" bgcolor="#0a58a6"><tr><td><font color="#ffffff" size="5">沪江市网上政务大厅</font>　<font color="#ffff99">${slug ? PLACES.find(([s]) => s === slug)?.[2] : '市级'}</font></td><td align="right"><font color="white">快速跳转</font>
<select name="bm" onchange="if(this.value!='')window.open(this.value)"><option value="">市级部门</option><option value="/bm/gaj.do">市公安局</option><option value="/bm/scjg.do">市市场监督管理局</option><option value="/bm/wjw.do">市卫生健康委员会</option></select>
<select name="qx" onchange="if(this.value!='')top.location.href=this.value"><option value="">区级大厅</option>${[
      '各区',
      '功能区域',
    ]
      .map(
        (g) =>
          `<optgroup label="${g}">${PLACES.filter(([, k]) => k === g)
            .map(([s, , n]) => `<option value="/qx/${s}/index.do">${n}</option>`)
            .join('')}</optgroup>`,
      )
      .join('')}</select></td></tr></table>
<table width="980" align="center"><tr><td><a href="/">首页</a> | ${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' | ')} | <a href="/help.do">使用说明</a></td></tr><tr><td>${body}</td></tr></table>
<hr width="980"><p align="center">其他省市：<select onchange="if(this.value!='')window.open(this.value)"><option value="">--请选择--</option><option value="http://www.gov.cn/">北京</option><option value="http://www.gov.cn/?tj">天津</option><option value="http://www.gov.cn/?he">河北</option></select>　沪江市人民政府办公厅主办</p></body></html>`,
  );

const SIZE = 10;
const cut = (name: string) => (name.length > 11 ? `${name.slice(0, 10)}…` : name);
const pager = (now: number, n: number, link: (k: number) => string) =>
  `<p align="center">第${now}页/共${n}页　${now > 1 ? `<a href="${link(1)}">首页</a> <a href="${link(now - 1)}">上一页</a>` : '首页 上一页'}　${now < n ? `<a href="${link(now + 1)}">下一页</a> <a href="${link(n)}">尾页</a>` : '下一页 尾页'}　转到第<input size="2" name="p">页 <input type="button" value="GO"></p>`;

const THEMES = [...new Set(items.map((i) => i.theme))];
const DEPTS = [...new Set(items.map((i) => i.dept))];
const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '药品零售经营许可（首次申请）'],
  ['taskCode', '实施编码', '11310000MB2F30017F4310172011001'],
  ['dept', '实施机关', '沪江市虹空经济技术开发区市场监督管理局'],
  ['target', '服务对象', '企业法人'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '9个工作日'],
  ['visits', '跑动次数', '0次'],
  ['condition', '许可条件', '一、有依法经过资格认定的药师；二、有相适应的营业场所；三、有规章制度。'],
  ['process', '审批流程', '收件、受理、审核、现场核查、决定、发证'],
  ['fee', '收费标准', '不收费'],
  ['legalBasis', '法律依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '受理地点', '沪江市虹空经济技术开发区空港一路100号行政服务中心一楼综合窗口'],
  ['time', '受理时间', '周一至周五9:00-11:30，13:30-16:30'],
  ['consult', '咨询电话', '021-62698100'],
  ['complain', '投诉电话', '021-62698200'],
  ['delivery', '结果领取方式', '网上下载电子证照、窗口领取'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要'],
  ['营业执照', '电子', '数据共享（免于提交）', '必要'],
  ['经营场所平面布局图', '电子', '申请人自备', '必要'],
  ['药学技术人员名册及资格证书', '电子', '申请人自备', '必要'],
];

function guide(id: string, slug: string, at: Addresses): Reply {
  const item = items.find((i) => i.id === id);
  const place = PLACES.find(([s]) => s === slug)?.[2] ?? '';
  if (!item) return null;
  const rows = (fields: [string, string][]) =>
    `<table border="1" width="100%" cellspacing="0">${fields.map(([k, v]) => `<tr><td bgcolor="#eef5fb" width="150">${k}</td><td>${v}</td></tr>`).join('')}</table>`;
  if (id !== 'SHLKYP01' || slug !== HERE)
    return page(
      item.name,
      `<h3>${item.name}</h3>${rows([
        ['事项名称', item.name],
        ['实施机关', `沪江市${place}${item.dept}`],
        ['承诺期限', '15个工作日'],
      ])}`,
      slug,
    );
  return page(
    item.name,
    `<h3 align="center">${item.name}</h3><p align="center"><input type="button" value="网上申报" onclick="window.open('${at['uc']}/login/index.do?gotoUrl=${encodeURIComponent(`${at['hall']}/sb/${id}.do`)}')"></p>${rows(FIELDS.map(([, k, v]) => [k, v]))}<h4>申报材料</h4><table border="1" width="100%" cellspacing="0"><tr><td>材料名称</td><td>材料形式</td><td>来源渠道</td><td>材料必要性</td></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
    slug,
  );
}

const searchForm = (slug: string, q = '') =>
  `<form method="post" action="/qx/${slug}/search.do" name="f1" onsubmit="if(this.q.value==''){alert('请输入事项名称');return false}">事项查询：<input name="q" size="40" value="${q}"> <input type="submit" value=" 查 询 "></form>`;
const rows = (list: typeof items, slug: string) =>
  `<table width="100%">${list.map((i, n) => `<tr bgcolor="${n % 2 ? '#ffffff' : '#f3f8fc'}"><td width="40">·</td><td><a class="n" href="/qx/${slug}/item.do?id=${i.id}" title="${i.name}" target="_blank">${cut(i.name)}</a></td><td>${i.dept}</td></tr>`).join('')}</table>`;

function hallPages(slug: string, rest: string, ask: Ask, at: Addresses): Reply {
  const place = PLACES.find(([s]) => s === slug);
  if (!place) return null;
  const query = ask.url.includes('?') ? gbkQuery(ask.url) : new URLSearchParams();
  const own = slug === HERE ? items : items.filter((i) => i.id !== 'SHLKYP01');
  if (rest === 'index.do')
    return page(
      `沪江市网上政务大厅-${place[2]}`,
      `<h2>${place[2]}办事大厅</h2>${searchForm(slug)}<table width="100%"><tr valign="top"><td width="33%"><b>按主题分类</b><br>${THEMES.map((t, i) => `<a href="/qx/${slug}/list.do?lb=zt&dm=${i}">${t}</a>(${own.filter((x) => x.theme === t).length})<br>`).join('')}</td><td width="33%"><b>按部门分类</b><br>${DEPTS.map((d, i) => `<a href="/qx/${slug}/list.do?lb=bm&dm=${i}">${d}</a>(${own.filter((x) => x.dept === d).length})<br>`).join('')}</td><td><b>按对象分类</b><br><a href="/qx/${slug}/list.do?lb=dx&dm=0">个人办事</a><br><a href="/qx/${slug}/list.do?lb=dx&dm=1">企业办事</a><br></td></tr></table>`,
      slug,
    );
  if (rest === 'list.do') {
    const lb = query.get('lb');
    const dm = Number(query.get('dm') ?? 0);
    const list = own.filter((i) =>
      lb === 'zt' ? i.theme === THEMES[dm] : lb === 'bm' ? i.dept === DEPTS[dm] : i.audience === (dm ? '法人' : '个人'),
    );
    const now = Number(query.get('page') ?? 1);
    const name = lb === 'zt' ? THEMES[dm] : lb === 'bm' ? DEPTS[dm] : dm ? '企业办事' : '个人办事';
    return page(
      `${name}-${place[2]}`,
      `<b>${name}</b>${rows(list.slice((now - 1) * SIZE, now * SIZE), slug)}${pager(now, Math.max(1, Math.ceil(list.length / SIZE)), (k) => `/qx/${slug}/list.do?lb=${lb}&dm=${dm}&page=${k}`)}`,
      slug,
    );
  }
  if (rest === 'search.do') {
    const form = ask.method === 'POST' ? gbkQuery(`?${ask.body}`) : query;
    const q = form.get('q') ?? '';
    const list = findByName(own, q, 0.25);
    const now = Number(form.get('page') ?? 1);
    const n = Math.max(1, Math.ceil(list.length / 5));
    return page(
      `查询结果-${place[2]}`,
      `${searchForm(slug, q)}<p>查询“${q}”，共${list.length}条记录</p>${list.length ? rows(list.slice((now - 1) * 5, now * 5), slug) : '<p>没有符合条件的记录</p>'}<form method="post" name="pg" action="/qx/${slug}/search.do"><input type="hidden" name="q" value="${q}"><input type="hidden" name="page" value="${now}"></form><script>function topage(k){document.pg.page.value=k;document.pg.submit()}</script>${pager(now, n, (k) => `javascript:topage(${k})`)}`,
      slug,
    );
  }
  if (rest === 'item.do') return guide(query.get('id') ?? '', slug, at);
  return null;
}

function hallSite(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path } = ask;
    const within = /^\/qx\/(\w+)\/(.+)$/.exec(path);
    if (within) return hallPages(within[1] ?? '', within[2] ?? '', ask, at);
    if (path === '/')
      return page(
        '沪江市网上政务大厅',
        `<h2>欢迎访问沪江市网上政务大厅</h2><table width="100%"><tr valign="top">${columns
          .map(
            (c) =>
              `<td><a href="${c.path}"><b>${c.name}</b></a><br>${c.articles.map((a) => `·<a href="${a.path}" target="_blank">${a.title}</a><br>`).join('')}</td>`,
          )
          .join('')}</tr></table><p><b>市级审批事项</b></p>${items
          .slice(5, 25)
          .filter((i) => !i.name.includes('药'))
          .map((i) => `<a href="/sj/${i.id}.do">${i.name}</a>　`)
          .join('')}`,
      );
    const upper = /^\/sj\/(\w+)\.do$/.exec(path);
    const item = upper && items.find((i) => i.id === upper[1]);
    if (item)
      return page(
        item.name,
        `<h3>${item.name}（市级）</h3><p>${item.name}由沪江市${item.dept}实施，承诺${items.indexOf(item)}个工作日，归口${item.theme}。</p>`,
      );
    const bm = { '/bm/gaj.do': '市公安局', '/bm/scjg.do': '市市场监督管理局', '/bm/wjw.do': '市卫生健康委员会' }[path];
    if (bm)
      return page(
        bm,
        `<h3>${bm}</h3><p>${bm}的审批事项请在首页“市级审批事项”中查阅，${bm}办公地址见本市机构名录。</p>`,
      );
    if (path === '/help.do')
      return page(
        '使用说明',
        '<h3>使用说明</h3><p>一、选择区级大厅；二、按主题、部门或对象查找事项；三、阅读办事指南；四、网上申报。</p>',
      );
    const print = printed(columns, path);
    return print ? page(print.title, print.html) : null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h30-zone',
  about:
    '直辖市、省市同址、GBK；区级大厅在下拉框（另有部门、其他省市两个下拉框），目标是功能区域中的经济技术开发区；表单 POST 检索，结果在第二页；列表标题截断，全称在 title',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(RANK()),
    'item.found': seen(true),
    'item.name': seen('药品零售经营许可（首次申请）'),
    'item.url': seen(`${at['hall']}/qx/lk/item.do?id=SHLKYP01`),
    // Zone, search, second page, entry; or zone, theme, second page, entry.
    'item.clicks': seen(4, { also: [5, 6] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '经营场所平面布局图'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'electronic',
    source,
    required: need === '必要',
    waived: source.includes('免于提交'),
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'none', why: 'The zone stands in the second jump menu.' },
    { fact: 'guide.promisedDays', value: 15, why: 'Another item or another district.' },
    { fact: 'item.found', value: false, why: 'Its name is cut off in the list, the title says it.' },
  ],
});

/** Where the search of the zone lists the wanted item. */
function RANK(): number {
  return findByName(items, '药品经营许可证核发', 0.25).findIndex((i) => i.id === 'SHLKYP01') + 1;
}

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['hall']}/` },
  { do: 'choose' as const, target: 'select[name=qx]', value: `/qx/${HERE}/index.do`, counts: true as const },
];
const search = [
  { do: 'type' as const, target: 'input[name=q]', value: '药品经营许可证核发' },
  { do: 'click' as const, target: 'input[type=submit]', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("下一页")', counts: true as const },
  { do: 'wait' as const, target: '800' },
];
export const hall: HallDefinition = {
  name: 'h30-zone',
  origins: ['hall', 'uc'],
  reads: [/^POST \/qx\/\w+\/search\.do/],
  sites: (at) => ({
    hall: hallSite(at),
    uc: (ask) =>
      ask.path === '/login/index.do'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>沪江市统一身份认证平台</title></head><body><h2>沪江市统一身份认证平台</h2><p>法人登录</p><input placeholder="一证通"><input type="password"></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h30-zone',
    name: '沪江市',
    code: '310000',
    province: '沪江市',
    region: '华东',
    district: '虹空经济技术开发区',
    portals: { province: `${at['hall']}/`, city: `${at['hall']}/` },
    unifiedLogin: [new URL(at['uc'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    ...search,
    { do: 'click', target: 'a[title="药品零售经营许可（首次申请）"]', counts: true, opens: true },
  ],
  search: (at) => ({ moves: [...toHall(at), ...search], entries: 'a.n', wanted: '药品零售经营许可（首', before: 5 }),
  proof: { hall: ['虹空经济技术开发区办事大厅'], guide: ['虹空经济技术开发区市场监督管理局'] },
};
