import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { type Area, areaOf, type CitySite } from './areas.ts';
import { block, go, list, paper } from './frame.ts';
import { type Biz, bizBy, ID, type Main, mainsOf, unique } from './items.ts';
import { BASIS, CONDITIONS, FAQ, PAIRS, PAPERS, type Row, WIDE } from './sheet.ts';

const apply = (area: Area, b: Biz, words: string): string =>
  b.online
    ? `<a class="btn" href="javascript:void(0)" onclick="toBlfs('${area.areaid}','${b.iid}')">${words}</a>`
    : `<a class="btn h" href="javascript:noWs()">${words}</a>`;

/** A 主项 with its 子项 and their 办理项, joined cells. */
function main(at: Addresses, city: CitySite, area: Area, m: Main): Reply {
  const rows = unique(m.biz.map((b) => b.sub))
    .map((sub) => {
      const biz = m.biz.filter((b) => b.sub === sub);
      return biz
        .map(
          (b, i) =>
            `<tr>${i ? '' : `<td rowspan="${biz.length}" width="230">${sub}</td>`}<td><a href="javascript:void(0)" onclick="toZn('${area.areaid}','${b.iid}')">${b.name}</a></td><td width="200" align="center"><a class="btn b" href="javascript:void(0)" onclick="toZn('${area.areaid}','${b.iid}')">办事指南</a> ${apply(area, b, '申报')}</td></tr>`,
        )
        .join('');
    })
    .join('');
  return paper(
    at,
    city,
    area,
    m.name,
    block(
      `主项：${m.name}`,
      `<p>实施部门：${m.dept}　服务对象：${m.audience}　所属主题：${m.theme}</p><table class="lb"><tr><th>子项</th><th>办理项</th><th>操作</th></tr>${rows}</table>`,
    ),
  );
}
const pairs = (rows: Row[]): string => {
  const cell = (r: Row | undefined) => (r ? `<th>${r[1]}</th><td>${r[2]}</td>` : '<th></th><td></td>');
  return Array.from(
    { length: Math.ceil(rows.length / 2) },
    (_, i) => `<tr>${cell(rows[i * 2])}${cell(rows[i * 2 + 1])}</tr>`,
  ).join('');
};
const wide = (label: string, html: string): string => `<tr><th>${label}</th><td colspan="3">${html}</td></tr>`;
const link = (url: string, words: string): string => (url ? `<a href="${url}" target="_blank">${words}</a>` : '无');
const TABS: [name: string, html: string][] = [
  [
    '申请材料',
    list(
      ['序号', '材料名称', '材料必要性', '材料形式', '来源渠道', '份数', '空白表格', '示例样表', '备注'],
      PAPERS.map((p, i) => [
        i + 1,
        p.name,
        p.must,
        p.form,
        p.source,
        p.copies,
        link(p.blank, '下载'),
        link(p.sample, '查看'),
        p.note,
      ]),
    ),
  ],
  ['办理流程', '<p align="center"><img src="/zwdt/uploadfile/2025/lct_4027.gif" alt=""></p>'],
  ['收费情况', '<p>不收费</p>'],
  ['设定依据', list(['依据名称', '条款号', '条款内容', '颁布机关'], BASIS)],
  ['常见问题', FAQ.map(([q, a], i) => `<p><b>${i + 1}、${q}</b></p><p>答：${a}</p>`).join('')],
];
const tabs = (all: [string, string][]): string =>
  `<table class="tabs" cellspacing="0"><tr>${all.map(([name], i) => `<td id="tab${i}"${i ? '' : ' class="on"'} onclick="tab(${i})">${name}</td>`).join('')}</tr></table>${all.map(([, html], i) => `<div class="con" id="con${i}"${i ? '' : ' style="display:block"'}>${html}</div>`).join('')}`;

function guide(at: Addresses, city: CitySite, area: Area, m: Main, b: Biz): Reply {
  const phone = `${area.name.length}${(b.heat * 37 + 1200).toString().padStart(6, '0').slice(-6)}`;
  const days = 3 + (b.heat % 9);
  const short: Row[] = [
    ['', '办理项名称', b.name],
    ['', '所属主项', m.name],
    ['', '实施主体', b.dept],
    ['', '服务对象', m.audience],
    ['', '法定办结时限', `${days + 10}个工作日`],
    ['', '承诺办结时限', `${days}个工作日`],
  ];
  const own = b.iid === ID;
  const table = own
    ? `${pairs(PAIRS)}${wide('受理条件', CONDITIONS.map((c, i) => `${i + 1}．${c}；`).join('<br>'))}${WIDE.map(([, label, value]) => wide(label, value)).join('')}`
    : `${pairs(short)}${wide('办理地点', `${area.name}政务服务中心${1 + (b.heat % 4)}楼${b.heat % 30}号窗口`)}${wide('咨询电话', `0962-${phone}`)}`;
  const rest: [string, string][] = own
    ? TABS
    : [
        ['申请材料', list(['序号', '材料名称'], [[1, `${b.name}申请表`], ...(b.heat % 2 ? [[2, '身份证明']] : [])])],
        ['收费情况', '<p>不收费</p>'],
      ];
  const talk = `<a class="btn b" href="${go(area, 'xinxiang')}">领导信箱</a> <a class="btn b" href="${go(area, 'tsxz')}">我要投诉</a> <a class="btn b" href="${go(area, 'hcp')}">好差评</a>`;
  return paper(
    at,
    city,
    area,
    b.name,
    `<h2 align="center" style="color:#134f86">${b.name}</h2><p align="center">${apply(area, b, '在线办理')} <a class="btn b" href="javascript:sc()">收藏</a> <a class="btn b" href="javascript:window.print()">打印</a> ${talk}</p><table class="zn">${table}</table>${tabs(rest)}`,
  );
}
/** 选择办理方式: only the first way leads on. */
function ways(at: Addresses, city: CitySite, area: Area, b: Biz): Reply {
  const back = encodeURIComponent(`${at[city.key]}/wssb/start.jsp?iid=${b.iid}`);
  const url = `${at['sso']}/idp/login.jsp?goto=${back}`;
  return paper(
    at,
    city,
    area,
    '选择办理方式',
    `${block(
      '选择办理方式',
      `<p>您正在办理：<b>${b.name}</b>（${b.dept}）</p><table class="fs" width="100%" cellspacing="8"><tr><td><a href="javascript:wssb('${url}')">网上申报</a><br>登录后在线填报</td><td><a href="javascript:xz(1)">自助终端</a><br>就近在终端上申报</td><td><a href="javascript:xz(2)">窗口</a><br>到窗口提交</td></tr></table><div id="fs1" style="display:none"><p>自助终端设在${area.name}政务服务中心一楼自助服务区及各乡镇便民服务中心，请携带身份证和营业执照。</p></div><div id="fs2" style="display:none"><p>请携带申请材料到${area.name}政务服务中心窗口办理。</p></div>`,
    )}`,
  );
}
export function guideOf(at: Addresses, city: CitySite, { path, query }: Ask): Reply {
  const area = areaOf(city, query.get('areaid'));
  if (path === '/zwdt/zx.jsp') {
    const found = mainsOf(city, area).find((m) => m.zxid === query.get('zxid'));
    return found ? main(at, city, area, found) : null;
  }
  const found = bizBy(city, area, query.get('iid') ?? '');
  if (!found) return null;
  if (path === '/zwdt/bszn.jsp') return guide(at, city, area, found.main, found.biz);
  if (path === '/zwdt/blfs.jsp') return ways(at, city, area, found.biz);
  return null;
}
