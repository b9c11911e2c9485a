import type { Addresses } from '../kit/hall.ts';
import { ID, NAME, SITE } from './items.ts';

type Line = [key: string, label: string, value: string];
/** Two pairs to a row of the table. */
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11997903MB2C11407P4000172111003'],
  ['dept', '实施主体', '云湾市望海区行政审批局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20（工作日）'],
  ['promiseLimit', '承诺办结时限', '7（工作日）'],
  ['onlineDepth', '网上办理深度', '互联网预审（Ⅲ级）'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '窗口提交纸质材料并核对原件'],
  ['appoint', '是否支持预约办理', '是'],
  ['scope', '通办范围', '本区'],
];
export const OUTCOME: Line[] = [
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取、邮寄送达'],
];
export const WHERE: Line[] = [
  ['place', '办理地点', '云湾市望海区观澜路288号区政务服务中心三楼B区06号窗口'],
  ['time', '办理时间', '周一至周五上午8:30-12:00，下午14:30-17:30，法定节假日除外'],
  ['traffic', '交通指引', '乘9路、22路公交车至区政务服务中心站'],
];
export const CALL: Line[] = [
  ['consult', '咨询方式', '0979-8830116'],
  ['complain', '监督投诉方式', '0979-8830519'],
];
export const CONDITION = [
  '（1）有依法经过资格认定的药师或者其他药学技术人员；',
  '（2）有与所经营药品相适应的营业场所、设备和卫生环境；',
  '（3）有与所经营药品相适应的质量管理人员；',
  '（4）有保证所经营药品质量的规章制度。',
];
export const BASIS = [
  '《中华人民共和国药品管理法》（2019年修订）第五十一条',
  '《中华人民共和国药品管理法实施条例》（国务院令第360号）第十二条：开办药品零售企业，申办人应当向拟办企业所在地药品监督管理机构提出申请。',
];
const STEPS: [string, string, string, string][] = [
  ['受理', '1个工作日', '窗口人员', '材料齐全、符合法定形式'],
  ['审查', '4个工作日', '审批股', '组织两名以上人员现场验收'],
  ['决定', '1个工作日', '分管领导', '符合许可条件'],
  ['制证', '1个工作日', '窗口人员', '证面信息与决定一致'],
  ['送达', '1个工作日', '窗口人员', '窗口领取或邮寄'],
];
export interface Paper {
  name: string;
  source: string;
  kind: string;
  form: '纸质' | '电子' | '纸质和电子' | '纸质或电子';
  copies: number;
  need: string;
  file: string;
}
const paper = (
  name: string,
  source: string,
  kind: string,
  form: Paper['form'],
  copies: number,
  need = '必要',
  file = '',
): Paper => ({ name, source, kind, form, copies, need, file });
export const PAPERS: Paper[] = [
  paper('药品零售企业经营许可申请表', '申请人自备', '原件', '纸质和电子', 1, '必要', 'ypls-sqb.doc'),
  paper('药品零售企业现场验收申请表', '申请人自备', '原件', '纸质', 1, '必要', 'ypls-ysb.doc'),
  paper('营业执照', '政府部门核发', '复印件', '纸质', 1),
  paper('执业药师注册证', '政府部门核发', '复印件', '电子', 0),
  paper('经营场所及仓库平面图', '申请人自备', '原件', '电子', 0),
  paper('药品质量管理制度文本', '申请人自备', '原件', '纸质或电子', 1),
  paper('法律、法规规定的其他材料', '其他', '原件', '纸质', 1, '非必要'),
];

const pairs = (lines: Line[]): string => {
  const rows: string[] = [];
  for (let i = 0; i < lines.length; i += 2)
    rows.push(
      `<tr>${lines
        .slice(i, i + 2)
        .map(([, k, v], _n, row) => `<th>${k}</th><td${row.length === 1 ? ' colspan="3"' : ''}>${v}</td>`)
        .join('')}</tr>`,
    );
  return `<table class="tb-guide">${rows.join('')}</table>`;
};
const single = (lines: Line[]): string =>
  `<table class="tb-guide">${lines.map(([, k, v]) => `<tr><th>${k}</th><td colspan="3">${v}</td></tr>`).join('')}</table>`;

/** Panes behind a bar of tabs; what a material has to be stands in one cell, line under line. */
export function guide(at: Addresses): string {
  const panes: [string, string][] = [
    ['基本信息', pairs(BASIC)],
    ['受理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')],
    [
      '申请材料',
      `<table class="tb-list"><tr><th width="50">序号</th><th>材料名称</th><th width="300">材料要求</th><th width="140">空白表格</th></tr>${PAPERS.map(
        (p, i) =>
          `<tr><td>${i + 1}</td><td>${p.name}</td><td class="yq">来源渠道：${p.source}<br>材料类型：${p.kind}<br>材料形式：${p.form}<br>纸质材料份数：${p.copies}份<br>材料必要性：${p.need}</td><td>${p.file ? `<a href="${at['static']}/files/2024/79/${p.file}">下载</a>` : '无'}</td></tr>`,
      ).join('')}</table>`,
    ],
    [
      '办理流程',
      `<table class="tb-list"><tr><th>环节名称</th><th>办理时限</th><th>办理人员</th><th>审查标准</th></tr>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
    ['收费与结果', single(OUTCOME)],
    ['设定依据', BASIS.map((b) => `<p>${b}</p>`).join('')],
    ['办理地点', single(WHERE)],
    ['咨询投诉', single(CALL)],
  ];
  return `<div class="gd-head"><h2>${NAME}</h2><p>办理站点：云湾市 望海区</p><a class="gd-do" href="javascript:void(0)" onclick="zxbl('${ID}')">在线办理</a><a class="gd-mini" href="javascript:void(0)" onclick="needLogin()">收藏</a><a class="gd-mini" href="/zwfw/hcp/index.do?siteCode=${SITE}">评价</a><a class="gd-mini" href="javascript:window.print()">打印</a></div>
<ul class="tab-hd" id="tabHd">${panes.map(([t], i) => `<li class="${i === 0 ? 'cur' : ''}" onmousedown="pane(${i})">${t}</li>`).join('')}</ul><div class="tab-bd">${panes.map(([, html], i) => `<div class="tab-pane" style="display:${i === 0 ? 'block' : 'none'}">${html}</div>`).join('')}</div>
<script>function pane(n){var h=document.getElementById('tabHd').children,p=document.getElementsByClassName('tab-pane'),i;for(i=0;i<h.length;i++){h[i].className=i===n?'cur':'';p[i].style.display=i===n?'block':'none'}}</script>`;
}
