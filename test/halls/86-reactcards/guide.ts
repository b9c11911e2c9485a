import { NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
export const BASICS: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11986304MB1A5077894000172111003'],
  ['dept', '实施主体', '昙湖市漳湖区市场监督管理局'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '3个工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['visitReason', '必须现场办理原因说明', '需到窗口核验原件'],
  ['onlineDepth', '网上办理深度', '互联网咨询、互联网受理、互联网办理、互联网办理结果信息反馈、互联网电子证照反馈'],
  ['handleForm', '办理形式', '网上办理、窗口办理、快递申请'],
  ['appoint', '是否支持预约办理', '是'],
  ['scope', '通办范围', '全省通办'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '电子证照、邮寄送达、窗口领取'],
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const OFFICE: Line[] = [
  ['place', '办理地点', '昙湖市漳湖区迎宾路66号漳湖区行政服务中心三楼市场准入专区6号窗口'],
  ['time', '办理时间', '工作日上午8:30—12:00，下午14:30—17:30'],
  ['traffic', '交通指引', '公交6路、12路、K1路行政服务中心站'],
  ['consult', '咨询方式', '0986-6677210'],
  ['complain', '监督投诉方式', '0986-6677345'],
];
export const CONDITIONS = [
  '配备依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员',
  '有保证药品质量的规章制度，并符合药品经营质量管理规范的要求',
];
/** Step, days, what is done. */
export const STEPS: [string, string, string][] = [
  ['收件', '0.5个工作日', '核对材料是否齐全，出具收件凭证'],
  ['受理', '0.5个工作日', '符合法定形式的，出具受理通知书'],
  ['审查', '1个工作日', '资料审查并组织现场检查，形成检查结论'],
  ['决定', '0.5个工作日', '作出准予许可或者不予许可的书面决定'],
  ['办结送达', '0.5个工作日', '制发电子证照，按申请人选择的方式送达'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第十条',
    '从事药品零售活动，应当具备规定的人员、场所、设施和制度。',
  ],
];
export const FAQ: [string, string][] = [
  ['新开办药店需要先办营业执照吗？', '需要，先取得含药品零售的营业执照，再申请许可。'],
  ['现场检查由谁组织？', '由区市场监督管理局派出两名以上检查员，检查不收取任何费用。'],
];

export interface Paper {
  name: string;
  kind: string;
  form: '电子' | '纸质或电子';
  source: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  free: boolean;
  blank: string;
  sample: string;
  note: string;
}
const own = '申请人自备';
const given = '政府部门核发';
export const GONE = '/static/files/form/zlwjml.docx';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    kind: '原件',
    form: '电子',
    source: own,
    need: '必要',
    free: false,
    blank: '/static/files/form/sqb.docx',
    sample: '/static/files/form/sqb-yb.docx',
    note: '在线填写后系统自动生成。',
  },
  {
    name: '营业执照',
    kind: '电子证照',
    form: '电子',
    source: given,
    need: '必要',
    free: true,
    blank: '',
    sample: '',
    note: '通过电子证照库调取，申请人免于提交。',
  },
  {
    name: '法定代表人和企业负责人身份证件',
    kind: '电子证照',
    form: '电子',
    source: given,
    need: '必要',
    free: true,
    blank: '',
    sample: '',
    note: '通过电子证照库调取，申请人免于提交。',
  },
  {
    name: '执业药师注册证书',
    kind: '复印件',
    form: '纸质或电子',
    source: given,
    need: '必要',
    free: false,
    blank: '',
    sample: '',
    note: '证书应在有效期内。',
  },
  {
    name: '营业场所地理位置图和平面布置图',
    kind: '原件',
    form: '纸质或电子',
    source: own,
    need: '必要',
    free: false,
    blank: '',
    sample: '',
    note: '注明各区域面积。',
  },
  {
    name: '质量管理文件目录',
    kind: '原件',
    form: '纸质或电子',
    source: own,
    need: '必要',
    free: false,
    blank: GONE,
    sample: '',
    note: '列明文件编号和版本。',
  },
  {
    name: '告知承诺书',
    kind: '原件',
    form: '电子',
    source: own,
    need: '非必要',
    free: false,
    blank: '/static/files/form/gzcns.docx',
    sample: '',
    note: '选择告知承诺方式办理的提交。',
  },
];
const pairs = (lines: Line[]): [string, string][] => lines.map(([, label, value]) => [label, value]);

/** What the interface gives to the page. */
export const sheet = () => ({
  full: true,
  name: NAME,
  basics: pairs(BASICS),
  result: pairs(RESULT),
  office: pairs(OFFICE),
  conditions: CONDITIONS,
  steps: STEPS,
  basis: BASIS,
  faq: FAQ,
  papers: PAPERS,
});
