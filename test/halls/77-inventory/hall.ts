import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { guide } from './guide.ts';
import { CITIES, CITY, itemsOf, kinds, NAME, PROVINCE, region, WANTED } from './items.ts';
import { columns, EMPTY, frame, panel } from './pages.ts';
import { truth } from './truth.ts';

const SIZE = 10;
const BY = { zt: 'theme', bm: 'dept' } as const;

/** The grid asks for its rows; its pager's buttons are pictures. */
const grid = (lb: string, dm: string): string =>
  `<table class="datagrid"><tr class="datagrid-header"><td width="40">序号</td><td>事项名称</td><td width="220">实施部门</td><td width="60">操作</td></tr><tbody id="dg"></tbody></table><div class="datagrid-pager pagination">${['first', 'prev'].map(button).join('')} 第 <input class="pagination-num" type="text" value="1" onchange="goPage(parseInt(this.value)||1)"> 页 <span id="pgAll"></span> ${['next', 'last'].map(button).join('')} <span class="pagination-info" id="pgInfo"></span></div>
<script type="text/javascript">var pg=1,pgs=1;function goPage(n){if(n<1||n>pgs)return;post("/portal/item/list.json","areaCode="+areaCode+"&lb=${lb}&dm=${dm}&rows=${SIZE}&page="+n,function(d){pg=n;pgs=Math.max(1,Math.ceil(d.total/${SIZE}));var h="";for(var i=0;i<d.rows.length;i++)h+='<tr class="datagrid-row" ondblclick="viewDetail(\\''+d.rows[i].id+'\\')"><td>'+((n-1)*${SIZE}+i+1)+'</td><td>'+d.rows[i].name+'</td><td>'+d.rows[i].dept+'</td><td><a href="javascript:void(0)" onclick="viewDetail(\\''+d.rows[i].id+'\\')">查看</a></td></tr>';$("dg").innerHTML=h;document.getElementsByClassName("pagination-num")[0].value=n;$("pgAll").innerHTML="共"+pgs+"页";$("pgInfo").innerHTML="显示"+((n-1)*${SIZE}+1)+"到"+((n-1)*${SIZE}+d.rows.length)+",共"+d.total+"记录"})}goPage(1)</script>`;
const STEP: Record<string, string> = { first: '1', prev: 'pg-1', next: 'pg+1', last: 'pgs' };
const button = (kind: string): string =>
  `<a href="javascript:void(0)" class="l-btn l-btn-plain" onclick="goPage(${STEP[kind]})"><span class="l-btn-left"><span class="l-btn-text"><span class="l-btn-empty pagination-${kind}">&nbsp;</span></span></span></a>`;

const choices = (code: string, lb: 'zt' | 'bm'): string =>
  kinds(code, BY[lb])
    .map(
      (k, n) =>
        `<div class="tree-node">· <a href="javascript:void(0)" onclick="openList('${lb}',${n + 1})">${k}</a></div>`,
    )
    .join('');

