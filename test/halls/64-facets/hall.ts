import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { districtGovernment } from './government.ts';
import { DEPT, NAME, UUID } from './guide.ts';
import { complaint, ratings } from './interaction.ts';
import { itemPage } from './item.ts';
import { columns, frame, identity, robot, shownColumn, store } from './pages.ts';
import { truth } from './truth.ts';

const SCENARIO = '药品经营许可证核发';
const STATIONS = [
  { key: 'province', name: '浙川省', webid: '1', dept: '浙川省', from: 2, count: 44 },
  { key: 'city', name: '台滨市', webid: '5', dept: '台滨市', from: 24, count: 30 },
  { key: 'hall', name: '台滨市椒海区', webid: '501', dept: '台滨市椒海区', from: 9, count: 46 },
] as const;
type Station = (typeof STATIONS)[number];
const area = { province: '省本级', city: '台滨市', hall: '椒海区' } as const;

/** What each station offers; only the district grants to single pharmacies, the city to those of its zone. */
const lists = Object.fromEntries(
  STATIONS.map((station) => [
    station.key,
    catalogue({
      count: station.count,
      offset: station.from,
      prefix: `${station.webid}f0b7e2`,
      decoys:
        station.key === 'hall'
          ? ['药品经营许可证变更（零售）', '药品经营许可证换发（零售）', '药品经营许可证注销（零售）']
          : ['药品经营许可证核发（批发）', '药品零售连锁总部经营许可证核发'],
      wanted:
        station.key === 'hall'
          ? [{ place: 22, item: { id: UUID, name: NAME } }]
          : station.key === 'city'
            ? [{ place: 12, item: { id: '5f0b7e2-city-retail', name: NAME } }]
            : [],
    }).map((item) => ({
      ...item,
      station,
      shown: item.id === UUID ? DEPT : `${station.dept}${item.dept}`,
    })),
  ]),
);
type Entry = NonNullable<(typeof lists)[string]>[number];
const of = (key: string): Entry[] => lists[key] ?? [];

/** The stations' search lists the city's entries before the district's; the province searches its own only. */
const searched = (station: Station, q: string, scope: string | null): Entry[] => {
  const pool = station.key === 'province' ? of('province') : [...of('city'), ...of('hall')];
  return findByName(pool, q, 0.4).filter((i) => !scope || i.station.key === scope);
};
const emphasised = (name: string): string =>
  name
    .replace('药品经营许可证', '<em>药品经营许可证</em>')
    .replace('核发', '<em>核发</em>')
    .replace('零售', '<em>零售</em>');

