import { type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { type Ground, page, plainPage, trail } from './frame.ts';
import { BASE, BASIS, CONDITIONS, CONTACT, FAQ, type Line, PAPERS, PLACE, RESULT, STEPS } from './guide.ts';
import { EASY, ID, type Row, rowsOf } from './items.ts';
import { documents } from './papers.ts';
import { baseOf, DISTRICT } from './sites.ts';

interface Guide {
  base: Line[];
  conditions: string[];
  papers: typeof PAPERS;
  steps: typeof STEPS;
  basis: typeof BASIS;
  result: Line[];
  place: Line[];
  contact: Line[];
  faq: typeof FAQ;
  days: number;
  visits: number;
}
const OWN: Guide = {
  base: BASE,
  conditions: CONDITIONS,
  papers: PAPERS,
  steps: STEPS,
  basis: BASIS,
  result: RESULT,
  place: PLACE,
  contact: CONTACT,
  faq: FAQ,
  days: 8,
  visits: 1,
};

/** Guides of the others: the same form, filled in shortly. */
function guideOf(row: Row): Guide {
  if (row.id === ID) return OWN;
  const easy = row.name === EASY;
  const days = easy ? 0 : 3 + (row.heat % 9);
  const phone = `0939-${3300000 + row.heat * 371}`;
  return {
    base: [
      ['', '事项名称', row.name],
      ['', '事项类型', '行政许可'],
      ['', '实施主体', row.office],
      ['', '行使层级', row.level],
      ['', '服务对象', row.audience === '法人' ? '企业法人' : '自然人'],
      ['', '办件类型', easy ? '即办件' : '承诺件'],
      ['', '法定办结时限', '20个工作日'],
      ['', '承诺办结时限', easy ? '当场办结' : `${days}个工作日`],
      ['', '到办事现场次数', `${row.heat % 3}次`],
      ['', '是否支持网上支付', '否'],
    ],
    conditions: [`属于${row.office}职权范围，申请人符合${row.name}的法定条件`],
    papers: PAPERS.slice(row.heat % 2 ? 7 : 2, row.heat % 2 ? 8 : 4),
    steps: [
      ['受理', '1个工作日', '材料齐全', '受理通知书', '综合窗口'],
      ['办结', `${days}个工作日`, '符合条件', row.name, row.office],
    ],
    basis: [],
    result: [['', '送达方式', row.heat % 2 ? '窗口领取' : '窗口领取、邮寄']],
    place: [
      ['', '受理地点', `${row.area.name}政务服务中心${1 + (row.heat % 3)}楼${row.heat % 40}号窗口`],
      ['', '受理时间', '工作日 9:00-17:00'],
    ],
    contact: [
      ['', '咨询电话', phone],
      ['', '监督投诉电话', '12345'],
    ],
    faq: [],
    days,
    visits: row.heat % 3,
  };
}
const pairs = (lines: Line[]): string => {
  const cells = lines.map(([, label, value]) => `<th width="17%">${label}</th><td width="33%">${value}</td>`);
  const rows: string[] = [];
  for (let i = 0; i < cells.length; i += 2) rows.push(`<tr>${cells[i]}${cells[i + 1] ?? '<th></th><td></td>'}</tr>`);
  return `<table class="table">${rows.join('')}</table>`;
};
const wide = (lines: Line[]): string =>
  `<table class="table">${lines.map(([, label, value]) => `<tr><th width="17%">${label}</th><td>${value}</td></tr>`).join('')}</table>`;
const fold = (head: string, body: string): string =>
  `<div class="fold"><div class="h">${head}</div><div class="b">${body}</div></div>`;
const SECTIONS: [string, string][] = [
  ['jbxx', '基本信息'],
  ['sltj', '受理条件'],
  ['sqcl', '申请材料'],
  ['bllc', '办理流程'],
  ['sfxx', '收费信息'],
  ['sdyj', '设定依据'],
  ['jgsd', '审批结果'],
  ['sldd', '受理地点'],
  ['zxts', '咨询监督'],
  ['cjwt', '常见问题'],
];
function detail(g: Ground, row: Row): string {
  const d = guideOf(row);
  const own = row.id === ID;
  const p = (path: string) => `${g.f}/portal/${path}?itemId=${row.id}`;
  const head = (cells: string[]) => `<thead><tr>${cells.map((c) => `<th>${c}</th>`).join('')}</tr></thead>`;
  const body: Record<string, string> = {
    jbxx: pairs(d.base),
    sltj: `<ol>${d.conditions.map((c) => `<li>${c}</li>`).join('')}</ol>`,
    sqcl: `<table class="table">${head(['序号', '材料名称', '材料类型', '来源渠道', '来源渠道说明', '材料必要性', '样表', '空表', '填报须知'])}<tbody id="clBody"><tr><td colspan="9">正在加载……</td></tr></tbody></table>`,
    bllc: `<p><img src="${own ? '/portal/static/img/lct_ypls.svg' : '/portal/static/img/lct_ty.svg'}" alt="办理流程图"></p><table class="table">${head(['环节名称', '办理时限', '审查标准', '办理结果', '办理人员'])}<tbody id="lcBody"></tbody></table>${own ? '<table class="table"><tr><th width="17%">特殊环节</th><td>现场检查（时间已计入承诺办结时限）</td></tr></table>' : ''}`,
    sfxx: wide([['', '是否收费', '不收费']]),
    sdyj: d.basis.length
      ? d.basis.map(([n, no, a, t]) => fold(`${n}（${no}）`, `<p><b>${a}</b></p><p>${t}</p>`)).join('')
      : '<p>依照相关法律法规办理。</p>',
    jgsd: wide(d.result),
    sldd: `${wide(d.place)}<p><img src="/portal/static/img/map.svg" alt="位置图"></p>`,
    zxts: `${wide(d.contact)}<p>网上咨询：<a href="${p('hd/zixun.do')}">我要咨询</a>　网上投诉：<a href="${p('hd/tousu.do')}">我要投诉</a>　政务服务便民热线：12345</p>`,
    cjwt: d.faq.length ? d.faq.map(([q, a]) => fold(`问：${q}`, `答：${a}`)).join('') : '<p>暂无</p>',
  };
  return page(
    g,
    row.name,
    `<div class="container" id="guide" data-f="${g.f}" data-id="${row.id}">${trail('办事指南')}<div class="summary"><h2>${row.name}</h2><p><span class="label">${row.level}</span><span class="label">${row.online ? '可网办' : '窗口办理'}</span>${row.office}　<a href="${g.f}/portal/hcp/index.do">好评率99.9%</a></p><div class="strip"><div>法定时限<b>20个工作日</b></div><div>承诺时限<b>${d.days ? `${d.days}个工作日` : '当场办结'}</b></div><div>到现场次数<b>${d.visits}次</b></div><div>是否收费<b>不收费</b></div></div><p>${row.online ? `<a class="btn btn-warning" href="javascript:zxbl('${baseOf(g.at, row.area)}','${row.id}')">在线办理</a>` : '<a class="btn disabled">窗口办理</a>'} <a class="btn btn-primary" href="${p('yuyue/index.do')}">预约办理</a> <a class="btn" href="${p('hd/zixun.do')}">我要咨询</a> <a class="btn" href="javascript:shouCang()">收藏</a> <a class="btn" href="${p('bszn/export.do')}">下载指南</a></p></div><div class="gnav">${SECTIONS.map(([id, name], n) => `<a href="javascript:void(0)" class="${n ? '' : 'on'}" data-to="${id}">${name}</a>`).join('')}</div>${SECTIONS.map(([id, name]) => `<div class="sec" id="${id}"><h3>${name}</h3>${body[id]}</div>`).join('')}</div>`,
  );
}
function appointment(g: Ground, row: Row): string {
  const free = (n: number) => (n ? `余${n}号　<a href="${g.at['sso']}/uias/login.do">登录后预约</a>` : '已约满');
  const line = (part: string, n: number) => `<tr><td>${part}</td><td>${free(n)}</td></tr>`;
  return plainPage(
    g,
    '预约办理',
    `<p>预约事项：${row.name}</p><p>预约大厅：${g.area.name}政务服务中心</p><table class="table"><thead><tr><th>时段</th><th>次日余号</th></tr></thead><tbody>${line('上午 9:00-10:30', 4)}${line('上午 10:30-12:00', 0)}${line('下午 13:30-15:00', 6)}${line('下午 15:00-17:00', 8)}</tbody></table>`,
  );
}
/** Guides, what they load, and where their buttons lead. */
export function guides(g: Ground, ask: Ask, path: string): Reply {
  if (path === '/portal/static/img/lct_ypls.svg')
    return picture(['申请人提交材料 → 窗口受理 → 书面审查 → 现场检查', '→ 决定 → 制证送达'], 620);
  if (path === '/portal/static/img/lct_ty.svg') return picture(['申请 → 受理 → 办结'], 420);
  if (path === '/portal/static/img/jgyb.svg')
    return picture(['药品经营许可证', '（样本）', '许可证编号：云DA939000000'], 380);
  if (path === '/portal/static/img/map.svg') return picture(['菱湖大道', '　　　■ 政务服务中心', '公交站'], 520);
  if (path.startsWith('/portal/attach/')) return g.area === DISTRICT || g.f === '' ? documents(path) : null;
  if (!/^\/portal\/(bszn|yuyue|sb)\//.test(path)) return null;
  const id = ask.query.get('itemId') ?? new URLSearchParams(ask.body).get('itemId');
  const row = rowsOf(g.area).find((r) => r.id === id);
  if (!row) return null;
  const d = guideOf(row);
  if (path === '/portal/bszn/detail.do') return detail(g, row);
  if (path === '/portal/bszn/export.do') return documents('guide');
  if (path === '/portal/yuyue/index.do') return appointment(g, row);
  if (path === '/portal/sb/apply.do')
    return redirect(
      `${g.at['sso']}/uias/login.do?appId=YZZWFW&backUrl=${encodeURIComponent(baseOf(g.at, g.area) + ask.url)}`,
    );
  if (path === '/portal/bszn/getMaterials.do')
    return json(
      {
        success: true,
        rows: d.papers.map((m) => ({
          clmc: m.name,
          cllx: m.kind,
          lyqd: m.source,
          lyqdsm: m.from,
          clbyx: m.need,
          yb: m.sample,
          kb: m.blank,
          tbxz: m.note,
        })),
      },
      320,
    );
  if (path === '/portal/bszn/getProcess.do')
    return json(
      { success: true, rows: d.steps.map(([hjmc, blsx, scbz, bljg, blry]) => ({ hjmc, blsx, scbz, bljg, blry })) },
      260,
    );
  return null;
}
