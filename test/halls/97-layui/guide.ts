export type Line = [key: string, label: string, value: string];
export const OFFICE = '潞州市上党岭区行政审批服务管理局';
export const BASIC: Line[] = [
  ['name', '事项名称', '药品经营许可证（零售）核发'],
  ['', '实施编码', '11140404MB0R5T1000172111003'],
  ['dept', '实施主体', OFFICE],
  ['', '事项类型', '行政许可'],
  ['', '办件类型', '承诺件'],
  ['target', '服务对象', '企业法人'],
  ['useLevel', '行使层级', '县级'],
  ['legalLimit', '法定办结时限', '20 工作日'],
  ['promiseLimit', '承诺办结时限', '10 工作日'],
  ['visits', '到办事现场次数', '1 次'],
  ['', '必须现场办理原因', '需核验原件'],
  ['onlineDepth', '网上办理深度', '互联网受理（Ⅲ级）'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['special', '特别程序', '无'],
];
export const CONDITION = [
  '（1）有与其经营规模相适应的一定数量的执业药师；',
  '（2）质量负责人应当有一年以上（含一年）药品经营质量管理工作经验；',
  '（3）企业营业时间应当配备执业药师或者药师以上药学技术人员；',
];
export interface Paper {
  name: string;
  kind: string;
  medium: '纸质' | '电子' | '纸质/电子';
  count: string;
  need: '必要' | '非必要';
  from: string;
  blank: string;
}
export const GONE = 'f97004';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    kind: '原件',
    medium: '纸质/电子',
    count: '1',
    need: '必要',
    from: '申请人自备',
    blank: 'f97001',
  },
  { name: '企业营业执照', kind: '复印件', medium: '电子', count: '1', need: '必要', from: '政府部门核发', blank: '' },
  {
    name: '拟经营药品的范围说明',
    kind: '原件',
    medium: '纸质',
    count: '1',
    need: '必要',
    from: '申请人自备',
    blank: '',
  },
  {
    name: '拟设营业场所、设备、仓储设施及周边卫生环境等情况',
    kind: '原件',
    medium: '纸质',
    count: '1',
    need: '必要',
    from: '申请人自备',
    blank: GONE,
  },
  {
    name: '执业药师资格证书及聘书',
    kind: '复印件',
    medium: '纸质/电子',
    count: '1',
    need: '必要',
    from: '政府部门核发',
    blank: '',
  },
  { name: '其他相关材料', kind: '复印件', medium: '纸质', count: '1', need: '非必要', from: '其他', blank: '' },
];
export const STEPS: [string, string, string][] = [
  ['受理', '1个工作日', '申请材料齐全，符合法定形式'],
  ['审查', '7个工作日', '组织现场验收，验收合格'],
  ['决定', '1个工作日', '准予许可'],
  ['办结', '1个工作日', '制证送达'],
];
export const RESULT: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['delivery', '结果送达', '窗口领取'],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const BASIS = [
  [
    '药品管理法',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  ['药品经营和使用质量监督管理办法', '第二章', '经营许可。'],
];
export const PLACE: Line[] = [
  ['place', '办理地点', '潞州市上党岭区英雄中路99号政务服务大厅三层C区301窗口'],
  ['time', '办理时间', '夏季8:30-12:00 15:00-18:30，冬季8:30-12:00 14:30-18:00，法定节假日除外'],
  ['traffic', '交通指引', '乘5路、12路公交车到英雄广场站下车'],
  ['consult', '咨询电话', '0924-8081255'],
  ['complain', '监督投诉', '0924-8081200'],
];
export const FAQ = [['企业负责人可以兼任质量负责人吗？', '符合质量负责人任职条件的可以兼任。']];
const rows = (lines: Line[]): string => {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i += 2)
    out.push(
      `<tr>${lines
        .slice(i, i + 2)
        .map(([, k, v], _, p) => `<td class="lab">${k}</td><td${p.length === 1 ? ' colspan="3"' : ''}>${v}</td>`)
        .join('')}</tr>`,
    );
  return `<table class="layui-table"><colgroup><col width="150"><col><col width="150"><col></colgroup><tbody>${out.join('')}</tbody></table>`;
};
const grid = (heads: string[], body: string[][]): string =>
  `<table class="layui-table"><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${body.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
/** Titles of the guide's tabs with what stands in them. */
export const TABS: [string, string][] = [
  ['基本信息', rows(BASIC)],
  ['办理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')],
  [
    '办理材料',
    grid(
      ['序号', '材料名称', '材料类型', '材料形式', '份数', '必要性', '来源渠道', '空白表格'],
      PAPERS.map((p, n) => [
        `${n + 1}`,
        p.name,
        p.kind,
        p.medium,
        p.count,
        p.need,
        p.from,
        p.blank ? `<a href="/zwfw/file/download?id=${p.blank}" class="layui-btn layui-btn-xs">下载</a>` : '',
      ]),
    ),
  ],
  [
    '办理流程',
    grid(
      ['环节', '时限', '审查标准'],
      STEPS.map((s) => [...s]),
    ),
  ],
  ['收费及结果', `${rows(FEE)}${rows(RESULT)}`],
  [
    '设定依据',
    `<div class="layui-collapse">${BASIS.map(([law, no, words]) => `<div class="layui-colla-item"><h2 class="layui-colla-title">${law}<i class="layui-icon"></i></h2><div class="layui-colla-content"><p>条款：${no}</p><p>内容：${words}</p></div></div>`).join('')}</div>`,
  ],
  ['办理窗口', rows(PLACE)],
  ['常见问答', FAQ.map(([q, a]) => `<p><b>${q}</b></p><p>${a}</p>`).join('')],
];
