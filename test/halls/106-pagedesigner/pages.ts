import { press, printed } from '../kit/press.ts';
import { comp, link, rich } from './designer.ts';
import { fullName, ID, listOf, TREE, unique } from './places.ts';

export const AGE = 4;
export const DEAD_ZONE = '/dz/zt/2022/yshjtsxd.html';
export const DEAD_VIDEO = '/dz/help/video-202105.html';
export const columns = press(
  ['政务动态', '通知公告'],
  (n) => `/dz/cms/${['zwdt', 'tzgg'][n]}/index.html`,
  (n, m) => `/dz/cms/${['zwdt', 'tzgg'][n]}/c2026${n}${m}31.html`,
);
const HEX_LIFE: [string, string, string][] = [
  ['开办<br>企业', 'fr', '准营准办'],
  ['招用<br>员工', 'gr', '就业社保'],
  ['工程<br>建设', 'fr', '工程建设'],
  ['获得<br>场地', 'fr', '国土规划'],
  ['纳税<br>缴费', 'fr', '纳税缴费'],
  ['求学<br>入托', 'fr', '文化教育'],
  ['看病<br>就医', 'fr', '医疗卫生'],
  ['户籍<br>身份', 'gr', '户籍身份'],
  ['婚育<br>养老', 'gr', '社会事务'],
  ['开车<br>出行', 'fr', '交通出行'],
];
/** Two rows of a honeycomb. */
const honey = (tiles: [string, string][]): string =>
  tiles
    .map(([name, url], n) => {
      const half = Math.ceil(tiles.length / 2);
      const [row, col] = n < half ? [0, n] : [1, n - half];
      return `<div class="hx" style="left:${col * 126 + row * 63}px;top:${row * 106}px" data-evt="link" data-url="${url}"><span>${name}</span></div>`;
    })
    .join('');

export function home(area: string): string[] {
  const all = listOf(area);
  const list = (type: string, theme: string) =>
    `/dz/view?page=matters&area=${area}&type=${type}&theme=${encodeURIComponent(theme)}`;
  const themes = unique(all.map((i) => i.theme)).slice(0, 13);
  const hot = all.filter((i) => i.id !== ID && !i.name.includes('药')).slice(2, 8);
  const news = (n: number) =>
    (columns[n]?.articles ?? [])
      .slice(0, 5)
      .map((a) => link(a.path, `<span>${a.title}</span><i>${a.date.slice(5)}</i>`))
      .join('');
  const more = (n: number) => link(columns[n]?.path ?? '', '更多', 'span');
  return [
    comp(
      'banner',
      [0, 186, 1200, 170],
      rich('欢迎来到', `${fullName(area)}`, '政务服务站点') + rich(`已入驻事项 ${all.length} 项，`, '支持线上申报'),
    ),
    comp(
      'card',
      [0, 372, 1200, 350],
      `<div class="hd">${rich('我要', '办事')}<div><span class="hx-tab cur" data-evt="hex" data-g="life">人生·企业事件</span><span class="hx-tab" data-evt="hex" data-g="theme">服务主题</span></div></div><div class="hx-box" data-g="life">${honey(HEX_LIFE.map(([name, type, theme]) => [name, list(type, theme)]))}</div><div class="hx-box" data-g="theme" style="display:none">${honey(themes.map((t) => [t, list('', t)]))}</div>`,
    ),
    comp(
      'card',
      [0, 738, 590, 310],
      `<div class="hd">${rich('热门', '服务')}</div><div class="ls">${hot.map((i) => link(`/dz/guide?id=${i.id}`, `<span>${i.name}</span><i>${i.dept}</i>`, 'div', true)).join('')}</div>`,
    ),
    comp(
      'card',
      [610, 738, 590, 270],
      `<div class="hd">${rich('政务', '动态')}${more(0)}</div><div class="ls">${news(0)}</div>`,
    ),
    comp(
      'card',
      [610, 1024, 590, 270],
      `<div class="hd">${rich('通知', '公告')}${more(1)}</div><div class="ls">${news(1)}</div>`,
    ),
    comp(
      'card',
      [0, 1064, 590, 230],
      `<div class="hd">${rich('特色', '专区')}</div><div class="zn">${link('/dz/zt/ydyc.html', '药店开办指引')}${link(DEAD_ZONE, '营商环境提升行动')}${link(`/dz/view?page=depts&area=${area}`, '部门窗口')}</div>`,
    ),
  ];
}
const main = (inner: string): string[] => [comp('main', [0, 190, 1200, 0], inner)];
const card = (title: string, inner: string): string[] => [
  comp('card', [0, 190, 1200, 0], `<div class="hd">${rich(title)}</div>${inner}`),
];
const form = (note: string, fields: [string, boolean, string?][]): string =>
  `<p>${note}</p><div class="fm">${fields
    .map(
      ([name, must, kind = 'input']) =>
        `<label><span>${must ? '<i>*</i>' : ''}${name}</span>${kind === 'area' ? '<textarea rows="5"></textarea>' : '<input type="text">'}</label>`,
    )
    .join('')}<div class="dz-btn pri" style="width:110px" data-evt="commit">提 交</div></div>`;