const HELPERS = [
  ['周敏', '企业开办、食品药品类许可', '0977-8813320', '工作日8:30—12:00，14:30—17:30'],
  ['欧阳建军', '工程建设项目', '0977-8813321', '工作日8:30—12:00，14:30—17:30'],
];
const PLAIN: Record<string, [string, string]> = {
  '/portal/bbdb.do': [
    '帮办代办',
    `<p>帮办代办员免费为企业和群众提供全程帮办服务，可直接拨打电话联系。</p><table class="datagrid"><tr class="datagrid-header"><td>帮办员</td><td>帮办范围</td><td>联系电话</td><td>服务时间</td></tr>${HELPERS.map((h) => `<tr>${h.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  ],
  '/portal/liuyan.do': [
    '在线留言',
    '<p>本栏目仅受理办事咨询，我们将在5个工作日内回复。</p><form method="post" action="/portal/liuyan_add.do"><p>姓　　名：<input name="xm"></p><p>手机号码：<input name="sj"></p><p>咨询内容：<textarea name="nr" rows="5" cols="60"></textarea></p><p><input type="submit" value="提交"></p></form>',
  ],
  '/portal/tsdh.do': [
    '监督投诉',
    '<p>对工作人员服务态度、办事效率的投诉，请在工作时间拨打下列电话：</p><p>省政务管理服务局效能监督处：0971-2215532</p><p>汀阳市政务服务中心督查科：0977-8210077</p>',
  ],
  [EMPTY.path]: [
    EMPTY.name,
    '<table class="datagrid"><tr class="datagrid-header"><td>标题</td><td>发布时间</td></tr></table><p align="center">没有记录</p>',
  ],
  '/portal/xzzx.do': [
    '下载中心',
    '<p>· <a href="/portal/attach.do?id=7c0b">平台操作手册.doc</a></p><p>· <a href="/portal/info/2018/76002.html">常用表格填写说明</a></p>',
  ],
};

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const given = query.get('areaCode') ?? PROVINCE;
    const code = /^\d{12}$/.test(given) ? given : PROVINCE;
    const show = (title: string, body: string) => frame(at, code, title, body);
    if (path === '/' || path === '/portal/index.do')
      return show(
        '首页',
        `<table width="100%"><tr><td width="300" valign="top">${panel('主题服务', choices(code, 'zt'))}${panel('部门服务', choices(code, 'bm'))}</td><td valign="top" style="padding-left:8px">${panel(
          `${region(code).name}办事大厅`,
          `<p>${region(code).name}共有${itemsOf(code).length}个事项可在本平台查询办事指南，请从左侧主题、部门或者<a href="/portal/list.do?areaCode=${code}&lb=qd">事项清单</a>进入。</p>`,
        )}${columns.map((c) => panel(c.name, c.articles.map((a) => `<div>· <a href="${a.path}">${a.title}</a></div>`).join(''))).join('')}<p><a href="/portal/zt/jdfw2018/index.html">简政放权专题</a></p></td></tr></table>`,
      );
    if (path === '/portal/area/tree.do') {
      const id = /id=(\d+)/.exec(ask.body)?.[1];
      const city = CITIES.find(([, c]) => c === id);
      return json(
        (city?.[2] ?? []).map(([c, name]) => ({ id: c, name, isParent: false })),
        200,
      );
    }
    if (path === '/portal/item/list.json') {
      const asked = new URLSearchParams(ask.body);
      const area = asked.get('areaCode') ?? PROVINCE;
      const by = asked.get('lb') === 'zt' ? 'theme' : asked.get('lb') === 'bm' ? 'dept' : null;
      const kind = by ? kinds(area, by)[Number(asked.get('dm')) - 1] : undefined;
      const fit = itemsOf(area).filter((i) => !by || i[by] === kind);
      const page = Math.max(1, Number(asked.get('page') ?? 1));
      const rows = fit.slice((page - 1) * SIZE, page * SIZE).map(({ id, name, dept }) => ({ id, name, dept }));
      return json({ total: fit.length, rows }, 250);
    }
    if (path === '/portal/list.do') {
      const lb = query.get('lb') ?? 'qd';
      const dm = String(Number(query.get('dm') ?? 0));
      if (lb !== 'zt' && lb !== 'bm') return show('事项清单', panel('事项清单', grid('qd', '0')));
      const kind = kinds(code, BY[lb])[Number(dm) - 1];
      if (!kind) return null;
      return show(
        kind,
        `<table width="100%"><tr><td width="200" valign="top">${panel(lb === 'zt' ? '主题服务' : '部门服务', choices(code, lb))}</td><td valign="top" style="padding-left:8px">${panel(kind, grid(lb, dm))}</td></tr></table>`,
      );
    }
    // The form sends GBK and the server reads UTF-8: whatever is asked in Chinese is found nowhere.
    if (path === '/portal/search.do')
      return show(
        '查询结果',
        panel('查询结果', `<p>您查询的“${(query.get('key') ?? '').replace(/[<>&]/g, '')}”共找到 0 条记录。</p>`),
      );
    if (path === '/portal/guide.do') {
      const item = itemsOf(code).find((i) => i.id === query.get('itemId'));
      if (!item) return null;
      if (item.id === WANTED) return show('办事指南', guide());
      return show(
        '办事指南',
        `<h3 align="center">${item.name}</h3><table class="datagrid"><tr><td>实施机关</td><td>${region(code).name}${item.dept}</td></tr><tr><td>承诺时限</td><td>${3 + ((item.name.length * 7 + Number(code.slice(4, 6))) % 16)}个工作日</td></tr><tr><td>编号</td><td>${item.id}</td></tr></table>`,
      );
    }
    if (path === '/portal/images/2019/lct7703.svg')
      return picture(['申请人递交材料 → 窗口受理（5日内）', '→ 资料审查 → 现场验收 → 审批', '→ 制证 → 窗口领取'], 660);
    if (path === '/portal/attach.do')
      return /^7c0[13ab]$/.test(query.get('id') ?? '') ? wordDocument(`${query.get('id')}.doc`) : null;
    const plain = PLAIN[path];
    if (plain) return show(plain[0], panel(plain[0], plain[1]));
    const shown = printed(columns, path);
    return shown ? show(shown.title, panel(shown.title, shown.html)) : null;
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/portal/index.do` },
  { do: 'click', target: '#areaSel' },
  { do: 'click', target: `li[data-c="${CITY}"] > .switch` },
  { do: 'click', target: 'a[title="蒸江区"]', counts: true },
  { do: 'wait', target: '300' },
];

/** A province's platform in the manner of easyUI and zTree: one host, the region a code; lists of themes, departments and all items, and a search that finds nothing. */
export const hall: HallDefinition = {
  name: 'h77-inventory',
  origins: ['portal', 'ext'],
  traps: [/\/portal\/liuyan_add\.do/],
  reads: [/^POST \/portal\/(area\/tree\.do|item\/list\.json)/],
  sites: (at) => ({ portal: portal(at), ext: neighbours() }),
  city: (at) => ({
    id: 'h77-inventory',
    name: '汀阳市',
    code: '997700',
    province: '湘汀省',
    region: '华中',
    district: '蒸江区',
    phoneCode: '0977',
    portals: {
      province: `${at['portal']}/portal/index.do`,
      city: `${at['portal']}/portal/index.do?areaCode=${CITY}`,
    },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.tree-node a:text-is("市场监督管理局")', counts: true },
    { do: 'wait', target: '800' },
    { do: 'click', target: '.pagination-next', counts: true },
    { do: 'wait', target: '800' },
    { do: 'click', target: `tr.datagrid-row:has(td:text-is("${NAME}")) a`, counts: true, opens: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=key]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[value=查询]', counts: true },
      { do: 'wait', target: '500' },
    ],
    entries: '.panel-body p',
    wanted: NAME,
  }),
  proof: {
    hall: ['您当前所在：湘汀省>汀阳市>蒸江区', '蒸江区办事大厅'],
    guide: ['汀阳市蒸江区市场监督管理局', '本事项暂未开通网上办理'],
  },
};
