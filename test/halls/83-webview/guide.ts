import { CODE, COUNTY, NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
const OFFICE = `${COUNTY.name}市场监督管理局`;

export const HEAD: Line[] = [
  ['', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20（工作日）'],
  ['promiseLimit', '承诺办结时限', '9（工作日）'],
  ['visits', '到现场次数', '1（次）'],
];
export const BASICS: Line[] = [
  ['name', '事项名称', NAME],
  ['', '事项类型', '行政许可'],
  ['', '基本编码', '000172111004'],
  ['', '实施编码', '11960822MB1A2B3C4D4000172111004'],
  ['dept', '实施主体', OFFICE],
  ['', '实施主体性质', '法定机关'],
  ['', '受委托部门', '无'],
  ['unit', '联办机构', '无'],
  ['target', '服务对象', '企业法人、个体工商户'],
  ['useLevel', '行使层级', '县级'],
  ['onlineDepth', '网上办理深度', '互联网咨询、互联网收件、互联网预审、互联网受理'],
  ['handleForm', '办理形式', '窗口办理，网上办理'],
  ['scope', '通办范围', '全县'],
  ['qty', '数量限制', '无数量限制'],
];
export const FEE: Line[] = [['fee', '是否收费', '否']];
export const RESULT: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['', '结果类型', '证照'],
  ['delivery', '领取方式', '窗口领取、邮寄送达'],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', `${COUNTY.name}古夫镇高阳大道58号政务服务中心一楼综合受理区6、7号窗口`],
  ['time', '办理时间', '周一至周五（法定节假日除外）夏季：8:30-12:00，14:30-17:30；冬季：8:30-12:00，14:00-17:00'],
  ['traffic', '交通指引', '乘坐县城2路公交车至政务服务中心站'],
  ['consult', '咨询电话', '0963-2583321；0963-2583322'],
  ['complain', '监督投诉电话', '0963-12315，0963-2583300'],
];
export const CONDITIONS = [
  '（一）具有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）具有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境，营业场所使用面积不少于80平方米；',
  '（三）具有与所经营药品相适应的质量管理机构或者人员；',
  '（四）具有保证所经营药品质量的规章制度，并符合药品经营质量管理规范要求。',
];
export const BASIS: [string, string, string][] = [
  [
    '中华人民共和国药品管理法',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  ['药品经营和使用质量监督管理办法', '第八条', '从事药品零售活动，应当具备相应的条件。'],
];
export const STEPS: [string, string, string, string][] = [
  ['收件', '即时', '材料齐全', '收件凭证'],
  ['受理', '1个工作日', '材料齐全、符合法定形式', '受理通知书'],
  ['审查', '5个工作日', '现场检查验收符合标准', '审查意见'],
  ['决定', '2个工作日', '准予或不予许可', '许可决定书'],
  ['颁证与送达', '1个工作日', '制证', '药品经营许可证'],
];
export interface Paper {
  name: string;
  form: '电子' | '纸质' | '纸质或电子';
  copies: string;
  need: '必要' | '非必要' | '容缺后补';
  source: string;
  blank: string;
  sample: string;
}
export const GONE = 'b83007';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    form: '电子',
    copies: '原件1份',
    need: '必要',
    source: '申请人自备',
    blank: 'b83001',
    sample: 's83001',
  },
  { name: '营业执照', form: '电子', copies: '复印件1份', need: '必要', source: '政府部门核发', blank: '', sample: '' },
  {
    name: '企业法定代表人、负责人、质量负责人身份证明',
    form: '电子',
    copies: '复印件1份',
    need: '必要',
    source: '政府部门核发',
    blank: '',
    sample: '',
  },
  {
    name: '执业药师注册证',
    form: '纸质或电子',
    copies: '复印件1份',
    need: '必要',
    source: '政府部门核发',
    blank: '',
    sample: '',
  },
  {
    name: '经营场所和仓库平面布局图',
    form: '纸质',
    copies: '原件2份',
    need: '必要',
    source: '申请人自备',
    blank: '',
    sample: 's83005',
  },
  {
    name: '房屋产权证明或者租赁合同',
    form: '纸质或电子',
    copies: '复印件1份',
    need: '容缺后补',
    source: '其他',
    blank: '',
    sample: '',
  },
  {
    name: '质量管理制度目录',
    form: '电子',
    copies: '原件1份',
    need: '必要',
    source: '申请人自备',
    blank: GONE,
    sample: '',
  },
];
export const FAQ: [string, string][] = [
  ['药店营业时间内执业药师不在岗可以销售处方药吗？', '不可以，应当挂牌告知并停止销售处方药和甲类非处方药。'],
  ['申请后多久会到现场检查？', '受理之日起五个工作日内由县局组织两名以上检查员到现场检查。'],
];

const cells = (lines: Line[]): string => {
  const rows: string[] = [];
  for (let i = 0; i < lines.length; i += 2)
    rows.push(
      `<tr>${lines
        .slice(i, i + 2)
        .map(([, k, v], _, part) => `<td class="tt">${k}</td><td${part.length < 2 ? ' colspan="3"' : ''}>${v}</td>`)
        .join('')}</tr>`,
    );
  return `<table class="zn-t">${rows.join('')}</table>`;
};
const grid = (heads: string[], rows: string[][]): string =>
  `<table class="zn-g"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
const file = (id: string, words: string): string =>
  id ? `<a href="/webview/file/down.do?id=${id}">${words}</a>` : '--';

/** What the server gives the page as one answer: title and the HTML of each part, as its editor wrote them. */
export const GUIDE = {
  code: CODE,
  name: NAME,
  office: OFFICE,
  online: true,
  head: HEAD.map(([, k, v]) => [k, v]),
  parts: [
    ['基本信息', cells(BASICS)],
    ['受理条件', CONDITIONS.map((c) => `<p>${c}</p>`).join('')],
    [
      '申请材料',
      grid(
        ['序号', '材料名称', '材料形式', '份数', '材料必要性', '来源渠道', '空白表格', '示例样表'],
        PAPERS.map((p, n) => [
          String(n + 1),
          p.name,
          p.form,
          p.copies,
          p.need,
          p.source,
          file(p.blank, '下载'),
          file(p.sample, '预览'),
        ]),
      ),
    ],
    [
      '办理流程',
      grid(
        ['办理环节', '办理时限', '审查标准', '办理结果'],
        STEPS.map((s) => [...s]),
      ),
    ],
    ['收费标准', cells(FEE)],
    [
      '设定依据',
      BASIS.map(
        ([law, article, words]) =>
          `<div class="yj"><b>${law}</b><p>条款号：${article}</p><p>条款内容：${words}</p></div>`,
      ).join(''),
    ],
    ['办理结果', cells(RESULT)],
    ['受理窗口', WINDOW.map(([, k, v]) => `<p><label>${k}：</label><span>${v}</span></p>`).join('')],
    ['常见问题', FAQ.map(([q, a]) => `<div class="wd"><p class="q">问：${q}</p><p>答：${a}</p></div>`).join('')],
    ['法律救济', '<p>行政复议：<span></span></p><p>行政诉讼：<span></span></p>'],
  ],
};