function found(station: Station, query: URLSearchParams): string {
  const q = query.get('q') ?? '';
  const scope = query.get('area');
  const type = query.get('tpl') ?? 'all';
  const link = (given: Record<string, string>) =>
    `/jsearch/search.do?${new URLSearchParams({ webid: station.webid, q, tpl: type, ...(scope ? { area: scope } : {}), pg: '1', ...given })}`;
  const items = type === 'zcwj' ? [] : searched(station, q, scope);
  const page = Number(query.get('pg') ?? '1');
  const pages = Math.max(1, Math.ceil(items.length / 6));
  const esc = q.replace(/[<>"&]/g, '');
  const areas = station.key === 'province' ? (['province'] as const) : (['city', 'hall'] as const);
  return `<div class="blk facet"><p><b>分类：</b><a class="${type === 'all' ? 'on' : ''}" href="${link({ tpl: 'all' })}">全部</a><a class="${type === 'bssx' ? 'on' : ''}" href="${link({ tpl: 'bssx' })}">办事事项</a><a class="${type === 'zcwj' ? 'on' : ''}" href="${link({ tpl: 'zcwj' })}">政策文件</a></p><p><b>区域：</b>${areas
    .map((key) => `<a class="${scope === key ? 'on' : ''}" href="${link({ area: key })}">${area[key]}</a>`)
    .join(
      '',
    )}</p></div><div class="blk"><p>为您找到与“<em style="color:#e4393c;font-style:normal">${esc}</em>”相关的结果 ${items.length} 条</p>${
    items.length === 0
      ? '<p>抱歉，没有找到相关的结果</p>'
      : items
          .slice((page - 1) * 6, page * 6)
          .map(
            (i) =>
              `<div class="res"><h4><a href="javascript:void(0)" onclick="toDetail('${i.id}')">${emphasised(i.name)}</a><span class="area">${area[i.station.key]}</span></h4><p style="color:#888">实施机构：${i.shown}　办理形式：网上办理</p></div>`,
          )
          .join('')
  }<p style="text-align:center">${Array.from({ length: pages }, (_, i) => `<a href="${link({ pg: String(i + 1) })}"> [${i + 1}] </a>`).join('')}</p></div>`;
}

/** The inline scripts at the foot of a home: the pictures that turn, the day's count, a visitor's trace. */
const CAROUSEL = `<script type="text/javascript">
var lb=0;setInterval(function(){var d=$$("#lunbo div");if(d.length<2)return;d[lb].style.display="none";lb=(lb+1)%d.length;d[lb].style.display=""},4000);
document.getElementById("jrbj").innerHTML=Math.floor((new Date()).getHours()*137+52);
var _trs_uv="kq5x_1416_ab12";try{window.gscu=window.gscu||[];gscu.push(["setAccount","GWD-000091"])}catch(e){}
</script>`;

function home(station: Station, at: Addresses): string {
  const list = of(station.key);
  const hot = list.filter((i) => !i.name.includes('药品')).slice(4, 16);
  const icons = [...new Set(list.map((i) => i.theme))];
  const consult =
    station.key === 'hall'
      ? `<div class="blk"><h2>互动交流</h2><p><a href="${at['hall']}/zxts/wyzx/index.html">我要咨询</a>　<a href="${at['hall']}/zxts/wyts.do">我要投诉</a>　<a href="${at['hall']}/hcp/index.do">好差评</a></p></div>`
      : '';
  return `<div class="carousel" id="lunbo"><div>${station.dept}政务服务 最多跑一次</div><div style="display:none">“浙川办”APP 掌上办事更便捷</div><div style="display:none">高效办成一件事</div></div><div class="blk"><h2>${station.name}法人办事</h2><ul class="icons">${icons
    .map((t) => `<li><a href="/frbs/list.do?theme=${encodeURIComponent(t)}">${t}</a></li>`)
    .join('')}</ul></div><div class="blk"><h2>热门事项</h2><ul class="rows">${hot
    .map(
      (i) => `<li><a href="javascript:void(0)" onclick="toDetail('${i.id}')">${i.name}</a><span>${i.shown}</span></li>`,
    )
    .join('')}</ul></div><div class="blk"><h2>${columns[1]?.name}</h2><ul class="rows">${columns[1]?.articles
    .slice(0, 5)
    .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
    .join(
      '',
    )}</ul></div><div class="blk"><h2>数据公开</h2><p>累计注册用户 <b>3,412,906</b>　事项总数 <b>${list.length * 27}</b>　今日办件 <b id="jrbj">--</b></p></div>${consult}${CAROUSEL}`;
}

function listing(station: Station, query: URLSearchParams): string {
  const list = of(station.key);
  const theme = query.get('theme');
  const dept = query.get('dept');
  const audience = query.get('type');
  const fit = list.filter(
    (i) => (!theme || i.theme === theme) && (!dept || i.dept === dept) && (!audience || i.audience === audience),
  );
  const page = Number(query.get('pg') ?? '1');
  const link = (given: Record<string, string>) =>
    `?${new URLSearchParams({ ...(theme ? { theme } : {}), ...(dept ? { dept } : {}), ...(audience ? { type: audience } : {}), ...given })}`;
  return `<div class="blk"><h2>${theme ?? dept ?? `${audience ?? ''}办事`}</h2><ul class="rows">${fit
    .slice((page - 1) * 12, page * 12)
    .map(
      (i) =>
        `<li><a href="javascript:void(0)" onclick="toDetail('${i.id}')" title="${i.name}">${i.name}</a><span>${i.shown}</span></li>`,
    )
    .join('')}</ul><p style="text-align:center">共${fit.length}项 ${Array.from(
    { length: Math.max(1, Math.ceil(fit.length / 12)) },
    (_, i) => `<a href="${link({ pg: String(i + 1) })}">${i + 1}</a> `,
  ).join('')}</p></div>`;
}

function plainItem(entry: Entry): string {
  const rows = [
    ['事项名称', entry.name],
    ['实施机构', entry.shown],
    ['承诺办结时限', `${2 + ((entry.name.length * 3 + entry.shown.length) % 11)}个工作日`],
    ['事项编号', entry.id],
  ];
  return `<div class="blk"><h2>${entry.name}</h2><table class="rt">${rows.map(([k, v]) => `<tr><td>${k}</td><td>${v}</td></tr>`).join('')}</table></div>`;
}

const DEAD_ANSWER = '/art/2019/6/18/art_1416803_35070.html';

function station(key: Station['key'], at: Addresses) {
  const me = STATIONS.find((s) => s.key === key) as Station;
  const nav: [string, string][] = [
    ['首页', '/'],
    ['个人办事', `/grbs/list.do?type=${encodeURIComponent('个人')}`],
    ['法人办事', `/frbs/list.do?type=${encodeURIComponent('法人')}`],
    ['部门窗口', '/bmck/index.do'],
    ['政务动态', columns[0]?.path ?? ''],
    ['政策解读', columns[2]?.path ?? ''],
    ...(key === 'hall'
      ? ([
          ['中介超市', '/zjcs/index.html'],
          ['好差评', '/hcp/index.do'],
        ] as [string, string][])
      : []),
  ];
  const show = (title: string, body: string) => frame(at, { name: me.name, key, webid: me.webid, nav }, title, body);
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const title = `浙川政务服务网-${me.name}`;
    if (path === '/' || path === '/index.do') return show(title, home(me, at));
    if (path === '/grbs/list.do' || path === '/frbs/list.do') return show(title, listing(me, query));
    if (path === '/bmck/index.do') {
      const depts = [...new Set(of(key).map((i) => i.dept))];
      return show(
        '部门窗口',
        `<div class="blk"><h2>${me.name}部门窗口</h2><ul class="icons">${depts.map((d) => `<li><a href="/frbs/list.do?dept=${encodeURIComponent(d)}">${d}</a></li>`).join('')}</ul></div>`,
      );
    }
    if (path === '/jsearch/search.do') return show('搜索结果', found(me, query));
    if (key === 'hall' && path === '/zjcs/index.html')
      return show('中介超市', '<div class="blk"><h2>中介超市</h2><ul class="rows"></ul><p>暂无相关内容</p></div>');
    if (key === 'hall' && path === '/hcp/index.do') return show('政务服务好差评', ratings());
    if (key === 'hall' && path === '/zxts/wyts.do') return show('我要投诉', complaint());
    if (key === 'province') {
      if (path === '/zcservice/item/detail/index.do') {
        const id = query.get('localInnerCode');
        const entry = STATIONS.flatMap((s) => of(s.key)).find((i) => i.id === id);
        if (entry) return show(`${entry.name}-浙川政务服务网`, id === UUID ? itemPage(at) : plainItem(entry));
      }
      if (path === '/zcservice/apply/entry.do')
        return redirect(
          `${at['sso']}/pc/userlogin.do?action=ssoLogin&servicecode=zcsc&goto=${encodeURIComponent(`${at['province']}/zcservice/apply/index.do`)}`,
        );
      const answer = robot(ask, `${at['province']}${DEAD_ANSWER}`);
      if (answer) return answer;
    }
    const shown = shownColumn(path);
    if (shown) return show(shown.title, `<div class="blk">${shown.html}</div>`);
    // The stations know no 404: whatever is not there is regretted with 200.
    return show(
      '提示信息',
      '<div class="blk" style="text-align:center"><h2>抱歉，您访问的页面找不到了！</h2><p>可能已被删除或链接已失效</p><p><a href="/">返回首页</a></p></div>',
    );
  };
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.areaname .change' },
  { do: 'hover', target: '#webbox .wl li:has-text("台滨市")' },
  { do: 'click', target: '#webbox .wr a:text-is("椒海区")', counts: true },
  { do: 'wait', target: '600' },
];
const search = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#q', value: SCENARIO },
  { do: 'click', target: '.sbox a', counts: true },
  { do: 'wait', target: '600' },
];