const table = (heads: string[], rows: string[][]): string =>
  `<table class="st"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

function rating(area: string): string {
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const depts = unique(listOf(area).map((i) => i.dept)).slice(0, 7);
  const places = (area.endsWith('00') ? TREE.map((c) => c.name) : (TREE[2]?.children ?? []).map((c) => c.name)).slice(
    0,
    5,
  );
  const line = (name: string, n: number, top: number) => [
    String(n + 1),
    name,
    String(top - n * 613),
    `${(99.98 - n * 0.03).toFixed(2)}%`,
  ];
  const sources: [string, number][] = [
    ['大厅评价器', 46.2],
    ['网上办事端', 27.5],
    ['移动客户端', 19.1],
    ['短信邀请', 7.2],
  ];
  return `<p>数据截至：${day}　　累计收到评价 182,406 条，差评 37 条，差评整改率 100%</p><h3>评价来源</h3>${sources.map(([name, share]) => `<div class="br"><span>${name}</span><b style="width:${share * 8}px"></b>${share}%</div>`).join('')}<h3>部门好评榜</h3>${table(
    ['名次', '部门', '评价数', '好评率'],
    depts.map((d, n) => line(d, n, 5230)),
  )}<h3>地区好评榜</h3>${table(
    ['名次', '地区', '评价数', '好评率'],
    places.map((d, n) => line(d, n, 40_811)),
  )}<h3>差评整改情况</h3>${table(
    ['差评内容', '涉及部门', '整改结果'],
    [
      ['叫号后等候时间过长', '公安局', '已增设潮汐窗口两个'],
      ['退件理由写得不清楚', '住房和城乡建设局', '已修订一次性告知单并回访'],
    ],
  )}`;
}

/** The designed pages by name: title and components. */
export function designed(page: string, area: string): [title: string, comps: string[]] | null {
  const full = fullName(area);
  if (page === 'index') return [`${full}-沛川政务服务网`, home(area)];
  if (page === 'matters') return ['办事清单', main('<div class="none">正在加载…</div>')];
  if (page === 'search') return ['搜索', main('<div class="none">正在检索…</div>')];
  if (page === 'depts') {
    const all = listOf(area);
    const tiles = unique(all.map((i) => i.dept)).map((d) =>
      link(
        `/dz/view?page=matters&area=${area}&dept=${encodeURIComponent(d)}`,
        `<span>${d}</span><i>${all.filter((i) => i.dept === d).length}项</i>`,
      ),
    );
    return ['部门服务', card(`${full}部门服务`, `<div class="dp">${tiles.join('')}</div>`)];
  }
  if (page === 'col_kstb') return ['跨省通办', card('跨省通办', '<div class="none">暂无内容</div>')];
  if (page === 'rating') return ['好差评', card(`${full}政务服务好差评公示`, rating(area))];
  if (page === 'consult')
    return [
      '在线咨询',
      card(
        '在线咨询',
        form('咨询由事项所属部门在五个工作日内回复。', [
          ['咨询部门', true],
          ['咨询主题', true],
          ['咨询内容', true, 'area'],
          ['姓名', true],
          ['联系电话', true],
        ]),
      ),
    ];
  if (page === 'complain')
    return [
      '投诉建议',
      card(
        '投诉建议',
        form('请如实填写，工作人员会与您电话核实。', [
          ['投诉对象', true],
          ['情况说明', true, 'area'],
          ['办件流水号（选填）', false],
          ['姓名', true],
          ['联系电话', true],
        ]),
      ),
    ];
  if (page === 'interact') {
    const tile = (to: string, name: string) => link(`/dz/view?page=${to}&area=${area}`, name);
    return [
      '互动交流',
      card(
        '互动交流',
        `<div class="dp">${tile('consult', '在线咨询')}${tile('complain', '投诉建议')}${tile('rating', '评价公示')}</div>`,
      ),
    ];
  }
  if (page === 'about')
    return [
      '网站声明',
      card(
        '网站声明',
        '<div class="tx"><p>本网站由沛川省人民政府办公厅主办，沛川省大数据中心运行维护，内容以各级部门公布的文件为准。</p></div>',
      ),
    ];
  if (page === 'help')
    return [
      '帮助说明',
      card(
        '帮助说明',
        `<div class="tx"><ul><li>${link('/dz/help/account.html', '账号注册与实名', 'span')}</li><li><a href="${DEAD_VIDEO}">申报操作演示（视频）</a></li></ul></div>`,
      ),
    ];
  return null;
}
const STATIC: Record<string, [string, string]> = {
  '/dz/zt/ydyc.html': [
    '药店开办指引',
    '<p>开办零售药店，一般先领取营业执照，再申请药品经营许可；同时销售食品、医疗器械的，另行办理相应许可或者备案。</p>',
  ],
  '/dz/help/account.html': [
    '账号注册与实名',
    '<p>点击网页右上角“注册”，法人用户须先由法定代表人完成个人实名认证。</p>',
  ],
};
export function written(path: string): [title: string, comps: string[]] | null {
  const own = STATIC[path];
  if (own) return [own[0], card(own[0], `<div class="tx">${own[1]}</div>`)];
  const shown = printed(columns, path);
  return shown ? [shown.title, card('信息公开', `<div class="tx">${shown.html}</div>`)] : null;
}
