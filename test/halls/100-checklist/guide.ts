import type { Addresses } from '../kit/hall.ts';
import { crumb, page } from './frame.ts';
import { ID, type Matter, mattersOf, NAME, nameOf } from './items.ts';

export type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '权力类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11950108MB1J5520XP4000172111003'],
  ['dept', '实施机关', '滦宁市柳堤区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级（区级）'],
  ['target', '申请主体', '企业法人、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定时限', '20个工作日'],
  ['promiseLimit', '承诺时限', '8个工作日'],
  ['onlineDepth', '网办深度', 'Ⅲ级'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  // One visit, and no reason for it.
  ['visits', '跑动次数', '1次'],
  ['', '必须到现场原因', '无'],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '否'],
];
export const WINDOW: Line[] = [
  ['place', '受理地点', '滦宁市柳堤区桑园路26号柳堤区政务服务中心二层市场准入区7号、8号窗口'],
  ['time', '办公时间', '工作日上午8:30—12:00，下午13:30—17:30'],
  ['traffic', '交通指引', ''],
];
export const PHONES: Line[] = [
  ['consult', '咨询电话', '026-55810276'],
  ['complain', '监督电话', '026-55810309'],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const RESULT: Line[] = [
  ['result', '审批结果', '药品经营许可证'],
  ['delivery', '领取方式', '窗口领取、邮寄送达'],
  ['', '是否生成电子证照', '否'],
];
export const CONDITION = [
  '（一）有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）有与所经营药品相适应的营业场所、设备、计算机系统和卫生环境；',
  '（三）有与所经营药品相适应的质量管理机构或者人员；',
  '（四）有保证药品质量的规章制度，并符合药品经营质量管理规范。',
];
export const STEPS: string[][] = [
  ['收件受理', '1个工作日', '申请材料齐全、符合法定形式', '《受理通知书》'],
  ['资料审查', '2个工作日', '内容真实完整，人员资格有效', '审查意见'],
  ['现场核验', '3个工作日', '按照药品经营质量管理规范检查评定', '现场核验记录'],
  ['审批决定', '1个工作日', '程序合法、意见一致', '准予或者不予许可的决定'],
  ['制证送达', '1个工作日', '证载事项准确', '《药品经营许可证》'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》（2019年修订）',
    '第五十一条第一款　从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第九条　从事药品零售活动的，应当具备本条规定的人员、场所、设备和制度等条件。',
  ],
];
export interface Paper {
  name: string;
  must: boolean;
  form: '电子' | '纸质' | '纸质或电子';
  from: string;
  shared: boolean;
  blank: string;
}
export const GONE = '/uploadfile/2024/0611/zlgl-ml.doc';
const own = (name: string, form: Paper['form'], blank = '', must = true): Paper => ({
  name,
  must,
  form,
  from: '申请人自备',
  shared: false,
  blank,
});
const LICENCE: Paper = {
  name: '营业执照',
  must: true,
  form: '电子',
  from: '政府部门核发',
  shared: true,
  blank: '',
};
const FORM = own('药品经营许可证（零售）申请表', '电子', '/uploadfile/2024/0611/ypls-sqb.doc');
const PHARMACIST: Paper = { ...LICENCE, name: '执业药师注册证', shared: false };
export const PAPERS: Paper[] = [
  FORM,
  LICENCE,
  own('法定代表人、企业负责人的身份证明', '纸质或电子'),
  PHARMACIST,
  own('质量负责人任职文件', '电子'),
  own('营业场所、仓库平面布置图', '纸质或电子'),
  own('房屋产权或者使用权证明', '电子'),
  own('质量管理文件目录', '电子', GONE),
  own('授权委托书', '纸质', '/uploadfile/2024/0611/wts.doc', false),
];
const SITUATIONS: [string, Paper[]][] = [
  ['新开办单体药店', PAPERS],
  [
    '新开办连锁企业门店',
    [FORM, LICENCE, own('连锁总部药品经营许可证', '电子'), own('总部出具的门店设立文件', '电子'), PHARMACIST],
  ],
  [
    '只经营乙类非处方药',
    [FORM, LICENCE, own('乙类非处方药经营告知承诺书', '电子'), own('业务人员培训合格证明', '纸质')],
  ],
];
const shownValue = (value: string): string => value || '——';
const pairs = (lines: Line[]): string =>
  `<div class="kv">${lines.map(([, l, v]) => `<dl><dt>${l}</dt><dd>${shownValue(v)}</dd></dl>`).join('')}</div>`;
const rows = (papers: Paper[]): string =>
  papers
    .map(
      (p, n) =>
        `<tr><td>${n + 1}</td><td>${p.name}</td><td>${p.must ? '是' : '否'}</td><td>${p.form}</td><td>${p.from}</td><td>${p.shared ? '是' : '否'}</td><td>${p.blank ? `<a href="${p.blank}" target="_blank">下载</a>` : '—'}</td></tr>`,
    )
    .join('');

const TABS = `(function(){var t=document.querySelectorAll('.vtab li'),p=document.querySelectorAll('.pane');[].forEach.call(t,function(li,n){li.onclick=function(){[].forEach.call(t,function(x,k){x.className=k===n?'cur':'';p[k].className=k===n?'pane cur':'pane'})}});
var r=document.getElementsByName('qx');function draw(){[].forEach.call(r,function(x){if(x.checked)document.getElementById('cl').innerHTML=CL[+x.value]})}[].forEach.call(r,function(x){x.onclick=draw});if(r.length)draw()})();`;

function frame(at: Addresses, m: Matter, panes: [string, string][], script: string): string {
  return page(
    at,
    m.slug,
    m.name,
    `${crumb('首页', nameOf(m.slug), '办事指南')}<div class="box"><h3>${m.name}</h3><p>${nameOf(m.slug)}${m.dept.slice(1)}　<button type="button" class="btn on" onclick="zxbl('${m.id}')">在线办理</button><button type="button" class="btn" onclick="sc()">收藏</button><button type="button" class="btn" onclick="location.href='/${m.slug}/hcp/pj.html?sx=${m.id}'">评价</button><button type="button" class="btn" onclick="window.print()">打印</button></p></div><div class="guide"><ul class="vtab">${panes
      .map(([t], n) => `<li${n ? '' : ' class="cur"'}>${t}</li>`)
      .join('')}</ul>${panes.map(([, h], n) => `<div class="pane${n ? '' : ' cur'}">${h}</div>`).join('')}</div>`,
    `${script}${TABS}`,
  );
}

export function guide(at: Addresses, slug: string, id: string): string | null {
  const m = mattersOf(slug).find((x) => x.id === id);
  if (!m) return null;
  if (id !== ID) {
    const n = Number.parseInt(id.slice(-2), 16) % 12;
    return frame(
      at,
      m,
      [
        [
          '基本信息',
          pairs([
            ['', '事项名称', m.name],
            ['', '权力类型', m.kind],
            ['', '实施机关', `${nameOf(slug)}${m.dept.slice(1)}`],
            ['', '法定时限', `${20 + n}个工作日`],
            ['', '承诺时限', `${5 + n}个工作日`],
            ['', '网办深度', m.depth],
          ]),
        ],
        ['受理条件', `<p>符合“${m.name}”规定的${m.audience}，可以向${nameOf(slug)}${m.dept.slice(1)}提出申请。</p>`],
        ['窗口信息', pairs([['', '受理地点', `${nameOf(slug)}政务服务中心${1 + (n % 3)}层${n + 3}号窗口`]])],
      ],
      '',
    );
  }
  const head = ['序号', '材料名称', '是否必需', '材料形式', '来源渠道', '是否免提交', '空白表格'];
  const panes: [string, string][] = [
    ['基本信息', pairs(BASIC)],
    ['受理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')],
    [
      '申请材料',
      `<p>请选择办理情形：${SITUATIONS.map(([t], n) => `<label><input type="radio" name="qx" value="${n}"${n ? '' : ' checked'}> ${t}</label>　`).join('')}</p><table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody id="cl"></tbody></table>`,
    ],
    [
      '办理流程',
      `<table><thead><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>办理结果</th></tr></thead><tbody>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
    ],
    ['收费情况', pairs(FEE)],
    ['结果领取', pairs(RESULT)],
    ['设定依据', BASIS.map(([t, x]) => `<p><b>${t}</b></p><p>${x}</p>`).join('')],
    ['窗口信息', pairs(WINDOW)],
    ['咨询监督', pairs(PHONES)],
    ['常见问题', '<p class="tip">暂无</p>'],
  ];
  return frame(at, m, panes, `var CL=${JSON.stringify(SITUATIONS.map(([, papers]) => rows(papers)))};`);
}