/** Vendor "浙川": stations at origins of their own behind a switcher drawn from a script's array, a search with facets, item pages with folding sections, sign-in elsewhere after a notice. */
export const hall: HallDefinition = {
  name: 'h64-facets',
  origins: ['province', 'city', 'hall', 'gov', 'sso', 'oss', 'ext'],
  reads: [/\/robot\/getAnswer\.do/],
  asks: [/\/robot\/getAnswer\.do/],
  traps: [/\/zxts\/tijiao\.do/],
  sites: (at) => ({
    province: station('province', at),
    city: station('city', at),
    hall: station('hall', at),
    gov: districtGovernment(at),
    sso: identity,
    oss: store(at),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h64-facets',
    name: '台滨市',
    code: '971000',
    province: '浙川省',
    region: '华东',
    district: '椒海区',
    phoneCode: '0986',
    unifiedLogin: [(at['sso'] ?? '').replace('http://', '')],
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, searched(STATIONS[2], SCENARIO, null).findIndex((i) => i.id === UUID) + 1),
  entry: toHall,
  guide: (at) => [
    ...search(at),
    { do: 'click', target: `.res:has(.area:text-is("椒海区")) a:has-text("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '600' },
  ],
  search: (at) => ({ moves: search(at), entries: '.res', wanted: `${NAME}椒海区` }),
  proof: { hall: ['台滨市椒海区法人办事', '热门事项'], guide: [DEPT, '网上预审（Ⅲ级）', '在线办理'] },
};
